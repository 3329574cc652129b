import type { Node } from './nodes';
import type { AtomValue, Fact } from './pack';
import type { FindingPlace, Reader } from './reader';
import { LANES } from './rests-on';
import { scopeKey } from './scopes';
import { type Instance, put } from './sheet';
import { reads, run } from './tape';
import type { AtomRef, ScopeRef } from './world';

/** Open questions with the answers that each can have, and every answer tried in a lane of its own. */

type Place = { readonly atom: AtomRef; readonly word: number };

/** A question that has not been asked, on an open path from some finding that matters. */
export type Question = {
  readonly fact: Fact;
  readonly at: ScopeRef;
  /** The atoms of the fact that have not been asked, and where they stand. */
  readonly atoms: readonly Place[];
  readonly serves: number;
};

/** The questions on an open path from some goal, in the order of the vocabulary. */
export function questionsOf(reader: Reader, open: readonly FindingPlace[]): readonly Question[] {
  const found = new Map<string, { fact: Fact; at: ScopeRef; goals: Set<FindingPlace> }>();
  const waiting = new Map<number, Set<string>>();
  const visit = (node: Node, at: Instance): Set<string> => {
    // A finding and a negation stand in the same words as what they hold, which is what waits for answers.
    if (node.kind === 'finding' || node.kind === 'not') return visit(node.inner, at);
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
      atoms: atomsOf(reader, fact, at),
    }));
}

const atomsOf = (reader: Reader, fact: Fact, at: ScopeRef): readonly Place[] =>
  (fact.options ?? [undefined]).flatMap((option) => {
    const atom = { fact: fact.id, ...(option !== undefined && { option }), at };
    const { word, recorded } = reader.placeOf(atom);
    return recorded === 'not-asked' ? [{ atom, word }] : [];
  });

/** One answer to a question: what it says of each atom of the fact. */
export type Answer = readonly (Place & { readonly value: AtomValue })[];

/** Yes and no; or each option alone, and for a list also none of them. */
function answersTo({ fact, atoms }: Question): readonly Answer[] {
  const none = atoms.map((place) => ({ ...place, value: 'no' as const }));
  const alone = atoms.map((place, i) => [
    ...none.slice(0, i),
    { ...place, value: 'yes' as const },
    ...none.slice(i + 1),
  ]);
  return fact.type === 'choice' ? alone : [...alone, none];
}

/** A question with one of its answers; `share` is one over how many answers it has. */
export type Trial = {
  readonly question: number;
  readonly answer: Answer;
  readonly share: number;
};

/**
 * Works out what would follow from every answer to every question, 32 at a time, and shows the sheet
 * with the answers in its lanes. Afterwards the sheet is as it was.
 */
export function tryAnswers(
  reader: Reader,
  questions: readonly Question[],
  show: (lanes: readonly Trial[]) => void,
): void {
  const trials = questions.flatMap((q, question) =>
    answersTo(q).map((answer, _, all): Trial => ({ question, answer, share: 1 / all.length })),
  );
  const { words } = reader.sheet;
  const rested = words.slice();
  for (let first = 0; first < trials.length; first += LANES) {
    const lanes = trials.slice(first, first + LANES);
    for (const [lane, { answer }] of lanes.entries()) {
      for (const { word, value } of answer) put(words, word, value, 1 << lane);
    }
    run(reader.engine.program, reader.sheet);
    show(lanes);
    words.set(rested);
  }
}
