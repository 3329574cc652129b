import type { Node, Place } from './nodes';
import type { Scope } from './pack';
import { type List, SCOPES } from './scopes';
import type { Sheet } from './sheet';

/**
 * The tape: what the nodes compute, as numbers in dependency order, cut into segments. A segment is
 * run for every instance of its scope before the next one begins, so whatever it reads from wider or
 * narrower scopes is ready.
 *
 * A value is one bit in each of three planes: true, false, unknown (contested is none of them). One
 * machine word holds that bit for 32 hypotheses, so every step works out 32 hypotheses at once:
 *
 *     all:  true = and of trues · false = or of falses · unknown = or of unknowns, where not false
 *     any:  the dual            · not:  true and false change places
 *
 * Contested needs no plane and no step of its own: it is what remains.
 */
export type Program = {
  readonly frameSize: Readonly<Record<Scope, number>>;
  readonly tape: Int32Array;
  readonly segments: readonly {
    readonly scope: number;
    readonly start: number;
    readonly end: number;
  }[];
  /** What `some` and `every` range over: instances of `over` related to each instance of `from`. */
  readonly relations: readonly Relation[];
};

export type Relation = {
  readonly from: Scope;
  readonly over: Scope;
  readonly lists: readonly List[];
};

const ALL = 0;
const ANY = 1;
const NOT = 2;
const OPEN = 3;
const AT_LEAST = 4;
const SOME = 5;
const EVERY = 6;

/** Planes of one slot stand side by side. */
export const PLANES = 3;
export const T = 0;
export const F = 1;
export const U = 2;

/** An operand holds the scope of the frame in its high bits and the word in that frame below. */
const SCOPE_SHIFT = 24;
const WORD_MASK = (1 << SCOPE_SHIFT) - 1;

const operand = ({ scope, slot }: Place): number =>
  (SCOPES.indexOf(scope) << SCOPE_SHIFT) | (slot * PLANES);

/** Nodes must come after all that they read. */
export function emit(table: {
  readonly computed: readonly Node[];
  readonly frameSize: Program['frameSize'];
}): Program {
  const relations: Relation[] = [];
  const tape: number[] = [];
  const segments: { scope: number; start: number; end: number }[] = [];
  let current: Scope | undefined;
  for (const { node } of inStrata(table.computed)) {
    if (node.place.scope !== current) {
      current = node.place.scope;
      segments.push({ scope: SCOPES.indexOf(current), start: tape.length, end: tape.length });
    }
    tape.push(...instruction(node, relations));
    const last = segments.at(-1);
    if (last) last.end = tape.length;
  }
  return { frameSize: table.frameSize, tape: Int32Array.from(tape), segments, relations };
}

/** Orders the nodes so that runs of one scope are long: by stratum, then by scope. */
function inStrata(computed: readonly Node[]): readonly { node: Node; stratum: number }[] {
  const strata = new Map<number, number>();
  const stratumOf = (node: Node, reader: Scope): number => {
    if (node.kind === 'atom') return 0;
    if (node.kind === 'finding') return stratumOf(node.inner, reader);
    return (strata.get(node.id) ?? 0) + (node.place.scope === reader ? 0 : 1);
  };
  const placed = computed.map((node, order) => {
    const stratum = Math.max(0, ...reads(node).map((r) => stratumOf(r, node.place.scope)));
    strata.set(node.id, stratum);
    return { node, stratum, scope: SCOPES.indexOf(node.place.scope), order };
  });
  return placed.sort((a, b) => a.stratum - b.stratum || a.scope - b.scope || a.order - b.order);
}

export function reads(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'atom':
      return [];
    case 'all':
    case 'any':
    case 'atLeast':
      return node.members;
    default:
      return [node.inner];
  }
}

function instruction(node: Node, relations: Relation[]): readonly number[] {
  const to = node.place.slot * PLANES;
  switch (node.kind) {
    case 'all':
    case 'any': {
      const from = node.members.map((m) => operand(m.place));
      return [node.kind === 'all' ? ALL : ANY, to, from.length, ...from];
    }
    case 'atLeast':
      return [
        AT_LEAST,
        to,
        node.members.length,
        node.n,
        ...node.members.map((m) => operand(m.place)),
      ];
    case 'not':
    case 'open':
      return [node.kind === 'not' ? NOT : OPEN, to, operand(node.inner.place)];
    case 'some':
    case 'every': {
      const relation = { from: node.place.scope, over: node.over, lists: node.lists };
      let index = relations.findIndex((r) => r.from === relation.from && r.over === relation.over);
      if (index < 0) index = relations.push(relation) - 1;
      return [node.kind === 'some' ? SOME : EVERY, to, index, operand(node.inner.place)];
    }
    case 'atom':
    case 'finding':
      throw new Error(`a ${node.kind} computes nothing`);
  }
}

