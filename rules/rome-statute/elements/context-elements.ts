import type { Rule } from '@/lib/engine/pack';

/** The contextual elements, and the knowledge of them, for an act in a context. */
export const partOfAttack = {
  kind: 'element',
  scope: 'act-in-context',
  when: { all: [{ finding: 'rs.ctx.attack' }, { fact: 'partOfAttack' }] },
  examples: [
    {
      name: 'One act, part of an attack that is systematic: indicated',
      facts: {
        attackCourseOfConduct: 'yes',
        attackOnCivilians: 'yes',
        attackPolicy: 'yes',
        attackSystematic: 'yes',
        attackWidespread: 'no',
        partOfAttack: 'yes',
      },
      expect: 'met',
    },
    {
      name: 'Not part of the attack: not indicated',
      facts: {
        attackCourseOfConduct: 'yes',
        attackOnCivilians: 'yes',
        attackPolicy: 'yes',
        attackSystematic: 'yes',
        attackWidespread: 'no',
        partOfAttack: 'no',
      },
      expect: 'not-met',
    },
    {
      name: 'Part of it, policy unknown: open',
      facts: {
        attackCourseOfConduct: 'yes',
        attackOnCivilians: 'yes',
        attackWidespread: 'yes',
        partOfAttack: 'yes',
      },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const knowledgeOfAttack = {
  kind: 'element',
  scope: 'act-in-context',
  when: { fact: 'knewOfAttack' },
  examples: [
    { name: 'Knew of the attack: indicated', facts: { knewOfAttack: 'yes' }, expect: 'met' },
    {
      name: 'Neither knew nor meant it: not indicated',
      facts: { knewOfAttack: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { knewOfAttack: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const inInternationalConflict = {
  kind: 'element',
  scope: 'act-in-context',
  authority: {
    for: ['kunarac-aj-58-59', 'akayesu-aj-no-special-link'],
    against: ['akayesu-war-crimes-link'],
  },
  when: { all: [{ finding: 'rs.ctx.iac' }, { fact: 'associatedWithConflict' }] },
  examples: [
    {
      name: 'During occupation and associated with it: indicated',
      facts: { 'armedConflict=occupation': 'yes', associatedWithConflict: 'yes' },
      expect: 'met',
    },
    {
      name: 'The conflict was only internal: not indicated here',
      facts: {
        'armedConflict=international': 'no',
        'armedConflict=occupation': 'no',
        'armedConflict=non-international': 'yes',
        associatedWithConflict: 'yes',
      },
      expect: 'not-met',
    },
    {
      name: 'An international conflict, link not shown: open',
      facts: { 'armedConflict=international': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const inInternalConflict = {
  kind: 'element',
  scope: 'act-in-context',
  authority: {
    for: ['kunarac-aj-58-59', 'akayesu-aj-no-special-link'],
    against: ['akayesu-war-crimes-link'],
  },
  when: { all: [{ finding: 'rs.ctx.niac' }, { fact: 'associatedWithConflict' }] },
  examples: [
    {
      name: 'During an internal conflict and associated with it: indicated',
      facts: { 'armedConflict=non-international': 'yes', associatedWithConflict: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not associated with it: not indicated',
      facts: { 'armedConflict=non-international': 'yes', associatedWithConflict: 'no' },
      expect: 'not-met',
    },
    {
      name: 'Kind of conflict unclear: open',
      facts: { 'armedConflict=non-international': 'not-known', associatedWithConflict: 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const awareOfConflict = {
  kind: 'element',
  scope: 'act-in-context',
  when: { fact: 'awareOfConflict' },
  examples: [
    {
      name: 'Aware of the facts of the conflict: indicated',
      facts: { awareOfConflict: 'yes' },
      expect: 'met',
    },
    { name: 'Not aware: not indicated', facts: { awareOfConflict: 'no' }, expect: 'not-met' },
    { name: 'Not known: open', facts: { awareOfConflict: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
