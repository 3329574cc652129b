import type { Answers, Case, KeptBasis, KeptResult } from '@/lib/case/schema';
import { canonicalBytes, type Json } from '@/lib/engine/canonical';
import type { Law } from '@/lib/engine/pack';
import { packBytes } from '@/lib/engine/receipt';
import type { ScopeRef } from '@/lib/engine/world';

/** Why a finding reads otherwise than it was kept. `not-known`: kept without a basis, or by an older engine. */
export type MovedBy = 'law' | 'answers' | 'both' | 'not-known';

/**
 * What a result is made from, as digests (SHA-256): of each part of the law, and of the answers at each
 * place of the case. Salted with the case's salt, so nobody who lacks the case can try answers against
 * them. Notes, evidence and labels do not count: the law reads none of them.
 *
 * Rejects where the browser has no `crypto.subtle` (a page that came over plain http).
 */
export async function basisOf(c: Case, law: Law): Promise<KeptBasis> {
  const facts = Object.entries(factsByPlace(c)).map(
    async ([place, said]) =>
      [place, (await digest(canonicalBytes([c.salt, said]))).slice(0, 32)] as const,
  );
  const packs = Object.entries(packBytes(law)).map(
    async ([pack, bytes]) => [pack, await digest(bytes)] as const,
  );
  return {
    law: Object.fromEntries(await Promise.all(packs)),
    facts: Object.fromEntries(await Promise.all(facts)),
  };
}

/**
 * Whether the law, the answers that a finding at this place can see, or both are others than when the
 * result was kept.
 */
export function movedBy(at: ScopeRef, kept: KeptResult, now: KeptBasis): MovedBy {
  const then = kept.basis;
  if (!then) return 'not-known';
  const law = changedKeys(then.law, now.law).length > 0;
  const answers = changedKeys(then.facts, now.facts).some((place) => canSee(at, place));
  if (law && answers) return 'both';
  return law ? 'law' : answers ? 'answers' : 'not-known';
}

/** A finding about an act sees all but the other acts; one about anything else ranges over the acts. */
function canSee({ act }: ScopeRef, place: string): boolean {
  const [kind, id] = place.split(' ');
  return kind !== 'act' || act === undefined || id === act;
}

function factsByPlace(c: Case): Readonly<Record<string, Json>> {
  const places: Record<string, Json> = { case: [{ ...c.complete }, said(c.answers)] };
  for (const { id, answers } of c.contexts) places[`context ${id}`] = said(answers);
  for (const { id, answers, contexts } of c.groups) {
    places[`group ${id}`] = [said(answers), contexts];
  }
  for (const { id, answers, groups, contexts } of c.acts) {
    const links = contexts.map((link) => [link.context, said(link.answers)]);
    places[`act ${id}`] = [said(answers), groups, links];
  }
  return places;
}

const said = (answers: Answers): Json =>
  Object.fromEntries(
    Object.entries(answers).map(([fact, { note: _, evidence: __, standing: ___, ...answer }]) => [
      fact,
      answer,
    ]),
  );

const changedKeys = (
  then: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((key) => then[key] !== now[key]);

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
