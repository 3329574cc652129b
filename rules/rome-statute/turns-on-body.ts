import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes } from './citations';
import { conflictHerePossible } from './context-of-crimes';
import { noConflict } from './example-facts';

const flag = { kind: 'flag', scope: 'act-in-context' } as const;
const nothing = { name: 'Nothing recorded: open', facts: {}, expect: 'open' } as const;

/** War crimes against the body that turn on what lasts, and on danger to life or health. */
export const turnsOnBody = [
  {
    ...flag,
    id: 'rs.flag.turns-on.mutilation',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1' },
    ],
    when: {
      all: [
        {
          any: [
            {
              all: [
                { fact: 'doneToPerson', is: 'genital-alteration' },
                { open: { fact: 'otherConduct', is: 'mutilation' } },
              ],
            },
            {
              all: [
                { fact: 'otherConduct', is: 'mutilation' },
                { open: { fact: 'lifeOrHealthEndangered' } },
              ],
            },
          ],
        },
        conflictHerePossible,
      ],
    },
    listing: { adds: ['rs.8-2-b-x-1', 'rs.8-2-c-i-2', 'rs.8-2-e-xi-1'] },
    examples: [
      {
        name: 'Genital cutting by order of an armed group, lasting injury not asked for: mutilation is listed, open',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'genderOfPersons=girls': 'yes' },
        expect: 'met',
      },
      {
        name: 'No lasting injury and no removal: not raised',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'otherConduct=mutilation': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Cutting where there was no armed conflict: mutilation is a war crime only, not raised',
        facts: { 'doneToPerson=genital-alteration': 'yes', ...noConflict },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'rs.flag.turns-on.lasting-injury',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2, el. 1' }],
    when: {
      all: [
        {
          any: [
            { fact: 'doneToPerson', is: 'injuring-sexual-part' },
            { fact: 'reproductiveForms', is: 'injury-to-capacity' },
          ],
        },
        { open: { fact: 'otherConduct', is: 'mutilation' } },
        conflictHerePossible,
      ],
    },
    examples: [
      {
        name: 'Burned on the genitals in detention, a lasting effect not asked for: mutilation is not listed, and it is said',
        facts: { 'doneToPerson=injuring-sexual-part': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing lasting: not raised',
        facts: { 'doneToPerson=injuring-sexual-part': 'yes', 'otherConduct=mutilation': 'no' },
        expect: 'not-met',
      },
      {
        name: 'There was no armed conflict: not raised',
        facts: { 'doneToPerson=injuring-sexual-part': 'yes', ...noConflict },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'rs.flag.turns-on.experiment',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 2' }],
    when: {
      all: [
        { fact: 'otherConduct', is: 'experiment' },
        { open: { fact: 'lifeOrHealthEndangered' } },
        { any: [{ finding: 'rs.ctx.iac' }, { open: { finding: 'rs.ctx.iac' } }] },
      ],
    },
    listing: { adds: ['rs.8-2-a-ii-3'] },
    examples: [
      {
        name: 'Prisoners sterilised in experiments, danger to health not judged: biological experiments are listed, open',
        facts: { 'otherConduct=experiment': 'yes', 'armedConflict=international': 'yes' },
        expect: 'met',
      },
      {
        name: 'Health was seriously endangered: the ordinary rule lists the crime',
        facts: { 'otherConduct=experiment': 'yes', lifeOrHealthEndangered: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'An internal conflict alone: this crime belongs to international ones, not raised',
        facts: {
          'otherConduct=experiment': 'yes',
          ...noConflict,
          'armedConflict=non-international': 'yes',
        },
        expect: 'not-met',
      },
      nothing,
    ],
  },
] as const satisfies readonly Rule[];
