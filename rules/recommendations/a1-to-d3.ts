import type { Rule } from '@/lib/engine/pack';
import { anyFactorOnAccess, eachFactor, eachGround } from '@/rules/intersectionality/factors';
import { aContextOfCrimes } from '@/rules/rome-statute/context-of-crimes';

const rec = { kind: 'recommendation', scope: 'case' } as const;
const principles = {
  source: 'gender-persecution-principles',
  pinpoint: null,
  checked: null,
} as const;

/** Recorded as missing; or nothing said, where survivors gave the facts or the memo is for advocacy. */
const lacking = <const F extends string, const O extends string>(
  fact: F,
  options: readonly O[],
) => ({
  any: [
    ...options.map((is) => ({ not: { fact, is } })),
    {
      all: [
        { any: options.map((is) => ({ open: { fact, is } })) },
        {
          any: [
            { fact: 'whereFactsComeFrom', is: 'survivor-account' },
            { fact: 'purpose', is: 'advocacy' },
          ],
        },
      ],
    },
  ],
});

const forums = [
  'icc',
  'hybrid',
  'universal-jurisdiction',
  'national',
  'regional',
  'icj',
  'treaty-body',
  'special-procedure',
] as const;
const twoForums = { atLeast: 2, of: forums.map((is) => ({ fact: 'forumConsidered', is })) };
const otherRoles = {
  fact: 'survivorRoles',
  in: ['participant', 'expert', 'adviser', 'advocate'],
} as const;

/**
 * A1 to D3: prevention, protection, participation, recovery. Each says by which answer it is proposed.
 * They may rest on an absence: what nobody has asked about is a reason to recommend asking.
 */
