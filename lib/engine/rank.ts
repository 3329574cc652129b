import type { Engine } from './compile';
import { goals } from './goals';
import type { Node } from './nodes';
import type { AtomValue, Fact } from './pack';
import { type FindingPlace, Reader } from './reader';
import { LANES } from './rests-on';
import { scopeKey } from './scopes';
import { type Instance, laySheet, put } from './sheet';
import { reads, run, U } from './tape';
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

/**
 * Open questions, the one that would settle most first: one step of look-ahead. Each answer that a
 * question can have is tried in a lane of its own, and what it decides is counted over the answers.
 * With `act`, questions and findings of the other acts are left aside. The order is the same on every
 * machine: what is equal stays in the order of the vocabulary.
 */
export function rank(
  engine: Engine,
  world: World,
  options: { readonly act?: string } = {},
): readonly RankedQuestion[] {
  const sheet = laySheet(engine, world);
  run(engine.program, sheet);
  const reader = new Reader(engine, sheet, world);
  const open = goals(reader).filter(({ root, instance }) => {
    const otherAct =
      options.act !== undefined && ![undefined, options.act].includes(instance.at.act);
    return !otherAct && reader.verdict(root) === 'open';
  });
  const questions = questionsOf(reader, open);
  const measures = measuresOf(reader, open);
  const settled = lookAhead(reader, questions, measures);
  return questions
    .map(({ fact, at, serves }, i) => ({ fact, at, settles: settled[i] ?? 0, serves }))
    .map((q) => ({ q, cost: COST[q.fact.sensitivity] }))
    .sort(
      (a, b) =>
        b.q.settles / b.cost - a.q.settles / a.cost || b.q.serves / b.cost - a.q.serves / a.cost,
    )
    .map(({ q }) => ({ ...q, fact: q.fact.id }));
}

type Question = {
  readonly fact: Fact;
  readonly at: ScopeRef;
  /** Where the atoms of the fact stand that have not been asked. */
  readonly words: readonly number[];
  readonly serves: number;
};

/** The questions on an open path from some goal, in the order of the vocabulary. */
function questionsOf(reader: Reader, open: readonly FindingPlace[]): readonly Question[] {
  const found = new Map<string, { fact: Fact; at: ScopeRef; goals: Set<FindingPlace> }>();
  const waiting = new Map<number, Set<string>>();
  const visit = (node: Node, at: Instance): Set<string> => {
    // A finding stands in the same word as its rule's condition, which is what waits for answers.
    if (node.kind === 'finding') return visit(node.inner, at);
    const word = reader.word(node, at);
    const known = waiting.get(word);
    if (known !== undefined) return known;
    const keys = new Set<string>();
    waiting.set(word, keys);
    if (reader.verdict(word) !== 'open') return keys;
    if (node.kind === 'atom') {
      if (reader.recorded(node, at) !== 'not-asked') return keys;
      const atom = reader.atom(node, at);
      const key = `${atom.fact} ${scopeKey(atom.at)}`;
      if (!found.has(key)) found.set(key, { fact: node.fact, at: atom.at, goals: new Set() });
      return keys.add(key);
    }
    const inner =
      node.kind === 'some' || node.kind === 'every'
        ? reader.related(node, at).map((other) => visit(node.inner, other))
        : reads(node).map((part) => visit(part, at));
    for (const below of inner) for (const key of below) keys.add(key);
    return keys;
  };
  for (const goal of open) {
    for (const key of visit(goal.rule.root, goal.instance)) found.get(key)?.goals.add(goal);
  }
  const order = new Map(reader.engine.law.vocabulary.facts.map((f, i) => [f.id, i]));
  return [...found.values()]
    .sort((a, b) => (order.get(a.fact.id) ?? 0) - (order.get(b.fact.id) ?? 0))
    .map(({ fact, at, goals: served }) => ({
      fact,
      at,
      serves: served.size,
      words: wordsOf(reader, fact, at),
    }));
}

const wordsOf = (reader: Reader, fact: Fact, at: ScopeRef): readonly number[] =>
  (fact.options ?? [undefined]).flatMap((option) => {
    const { word, recorded } = reader.placeOf({
      fact: fact.id,
      ...(option !== undefined && { option }),
      at,
    });
    return recorded === 'not-asked' ? [word] : [];
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
  const trials = questions.flatMap((question, q) =>
    answersTo(question).map((values, _, all) => ({ q, values, share: 1 / all.length })),
  );
  const settled = questions.map(() => 0);
  const { words } = reader.sheet;
  const rested = words.slice();
  for (let first = 0; first < trials.length; first += LANES) {
    const some = trials.slice(first, first + LANES);
    for (const [lane, { values }] of some.entries()) {
      for (const [word, value] of values) put(words, word, value, 1 << lane);
    }
    run(reader.engine.program, reader.sheet);
    for (const { word, weight } of measures) {
      let decided = ~(words[word + U] as number);
      while (decided !== 0) {
        const lane = 31 - Math.clz32(decided & -decided);
        decided &= decided - 1;
        const trial = some[lane];
        if (trial) settled[trial.q] = (settled[trial.q] as number) + weight * trial.share;
      }
    }
    words.set(rested);
  }
  return settled;
}

type Values = readonly (readonly [word: number, value: AtomValue])[];

/** Yes and no; or each option alone, and for a list also none of them. */
function answersTo({ fact, words }: Question): readonly Values[] {
  if (fact.type === 'yes-no') {
    return (['yes', 'no'] as const).map((value) => words.map((word) => [word, value] as const));
  }
  const alone = words.map((chosen) =>
    words.map((word) => [word, word === chosen ? 'yes' : 'no'] as const),
  );
  return fact.type === 'choice' ? alone : [words.map((word) => [word, 'no'] as const), ...alone];
}
