import type { Given } from '@/lib/engine/explain';
import { keyOf } from './behind';

export type SharedAnswers = {
  /** What every set has, in the order of the first. */
  readonly common: readonly Given[];
  /** What each set has beside it, in the order of the sets. A set that has nothing more leaves none. */
  readonly rest: readonly (readonly Given[])[];
};

/** Sets of answers with what they share taken out, so that it is read once. No set shares nothing. */
export function sharedAnswers(sets: readonly (readonly Given[])[]): SharedAnswers {
  const keys = sets.map((set) => new Set(set.map(answerKey)));
  const inEvery = (given: Given) => keys.every((has) => has.has(answerKey(given)));
  const [first = []] = sets;
  return {
    common: first.filter(inEvery),
    rest: sets.map((set) => set.filter((given) => !inEvery(given))).filter((set) => set.length > 0),
  };
}

/** Answers that are read as one: those of one question, at one place, with one value. */
export type AnswerLine = {
  readonly key: string;
  readonly answers: readonly [Given, ...Given[]];
};

/** Answers by question, place and value, in the order in which they come. */
export function answerLines(set: readonly Given[]): readonly AnswerLine[] {
  const lines = new Map<string, [Given, ...Given[]]>();
  for (const given of set) {
    const key = `${keyOf(given.atom.fact, given.atom.at)} ${given.value}`;
    const line = lines.get(key);
    if (line) line.push(given);
    else lines.set(key, [given]);
  }
  return [...lines].map(([key, answers]) => ({ key, answers }));
}

const answerKey = ({ atom, value }: Given): string =>
  `${keyOf(atom.fact, atom.at)} ${atom.option ?? ''} ${value}`;
