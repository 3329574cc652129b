import type { Rule } from '@/lib/engine/pack';
import { eachGround } from '@/rules/intersectionality/factors';
import { aContextOfCrimes } from '@/rules/rome-statute/context-of-crimes';
import { lacking, principles, rec } from './proposed-where';

const otherRoles = {
  fact: 'survivorRoles',
  in: ['participant', 'expert', 'adviser', 'advocate'],
} as const;

/** C1 to D3: participation and recovery. */
export const participationAndRecovery = [
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
