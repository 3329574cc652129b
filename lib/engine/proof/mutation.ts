import type { Rule } from '../pack';
import type { LawMeanings } from './meanings';
import { caseThatShows, inList } from './members';
import { type Mutant, mutantKey, mutants, noticed } from './mutants';
import type { Sighting } from './observe';
import type { Unit } from './units';

export type Mutation = {
  readonly made: number;
  /** Noticed by the rule's own examples, or by those of a crime's elements put together with them. */
  readonly byExamples: number;
  /** Noticed only by a case made for a member of a list of like things. */
  readonly byMembers: number;
  /** Proved to come to the same as the rule in every case. */
  readonly equivalent: number;
  readonly surviving: readonly Mutant[];
};

/** Changes a rule in every small way and keeps account of what notices the change. */
export class MutationOfRule {
  readonly #byExamples = new Set<string>();
  readonly #byMembers = new Set<string>();

  constructor(readonly rule: Rule) {}

  see(sighting: Sighting, evidence: 'example' | 'member'): void {
    const found = evidence === 'example' ? this.#byExamples : this.#byMembers;
    for (const key of noticed(sighting)) found.add(key);
  }

  /** What is left and lies within a list of like things is noticed by a case made for it, if by any. */
  result(units: readonly Unit[], meanings: LawMeanings): Mutation {
    const all = mutants(this.rule.when).map((mutant) => ({ mutant, key: mutantKey(mutant) }));
    const left = all.filter(({ key }) => !this.#byExamples.has(key));
    const alive = left.filter(({ key }) => !this.#byMembers.has(key)).map(({ mutant }) => mutant);
    const distinct = alive.filter((m) => caseThatShows(this.rule, m, meanings) !== undefined);
    const surviving = distinct.filter((mutant) => !inList(mutant, units));
    return {
      made: all.length,
      byExamples: all.length - left.length,
      byMembers: left.length - alive.length + distinct.length - surviving.length,
      equivalent: alive.length - distinct.length,
      surviving,
    };
  }
}
