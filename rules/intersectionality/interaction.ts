import type { Rule } from '@/lib/engine/pack';
import { berkeleyProtocolPage, report } from '@/rules/sources/public-copies';
import { anyFactorOnAccess, anyFactorOnHarm, eachFactor } from './factors';

const approach = { source: 'wigj-work', pinpoint: null, checked: null } as const;
const policy = { source: 'otp-gender-based-crimes-2023', pinpoint: null, checked: null } as const;

const none = (fact: string): Readonly<Record<string, 'no'>> =>
  Object.fromEntries(eachFactor.map(({ is }) => [`${fact}=${is}`, 'no' as const]));

const womenOrGirls = { fact: 'genderOfPersons', in: ['women', 'girls'] } as const;

/** How factors act together: on the harm, and on access to justice. A statement, not a list. */
export const interaction = [
  {
    id: 'in.interaction',
    kind: 'principle',
    scope: 'act',
    sources: [
      approach,
      {
        source: 'ntaganda-reparations',
        pinpoint: null,
        checked: report('https://www.intechopen.com/chapters/1165022'),
      },
    ],
    when: { atLeast: 2, of: eachFactor },
    examples: [
      {
        name: 'Poverty and indigenous identity recorded: say how they act together',
        facts: { 'identityFactors=poverty-or-class': 'yes', 'identityFactors=indigenous': 'yes' },
        expect: 'met',
      },
      {
        name: 'One factor only, all others excluded: no interaction to state',
        facts: { ...none('identityFactors'), 'identityFactors=gender': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'One factor recorded, the others not asked: open',
        facts: { 'identityFactors=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    id: 'in.effect-on-harm',
    kind: 'principle',
    scope: 'act',
    sources: [approach, policy],
    when: anyFactorOnHarm,
    examples: [
      {
        name: 'Age shaped the harm: charge, prove and repair it as such',
        facts: { 'factorsOnHarm=age': 'yes' },
        expect: 'met',
      },
      {
        name: 'No factor shaped the harm',
        facts: none('factorsOnHarm'),
        expect: 'not-met',
      },
    ],
  },
  {
    id: 'in.effect-on-access',
    kind: 'principle',
    scope: 'act',
    sources: [approach, policy],
    when: anyFactorOnAccess,
    examples: [
      {
        name: 'Language bars access to justice: a measure is needed',
        facts: { 'factorsOnAccess=language-or-literacy': 'yes' },
        expect: 'met',
      },
      {
        name: 'No factor bars access',
        facts: none('factorsOnAccess'),
        expect: 'not-met',
      },
    ],
  },
  {
    id: 'in.men-as-men',
    kind: 'flag',
    scope: 'act',
    sources: [
      {
        source: 'abd-al-rahman-trial',
        pinpoint: null,
        checked: report(
          'https://giwps.georgetown.edu/2025/10/20/giwps-analysis-icc-ruling-on-war-crimes-committed-in-sudan/',
        ),
      },
      { source: 'otp-gender-persecution-2022', pinpoint: null, checked: null },
    ],
    authority: { for: ['abd-al-rahman-gender-persecution', 'abd-al-rahman-charged-grounds'] },
    when: {
      all: [
        { fact: 'genderOfPersons', in: ['men', 'boys'] },
        {
          any: [
            { fact: 'identityFactors', is: 'gender' },
            {
              all: [
                { fact: 'otherConduct', in: ['killing', 'imprisonment', 'confinement'] },
                // The ground belongs to persecution, which needs an attack on civilians.
                { some: 'context', where: { fact: 'attackOnCivilians' } },
                // A bombardment that hits everyone singles out nobody.
                {
                  any: [{ not: womenOrGirls }, { open: womenOrGirls }],
                },
              ],
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Men and boys rounded up and killed as perceived fighters: ask for the gender ground',
        facts: {
          'genderOfPersons=men': 'yes',
          'otherConduct=killing': 'yes',
          attackOnCivilians: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Everyone in a hospital is hit: not raised',
        facts: {
          'genderOfPersons=women': 'yes',
          'genderOfPersons=boys': 'yes',
          'otherConduct=killing': 'yes',
          'identityFactors=gender': 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'No men and no boys: not raised',
        facts: { 'genderOfPersons=men': 'no', 'genderOfPersons=boys': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    id: 'in.re-identification',
    kind: 'flag',
    scope: 'case',
    sources: [
      {
        source: 'berkeley-protocol',
        pinpoint: null,
        checked: berkeleyProtocolPage,
      },
      { source: 'murad-code', pinpoint: null, checked: null },
    ],
    when: {
      any: [
        { fact: 'couldIdentify' },
        {
          all: [
            { open: { fact: 'couldIdentify' } },
            { some: 'act', where: { atLeast: 2, of: eachFactor } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Two identity factors recorded and nobody has asked whether they identify: raised',
        facts: { 'identityFactors=indigenous': 'yes', 'identityFactors=disability': 'yes' },
        expect: 'met',
      },
      {
        name: 'The combination could point to one person: raised',
        facts: { couldIdentify: 'yes' },
        expect: 'met',
      },
      {
        name: 'It could not: not raised',
        facts: { couldIdentify: 'no' },
        expect: 'not-met',
      },
    ],
  },
] as const satisfies readonly Rule[];
