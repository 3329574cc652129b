import type { Engine } from './compile';
import { Diagrams, OverBudget } from './diagram';
import { goals, inSight } from './goals';
import { atLeast, type Meaning, ofAtom, opposite, STAYS_UNKNOWN } from './meaning';
import type { Node } from './nodes';
import type { RuleId } from './pack';
import { type FindingPlace, type Reader, workedOut } from './reader';
import { missingIn } from './reasons';
import type { Instance } from './sheet';
import type { AtomRef, ScopeRef, World } from './world';

export type Relevance = {
  /** Questions not yet asked by which a finding that matters can still change. */
  readonly atoms: readonly AtomRef[];
  /** For each of them, the findings that it can change: why it is asked. */
  readonly serves: readonly (readonly { readonly id: RuleId; readonly at: ScopeRef }[])[];
  /** False where the budget did not allow the exact answer: then some of the atoms may be superfluous. */
  readonly exact: boolean;
};

/** Diagram nodes for one call: about a tenth of a second on a slow machine. */
export const BUDGET = 60_000;

/**
 * Which open questions can still change a finding that matters. What was declined, or asked and not
 * known, is never asked again: it stays unknown.
 *
 * A question is relevant exactly when some further answers leave the finding open without it and
 * decide it with it, that is, when it belongs to some smallest set of answers that would decide the
 * finding. That is read off a diagram of "the finding is decided". Where a diagram grows beyond the
 * budget, the open path to the question is taken instead, which never misses one.
 */
export function relevant(
  engine: Engine,
  whole: World,
  options: { readonly budget?: number; readonly act?: string } = {},
): Relevance {
  const world = inSight(engine, whole, options.act);
  const reader = workedOut(engine, world);
  const found = new Map<number, { atom: AtomRef; serves: { id: RuleId; at: ScopeRef }[] }>();
  const missing = missingIn(reader);
  const meanings = new Meanings(reader, options.budget ?? BUDGET);
  let exact = true;
  for (const goal of goals(reader, options.act)) {
    if (reader.verdict(goal.root) !== 'open') continue;
    const words = meanings.of(goal);
    if (words === undefined) exact = false;
    for (const { ref, word } of words ?? openAtoms(reader, missing, goal)) {
      const entry = found.get(word) ?? { atom: ref, serves: [] };
      entry.serves.push({ id: goal.rule.rule.id, at: goal.instance.at });
      found.set(word, entry);
    }
  }
  const inOrder = [...found].sort(([a], [b]) => a - b).map(([, entry]) => entry);
  return { atoms: inOrder.map((e) => e.atom), serves: inOrder.map((e) => e.serves), exact };
}

type OpenAtom = { readonly ref: AtomRef; readonly word: number };

function openAtoms(
  reader: Reader,
  missing: ReturnType<typeof missingIn>,
  goal: FindingPlace,
): readonly OpenAtom[] {
  return missing(goal.rule.root, goal.instance).flatMap((ref) => {
    const at = reader.placeOf(ref);
    return at.recorded === 'not-asked' ? [{ ref, word: at.word }] : [];
  });
}

class Meanings {
  readonly #diagrams: Diagrams;
  readonly #known = new Map<number, Meaning>();
  readonly #atoms = new Map<number, OpenAtom>();
  readonly #variables = new Map<number, number>();
  readonly #words: number[] = [];

  constructor(
    readonly reader: Reader,
    budget: number,
  ) {
    this.#diagrams = new Diagrams(budget);
  }

  /** The atoms on which it depends whether the finding is decided; undefined beyond the budget. */
  of({ rule, instance }: FindingPlace): readonly OpenAtom[] | undefined {
    try {
      const { d } = this.#meaning(rule.root, instance);
      return [...this.#diagrams.support(d)].flatMap(
        (variable) => this.#atoms.get(this.#words[variable] as number) ?? [],
      );
    } catch (error) {
      if (error instanceof OverBudget) return undefined;
      throw error;
    }
  }

  #meaning(node: Node, at: Instance): Meaning {
    const word = this.reader.word(node, at);
    const known = this.#known.get(word);
    if (known) return known;
    const made = this.#make(node, at, word);
    this.#known.set(word, made);
    return made;
  }

  #make(node: Node, at: Instance, word: number): Meaning {
    const verdict = this.reader.verdict(word);
    // What is decided stays decided, whatever is answered further.
    if (verdict !== 'open')
      return { t: Number(verdict === 'met'), f: Number(verdict === 'not-met'), d: 1 };
    switch (node.kind) {
      case 'atom':
        return this.#atom(node, at, word);
      case 'finding':
        return this.#meaning(node.inner, at);
      case 'not': {
        return opposite(this.#meaning(node.inner, at));
      }
      case 'open':
        throw new Error('a finding that matters cannot read "open"');
      case 'some':
      case 'every': {
        const members = this.reader
          .related(node, at)
          .map((other) => this.#meaning(node.inner, other));
        const mayHoldMore = node.lists.some((list) => this.reader.world.complete[list] !== 'yes');
        const all = mayHoldMore ? [...members, STAYS_UNKNOWN] : members;
        return atLeast(this.#diagrams, node.kind === 'some' ? 1 : all.length, all);
      }
      case 'all':
      case 'any':
      case 'atLeast': {
        const members = node.members.map((part) => this.#meaning(part, at));
        const n = 'n' in node ? node.n : node.kind === 'all' ? members.length : 1;
        return atLeast(this.#diagrams, n, members);
      }
    }
  }

  #atom(node: Extract<Node, { kind: 'atom' }>, at: Instance, word: number): Meaning {
    if (this.reader.recorded(node, at) !== 'not-asked') return STAYS_UNKNOWN;
    let variable = this.#variables.get(word);
    if (variable === undefined) {
      variable = this.#words.push(word) - 1;
      this.#variables.set(word, variable);
      this.#atoms.set(word, { ref: this.reader.atom(node, at), word });
    }
    return ofAtom(this.#diagrams, variable);
  }
}
