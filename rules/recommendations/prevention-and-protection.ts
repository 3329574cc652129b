import type { Rule } from '@/lib/engine/pack';
import { anyFactorOnAccess, eachFactor } from '@/rules/intersectionality/factors';
import { lacking, principles, rec } from './proposed-where';

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

/** A1 to B3: prevention and protection. */
export const preventionAndProtection = [
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
] as const satisfies readonly Rule[];
