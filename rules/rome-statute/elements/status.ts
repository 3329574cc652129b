import type { Rule } from '@/lib/engine/pack';

/** Status and age of the person affected. Sexual crimes in armed conflict have no such element. */
export const genevaProtected = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'statusOfPersons', is: 'geneva-protected' },
  examples: [
    {
      name: 'A protected person under a Geneva Convention: indicated',
      facts: { 'statusOfPersons=geneva-protected': 'yes' },
      expect: 'met',
    },
    {
      name: 'Not protected under any Convention: not indicated',
      facts: { 'statusOfPersons=geneva-protected': 'no' },
      expect: 'not-met',
    },
    {
      name: 'Member of the same armed group, protection not known: open, not excluded',
      facts: { 'statusOfPersons=own-armed-group': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const notTakingPart = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['ntaganda-conf-76-80'] },
  when: { fact: 'statusOfPersons', in: ['civilian', 'hors-de-combat', 'medical-or-religious'] },
  examples: [
    {
      name: 'A detained fighter is out of combat: indicated',
      facts: { 'statusOfPersons=hors-de-combat': 'yes' },
      expect: 'met',
    },
    { name: 'Civilian: indicated', facts: { 'statusOfPersons=civilian': 'yes' }, expect: 'met' },
    {
      name: 'None of the three: not indicated',
      facts: {
        'statusOfPersons=civilian': 'no',
        'statusOfPersons=hors-de-combat': 'no',
        'statusOfPersons=medical-or-religious': 'no',
      },
      expect: 'not-met',
    },
    {
      name: 'Member of the same armed group, status not shown: open, not excluded',
      facts: { 'statusOfPersons=own-armed-group': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

/**
 * Outrages may be committed on the dead (Elements of Crimes, article 8(2)(c)(ii), fn. 57). A dead person
 * takes no part in hostilities: read otherwise, element 3 would take back what element 1 includes.
 */
export const notTakingPartOrDead = {
  ...notTakingPart,
  when: {
    fact: 'statusOfPersons',
    in: ['civilian', 'hors-de-combat', 'medical-or-religious', 'dead'],
  },
  examples: [
    {
      name: 'The body of a fighter killed before: the dead are included',
      facts: { 'statusOfPersons=dead': 'yes' },
      expect: 'met',
    },
    {
      name: 'None of the four: not indicated',
      facts: {
        'statusOfPersons=civilian': 'no',
        'statusOfPersons=hors-de-combat': 'no',
        'statusOfPersons=medical-or-religious': 'no',
        'statusOfPersons=dead': 'no',
      },
      expect: 'not-met',
    },
    {
      name: 'Member of the same armed group, status not shown: open, not excluded',
      facts: { 'statusOfPersons=own-armed-group': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const inPowerOfOtherParty = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'statusOfPersons', is: 'power-of-other-party' },
  examples: [
    {
      name: 'In the power of another party: indicated',
      facts: { 'statusOfPersons=power-of-other-party': 'yes' },
      expect: 'met',
    },
    {
      name: 'Not in its power: not indicated',
      facts: { 'statusOfPersons=power-of-other-party': 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const underFifteen = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'ageOfPersons', is: 'under-15' },
  examples: [
    { name: 'Under 15: indicated', facts: { 'ageOfPersons=under-15': 'yes' }, expect: 'met' },
    {
      name: '15 or older: not indicated',
      facts: { 'ageOfPersons=under-15': 'no' },
      expect: 'not-met',
    },
    { name: 'Age unknown: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const underEighteen = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'ageOfPersons', in: ['under-15', '15-to-17'] },
  examples: [
    { name: 'Aged 16: indicated', facts: { 'ageOfPersons=15-to-17': 'yes' }, expect: 'met' },
    {
      name: 'Adult only: not indicated',
      facts: { 'ageOfPersons=under-15': 'no', 'ageOfPersons=15-to-17': 'no' },
      expect: 'not-met',
    },
    { name: 'Age unknown: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
