import type { Condition, Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from './citations';
import { attackPossible } from './context-of-crimes';
import { anyGround, connectedToAct } from './elements/persecution';

const groupMarkedForDestruction = {
  some: 'context',
  where: { finding: 'rs.ctx.protected-group' },
} as const satisfies Condition;

/** Persecution turns on the group: its ground, how severe the deprivation was, and its connection; genocide on its destruction. */
export const turnsOnGroup = [
  {
    kind: 'flag',
    scope: 'group',
    id: 'rs.flag.turns-on.severe-deprivation',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 1' }],
    authority: { for: ['akhundzada-haqqani-warrants'] },
    when: {
      all: [
        anyGround,
        {
          any: [
            { open: { fact: 'severeDeprivation' } },
            { open: { fact: 'contraryToInternationalLaw' } },
          ],
        },
        attackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-h'] },
    examples: [
      {
        name: 'Girls lose their schools because of their gender, severity not judged yet: persecution is listed, open',
        facts: { 'grounds=gender': 'yes', 'rightsDeprived=education': 'yes' },
        expect: 'met',
      },
      {
        name: 'Judged severe and contrary to international law: nothing to flag',
        facts: {
          'grounds=religious': 'yes',
          severeDeprivation: 'yes',
          contraryToInternationalLaw: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Grounds not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'group',
    id: 'rs.flag.turns-on.connection',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 4 and fn. 22' }],
    when: {
      all: [anyGround, { fact: 'severeDeprivation' }, { not: connectedToAct.when }],
    },
    examples: [
      {
        name: 'Women barred from work and movement, severe, every connected act denied: persecution fails on that alone',
        facts: {
          'grounds=gender': 'yes',
          severeDeprivation: 'yes',
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
        expect: 'met',
      },
      {
        name: 'Connected with imprisonment for breaking the rules: nothing to flag',
        facts: {
          'grounds=gender': 'yes',
          severeDeprivation: 'yes',
          'connectedWith=imprisonment': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'case',
    id: 'rs.flag.turns-on.connected-imprisonment',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 4' }],
    when: {
      all: [
        { some: 'group', where: { fact: 'connectedWith', is: 'imprisonment' } },
        { some: 'act', where: { not: { finding: 'rs.7-1-e.e1' } } },
        // Where further acts may come it is open whether one shows it; as recorded, none does.
        {
          any: [
            { not: { some: 'act', where: { finding: 'rs.7-1-e.e1' } } },
            { open: { some: 'act', where: { finding: 'rs.7-1-e.e1' } } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Persecution connected with imprisonment, and imprisonment denied of the act: the connection has nothing to rest on',
        facts: { 'connectedWith=imprisonment': 'yes', 'otherConduct=imprisonment': 'no' },
        expect: 'met',
      },
      {
        name: 'The act is imprisonment: nothing to flag',
        facts: { 'connectedWith=imprisonment': 'yes', 'otherConduct=imprisonment': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Imprisonment not asked for: open',
        facts: { 'connectedWith=imprisonment': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'case',
    id: 'rs.flag.turns-on.group-to-be-destroyed',
    sources: [
      { ...statute, pinpoint: 'art 6' },
      { ...elementsOfCrimes, pinpoint: 'art 6(a), el. 3' },
    ],
    authority: { for: ['akayesu-731-734', 'akayesu-507-508'] },
    when: {
      all: [
        {
          some: 'group',
          where: { fact: 'grounds', in: ['national', 'ethnic', 'racial', 'religious'] },
        },
        { some: 'context', where: { open: { finding: 'rs.ctx.protected-group' } } },
      ],
    },
    examples: [
      {
        name: 'Children of a national group taken, whether it was to be destroyed not known: no form of genocide is listed, and it is said',
        facts: { 'grounds=national': 'yes', 'groupUnderDestruction=national': 'not-known' },
        expect: 'met',
      },
      {
        name: 'The group is recorded as marked for destruction: nothing to flag',
        facts: { 'grounds=ethnic': 'yes', 'groupUnderDestruction=ethnical': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Targeted by gender alone: gender is no group of genocide, not raised',
        facts: {
          'grounds=gender': 'yes',
          'grounds=national': 'no',
          'grounds=ethnic': 'no',
          'grounds=racial': 'no',
          'grounds=religious': 'no',
        },
        expect: 'not-met',
      },
      { name: 'No ground recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.group',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 2' },
      { ...statute, pinpoint: 'arts 7(1)(h), 7(2)(g), 7(3)' },
      { source: 'otp-gender-persecution-2022', pinpoint: null, checked: null },
    ],
    authority: { for: ['abd-al-rahman-gender-persecution', 'kony-conf-grounds'] },
    when: {
      all: [
        {
          any: [
            { fact: 'purposes', is: 'discrimination' },
            { fact: 'gravityFactors', is: 'discriminatory' },
            { fact: 'aimedAt', is: 'orientation-or-identity' },
            {
              fact: 'withoutContact',
              in: ['shaming-identity', 'punishing-nonconformity'],
            },
            { fact: 'otherConduct', is: 'rights-restriction' },
            // Ask of sexual and reproductive violence in an attack whether it is persecution as well.
            {
              all: [
                {
                  any: [{ finding: 'hp.sexual-violence' }, { finding: 'hp.reproductive-violence' }],
                },
                { some: 'context', where: { finding: 'rs.ctx.civilian-population' } },
              ],
            },
            // A group marked for destruction is targeted as such; genocide does not stand in for persecution.
            groupMarkedForDestruction,
            {
              fact: 'identityFactors',
              in: [
                'gender',
                'orientation-or-gender-identity',
                'race-or-ethnicity',
                'nationality-or-statelessness',
                'indigenous',
                'religion-or-belief',
                'caste-or-descent',
                'political-opinion',
              ],
            },
          ],
        },
        {
          any: [
            { not: { some: 'group', where: anyGround } },
            { open: { some: 'group', where: anyGround } },
          ],
        },
        // Persecution is a crime against humanity: where every attack is denied, no ground can bring it.
        attackPossible,
      ],
    },
    // It is about a group and not about this act, so there may be nothing yet that could be listed.
    listing: { awaits: ['rs.7-1-h'] },
    examples: [
      {
        name: 'An ethnic group is recorded as marked for destruction, and no affected group: persecution is in view as well',
        facts: { 'groupUnderDestruction=ethnical': 'yes', 'otherConduct=killing': 'yes' },
        expect: 'met',
      },
      {
        name: 'Punished as not conforming to norms of gender, no ground of an affected group recorded: persecution cannot be seen yet',
        facts: { 'withoutContact=punishing-nonconformity': 'yes' },
        expect: 'met',
      },
      {
        name: 'Rape in an attack on civilians, nothing said of a ground: whether it is persecution as well is asked',
        facts: {
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=force': 'yes',
          attackOnCivilians: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'The ground is recorded for the affected group: nothing to flag',
        facts: { 'withoutContact=punishing-nonconformity': 'yes', 'grounds=gender': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Religion mattered in what was done, no affected group recorded: raised',
        facts: { 'identityFactors=religion-or-belief': 'yes' },
        expect: 'met',
      },
      {
        name: 'Killed out of hatred, and there was no attack on civilians: persecution is out of view',
        facts: { 'purposes=discrimination': 'yes', attackOnCivilians: 'no' },
        expect: 'not-met',
      },
      {
        name: 'Discrimination in an attack on civilians, no affected group recorded: raised',
        facts: {
          'purposes=discrimination': 'yes',
          attackCourseOfConduct: 'yes',
          attackOnCivilians: 'yes',
        },
        expect: 'met',
      },
      { name: 'No sign of discrimination recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
