import type { FactId } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import type { ScopeRef } from '@/lib/engine/world';
import type { Stop } from './stops';

type StepStop = Extract<Stop, { readonly kind: 'step' }>;

/** A question that is not answered yet, and how many findings that matter an answer can still change. */
export type OpenQuestion = {
  readonly fact: FactId;
  readonly at: ScopeRef;
  readonly serves: number;
};

/** An open question with the page on which it is asked. */
export type Telling = { readonly stop: StepStop; readonly fact: FactId; readonly serves: number };

/**
 * The open questions on the path by which most findings can still change, the most telling first; equal
 * ones in the order of the path. Pages that are left out are not proposed.
 */
export function mostTelling(
  questions: readonly OpenQuestion[],
  path: readonly Stop[],
  most: number,
): readonly Telling[] {
  const places = new Map<string, StepStop>();
  for (const stop of path) {
    if (stop.kind !== 'step' || stop.leftOut) continue;
    for (const { id } of stop.step.facts) places.set(`${id} ${scopeKey(stop.step.at)}`, stop);
  }
  const open = new Map(questions.map((one) => [`${one.fact} ${scopeKey(one.at)}`, one]));
  return [...places]
    .flatMap(([key, stop]) => {
      const question = open.get(key);
      return question ? [{ stop, fact: question.fact, serves: question.serves }] : [];
    })
    .sort((a, b) => b.serves - a.serves)
    .slice(0, most);
}

/** The facts about a part by which most findings can still change, the most telling first. */
export function missingAt(
  questions: readonly OpenQuestion[],
  concerns: (at: ScopeRef) => boolean,
  most: number,
): readonly FactId[] {
  const facts = new Map<FactId, number>();
  for (const { fact, at, serves } of questions) {
    if (concerns(at)) facts.set(fact, (facts.get(fact) ?? 0) + serves);
  }
  return [...facts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([fact]) => fact);
}

/**
 * What the engine holds relevant, question by question: the options of a list are one question, and each
 * finding counts once for it.
 */
export function openQuestions({ atoms, serves }: Relevance): readonly OpenQuestion[] {
  const questions = new Map<string, { fact: FactId; at: ScopeRef; findings: Set<string> }>();
  for (const [index, { fact, at }] of atoms.entries()) {
    const key = `${fact} ${scopeKey(at)}`;
    const known = questions.get(key) ?? { fact, at, findings: new Set<string>() };
    questions.set(key, known);
    for (const one of serves[index] ?? []) known.findings.add(`${one.id} ${scopeKey(one.at)}`);
  }
  return [...questions.values()].map(({ fact, at, findings }) => ({
    fact,
    at,
    serves: findings.size,
  }));
}
