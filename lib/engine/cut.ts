import { emit } from './emit';
import { type Node, opposite, type Place } from './nodes';
import type { AtomValue, Verdict } from './pack';
import type { Reader } from './reader';
import { SCOPES } from './scopes';
import { type Instance, put, type Sheet } from './sheet';
import { PLANES, type Program, reads, run, verdictAt } from './tape';
import type { AtomRef } from './world';

export type Leaf = {
  readonly atom: AtomRef;
  readonly recorded: AtomValue | 'not-asked';
  readonly judgement: boolean;
};

/**
 * One finding cut out of its world: everything that it rests on, through other findings and linked
 * instances, as one condition over its leaves. It runs on the same tape as a world does, so asking it
 * thirty-two questions costs a few microseconds however large the world is.
 *
 * What is in the world, how it is linked and which lists are complete is taken as given.
 */
export class Cut {
  readonly leaves: readonly Leaf[];
  readonly root: Node;
  /** Whether some part depends on an absence: then unknown answers may flip the finding. */
  readonly readsOpen: boolean;
  /** Stands for what may exist beyond an incomplete list. No answer settles it. */
  readonly beyond: Node;
  readonly #program: Program;
  readonly #sheet: Sheet;

  constructor(reader: Reader, node: Node, instance: Instance) {
    const { root, leaves, computed, slots, readsOpen, beyond } = unroll(reader, node, instance);
    this.root = root;
    this.leaves = leaves;
    this.readsOpen = readsOpen;
    this.beyond = beyond;
    this.#program = emit({ computed, frameSize: { ...NO_FRAMES, case: slots * PLANES } });
    this.#sheet = oneFrame(slots);
  }

