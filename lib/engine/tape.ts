import type { Node } from './nodes';
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

/** Of one member or more, all in the frame of the node itself, as most are. */
const ALL = 0;
const ANY = 1;
const NOT = 2;
const OPEN = 3;
/** Of any number of members in any frames that it sees. */
const WIDE_ALL = 4;
const WIDE_ANY = 5;
const AT_LEAST = 6;
const SOME = 7;
const EVERY = 8;

/** The same for `emit.ts`. */
export const CODES = { ALL, ANY, NOT, OPEN, WIDE_ALL, WIDE_ANY, AT_LEAST, SOME, EVERY } as const;

/** Planes of one slot stand side by side. */
export const PLANES = 3;
// What a module exports is looked up at every use, what it keeps to itself is not. The loop reads these.
const TRUE = 0;
const FALSE = 1;
const UNKNOWN = 2;
/** The planes, for other modules. */
export const T = TRUE;
export const F = FALSE;
export const U = UNKNOWN;

/** An operand holds the scope of the frame in its high bits and the word in that frame below. */
export const SCOPE_SHIFT = 24;
const WORD_MASK = (1 << SCOPE_SHIFT) - 1;

/** The nodes that a node reads. */
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

/** Works out every node for every instance, in all 32 lanes. Reads and writes the sheet's words. */
export function run(program: Program, sheet: Sheet): void {
  for (const { scope, start, end } of program.segments) {
    const count = sheet.counts[scope] ?? 0;
    for (let i = 0; i < count; i++) runSegment(program.tape, start, end, sheet, scope, i);
  }
}

// No closures in here, and the two steps that are nearly all of it first: this is where the time goes.
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
    if (op <= ANY) {
      // They have a member at least, so the first is where the others are added.
      let at = own + (tape[pc] as number);
      let isTrue = w[at + TRUE] as number;
      let isFalse = w[at + FALSE] as number;
      let unknown = w[at + UNKNOWN] as number;
      const stop = pc + n;
      pc += 1;
      if (op === ALL) {
        for (; pc < stop; pc++) {
          at = own + (tape[pc] as number);
          isTrue &= w[at + TRUE] as number;
          isFalse |= w[at + FALSE] as number;
          unknown |= w[at + UNKNOWN] as number;
        }
        unknown &= ~isFalse;
      } else {
        for (; pc < stop; pc++) {
          at = own + (tape[pc] as number);
          isTrue |= w[at + TRUE] as number;
          isFalse &= w[at + FALSE] as number;
          unknown |= w[at + UNKNOWN] as number;
        }
        unknown &= ~isTrue;
      }
      w[to + TRUE] = isTrue;
      w[to + FALSE] = isFalse;
      w[to + UNKNOWN] = unknown;
    } else if (op === NOT) {
      const at = wordOf(n, frames, row);
      w[to + TRUE] = w[at + FALSE] as number;
      w[to + FALSE] = w[at + TRUE] as number;
      w[to + UNKNOWN] = w[at + UNKNOWN] as number;
    } else if (op === OPEN) {
      const unknown = w[wordOf(n, frames, row) + UNKNOWN] as number;
      w[to + TRUE] = unknown;
      w[to + FALSE] = ~unknown;
      w[to + UNKNOWN] = 0;
    } else if (op === WIDE_ALL || op === WIDE_ANY) {
      wide(w, to, op === WIDE_ALL, tape, pc, n, frames, row);
      pc += n;
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

/** `all` or `any` of members in several frames. */
function wide(
  w: Int32Array,
  to: number,
  every: boolean,
  tape: Int32Array,
  pc: number,
  n: number,
  frames: Int32Array,
  row: number,
): void {
  // `keep` is the plane of which all must hold, `brk` the one of which any suffices.
  const keep = every ? TRUE : FALSE;
  const brk = every ? FALSE : TRUE;
  let all = -1;
  let one = 0;
  let unknown = 0;
  for (let i = pc; i < pc + n; i++) {
    const at = wordOf(tape[i] as number, frames, row);
    all &= w[at + keep] as number;
    one |= w[at + brk] as number;
    unknown |= w[at + UNKNOWN] as number;
  }
  w[to + keep] = all;
  w[to + brk] = one;
  w[to + UNKNOWN] = unknown & ~one;
}

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
    const isTrue = w[at + TRUE] as number;
    const isFalse = w[at + FALSE] as number;
    const isUnknown = w[at + UNKNOWN] as number;
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
  w[to + TRUE] = holds;
  w[to + UNKNOWN] = open;
  w[to + FALSE] = ~(holds | open | (reached[3 * n + 2] as number));
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
  const keep = every ? TRUE : FALSE;
  const brk = every ? FALSE : TRUE;
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
    unknown |= w[at + UNKNOWN] as number;
  }
  w[to + keep] = all;
  w[to + brk] = one;
  w[to + UNKNOWN] = unknown & ~one;
}
