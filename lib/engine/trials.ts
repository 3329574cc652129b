import type { Node } from './nodes';
import type { Fact } from './pack';
import type { FindingPlace, Reader } from './reader';
import { type Instance, put } from './sheet';
import { LANES, reads, run } from './tape';
import type { AtomRef, ScopeRef } from './world';

/** Open questions with the answers that each can have, and every answer tried in a lane of its own. */

/** A question that has not been asked, on an open path from some finding that matters. */
export type Question = {
  readonly fact: Fact;
  readonly at: ScopeRef;
  /** The atoms of the fact that have not been asked, and where they stand. */
  readonly atoms: readonly { readonly atom: AtomRef; readonly word: number }[];
  readonly serves: number;
};

/** The questions on an open path from some goal, in the order of the vocabulary. */
export function questionsOf(reader: Reader, open: readonly FindingPlace[]): readonly Question[] {
  const found = new Map<Fact, Map<Instance, Found>>();
  const waiting = new Map<number, ReadonlySet<Found>>();
  const visit = (node: Node, at: Instance): ReadonlySet<Found> => {
    // A finding and a negation stand in the same words as what they hold, which is what waits for answers.
    if (node.kind === 'finding' || node.kind === 'not') return visit(node.inner, at);
    const word = reader.word(node, at);
    const known = waiting.get(word);
    if (known !== undefined) return known;
    const questions = reader.verdict(word) === 'open' ? below(node, at) : NONE;
    waiting.set(word, questions);
    return questions;
  };
  const below = (node: Node, at: Instance): ReadonlySet<Found> => {
    if (node.kind === 'atom') {
      return reader.recorded(node, at) === 'not-asked' ? new Set([ask(node.fact, at)]) : NONE;
    }
    return node.kind === 'some' || node.kind === 'every'
      ? union(reader.related(node, at).map((other) => visit(node.inner, other)))
      : union(reads(node).map((part) => visit(part, at)));
  };
  const ask = (fact: Fact, at: Instance): Found => {
    const asked = found.get(fact) ?? new Map<Instance, Found>();
    found.set(fact, asked);
    const instance = reader.seen(at, fact.scope);
    const question = asked.get(instance) ?? { instance, serves: 0 };
    asked.set(instance, question);
    return question;
  };
  for (const goal of open) {
    for (const question of visit(goal.rule.root, goal.instance)) question.serves += 1;
  }
  return reader.engine.law.vocabulary.facts.flatMap((fact) =>
    [...(found.get(fact)?.values() ?? [])].map(({ instance, serves }) => ({
      fact,
      at: instance.at,
      serves,
      atoms: reader.notAsked(fact, instance),
    })),
  );
}

/** A question on the way to the goals, and how many of them it serves. */
type Found = { readonly instance: Instance; serves: number };

const NONE: ReadonlySet<Found> = new Set();

/** Most parts have one member that is still open: then its questions are theirs. */
function union(parts: readonly ReadonlySet<Found>[]): ReadonlySet<Found> {
  const open = parts.filter(({ size }) => size > 0);
  if (open.length <= 1) return open[0] ?? NONE;
  const all = new Set<Found>();
  for (const part of open) for (const question of part) all.add(question);
  return all;
}

/**
 * A question with one of its answers: `yes` to one of its atoms and no to the others, or no to all.
 * `share` is one over how many answers it has.
 */
export type Trial = {
  readonly question: number;
  readonly yes: number | undefined;
  readonly share: number;
};

/** Yes and no; or each option alone, and for a list also none of them. */
function trialsOf({ fact, atoms }: Question, question: number): readonly Trial[] {
  const answers: (number | undefined)[] = [...atoms.keys()];
  if (fact.type !== 'choice') answers.push(undefined);
  return answers.map((yes) => ({ question, yes, share: 1 / answers.length }));
}

/**
 * Works out what would follow from every answer to every question, 32 at a time, and shows the sheet
 * with the answers in its lanes. Afterwards the sheet is as it was.
 */
export function tryAnswers(
  reader: Reader,
  questions: readonly Question[],
  show: (lanes: readonly Trial[]) => void,
): void {
  const trials = questions.flatMap(trialsOf);
  const { words } = reader.sheet;
  const rested = words.slice();
  for (let first = 0; first < trials.length; first += LANES) {
    const lanes = trials.slice(first, first + LANES);
    for (const [lane, { question, yes }] of lanes.entries()) {
      for (const [i, { word }] of questions[question]?.atoms.entries() ?? []) {
        put(words, word, i === yes ? 'yes' : 'no', 1 << lane);
      }
    }
    run(reader.engine.program, reader.sheet);
    show(lanes);
    words.set(rested);
  }
}
