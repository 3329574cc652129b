import type { FactId } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import type { ScopeRef } from '@/lib/engine/world';
import type { Stop } from './stops';

type StepStop = Extract<Stop, { readonly kind: 'step' }>;

/** An open question, where it is asked, and how many findings that matter an answer can still change. */
export type Telling = { readonly stop: StepStop; readonly fact: FactId; readonly serves: number };

/**
 * The open questions on the path by which most findings can still change, the most telling first; equal
 * ones in the order of the path. Pages that are left out are not proposed.
 */
export function mostTelling(
  relevance: Relevance,
  path: readonly Stop[],
  most: number,
): readonly Telling[] {
  const places = new Map<string, StepStop>();
  for (const stop of path) {
    if (stop.kind !== 'step' || stop.leftOut) continue;
    for (const { id } of stop.step.facts) places.set(`${id} ${scopeKey(stop.step.at)}`, stop);
  }
  const open = openQuestions(relevance);
  return [...places]
    .flatMap(([key, stop]) => {
      const question = open.get(key);
      return question ? [{ stop, fact: question.fact, serves: question.findings.size }] : [];
    })
    .sort((a, b) => b.serves - a.serves)
    .slice(0, most);
}

/** The facts about a part by which most findings can still change, the most telling first. */
export function missingAt(
  relevance: Relevance,
  concerns: (at: ScopeRef) => boolean,
  most: number,
): readonly FactId[] {
  const facts = new Map<FactId, number>();
  for (const { fact, findings } of openQuestions(relevance, concerns).values()) {
    facts.set(fact, (facts.get(fact) ?? 0) + findings.size);
  }
  return [...facts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([fact]) => fact);
}

type Open = { readonly fact: FactId; readonly findings: Set<string> };

/** The options of a list are one question; each finding counts once for it. */
function openQuestions(
  { atoms, serves }: Relevance,
  concerns: (at: ScopeRef) => boolean = () => true,
): ReadonlyMap<string, Open> {
  const questions = new Map<string, Open>();
  for (const [index, { fact, at }] of atoms.entries()) {
    if (!concerns(at)) continue;
    const key = `${fact} ${scopeKey(at)}`;
    const known = questions.get(key) ?? { fact, findings: new Set<string>() };
    questions.set(key, known);
    for (const one of serves[index] ?? []) known.findings.add(`${one.id} ${scopeKey(one.at)}`);
  }
  return questions;
}
