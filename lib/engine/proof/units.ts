import { parts } from '../conditions';
import type { Condition, Kind, Rule, RuleId } from '../pack';

/**
 * What examples must show deciding. A part of a condition that is a fact, a finding or a question
 * whether something is known counts by itself. A list of like things of which one (or so many)
 * suffices counts as one: its members do the same work and a lawyer reads them as one list.
 */
export type Unit = { readonly path: string; readonly part: Condition; readonly list: boolean };

/** The conditions of a rule that must be seen deciding both ways, a list of like things being one. */
export function unitsOf(rule: Rule, rules: ReadonlyMap<RuleId, Rule>): readonly Unit[] {
  const kindOf = (c: Condition): Kind | 'fact' | undefined =>
    'fact' in c ? 'fact' : 'finding' in c ? rules.get(c.finding)?.kind : undefined;

  /** Several options of a fact, several facts, or several findings of one kind. */
  const isList = (c: Condition): boolean => {
    if ('in' in c) return c.in.length > 1;
    const members = 'any' in c ? c.any : 'atLeast' in c ? c.of : [];
    const [kind, ...others] = members.map(kindOf);
    return kind !== undefined && others.length > 0 && others.every((k) => k === kind);
  };

  const visit = (c: Condition, path: string): readonly Unit[] => {
    if ('open' in c) return [{ path, part: c, list: isList(within(c.open)) }];
    if (isList(c) || parts(c).length === 0) return [{ path, part: c, list: isList(c) }];
    return parts(c).flatMap(([step, part]) => visit(part, `${path}.${step}`));
  };
  return visit(rule.when, 'when');
}

/** What is asked of each instance, where a condition asks it of several. */
const within = (c: Condition): Condition => ('where' in c ? within(c.where) : c);
