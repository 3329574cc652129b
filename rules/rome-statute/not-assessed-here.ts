import type { Rule } from '@/lib/engine/pack';
import { statute } from './citations';

/** Conduct to which crimes apply that are known and not encoded: said where it is recorded. */
export const notAssessedHere = [
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.not-assessed-here',
    sources: [
      { ...statute, pinpoint: 'arts 7(1)(b), 7(1)(i)' },
      {
        ...statute,
        pinpoint:
          'arts 8(2)(a)(i) and (viii), 8(2)(b)(ix), (x), (xxiv) and (xxv), 8(2)(c)(i), (iii) and (iv), 8(2)(e)(ii), (iv) and (xi)',
      },
      // Displacement as a war crime is not among what was read for this pack: known, and not compared.
      {
        source: 'rome-statute',
        pinpoint: 'arts 8(2)(a)(vii), 8(2)(b)(viii), 8(2)(e)(viii)',
        checked: null,
      },
    ],
    when: {
      any: [
        { fact: 'otherConduct', is: 'conditions-of-life' },
        { fact: 'reproductiveForms', is: 'care-destroyed' },
        {
          all: [
            { fact: 'otherConduct', is: 'killing' },
            {
              any: [
                { finding: 'rs.ctx.iac' },
                { finding: 'rs.ctx.niac' },
                { finding: 'rs.ctx.civilian-population' },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'otherConduct', in: ['imprisonment', 'child-transfer'] },
            { finding: 'rs.ctx.civilian-population' },
          ],
        },
        {
          all: [
            {
              any: [
                { fact: 'otherConduct', in: ['displacement', 'experiment'] },
                {
                  all: [
                    { fact: 'otherConduct', in: ['confinement', 'imprisonment'] },
                    { fact: 'purposes', is: 'coercion' },
                  ],
                },
              ],
            },
            { any: [{ finding: 'rs.ctx.iac' }, { finding: 'rs.ctx.niac' }] },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'A maternity hospital is shelled: crimes on hospitals and killing in war exist and are not assessed here',
        facts: { 'reproductiveForms=care-destroyed': 'yes', 'otherConduct=killing': 'yes' },
        expect: 'met',
      },
      {
        name: 'Food is withheld from civilians under siege: starvation is not assessed here',
        facts: { 'otherConduct=conditions-of-life': 'yes' },
        expect: 'met',
      },
      {
        name: 'Held in secret by the State in an attack on civilians, and a child taken: enforced disappearance is not assessed here',
        facts: { 'otherConduct=imprisonment': 'yes', attackOnCivilians: 'yes' },
        expect: 'met',
      },
      {
        name: 'Confined in a conflict to force somebody’s hand: hostage taking is not assessed here',
        facts: {
          'otherConduct=confinement': 'yes',
          'purposes=coercion': 'yes',
          'armedConflict=non-international': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Driven from their homes in a conflict: displacement as a war crime is not assessed here',
        facts: { 'otherConduct=displacement': 'yes', 'armedConflict=non-international': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing of the kind: not raised',
        facts: {
          'otherConduct=displacement': 'no',
          'otherConduct=experiment': 'no',
          'otherConduct=conditions-of-life': 'no',
          'otherConduct=killing': 'no',
          'otherConduct=imprisonment': 'no',
          'otherConduct=confinement': 'no',
          'otherConduct=child-transfer': 'no',
          'reproductiveForms=care-destroyed': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
