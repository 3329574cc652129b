import type { Rule } from '@/lib/engine/pack';
import { report } from '@/rules/sources/public-copies';
import { elementsOfCrimes, statute } from './citations';
import { conflictOrAttackPossible } from './context-of-crimes';

/** Slavery turns on powers of ownership; the trade in persons is named by a proposal only. */
export const turnsOnOwnership = [
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.ownership',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(c), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2, el. 1' },
    ],
    authority: { for: ['katanga-tj-975-976', 'kunarac-aj-120', 'sepur-zarco-slavery'] },
    when: {
      all: [
        {
          any: [
            { fact: 'doneToPerson', in: ['sexual-possession', 'trading-person'] },
            { fact: 'otherConduct', is: 'forced-labour' },
            {
              fact: 'ownershipSigns',
              in: [
                'movement-controlled',
                'escape-prevented-or-punished',
                'threats-or-force',
                'isolation-or-dependence',
                'labour-exacted',
                'sexuality-controlled',
                'renamed-or-converted',
              ],
            },
          ],
        },
        { open: { finding: 'rs.7-1-c.e1' } },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-c'] },
    examples: [
      {
        name: 'Regular shifts of housework at a military post, powers of ownership not asked for: enslavement is listed, open',
        facts: { 'otherConduct=forced-labour': 'yes', 'ownershipSigns=labour-exacted': 'yes' },
        expect: 'met',
      },
      {
        name: 'A power of ownership is recorded: slavery is listed, nothing to flag',
        facts: {
          'doneToPerson=sexual-possession': 'yes',
          'ownershipPowers=similar-deprivation-of-liberty': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'No sign recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.slave-trade-proposed',
    sources: [
      {
        source: 'slave-trade-amendment',
        pinpoint: null,
        checked: report('https://larc.cardozo.yu.edu/faculty-articles/880/'),
      },
      { ...statute, pinpoint: 'arts 7(1)(c), 7(2)(c)' },
    ],
    when: {
      any: [
        {
          fact: 'ownershipPowers',
          in: ['purchase-or-sale', 'exchange-or-assignment', 'trafficking'],
        },
        { fact: 'doneToPerson', is: 'trading-person' },
      ],
    },
    examples: [
      {
        name: 'Persons are sold on: slave trade would name it, and is only proposed',
        facts: { 'ownershipPowers=purchase-or-sale': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nobody was sold, exchanged or trafficked: not raised',
        facts: {
          'ownershipPowers=purchase-or-sale': 'no',
          'ownershipPowers=exchange-or-assignment': 'no',
          'ownershipPowers=trafficking': 'no',
          'doneToPerson=trading-person': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
