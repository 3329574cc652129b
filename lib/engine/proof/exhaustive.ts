import type { Engine } from '../compile';
import { atomKey } from '../conditions';
import { Cut } from '../cut';
import type { Node } from '../nodes';
import type { Rule } from '../pack';
import { Reader } from '../reader';
import { type Instance, laySheet } from '../sheet';
import { run } from '../tape';
import type { LawMeanings } from './meanings';
import { oneInstanceWorld } from './one-instance';

/** Findings on this many atoms or fewer are tried in every state: 3^12 is half a million. */
export const EXHAUSTIVE_UP_TO = 12;

/**
 * Runs findings that rest on few facts through every state of them (yes, no, unknown) on the tape,
 * and compares each verdict with the diagrams that the proof argues from: two ways to the same law.
 */
export class Exhaustive {
  readonly #reader: Reader;
  /** By the node of its condition: rules with one text between them are one thing to try. */
  readonly #states = new Map<number, number | undefined>();

  constructor(readonly engine: Engine) {
    const world = oneInstanceWorld({});
    const sheet = laySheet(this.engine, world);
    run(this.engine.program, sheet);
    this.#reader = new Reader(this.engine, sheet, world);
  }

  /** The number of states; throws where tape and diagrams differ, which is a fault of the engine. */
  check(rule: Rule, meanings: LawMeanings): number | undefined {
    const compiled = this.engine.byId.get(rule.id);
    const instance = compiled && this.#reader.instances(rule.scope)[0];
    if (compiled === undefined || instance === undefined) return undefined;
    const { id } = compiled.root;
    if (!this.#states.has(id))
      this.#states.set(id, this.#run(rule, meanings, compiled.root, instance));
    return this.#states.get(id);
  }

  #run(rule: Rule, meanings: LawMeanings, root: Node, instance: Instance): number | undefined {
    const cut = new Cut(this.#reader, root, instance);
    const size = cut.leaves.length;
    if (size > EXHAUSTIVE_UP_TO) return undefined;
    const keys = cut.leaves.map(({ atom }) => atomKey(atom.fact, atom.option));
    const diagrams = meanings.lanes(meanings.ofRule(rule), keys);
    // The first three leaves take all 27 states side by side in the lanes, the others one by one.
    const abreast = Math.min(3, size);
    const used = 3 ** abreast === 27 ? LOW_27 : (1 << (3 ** abreast)) - 1;
    const yes = new Int32Array(size);
    const no = new Int32Array(size);
    for (let i = 0; i < abreast; i++) {
      yes[i] = ABREAST_YES[i] as number;
      no[i] = ABREAST_NO[i] as number;
    }
    const rounds = 3 ** (size - abreast);
    for (let round = 0; round < rounds; round++) {
      for (let i = abreast, rest = round; i < size; i++, rest = Math.floor(rest / 3)) {
        yes[i] = rest % 3 === 1 ? -1 : 0;
        no[i] = rest % 3 === 2 ? -1 : 0;
      }
      const [t, f, u] = cut.lanes(
        (leaf) => yes[leaf] as number,
        (leaf) => no[leaf] as number,
      );
      const [isTrue = 0, isFalse = 0, isDecided = 0] = diagrams(yes, no);
      const wrong = ((t ^ isTrue) | (f ^ isFalse) | (~u ^ isDecided)) & used;
      if (wrong !== 0)
        throw new Error(`rule "${rule.id}": tape and diagram differ in round ${round}`);
    }
    return 3 ** size;
  }
}

/** In lane i (of 27), the ternary digits of i say what each of three leaves is: unknown, yes, no. */
const digit = (lane: number, leaf: number): number => Math.floor(lane / 3 ** leaf) % 3;
const lanesWhere = (leaf: number, value: number): number =>
  Array.from({ length: 27 }, (_, lane) => lane).reduce(
    (bits, lane) => (digit(lane, leaf) === value ? bits | (1 << lane) : bits),
    0,
  );
const ABREAST_YES = [0, 1, 2].map((leaf) => lanesWhere(leaf, 1));
const ABREAST_NO = [0, 1, 2].map((leaf) => lanesWhere(leaf, 2));
const LOW_27 = (1 << 27) - 1;
