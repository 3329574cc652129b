import type { Rule } from '@/lib/engine/pack';
import { statute } from './citations';

/** Conduct to which crimes apply that are known and not encoded: said where it is recorded. */
export const notAssessedHere = [
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.not-assessed-here',
    sources: [
      { ...statute, pinpoint: 'art 7(1)(b)' },
      {
        ...statute,
        pinpoint:
          'arts 8(2)(a)(i), 8(2)(b)(ix), (xxiv) and (xxv), 8(2)(c)(i) and (iv), 8(2)(e)(ii) and (iv)',
      },
    ],
    when: {
      any: [
        { fact: 'otherConduct', is: 'conditions-of-life' },
        { fact: 'reproductiveForms', is: 'care-destroyed' },
        {
          all: [
            { fact: 'otherConduct', is: 'killing' },
            { fact: 'armedConflict', in: ['international', 'occupation', 'non-international'] },
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
        name: 'Nothing of the kind: not raised',
        facts: {
          'otherConduct=conditions-of-life': 'no',
          'otherConduct=killing': 'no',
          'reproductiveForms=care-destroyed': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
