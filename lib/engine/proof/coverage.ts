import type { Sighting } from './observe';
import type { Unit } from './units';

export type Side = 'true' | 'false' | 'unknown';

export type Gap = {
  readonly path: string;
  /** What no example and no case shows deciding. */
  readonly never: readonly Side[];
};

export type Coverage = {
  readonly conditions: number;
  /** Conditions seen deciding both ways by the rule's own examples alone. */
  readonly byExamples: number;
  /** The same, with the examples of a crime's elements put together with the crime's own. */
  readonly byElements: number;
  /** The same, with the published cases. */
  readonly byCases: number;
  /** Conditions with a side that no example and no case shows deciding. */
  readonly gaps: readonly Gap[];
};

/** Where a sighting comes from: each counts on top of those before it. */
export type Evidence = 'example' | 'element' | 'case';
const ORDER: readonly Evidence[] = ['example', 'element', 'case'];

/**
 * Masking MC/DC over one rule. A condition is seen deciding true where it is true and the verdict
 * would be another if it were false, and the other way round. A list of like things is one condition:
 * seen with enough of them, with too few, and open; each member has a case made for it (`memberCases`).
 */
export class CoverageOfRule {
  readonly #seen = new Map<string, Set<string>>();

  constructor(readonly units: readonly Unit[]) {
    for (const { path } of units) this.#seen.set(path, new Set());
  }

  see({ path, value, rule }: Sighting, evidence: Evidence): void {
    const seen = this.#seen.get(path);
    if (seen === undefined) return;
    const verdict = rule(value);
    if (value === 'T' && rule('F') !== verdict) seen.add(`${evidence} true`);
    if (value === 'F' && rule('T') !== verdict) seen.add(`${evidence} false`);
    if (value === 'U' && (rule('T') !== verdict || rule('F') !== verdict))
      seen.add(`${evidence} unknown`);
  }

  result(): Coverage {
    const count = (evidence: readonly Evidence[]) =>
      this.units.filter((unit) => this.#missing(unit, evidence).length === 0).length;
    const gaps = this.units.map((unit) => ({ path: unit.path, never: this.#missing(unit, ORDER) }));
    return {
      conditions: this.units.length,
      byExamples: count(['example']),
      byElements: count(['example', 'element']),
      byCases: count(ORDER),
      gaps: gaps.filter(({ never }) => never.length > 0),
    };
  }

  #missing({ path, list }: Unit, evidence: readonly Evidence[]): readonly Side[] {
    const wanted: readonly Side[] = list ? ['true', 'false', 'unknown'] : ['true', 'false'];
    const seen = this.#seen.get(path);
    return wanted.filter((side) => !evidence.some((e) => seen?.has(`${e} ${side}`)));
  }
}
