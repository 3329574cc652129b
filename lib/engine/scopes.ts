import type { Scope } from './pack';
import type { ScopeRef } from './world';

export type List = 'acts' | 'contexts' | 'groups';

/** All scopes, in the order in which frames and relations number them. */
export const SCOPES = [
  'case',
  'context',
  'act',
  'group',
  'act-in-context',
  'group-in-context',
] as const satisfies readonly Scope[];

/** The place of each scope among `SCOPES`, as frames and relations go by it. */
export const SCOPE_NUMBER: Readonly<Record<Scope, number>> = {
  case: 0,
  context: 1,
  act: 2,
  group: 3,
  'act-in-context': 4,
  'group-in-context': 5,
};

/** The scopes whose facts and findings can be read from a scope. */
export const VISIBLE: Readonly<Record<Scope, readonly Scope[]>> = {
  case: ['case'],
  context: ['context', 'case'],
  act: ['act', 'case'],
  group: ['group', 'case'],
  'act-in-context': ['act-in-context', 'act', 'context', 'case'],
  'group-in-context': ['group-in-context', 'group', 'context', 'case'],
};

/**
 * What `some` and `every` can range over from a scope, with the lists that must be complete before
 * "none of them" or "all of them" is decided. A pair that is not here has no plain meaning in law
 * ("some act of a link") and is refused.
 */
export const RANGES: Readonly<Record<Scope, Readonly<Partial<Record<Scope, readonly List[]>>>>> = {
  case: {
    context: ['contexts'],
    act: ['acts'],
    group: ['groups'],
    'act-in-context': ['acts', 'contexts'],
    'group-in-context': ['groups', 'contexts'],
  },
  context: {
    act: ['acts'],
    group: ['groups'],
    'act-in-context': ['acts'],
    'group-in-context': ['groups'],
  },
  act: { context: ['contexts'], group: ['groups'], 'act-in-context': ['contexts'] },
  group: { act: ['acts'], context: ['contexts'], 'group-in-context': ['contexts'] },
  'act-in-context': { group: ['groups'], 'group-in-context': ['groups'] },
  'group-in-context': { 'act-in-context': ['acts'] },
};

/** A stable key for an instance, for maps and comparisons. */
export const scopeKey = (at: ScopeRef): string =>
  `${at.act ?? ''}|${at.context ?? ''}|${at.group ?? ''}`;
