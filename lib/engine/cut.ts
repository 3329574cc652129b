import { emit } from './emit';
import type { Node, Place } from './nodes';
import type { AtomValue, Verdict } from './pack';
import type { Reader } from './reader';
import { SCOPES } from './scopes';
import { type Instance, put, type Sheet } from './sheet';
import { F, PLANES, type Program, reads, run, T, U } from './tape';
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
    this.#program = emit({ computed, frameSize: { ...NO_FRAMES, case: slots } });
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
    const at = this.root.place.slot * PLANES;
    return hypotheses.map((_, lane) => {
      const bit = (plane: number) => (((w[at + plane] as number) >>> lane) & 1) === 1;
      if (bit(T)) return 'met';
      if (bit(F)) return 'not-met';
      return bit(U) ? 'open' : 'contested';
    });
  }

  /** The same, for leaves given as lanes; returns the lanes in which the finding is true, false, unknown. */
  lanes(
    yes: (leaf: number) => number,
    no: (leaf: number) => number,
  ): readonly [number, number, number] {
    const w = this.#sheet.words;
    for (let leaf = 0; leaf < this.leaves.length; leaf++) {
      const y = yes(leaf);
      const n = no(leaf);
      w[leaf * PLANES + T] = y;
      w[leaf * PLANES + F] = n;
      w[leaf * PLANES + U] = ~(y | n);
    }
    run(this.#program, this.#sheet);
    const at = this.root.place.slot * PLANES;
    return [w[at + T] as number, w[at + F] as number, w[at + U] as number];
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
  const words = new Int32Array(slots * PLANES);
  // The slot that nothing writes is the instance that may exist beyond a list: unknown, in all lanes.
  for (let i = U; i < words.length; i += PLANES) words[i] = -1;
  return {
    words,
    instances: SCOPES.map((scope) => (scope === 'case' ? [{ scope, number: 0, at: {} }] : [])),
    counts: SCOPES.map((scope) => (scope === 'case' ? 1 : 0)),
    frames: SCOPES.map((scope) => (scope === 'case' ? only : new Int32Array())),
    related: [],
    overFrames: [],
    incomplete: new Int32Array(),
  };
}

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
    const slot = leaves.length;
    leaves.push({
      atom: reader.atom(node, at),
      recorded: reader.recorded(node, at),
      judgement: node.fact.judgement === true,
    });
    made.set(reader.word(node, at), { ...node, id: slot, place: { scope: 'case', slot } });
  });

  const computed: Node[] = [];
  const place = (): { id: number; place: Place } => {
    const slot = leaves.length + 1 + computed.length;
    return { id: slot, place: { scope: 'case', slot } };
  };
  const beyond: Node = {
    kind: 'any',
    members: [],
    id: leaves.length,
    place: { scope: 'case', slot: leaves.length },
  };
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
      case 'not':
      case 'open': {
        const inner = copy(node.inner, at);
        readsOpen ||= node.kind === 'open';
        return add({ kind: node.kind, inner, ...place() });
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
    if (node.kind === 'finding') {
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
