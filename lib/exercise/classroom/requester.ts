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
    if (response.ok) return { ok: true, value: (await response.json()) as Value };
    const refused = await readRefused(response);
    return refused === undefined
      ? { ok: false, why: 'away' }
      : { ok: false, why: 'refused', ...refused };
  } catch {
    return { ok: false, why: 'away' };
  }
}

/** Why our server will not, in its own words; `undefined` where it cannot just now, or where something else answered. */
export async function readRefused(response: Response): Promise<Refused | undefined> {
  const read = refusedSchema.safeParse(await response.json().catch(() => undefined));
  if (!read.success || passing.has(read.data.error)) return undefined;
  const { error, says, at } = read.data;
  return { error, says, ...(at === undefined ? {} : { at }) };
}

export const authorization = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { Authorization: `Bearer ${key}` };