export const a1ToD3 = [
  {
    ...rec,
    id: 'rec.a1',
    sources: [principles],
    when: { some: 'act', where: { atLeast: 2, of: eachFactor } },
    examples: [
      {
        name: 'Two identity factors recorded: prevention that sees both',
        facts: {
          'identityFactors=disability': 'yes',
          'identityFactors=displacement-or-migration': 'yes',
        },
        expect: 'met',
      },
      { name: 'Identities not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...rec,
    id: 'rec.a2',
    sources: [principles],
    when: {
      all: [
        { fact: 'forumConsidered', in: forums },
        { any: [{ not: twoForums }, { open: twoForums }] },
      ],
    },
    examples: [
      {
        name: 'Only the ICC is considered: look at every open route',
        facts: { 'forumConsidered=icc': 'yes' },
        expect: 'met',
      },
      {
        name: 'Two routes are considered: not proposed',
        facts: { 'forumConsidered=icc': 'yes', 'forumConsidered=universal-jurisdiction': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...rec,
    id: 'rec.a3',
    sources: [principles],
    when: {
      any: [
        { some: 'group', where: { fact: 'deprivedBy', in: ['law-or-decree', 'policy-or-order'] } },
        {
          some: 'context',
          where: { fact: 'regimeSigns', in: ['institutions', 'legal-social-economic-cultural'] },
        },
      ],
    },
    examples: [
      {
        name: 'Rights are taken by decree: State-led change of law and policy',
        facts: { 'deprivedBy=law-or-decree': 'yes' },
        expect: 'met',
      },
      { name: 'Means of deprivation not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...rec,
    id: 'rec.b1',
    sources: [principles],
    when: lacking('protectionInPlace', ['physical', 'legal', 'psychosocial']),
    examples: [
      {
        name: 'A survivor gave the facts, nothing recorded on protection: proposed',
        facts: { 'whereFactsComeFrom=survivor-account': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
      {
        name: 'Legal protection is missing: a comprehensive framework',
        facts: {
          'protectionInPlace=physical': 'yes',
          'protectionInPlace=legal': 'no',
          'protectionInPlace=psychosocial': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'All three kinds are in place: not proposed',
        facts: {
          'protectionInPlace=physical': 'yes',
          'protectionInPlace=legal': 'yes',
          'protectionInPlace=psychosocial': 'yes',
        },
        expect: 'not-met',
      },
    ],
  },
  {
    ...rec,
    id: 'rec.b2',
    sources: [principles],
    when: {
      all: [
        { fact: 'reprisalRisk' },
        { any: [{ not: { fact: 'retaliationPlan' } }, { open: { fact: 'retaliationPlan' } }] },
      ],
    },
    examples: [
      {
        name: 'Reprisals are possible and no plan is recorded: safeguards against retaliation',
        facts: { reprisalRisk: 'yes' },
        expect: 'met',
      },
      {
        name: 'There is a plan: not proposed',
        facts: { reprisalRisk: 'yes', retaliationPlan: 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...rec,
    id: 'rec.b3',
    sources: [principles],
    when: {
      any: [
        {
          fact: 'accommodationNeeds',
          in: [
            'interpretation',
            'accessibility',
            'child-specialist',
            'trauma-support',
            'confidential-channel',
            'choice-of-staff',
          ],
        },
        { some: 'act', where: anyFactorOnAccess },
      ],
    },
    examples: [
      {
        name: 'Disability bars access: a tailored measure',
        facts: { 'factorsOnAccess=disability': 'yes' },
        expect: 'met',
      },
      { name: 'Needs not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...rec,
    id: 'rec.c1',
    sources: [principles],
    when: { fact: 'newContactPlanned' },
    examples: [
      {
        name: 'Contact with survivors is planned: a safe and trauma-informed process',
        facts: { newContactPlanned: 'yes' },
        expect: 'met',
      },
      { name: 'No contact is planned', facts: { newContactPlanned: 'no' }, expect: 'not-met' },
    ],
  },
  {
    ...rec,
    id: 'rec.c2',
    sources: [principles],
    when: {
      all: [
        { fact: 'survivorRoles', is: 'witness' },
        { any: [{ not: otherRoles }, { open: otherRoles }] },
      ],
    },
    examples: [
      {
        name: 'Survivors are seen as witnesses only: roles beyond testimony',
        facts: { 'survivorRoles=witness': 'yes' },
        expect: 'met',
      },
      {
        name: 'A survivor is also an adviser: not proposed',
        facts: { 'survivorRoles=witness': 'yes', 'survivorRoles=adviser': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...rec,
    id: 'rec.d1',
    sources: [principles],
    when: lacking('supportInPlace', ['mental-health', 'economic', 'social']),
    examples: [
      {
        name: 'A survivor gave the facts, nothing recorded on support: proposed',
        facts: { 'whereFactsComeFrom=survivor-account': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
      {
        name: 'Economic support is missing: holistic support',
        facts: { 'supportInPlace=economic': 'no' },
        expect: 'met',
      },
      {
        name: 'All three kinds are in place: not proposed',
        facts: {
          'supportInPlace=mental-health': 'yes',
          'supportInPlace=economic': 'yes',
          'supportInPlace=social': 'yes',
        },
        expect: 'not-met',
      },
    ],
  },
  {
    ...rec,
    id: 'rec.d2',
    sources: [principles],
    when: {
      any: [
        { fact: 'caseScope', in: ['pattern', 'system'] },
        { fact: 'harms', in: ['community', 'transgenerational', 'cultural-or-spiritual'] },
        { fact: 'harmReaches', is: 'community' },
      ],
    },
    examples: [
      {
        name: 'A pattern that harmed a community: inclusive reparations',
        facts: { 'caseScope=pattern': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...rec,
    id: 'rec.d3',
    sources: [principles, { source: 'celebici-appeal', pinpoint: 'paras 412-413', checked: null }],
    authority: {
      for: ['ongwen-conf-29-33', 'popovic-aj-537-538'],
      against: ['bemba-conf-199-205'],
    },
    when: {
      any: [
        { some: 'group', where: { atLeast: 2, of: eachGround } },
        {
          some: 'act',
          where: {
            all: [
              aContextOfCrimes,
              {
                atLeast: 2,
                of: [
                  { finding: 'hp.sexual-violence' },
                  { finding: 'hp.reproductive-violence' },
                  { fact: 'severePainOrSuffering' },
                  { fact: 'outrageSeverity' },
                  { fact: 'treatedAsOwned' },
                  {
                    fact: 'conjugalUnion',
                    in: ['status-of-spouse', 'duties-of-marriage', 'exclusivity'],
                  },
                ],
              },
            ],
          },
        },
      ],
    },
    examples: [
      {
        name: 'Sexual violence with severe suffering in an armed conflict: charges that record both',
        facts: {
          'armedConflict=international': 'yes',
          'doneToPerson=touching': 'yes',
          'coercion=detention': 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Two grounds of persecution: charges that record both',
        facts: { 'grounds=gender': 'yes', 'grounds=ethnic': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
