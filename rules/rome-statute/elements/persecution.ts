import type { Condition, Rule } from '@/lib/engine/pack';

/** Any of the rights of which persecution may deprive a group. */
export const anyRightDeprived = {
  fact: 'rightsDeprived',
  in: [
    'life',
    'bodily-integrity',
    'freedom-from-torture',
    'liberty',
    'freedom-from-slavery',
    'sexual-and-reproductive-autonomy',
    'health',
    'education',
    'work',
    'movement',
    'expression',
    'assembly',
    'religion-and-conscience',
    'privacy',
    'family-and-marriage',
    'political-participation',
    'property-and-housing',
    'culture',
    'fair-trial-and-remedy',
    'equality',
  ],
} as const satisfies Condition;

/** Any ground of persecution: those that article 7(1)(h) names, and others that may be impermissible, age among them. */
export const anyGround = {
  fact: 'grounds',
  in: [
    'gender',
    'political',
    'racial',
    'national',
    'ethnic',
    'cultural',
    'religious',
    'age',
    'other-impermissible',
  ],
} as const satisfies Condition;

/** Persecution, about a group in a context. */
export const severeDeprivationOfRights = {
  kind: 'element',
  scope: 'group',
  authority: { for: ['akhundzada-haqqani-warrants', 'al-hassan-gender-ground'] },
  when: {
    all: [anyRightDeprived, { fact: 'severeDeprivation' }, { fact: 'contraryToInternationalLaw' }],
  },
  examples: [
    {
      name: 'Education and movement taken away by decree, nothing physical: indicated when judged severe and contrary to international law',
      facts: {
        'rightsDeprived=education': 'yes',
        'rightsDeprived=movement': 'yes',
        'deprivedBy=law-or-decree': 'yes',
        severeDeprivation: 'yes',
        contraryToInternationalLaw: 'yes',
      },
      expect: 'met',
    },
    {
      name: 'The deprivation is judged not severe: not indicated',
      facts: { 'rightsDeprived=education': 'yes', severeDeprivation: 'no' },
      expect: 'not-met',
    },
    {
      name: 'Severity not assessed: open',
      facts: { 'rightsDeprived=education': 'yes', contraryToInternationalLaw: 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const targetedByIdentity = {
  kind: 'element',
  scope: 'group',
  authority: { for: ['akhundzada-haqqani-warrants'] },
  when: {
    fact: 'targetedAs',
    in: ['members', 'perceived-members', 'supporters', 'nonconforming', 'the-group-as-such'],
  },
  examples: [
    {
      name: 'Targeted because they were taken for members: perception is enough',
      facts: { 'targetedAs=perceived-members': 'yes' },
      expect: 'met',
    },
    {
      name: 'Targeted as allies of the group: indicated',
      facts: { 'targetedAs=supporters': 'yes' },
      expect: 'met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const impermissibleGround = {
  kind: 'element',
  scope: 'group',
  authority: {
    for: ['abd-al-rahman-gender-persecution', 'al-hassan-gender-ground', 'kony-conf-grounds'],
  },
  when: anyGround,
  examples: [
    {
      name: 'Men targeted as men: gender is a ground',
      facts: { 'grounds=gender': 'yes' },
      expect: 'met',
    },
    {
      name: 'Ethnic and gender grounds combine: neither cancels the other',
      facts: { 'grounds=ethnic': 'yes', 'grounds=gender': 'yes' },
      expect: 'met',
    },
    { name: 'Grounds not known: open', facts: { 'grounds=political': 'no' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const connectedToAct = {
  kind: 'element',
  scope: 'group',
  when: {
    fact: 'connectedWith',
    in: [
      'killing',
      'enslavement',
      'displacement',
      'imprisonment',
      'torture',
      'sexual-or-reproductive-violence',
      'disappearance',
      'other-inhumane-acts',
      'war-crime-or-genocide',
    ],
  },
  examples: [
    {
      name: 'Connected with imprisonment for breaking the decree: indicated',
      facts: { 'connectedWith=imprisonment': 'yes' },
      expect: 'met',
    },
    {
      name: 'Connected with none of these acts: not indicated',
      facts: {
        'connectedWith=killing': 'no',
        'connectedWith=enslavement': 'no',
        'connectedWith=displacement': 'no',
        'connectedWith=imprisonment': 'no',
        'connectedWith=torture': 'no',
        'connectedWith=sexual-or-reproductive-violence': 'no',
        'connectedWith=disappearance': 'no',
        'connectedWith=other-inhumane-acts': 'no',
        'connectedWith=war-crime-or-genocide': 'no',
      },
      expect: 'not-met',
    },
    { name: 'Connection not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const deprivationInAttack = {
  kind: 'element',
  scope: 'group-in-context',
  when: { all: [{ finding: 'rs.ctx.attack' }, { fact: 'deprivationPartOfAttack' }] },
  examples: [
    {
      name: 'Part of a systematic attack: indicated',
      facts: {
        attackCourseOfConduct: 'yes',
        attackOnCivilians: 'yes',
        attackPolicy: 'yes',
        attackSystematic: 'yes',
        deprivationPartOfAttack: 'yes',
      },
      expect: 'met',
    },
    {
      name: 'Not part of it: not indicated',
      facts: { deprivationPartOfAttack: 'no' },
      expect: 'not-met',
    },
    {
      name: 'Policy unknown: open',
      facts: {
        attackCourseOfConduct: 'yes',
        attackOnCivilians: 'yes',
        attackSystematic: 'yes',
        deprivationPartOfAttack: 'yes',
      },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const knowledgeOfDeprivationInAttack = {
  kind: 'element',
  scope: 'group',
  when: { fact: 'knewDeprivationPartOfAttack' },
  examples: [
    {
      name: 'Known to be part of the attack: indicated',
      facts: { knewDeprivationPartOfAttack: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not known and not intended: not indicated',
      facts: { knewDeprivationPartOfAttack: 'no' },
      expect: 'not-met',
    },
    {
      name: 'Not known: open',
      facts: { knewDeprivationPartOfAttack: 'not-known' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const intendedDeprivationOfRights = {
  kind: 'element',
  scope: 'group',
  when: { fact: 'intendedDeprivation' },
  examples: [
    {
      name: 'Deprivation intended: indicated',
      facts: { intendedDeprivation: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not intended: not indicated',
      facts: { intendedDeprivation: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { intendedDeprivation: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
