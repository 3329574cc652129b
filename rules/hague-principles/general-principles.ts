import type { Rule } from '@/lib/engine/pack';
import { declaration, part1, part2 } from './citations';

const principle = { kind: 'principle', scope: 'act' } as const;

/** Part 1. Their numbers inside the Part were not seen. */
export const generalPrinciples = [
  {
    kind: 'principle',
    scope: 'case',
    id: 'hp.principle.concept',
    sources: [part1],
    when: { some: 'act', where: { finding: 'hp.sexual-violence' } },
    examples: [
      {
        name: 'Sexual violence is found: the concept frames it as loss of freedom over body and sexuality',
        facts: { 'madeToDo=undress': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'hp.principle.any-person',
    sources: [part1],
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        {
          fact: 'genderOfPersons',
          // A reminder for those whose harm has often been given another label.
          in: ['men', 'boys', 'other-genders', 'trans-or-intersex'],
        },
      ],
    },
    authority: { for: ['case-002-02-male-victims', 'cesic-men-forced'] },
    examples: [
      {
        name: 'Men are affected: the same test applies',
        facts: { 'doneToPerson=injuring-sexual-part': 'yes', 'genderOfPersons=men': 'yes' },
        expect: 'met',
      },
      {
        name: 'Gender not recorded: the test is applied all the same and the reminder stays open',
        facts: { 'doneToPerson=injuring-sexual-part': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'act-in-context',
    id: 'hp.principle.any-setting',
    sources: [part1],
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        { fact: 'setting', in: ['home-or-family', 'school-work-or-hospital', 'online'] },
      ],
    },
    examples: [
      {
        name: 'Within a marriage: no setting is presumed consensual',
        facts: { 'doneToPerson=touching': 'yes', 'setting=home-or-family': 'yes' },
        expect: 'met',
      },
      {
        name: 'Setting unknown: open',
        facts: { 'doneToPerson=touching': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...principle,
    id: 'hp.principle.no-contact-needed',
    sources: [part1],
    authority: { for: ['akayesu-688'] },
    when: { all: [{ finding: 'hp.sexual-nature' }, { not: { fact: 'physicalContact' } }] },
    examples: [
      {
        name: 'No contact: the act is sexual all the same, and the memo says why',
        facts: { 'madeToDo=nude-activity': 'yes', physicalContact: 'no' },
        expect: 'met',
      },
      {
        name: 'There was contact: the reminder is not needed',
        facts: { 'doneToPerson=touching': 'yes', physicalContact: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Contact not known: open, and the sexual nature is untouched',
        facts: { 'madeToDo=nude-activity': 'yes', physicalContact: 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    ...principle,
    id: 'hp.principle.other-motive',
    sources: [part1],
    authority: { for: ['celebici-tj-470-472'], against: ['kenyatta-264-266'] },
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        {
          fact: 'purposes',
          in: [
            'information-or-confession',
            'punishment',
            'intimidation',
            'coercion',
            'discrimination',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Ethnic hatred or interrogation as motive: it cancels neither sexual nature nor gender',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'purposes=discrimination': 'yes' },
        expect: 'met',
      },
      {
        name: 'Purpose unknown: open',
        facts: { 'doneToPerson=genital-alteration': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...principle,
    id: 'hp.principle.culture-and-context',
    sources: [part1, part2],
    when: {
      any: [
        { fact: 'contextPartsSexualHere' },
        { fact: 'sexualMeaning', is: 'community' },
        { fact: 'madeToDo', is: 'remove-garment' },
      ],
    },
    examples: [
      {
        name: 'A head covering taken off by force: what it means there must be heard',
        facts: { 'madeToDo=remove-garment': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing about culture recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'hp.principle.one-act-or-many',
    // Known in substance, but whether Part 1 or a Key Principle says it was not seen.
    sources: [declaration, { source: 'hague-key-principles', pinpoint: null, checked: null }],
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        { fact: 'gravityFactors', is: 'repeated-or-prolonged' },
      ],
    },
    examples: [
      {
        name: 'Repeated conduct: once or many times, what counts is how it is understood in context',
        facts: { 'madeToDo=undress': 'yes', 'gravityFactors=repeated-or-prolonged': 'yes' },
        expect: 'met',
      },
      {
        name: 'Not known whether repeated: open',
        facts: { 'madeToDo=undress': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...principle,
    id: 'hp.principle.power-and-lived-experience',
    sources: [{ source: 'wigj-work', pinpoint: null, checked: null }],
    when: {
      any: [
        {
          fact: 'powerRelations',
          in: [
            'armed-or-in-uniform',
            'guard-or-captor',
            'official-authority',
            'several-against-one',
            'provider-of-aid-work-or-care',
            'family-or-partner',
            'adult-over-child',
            'gender-hierarchy',
          ],
        },
        {
          fact: 'livedExperience',
          in: [
            'loss-of-control-over-body',
            'fear-of-more',
            'humiliation-before-others',
            'attack-on-identity',
            'attack-on-family-or-community',
            'lasting-stigma',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'A guard and a detained person: power relations inform every step',
        facts: { 'powerRelations=guard-or-captor': 'yes' },
        expect: 'met',
      },
      { name: 'Not asked: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'case',
    id: 'hp.principle.not-every-act-is-a-crime',
    sources: [part1],
    when: { some: 'act', where: { finding: 'hp.sexual-violence' } },
    examples: [
      {
        name: 'Sexual violence is found: whether it is an international crime is a third question',
        facts: { 'doneToPerson=touching': 'yes', 'coercion=force': 'yes' },
        expect: 'met',
      },
      {
        name: 'Sexual violence open: open',
        facts: { 'doneToPerson=touching': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'hp.flag.assess-in-context',
    sources: [part2],
    when: { open: { finding: 'hp.sexual-nature' } },
    examples: [
      {
        name: 'No listed indicium recorded: assess in context, never “not sexual”',
        facts: { gratification: 'no' },
        expect: 'met',
      },
      {
        name: 'An indicium is present: nothing to flag',
        facts: { 'madeToDo=undress': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'hp.flag.ordinary-care',
    sources: [part2],
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        { fact: 'medicallyJustified' },
        { fact: 'inThePersonsInterest' },
        { fact: 'genuineConsentToProcedure' },
      ],
    },
    examples: [
      {
        name: 'An examination that the person asked for and needed: a sexual body part does not make care sexual',
        facts: {
          'coreBodyParts=vulva': 'yes',
          medicallyJustified: 'yes',
          inThePersonsInterest: 'yes',
          genuineConsentToProcedure: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'An examination forced on a detained person: not raised',
        facts: { 'doneToPerson=intimate-examination': 'yes', genuineConsentToProcedure: 'no' },
        expect: 'not-met',
      },
      {
        name: 'Whether it was justified is not known: open',
        facts: { 'coreBodyParts=vulva': 'yes' },
        expect: 'open',
      },
    ],
  },
] as const satisfies readonly Rule[];
