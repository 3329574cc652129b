import type { Node } from './nodes';
import type { Scope, Verdict } from './pack';
import { type List, SCOPES } from './scopes';
import type { Sheet } from './sheet';

/**
 * The tape: what the nodes compute, as numbers in dependency order, cut into segments. A segment is
 * run for every instance of its scope before the next one begins, so whatever it reads from wider or
 * narrower scopes is ready.
 *
 * A value is one bit in each of two planes: something says yes, something says no. True is the first
 * alone, false the second alone, contested both, unknown neither. One machine word holds that bit for
 * 32 hypotheses, so every step works out 32 hypotheses at once:
 *
 *     all:  yes = and of yeses · no = some member is false, or yes and some member is contested
 *     not:  yes and no change places: the same two words, read from the other one
 *     any:  not all of them not
 *
 * In `all`, a member that is unknown keeps yes away, and no as well unless another member is false: so
 * unknown comes after false and before contested.
 */
export type Program = {
  /** Words in the frame of each scope. */
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

// What a module exports is looked up at every use, what it keeps to itself is not. The loop reads these.
/** Of members that are all in the frame of the node itself, as most are. */
const ALL = 0;
/** Of members in any frames that it sees. */
const WIDE_ALL = 1;
const AT_LEAST = 2;
const EVERY = 3;
const OPEN = 4;

/** The same for `emit.ts`. */
export const CODES = { ALL, WIDE_ALL, AT_LEAST, EVERY, OPEN } as const;

/** How many hypotheses one word holds. */
export const LANES = 32;

/** Words of one value, side by side; the one with the even number says yes, its neighbour says no. */
export const PLANES = 2;

/** An operand holds the scope of the frame in its high bits and the word in that frame below. */
export const SCOPE_SHIFT = 24;
const WORD_MASK = (1 << SCOPE_SHIFT) - 1;

/** The verdict that stands in a word, in one lane. */
export function verdictAt(words: Int32Array, at: number, lane: number): Verdict {
  const bit = 1 << lane;
  const yes = ((words[at] as number) & bit) !== 0;
  const no = ((words[at ^ 1] as number) & bit) !== 0;
  if (yes) return no ? 'contested' : 'met';
  return no ? 'not-met' : 'open';
}

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
    pc = runAll(w, tape, pc, end, own);
    if (pc === end) return;
    const op = tape[pc] as number;
    const to = own + (tape[pc + 1] as number);
    const n = tape[pc + 2] as number;
    pc += 3;
    if (op === WIDE_ALL) {
      wideAll(w, to, tape, pc, n, frames, row);
      pc += n;
    } else if (op === AT_LEAST) {
      atLeast(w, to, tape, pc, n, frames, row);
      pc += n + 1;
    } else if (op === EVERY) {
      every(sheet, to, n, instance, tape[pc] as number);
      pc += 1;
    } else {
      const at = wordOf(n, frames, row);
      const decided = (w[at] as number) | (w[at ^ 1] as number);
      w[to] = ~decided;
      w[to ^ 1] = decided;
    }
  }
}

/**
 * Steps that are `all` in the frame of the node itself, up to the first that is something else. Nearly
 * all of the time goes here: no closures and no calls, so that the processor keeps at hand where the
 * words begin and end.
 */
function runAll(w: Int32Array, tape: Int32Array, start: number, end: number, own: number): number {
  let pc = start;
  while (pc < end && tape[pc] === ALL) {
    const to = own + (tape[pc + 1] as number);
    const stop = pc + 3 + (tape[pc + 2] as number);
    let yes = -1;
    let no = 0;
    let anyFalse = 0;
    for (pc += 3; pc < stop; pc++) {
      const at = own + (tape[pc] as number);
      const saysYes = w[at] as number;
      const saysNo = w[at ^ 1] as number;
      yes &= saysYes;
      no |= saysNo;
      anyFalse |= saysNo & ~saysYes;
    }
    w[to] = yes;
    w[to ^ 1] = anyFalse | (yes & no);
  }
  return pc;
}

const wordOf = (o: number, frames: Int32Array, row: number): number =>
  (frames[row + (o >>> SCOPE_SHIFT)] as number) + (o & WORD_MASK);

/** `all` of members in several frames. */
function wideAll(
  w: Int32Array,
  to: number,
  tape: Int32Array,
  pc: number,
  n: number,
  frames: Int32Array,
  row: number,
): void {
  let yes = -1;
  let no = 0;
  let anyFalse = 0;
  for (let i = pc; i < pc + n; i++) {
    const at = wordOf(tape[i] as number, frames, row);
    const saysYes = w[at] as number;
    const saysNo = w[at ^ 1] as number;
    yes &= saysYes;
    no |= saysNo;
    anyFalse |= saysNo & ~saysYes;
  }
  w[to] = yes;
  w[to ^ 1] = anyFalse | (yes & no);
}

/**
 * At least n of k, equal to `any` over all n-subsets of `all` of the subset, without the subsets:
 * true where n are true; else unknown where n are not false and one is unknown; else contested where
 * n are true or contested; else false. `reached` has, for each j up to n, the lanes in which at least
 * j have held, three times over: true, not false, true or contested.
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
    const yes = w[at] as number;
    const no = w[at ^ 1] as number;
    unknown |= ~(yes | no);
    for (let j = 3 * n; j >= 3; j -= 3) {
      reached[j] = (reached[j] as number) | ((reached[j - 3] as number) & yes & ~no);
      reached[j + 1] = (reached[j + 1] as number) | ((reached[j - 2] as number) & (yes | ~no));
      reached[j + 2] = (reached[j + 2] as number) | ((reached[j - 1] as number) & yes);
    }
  }
  const holds = reached[3 * n] as number;
  const open = ~holds & (reached[3 * n + 1] as number) & unknown;
  w[to] = holds | ((reached[3 * n + 2] as number) & ~open);
  w[to ^ 1] = ~(holds | open);
}

/** `every` is `all` over the related instances, and an unknown one where more may exist. */
function every(sheet: Sheet, to: number, relation: number, instance: number, inner: number): void {
  const w = sheet.words;
  const related = sheet.related[relation]?.[instance] ?? [];
  const slot = inner & WORD_MASK;
  const scope = inner >>> SCOPE_SHIFT;
  const over = sheet.overFrames[relation] as Int32Array;
  let yes = ~(sheet.incomplete[relation] as number);
  let no = 0;
  let anyFalse = 0;
  for (const other of related) {
    const at = (over[other * SCOPES.length + scope] as number) + slot;
    const saysYes = w[at] as number;
    const saysNo = w[at ^ 1] as number;
    yes &= saysYes;
    no |= saysNo;
    anyFalse |= saysNo & ~saysYes;
  }
  w[to] = yes;
  w[to ^ 1] = anyFalse | (yes & no);
}
