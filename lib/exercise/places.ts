import type { Scope } from '@/lib/engine/pack';
import type { Place, Scenario } from './scenario';

/** Every place of a scenario at which something of this scope can stand, in the order of its parts. */
export function placesOf({ parts }: Pick<Scenario, 'parts'>, scope: Scope): readonly Place[] {
  const contexts = parts.contexts.map((_, context) => ({ context }));
  const groups = parts.groups.map((_, group) => ({ group }));
  const acts = parts.acts.map((_, act) => ({ act }));
  const both = <A, B>(left: readonly A[], right: readonly B[]) =>
    left.flatMap((a) => right.map((b) => ({ ...a, ...b })));
  switch (scope) {
    case 'case':
      return [{}];
    case 'context':
      return contexts;
    case 'group':
      return groups;
    case 'act':
      return acts;
    case 'act-in-context':
      return both(acts, contexts);
    case 'group-in-context':
      return both(groups, contexts);
  }
}

/** Whether two places name the same part of the case. */
export const samePlaceIn = (a: Place, b: Place): boolean =>
  a.act === b.act && a.context === b.context && a.group === b.group;

type Records = Scenario['rounds'][number]['records'];
type Answers = Records[number]['answers'];

/** The records with one answer put in, or with `undefined` taken out; a place without answers goes. */
export function withAnswer(
  records: Records,
  at: Place,
  fact: string,
  answer: Answers[string] | undefined,
): Records {
  const there = records.find((record) => samePlaceIn(record.at, at));
  const { [fact]: _, ...others } = there?.answers ?? {};
  const answers = answer === undefined ? others : { ...(there?.answers ?? {}), [fact]: answer };
  const next = { at, answers };
  const all = there
    ? records.map((record) => (record === there ? next : record))
    : [...records, next];
  return all.filter((record) => Object.keys(record.answers).length > 0);
}
