import type { Rule } from '@/lib/engine/pack';
import { part2, part4 } from './citations';

const conflict = { kind: 'conflict', scope: 'act' } as const;

/** Answers about the act that cannot both be so. Nothing is corrected: both are named. */
export const actConflicts = [
  {
    ...conflict,
    id: 'hp.conflict.contact',
    sources: [part2, part4],
    when: {
      all: [
        { not: { fact: 'physicalContact' } },
        {
          any: [
            {
              fact: 'doneToPerson',
              in: [
                'penetration-sexual-organ',
                'penetration-object',
                'touching',
                'kissing',
                'biting-or-marking',
                'injuring-sexual-part',
                'genital-alteration',
              ],
            },
            { fact: 'madeToDo', is: 'penetrating-acts' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Touching is recorded and “no contact” chosen: both are named',
        facts: { 'doneToPerson=touching': 'yes', physicalContact: 'no' },
        expect: 'met',
      },
      {
        name: 'Touching with contact: no conflict',
        facts: { 'doneToPerson=touching': 'yes', physicalContact: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Touching, and contact not asked for: open',
        facts: { 'doneToPerson=touching': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...conflict,
    id: 'hp.conflict.assessment',
    sources: [part2],
    when: {
      all: [
        { not: { fact: 'sexualInContext' } },
        // Care that was needed, wanted and agreed to is not sexual because of the part of the body treated.
        {
          any: [
            { not: { finding: 'hp.flag.ordinary-care' } },
            { open: { finding: 'hp.flag.ordinary-care' } },
          ],
        },
        {
          any: [
            { finding: 'hp.indicium.body-part' },
            { finding: 'hp.indicium.intent-or-perception' },
            { finding: 'hp.indicium.gratification' },
            { finding: 'hp.indicium.impact-on-autonomy' },
            { finding: 'hp.indicium.impact-on-identity' },
            { finding: 'hp.indicium.connotation' },
            { finding: 'hp.indicium.fluids-or-tissue' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'An indicium is present and the act is assessed as not sexual: both are named',
        facts: { 'madeToDo=undress': 'yes', sexualInContext: 'no' },
        expect: 'met',
      },
      {
        name: 'Care that was needed, wanted and agreed to, assessed as not sexual: no conflict',
        facts: {
          'coreBodyParts=vulva': 'yes',
          medicallyJustified: 'yes',
          inThePersonsInterest: 'yes',
          genuineConsentToProcedure: 'yes',
          sexualInContext: 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'Touched, not medically justified, and assessed as not sexual: both are named',
        facts: { 'doneToPerson=touching': 'yes', medicallyJustified: 'no', sexualInContext: 'no' },
        expect: 'met',
      },
      {
        name: 'An indicium is present and the assessment agrees: no conflict',
        facts: { 'madeToDo=undress': 'yes', sexualInContext: 'yes' },
        expect: 'not-met',
      },
    ],
  },
] as const satisfies readonly Rule[];
