import { answersAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import { atomsOf } from '@/lib/case/to-world';
import type { Fact } from '@/lib/engine/pack';
import type { InstanceId } from '@/lib/engine/world';

/** Who was affected, by a category of the vocabulary or a group of the case, and in which acts. */
export type Affected =
  | {
      readonly kind: 'category';
      readonly fact: string;
      readonly option: string;
      readonly acts: readonly InstanceId[];
    }
  | { readonly kind: 'group'; readonly group: InstanceId; readonly acts: readonly InstanceId[] };

/** The questions that say who an act affected, category by category. Never one person. */
export const WHO = ['genderOfPersons', 'ageOfPersons'] as const;

/**
 * Acts by who they affected: each category that is recorded for at least one act, disputed ones
 * included, then each group. An act stands under every category that is recorded for it.
 */
export function byPerson(c: Case, facts: readonly Fact[]): readonly Affected[] {
  const categories = facts
    .filter(({ id }) => WHO.some((who) => who === id))
    .flatMap((fact) =>
      (fact.options ?? []).map((option) => ({
        kind: 'category' as const,
        fact: fact.id,
        option,
        acts: c.acts.filter(({ id }) => isRecorded(c, id, fact, option)).map(({ id }) => id),
      })),
    );
  const groups = c.groups.map(({ id: group }) => ({
    kind: 'group' as const,
    group,
    acts: c.acts.filter(({ groups: affected }) => affected.includes(group)).map(({ id }) => id),
  }));
  return [...categories, ...groups].filter(({ acts }) => acts.length > 0);
}

function isRecorded(c: Case, act: InstanceId, fact: Fact, option: string): boolean {
  const answer = answersAt(c, { act })?.[fact.id];
  const value = answer && atomsOf(fact, answer)[`${fact.id}=${option}`];
  return value === 'yes' || value === 'accounts-differ';
}
