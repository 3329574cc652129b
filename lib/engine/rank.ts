import type { Engine } from './compile';
import { goals, inSight } from './goals';
import type { Fact, Scope } from './pack';
import { type FindingPlace, type Reader, workedOut } from './reader';
import { scopeKey, VISIBLE } from './scopes';
import { type Question, questionsOf, tryAnswers } from './trials';
import type { ScopeRef, World } from './world';

export type RankedQuestion = {
  readonly fact: string;
  readonly at: ScopeRef;
  /** How many findings that matter an answer would decide on average; elements of a crime count in part. */
  readonly settles: number;
  /** How many findings that matter wait for it. */
  readonly serves: number;
};

/** What asking costs a person, as a divisor: a sensitive question must settle more to come first. */
const COST: Readonly<Record<Fact['sensitivity'], number>> = {
  ordinary: 1,
  sensitive: 1.5,
  'most-sensitive': 2.5,
};

/** What a question is worth that no single answer settles, but that a finding cannot do without. */
const WAITING = 0.5;

/**
 * Open questions, the one that is worth most first: what it settles on average, by one step of
 * look-ahead in which each answer is tried in a lane of its own, and half of what waits for it. Where
 * much is not known, findings then wait less than by either alone (`npm run bench:questions`). With
 * `act`, questions and findings of the other acts are left aside. What goes into another question more
 * closely (`after`) comes behind all others while that one is open. The order is the same on every
 * machine: what is equal stays in the order of the vocabulary.
 */
export function rank(
  engine: Engine,
  whole: World,
  options: { readonly act?: string } = {},
): readonly RankedQuestion[] {
  const world = inSight(engine, whole, options.act);
  const reader = workedOut(engine, world);
  const open = goals(reader, options.act).filter(
    (place) => reader.verdict(place.root) === 'open' && !ofDecidedCrime(reader, place),
  );
  const questions = questionsOf(reader, open);
  const settled = lookAhead(reader, questions, measuresOf(reader, open));
  const asked = new Set(questions.map(({ fact, at }) => `${fact.id} ${scopeKey(at)}`));
  return questions
    .map(({ fact, at, serves }, i) => {
      const settles = settled[i] ?? 0;
      const worth = (settles + WAITING * serves) / COST[fact.sensitivity];
      const waits =
        fact.after !== undefined &&
        VISIBLE[fact.scope].some((scope) =>
          asked.has(`${fact.after} ${scopeKey(part(at, scope))}`),
        );
      return { waits, worth, question: { fact: fact.id, at, settles, serves } };
    })
    .sort((a, b) => Number(a.waits) - Number(b.waits) || b.worth - a.worth)
    .map(({ question }) => question);
}

/** Whether an element no longer matters at a place, because its crime is decided there without it. */
function ofDecidedCrime(reader: Reader, { rule: { rule }, instance }: FindingPlace): boolean {
  const crime = rule.element && reader.engine.byId.get(rule.element.of);
  if (crime === undefined || crime.rule.scope !== instance.scope) return false;
  return reader.verdict(reader.word(crime.root, instance)) !== 'open';
}

/** The part of a place that a wider scope speaks about. */
const part = ({ act, context, group }: ScopeRef, scope: Scope): ScopeRef => ({
  ...(scope.startsWith('act') && { act }),
  ...(scope.startsWith('group') && { group }),
  ...(scope.endsWith('context') && { context }),
});

type Measure = { readonly word: number; readonly weight: number };

/** A goal that is decided counts one; each element of a crime that is decided, a share of half of one. */
function measuresOf(reader: Reader, open: readonly FindingPlace[]): readonly Measure[] {
  const weights = new Map<number, number>();
  const add = (word: number, weight: number) =>
    weights.set(word, (weights.get(word) ?? 0) + weight);
  for (const { rule, instance, root } of open) {
    add(root, 1);
    for (const element of rule.elements) {
      const word = reader.word(element.root, instance);
      if (reader.verdict(word) === 'open') add(word, 0.5 / rule.elements.length);
    }
  }
  return [...weights].map(([word, weight]) => ({ word, weight }));
}

/** For each question, what its answers decide, on average. */
function lookAhead(
  reader: Reader,
  questions: readonly Question[],
  measures: readonly Measure[],
): readonly number[] {
  const settled = questions.map(() => 0);
  const { words } = reader.sheet;
  tryAnswers(reader, questions, (lanes) => {
    for (const { word, weight } of measures) {
      let decided = (words[word] as number) | (words[word ^ 1] as number);
      while (decided !== 0) {
        const lane = 31 - Math.clz32(decided & -decided);
        decided &= decided - 1;
        const trial = lanes[lane];
        if (trial)
          settled[trial.question] = (settled[trial.question] as number) + weight * trial.share;
      }
    }
  });
  return settled;
}
