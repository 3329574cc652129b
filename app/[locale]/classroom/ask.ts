import type { ToldWhy } from '@/lib/exercise/classroom/refusals';
import { request } from '@/lib/exercise/classroom/requester';

/** `no-service`: something answers at this address, and it is no classroom. */
export type Fault =
  | { readonly why: 'away' }
  | { readonly why: 'no-service' }
  | ({ readonly why: 'refused' } & ToldWhy);

export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

/** One request of a door: opening, looking, joining. Says apart a bad line and a server without classrooms. */
export async function ask<Value>(
  address: string,
  body: unknown,
  key?: string,
): Promise<Asked<Value>> {
  const outcome = await request<Value>(window.fetch.bind(window), address, body, key);
  if (outcome.ok) return outcome;
  const { ok, error, ...where } = outcome;
  return error === undefined
    ? { ok, fault: { why: await whyAway() } }
    : { ok, fault: { ...where, why: 'refused', error } };
}

/** Our own page is always there while the server is; `/health` only where classrooms are. */
async function whyAway(): Promise<'away' | 'no-service'> {
  try {
    const health = await fetch('/health', { cache: 'no-store' });
    return health.status === 404 || health.status === 405 ? 'no-service' : 'away';
  } catch {
    return 'away';
  }
}
