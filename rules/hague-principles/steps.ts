import type { Rule } from '@/lib/engine/pack';
import { anyCoercion, anyIncapacity } from '@/rules/facts/coercive-circumstances';
import { part1, part2, part5 } from './citations';

const step = { kind: 'step', scope: 'act' } as const;

/**
 * The steps that stay apart for ever: sexual nature, sexual violence, and (in the Rome Statute pack)
 * an international crime. Reproductive violence is independent of the first two.
 */
export const steps = [
  {
    ...step,
    id: 'hp.sexual-nature',
    sources: [part2],
    authority: { for: ['akayesu-688'], against: ['kenyatta-264-266'] },
    // Trap: the list of indicia is open, so "no" to all of them decides nothing. Only the person's own
    // assessment, made after the context was considered, can close the question.
    when: {
      any: [
        { finding: 'hp.indicium.body-part' },
        { finding: 'hp.indicium.intent-or-perception' },
        { finding: 'hp.indicium.gratification' },
        { finding: 'hp.indicium.impact-on-autonomy' },
        { finding: 'hp.indicium.impact-on-identity' },
        { finding: 'hp.indicium.connotation' },
        { finding: 'hp.indicium.fluids-or-tissue' },
        { fact: 'sexualInContext' },
      ],
    },
    examples: [
      {
        name: 'Made to exercise undressed before a crowd, nobody touched: sexual in nature',
        facts: { 'madeToDo=nude-activity': 'yes', physicalContact: 'no', gratification: 'no' },
        expect: 'met',
      },
      {
        name: 'Genital injury for an ethnic motive: the motive switches nothing off',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'purposes=discrimination': 'yes' },
        expect: 'met',
      },
      {
        name: 'Aimed at reproduction only, and not assessed further: open',
        facts: { 'aimedAt=reproduction': 'yes' },
        expect: 'open',
      },
      {
        name: 'No listed indicium recorded but the context assessed as sexual: sexual in nature',
        facts: { sexualInContext: 'yes' },
        expect: 'met',
      },
      {
        name: 'Gratification is absent and nothing else was asked: open',
        facts: { gratification: 'no' },
        expect: 'open',
      },
    ],
  },
  {
    ...step,
    id: 'hp.sexual-violence',
    sources: [part1, part5],
    authority: { for: ['akayesu-688'] },
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        {
          any: [
            { fact: 'inherentlyViolent' },
            anyCoercion,
            anyIncapacity,
            {
              fact: 'furtherFactors',
              in: [
                'trust-or-dependency',
                'deception',
                'exploitation',
                'beyond-what-was-agreed',
                'withdrawn',
                'silence-taken-as-yes',
                'relationship-taken-as-yes',
              ],
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'A sexual act in a coercive environment, without force: sexual violence',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=coercive-environment': 'yes',
          'coercion=force': 'no',
        },
        expect: 'met',
      },
      {
        name: 'A sexual act that is violent by its nature: sexual violence without any other factor',
        facts: { 'doneToPerson=injuring-sexual-part': 'yes', inherentlyViolent: 'yes' },
        expect: 'met',
      },
      {
        name: 'A sexual act obtained by deception: sexual violence in the sense of the Declaration',
        facts: { 'doneToPerson=touching': 'yes', 'furtherFactors=deception': 'yes' },
        expect: 'met',
      },
      {
        name: 'A sexual act, circumstances unknown: open',
        facts: { 'doneToPerson=touching': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...step,
    id: 'hp.reproductive-violence',
    sources: [
      { source: 'wigj-work', pinpoint: null, checked: null },
      { source: 'otp-gender-based-crimes-2023', pinpoint: null, checked: null },
    ],
    // Never reads sexual nature, coercion of a sexual act, or contact.
    when: {
      any: [
        {
          fact: 'reproductiveForms',
          in: [
            'forced-pregnancy',
            'forced-continuation',
            'forced-abortion',
            'forced-contraception',
            'sterilisation',
            'prevention-of-births',
            'fertility-substances',
            'contraceptive-sabotage',
            'imposed-parenthood',
            'breastfeeding',
            'injury-to-capacity',
            'care-denied',
            'care-destroyed',
          ],
        },
        { fact: 'forciblyMadePregnant' },
      ],
    },
    examples: [
      {
        name: 'Compulsory contraception, nothing sexual: reproductive violence',
        facts: { 'reproductiveForms=forced-contraception': 'yes', sexualInContext: 'no' },
        expect: 'met',
      },
      {
        name: 'One form excluded, the others not asked: open',
        facts: { 'reproductiveForms=forced-abortion': 'no' },
        expect: 'open',
      },
    ],
  },
] as const satisfies readonly Rule[];