  /**
   * The verdicts under up to 32 hypotheses. A hypothesis says what each leaf is, in the order of
   * `leaves`; `undefined` leaves it unknown.
   */
  verdicts(hypotheses: readonly (readonly (AtomValue | undefined)[])[]): readonly Verdict[] {
    const w = this.#sheet.words;
    this.leaves.forEach((_, leaf) => {
      put(w, leaf * PLANES, undefined, -1);
      hypotheses.forEach((values, lane) => {
        if (values[leaf] !== undefined) put(w, leaf * PLANES, values[leaf], 1 << lane);
      });
    });
    run(this.#program, this.#sheet);
    return hypotheses.map((_, lane) => verdictAt(w, this.root.place.word, lane));
  }

  /** The same, for leaves given as lanes; returns the lanes in which the finding is true, false, unknown. */
  lanes(
    yes: (leaf: number) => number,
    no: (leaf: number) => number,
  ): readonly [number, number, number] {
    const w = this.#sheet.words;
    for (let leaf = 0; leaf < this.leaves.length; leaf++) {
      w[leaf * PLANES] = yes(leaf);
      w[leaf * PLANES + 1] = no(leaf);
    }
    run(this.#program, this.#sheet);
    const at = this.root.place.word;
    const isYes = w[at] as number;
    const isNo = w[at ^ 1] as number;
    return [isYes & ~isNo, isNo & ~isYes, ~(isYes | isNo)];
  }

  verdict(values: readonly (AtomValue | undefined)[]): Verdict {
    return this.verdicts([values])[0] as Verdict;
  }
}

/** What is recorded, as a hypothesis: what is not known, declined or not asked is unknown. */
export const asRecorded = (leaves: readonly Leaf[]): readonly (AtomValue | undefined)[] =>
  leaves.map(({ recorded }) => (recorded === 'not-asked' ? undefined : recorded));

const NO_FRAMES = {
  case: 0,
  context: 0,
  act: 0,
  group: 0,
  'act-in-context': 0,
  'group-in-context': 0,
};

function oneFrame(slots: number): Sheet {
  const only = Int32Array.from([0, -1, -1, -1, -1, -1]);
  return {
    // The slot that nothing writes is the instance that may exist beyond a list: unknown, in all lanes.
    words: new Int32Array(slots * PLANES),
    instances: SCOPES.map((scope) => (scope === 'case' ? [{ scope, number: 0, at: {} }] : [])),
    counts: SCOPES.map((scope) => (scope === 'case' ? 1 : 0)),
    frames: SCOPES.map((scope) => (scope === 'case' ? only : new Int32Array())),
    related: [],
    overFrames: [],
    incomplete: new Int32Array(),
  };
}

const inFrame = (slot: number): Place => ({ scope: 'case', word: slot * PLANES });

type Unrolled = {
  readonly root: Node;
  readonly leaves: readonly Leaf[];
  readonly computed: readonly Node[];
  readonly slots: number;
  readonly readsOpen: boolean;
  readonly beyond: Node;
};

/** Copies what a finding rests on into one frame: leaves, one slot that stays unknown, nodes. */
function unroll(reader: Reader, root: Node, instance: Instance): Unrolled {
  const leaves: Leaf[] = [];
  const made = new Map<number, Node>();
  collectLeaves(reader, root, instance, (node, at) => {
    const leaf = leaves.length;
    leaves.push({
      atom: reader.atom(node, at),
      recorded: reader.recorded(node, at),
      judgement: node.fact.judgement === true,
    });
    made.set(reader.word(node, at), { ...node, id: leaf, place: inFrame(leaf) });
  });

  const computed: Node[] = [];
  let count = leaves.length;
  const beyond: Node = {
    kind: 'any',
    members: [],
    id: count++,
    place: inFrame(leaves.length),
  };
  const place = (): { id: number; place: Place } => ({
    id: count++,
    place: inFrame(leaves.length + 1 + computed.length),
  });
  let readsOpen = false;

  const copy = (node: Node, at: Instance): Node => {
    const word = reader.word(node, at);
    const known = made.get(word);
    if (known !== undefined) return known;
    const copied = make(node, at);
    made.set(word, copied);
    return copied;
  };
  const make = (node: Node, at: Instance): Node => {
    switch (node.kind) {
      case 'atom':
        throw new Error('leaves are collected first');
      case 'finding':
        return copy(node.inner, at);
      case 'not': {
        const inner = copy(node.inner, at);
        return { kind: 'not', inner, id: count++, place: opposite(inner.place) };
      }
      case 'open': {
        const inner = copy(node.inner, at);
        readsOpen = true;
        return add({ kind: 'open', inner, ...place() });
      }
      case 'some':
      case 'every': {
        const members = reader.related(node, at).map((other) => copy(node.inner, other));
        if (node.lists.some((list) => reader.world.complete[list] !== 'yes')) members.push(beyond);
        return add({ kind: node.kind === 'some' ? 'any' : 'all', members, ...place() });
      }
      default: {
        const members = node.members.map((part) => copy(part, at));
        return add({ ...node, members, ...place() });
      }
    }
  };
  const add = (node: Node): Node => {
    computed.push(node);
    return node;
  };

  const copiedRoot = copy(root, instance);
  return {
    root: copiedRoot,
    leaves,
    computed,
    slots: leaves.length + 1 + computed.length,
    readsOpen,
    beyond,
  };
}

function collectLeaves(
  reader: Reader,
  root: Node,
  instance: Instance,
  found: (node: Extract<Node, { kind: 'atom' }>, at: Instance) => void,
): void {
  const seen = new Set<number>();
  const visit = (node: Node, at: Instance): void => {
    // They stand in the same words as what they hold.
    if (node.kind === 'finding' || node.kind === 'not') {
      visit(node.inner, at);
      return;
    }
    const word = reader.word(node, at);
    if (seen.has(word)) return;
    seen.add(word);
    if (node.kind === 'atom') found(node, at);
    else if (node.kind === 'some' || node.kind === 'every') {
      for (const other of reader.related(node, at)) visit(node.inner, other);
    } else for (const part of reads(node)) visit(part, at);
  };
  visit(root, instance);
}
