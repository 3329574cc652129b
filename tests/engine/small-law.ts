import type { AtomValue, Condition, Fact, Rule, Scope } from '@/lib/engine/pack';
import type { World } from '@/lib/engine/world';

/** Small laws written by hand, and the smallest world in which everything is linked. */

export const actFact = (id: string): Fact => ({
  id,
  scope: 'act',
  type: 'yes-no',
  section: 's',
  page: 'p',
  sensitivity: 'ordinary',
  notApplicable: 'counts-as-no',
});

export const rule = (
  id: string,
  scope: Scope,
  when: Condition,
  more: Partial<Rule> = {},
): Rule => ({
  id,
  kind: 'indicium',
  scope,
  sources: [{ source: 'source', pinpoint: null, checked: null }],
  when,
  examples: [],
  ...more,
});

export const crime = (id: string, when: Condition, more: Partial<Rule> = {}): Rule =>
  rule(id, 'act-in-context', when, {
    kind: 'crime',
    crime: { code: id.toUpperCase(), category: 'crime-against-humanity' },
    ...more,
  });

export const oneAct = (atoms: Readonly<Record<string, AtomValue>>): World => ({
  atoms: {},
  contexts: [{ id: 'context', atoms: {} }],
  groups: [{ id: 'group', atoms: {}, contexts: ['context'] }],
  acts: [{ id: 'act', atoms, groups: ['group'], contexts: [{ context: 'context', atoms: {} }] }],
  complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
});