/** Works out every node for every instance, in all 32 lanes. Reads and writes the sheet's words. */
export function run(program: Program, sheet: Sheet): void {
  for (const { scope, start, end } of program.segments) {
    const count = sheet.counts[scope] ?? 0;
    for (let i = 0; i < count; i++) runSegment(program.tape, start, end, sheet, scope, i);
  }
}

// No closures in here: this is where the time goes, and they are made anew for every instance.
function runSegment(
  tape: Int32Array,
  start: number,
  end: number,
  sheet: Sheet,
  scope: number,
  instance: number,
): void {
  const w = sheet.words;
  const frames = sheet.frames[scope] as Int32Array;
  const row = instance * SCOPES.length;
  const own = frames[row + scope] as number;
  let pc = start;
  while (pc < end) {
    const op = tape[pc] as number;
    const to = own + (tape[pc + 1] as number);
    const n = tape[pc + 2] as number;
    pc += 3;
    if (op === ALL || op === ANY) {
      // `keep` is the plane of which all must hold, `brk` the one of which any suffices.
      const keep = op === ALL ? T : F;
      const brk = op === ALL ? F : T;
      let all = -1;
      let one = 0;
      let unknown = 0;
      for (const stop = pc + n; pc < stop; pc++) {
        const at = wordOf(tape[pc] as number, frames, row);
        all &= w[at + keep] as number;
        one |= w[at + brk] as number;
        unknown |= w[at + U] as number;
      }
      w[to + keep] = all;
      w[to + brk] = one;
      w[to + U] = unknown & ~one;
    } else if (op === NOT) {
      const at = wordOf(n, frames, row);
      w[to + T] = w[at + F] as number;
      w[to + F] = w[at + T] as number;
      w[to + U] = w[at + U] as number;
    } else if (op === OPEN) {
      const unknown = w[wordOf(n, frames, row) + U] as number;
      w[to + T] = unknown;
      w[to + F] = ~unknown;
      w[to + U] = 0;
    } else if (op === AT_LEAST) {
      atLeast(w, to, tape, pc, n, frames, row);
      pc += n + 1;
    } else {
      range(sheet, to, op === EVERY, n, instance, tape[pc] as number);
      pc += 1;
    }
  }
}

const wordOf = (o: number, frames: Int32Array, row: number): number =>
  (frames[row + (o >>> SCOPE_SHIFT)] as number) + (o & WORD_MASK);

/**
 * At least n of k, equal to `any` over all n-subsets of `all` of the subset, without the subsets:
 * true where n are true; else unknown where n are not false and one is unknown; else contested where
 * n are true or contested; else false. `reached` has, for each j up to n, the lanes in which at least
 * j have held, three times over: true, not false, neither false nor unknown.
 */
function atLeast(
  w: Int32Array,
  to: number,
  tape: Int32Array,
  pc: number,
  k: number,
  frames: Int32Array,
  row: number,
): void {
  const n = tape[pc] as number;
  const reached = new Int32Array(3 * (n + 1));
  reached.fill(-1, 0, 3);
  let unknown = 0;
  for (let i = 1; i <= k; i++) {
    const at = wordOf(tape[pc + i] as number, frames, row);
    const isTrue = w[at + T] as number;
    const isFalse = w[at + F] as number;
    const isUnknown = w[at + U] as number;
    unknown |= isUnknown;
    for (let j = 3 * n; j >= 3; j -= 3) {
      reached[j] = (reached[j] as number) | ((reached[j - 3] as number) & isTrue);
      reached[j + 1] = (reached[j + 1] as number) | ((reached[j - 2] as number) & ~isFalse);
      reached[j + 2] =
        (reached[j + 2] as number) | ((reached[j - 1] as number) & ~(isFalse | isUnknown));
    }
  }
  const holds = reached[3 * n] as number;
  const open = ~holds & (reached[3 * n + 1] as number) & unknown;
  w[to + T] = holds;
  w[to + U] = open;
  w[to + F] = ~(holds | open | (reached[3 * n + 2] as number));
}

/** `some` is `any`, `every` is `all`, over the related instances, and an unknown one where more may exist. */
function range(
  sheet: Sheet,
  to: number,
  every: boolean,
  relation: number,
  instance: number,
  inner: number,
): void {
  const w = sheet.words;
  const keep = every ? T : F;
  const brk = every ? F : T;
  const related = sheet.related[relation]?.[instance] ?? [];
  const slot = inner & WORD_MASK;
  const scope = inner >>> SCOPE_SHIFT;
  const over = sheet.overFrames[relation] as Int32Array;
  const incomplete = sheet.incomplete[relation] as number;
  let all = ~incomplete;
  let one = 0;
  let unknown = incomplete;
  for (const other of related) {
    const at = (over[other * SCOPES.length + scope] as number) + slot;
    all &= w[at + keep] as number;
    one |= w[at + brk] as number;
    unknown |= w[at + U] as number;
  }
  w[to + keep] = all;
  w[to + brk] = one;
  w[to + U] = unknown & ~one;
}
