import '@/lib/engine/zod-config';
import { z } from 'zod';
import { type Refusal, refusals, type ToldWhy } from './refusals';

/**
 * `away`: no answer, an answer of no server of ours, or a server that cannot just now, with its reason where it gave
 * one. The same request may be sent again.
 */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'away'; readonly error?: ToldWhy['error'] }
  | ({ readonly ok: false; readonly why: 'refused' } & ToldWhy);

/** `fetch`, or what a test puts in its place. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** The same request may succeed in a moment. */
const passing: ReadonlySet<string> = new Set([
  ...(['database-away', 'our-fault', 'too-fast', 'too-many-streams'] satisfies Refusal[]),
]);

const refusedSchema = z.object({
  error: z.string(),
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
    if (refused === undefined) return { ok: false, why: 'away' };
    return passing.has(refused.error)
      ? { ok: false, why: 'away', error: refused.error }
      : { ok: false, why: 'refused', ...refused };
  } catch {
    return { ok: false, why: 'away' };
  }
}

/** Why our server will not, or cannot just now; `undefined` where something else answered. */
export async function readRefused(response: Response): Promise<ToldWhy | undefined> {
  const read = refusedSchema.safeParse(await response.json().catch(() => undefined));
  if (!read.success) return undefined;
  const { error, at } = read.data;
  return { error: isRefusal(error) ? error : 'unknown', ...(at === undefined ? {} : { at }) };
}

const isRefusal = (error: string): error is Refusal => Object.hasOwn(refusals, error);

/** The header that carries a key; none for a request without one. */
export const authorization = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { Authorization: `Bearer ${key}` };
