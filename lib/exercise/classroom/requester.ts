import '@/lib/engine/zod-config';
import { z } from 'zod';
import { type Refusal, type Refused, refusals } from './refusals';

/** `away`: no answer, an answer of no server of ours, or a server that cannot just now. The same request may be sent again. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'away' }
  | ({ readonly ok: false; readonly why: 'refused' } & Refused);

/** `fetch`, or what a test puts in its place. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

const codes = Object.keys(refusals) as Refusal[];

/** The same request may succeed in a moment. */
const passing: ReadonlySet<Refusal> = new Set([
  ...(['database-away', 'our-fault', 'too-fast', 'too-many-streams'] as const),
]);

const refusedSchema = z.object({
  error: z.enum(codes),
  says: z.string(),
  at: z.string().optional(),
});

/** Sends one request to a classroom. Never throws. What the server answers with success is taken at its word. */
export async function request<Value>(
  fetch: Fetch,
  address: string,
  body: unknown,
  key?: string,
): Promise<Outcome<Value>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...authorization(key) },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: answer as Value };
    const refused = refusedSchema.safeParse(answer);
    if (!refused.success || passing.has(refused.data.error)) {
      return { ok: false, why: 'away' };
    }
    const { error, says, at } = refused.data;
    return { ok: false, why: 'refused', error, says, ...(at === undefined ? {} : { at }) };
  } catch {
    return { ok: false, why: 'away' };
  }
}

export const authorization = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { Authorization: `Bearer ${key}` };
