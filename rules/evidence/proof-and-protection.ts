import type { Rule } from '@/lib/engine/pack';
import { rule, statute } from '@/rules/sources/provisions';
import { muradCodeQuestions, protocolPage, report } from '@/rules/sources/public-copies';
import { aChildIsConcerned } from '@/rules/survivors/children';

const flag = { kind: 'flag', scope: 'case' } as const;
const protocol = {
  source: 'international-protocol',
  pinpoint: null,
  checked: protocolPage,
} as const;

const someViolence = {
  any: [
    { some: 'act', where: { finding: 'hp.sexual-violence' } },
    { some: 'act', where: { finding: 'hp.reproductive-violence' } },
  ],
} as const;

const parts = ['specific-act', 'context', 'linkage'] as const;

/** Recorded that there is nothing, or nothing said of it although evidence on another part is recorded. */
const missing = <const P extends (typeof parts)[number]>(part: P) =>
  ({
    any: [
      { not: { fact: 'evidenceCovers', is: part } },
      {
        all: [
          { open: { fact: 'evidenceCovers', is: part } },
          { fact: 'evidenceCovers', in: parts.filter((other) => other !== part) },
        ],
      },
    ],
  }) as const;

/**
 * The three groups of evidence (specific act, context, linkage) in survivor-safe terms, each with what
 * can be had without a new interview, and the measures that protect those who testify.
 */
export const proofAndProtection = [
  {
    ...flag,
    id: 'ev.gap.specific-act',
    sources: [protocol],
    when: { all: [someViolence, missing('specific-act')] },
    examples: [
      {
        name: 'There is evidence on the context, and nothing is said of the act: raised',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=detention': 'yes',
          'evidenceCovers=context': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Nothing said of evidence at all: that is one warning of its own, and this one stays open',
        facts: { 'madeToDo=undress': 'yes', 'coercion=detention': 'yes' },
        expect: 'open',
      },
      {
        name: 'Evidence on the act is there: not raised',
        facts: { 'madeToDo=undress': 'yes', 'evidenceCovers=specific-act': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...flag,
    id: 'ev.gap.context',
    sources: [protocol],
    when: { all: [someViolence, missing('context')] },
    examples: [
      {
        name: 'Forced contraception recorded, no evidence on the context: raised',
        facts: { 'reproductiveForms=forced-contraception': 'yes', 'evidenceCovers=context': 'no' },
        expect: 'met',
      },
      {
        name: 'Evidence on the context is there: not raised',
        facts: { 'madeToDo=undress': 'yes', 'evidenceCovers=context': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'ev.gap.linkage',
    sources: [protocol],
    when: { all: [someViolence, missing('linkage')] },
    examples: [
      {
        name: 'Sexual violence recorded, no evidence on linkage: raised',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=detention': 'yes',
          'evidenceCovers=linkage': 'no',
        },
        expect: 'met',
      },
      {
        name: 'Evidence on linkage is there: not raised',
        facts: { 'madeToDo=undress': 'yes', 'evidenceCovers=linkage': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'ev.gap.not-mapped',
    sources: [protocol],
    when: { all: [someViolence, { open: { fact: 'evidenceCovers', in: parts } }] },
    examples: [
      {
        name: 'Sexual violence recorded, nothing said of evidence: sort it by act, context and linkage',
        facts: { 'madeToDo=undress': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      {
        name: 'Some evidence is recorded: what is missing is warned of part by part',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=detention': 'yes',
          'evidenceCovers=context': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'No violence recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'ev.no-new-interview',
    sources: [
      { source: 'murad-code', pinpoint: null, checked: muradCodeQuestions },
      {
        source: 'cso-guidelines-2022',
        pinpoint: null,
        checked: report(
          'https://eucrim.eu/news/publication-of-guidelines-documenting-international-crimes/',
        ),
      },
    ],
    when: { fact: 'newContactPlanned' },
    examples: [
      {
        name: 'Somebody plans to speak with a survivor: other means of proof come first',
        facts: { newContactPlanned: 'yes' },
        expect: 'met',
      },
      { name: 'Nobody does: not raised', facts: { newContactPlanned: 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'ev.protective-measures',
    sources: [
      statute('art 68(1)'),
      statute('art 68(2)'),
      rule('rule 87(1)-(2)'),
      { source: 'rpe', pinpoint: 'rule 87(3)', checked: null },
    ],
    when: {
      any: [
        { fact: 'reprisalRisk' },
        { fact: 'stillHeld' },
        { fact: 'couldIdentify' },
        aChildIsConcerned,
      ],
    },
    examples: [
      {
        name: 'A risk of reprisals: ask for protective measures',
        facts: { reprisalRisk: 'yes' },
        expect: 'met',
      },
      {
        name: 'No risk, nobody held, nobody identifiable, no child',
        facts: {
          reprisalRisk: 'no',
          stillHeld: 'no',
          couldIdentify: 'no',
          childConcerned: 'no',
          'ageOfPersons=under-15': 'no',
          'ageOfPersons=15-to-17': 'no',
          'genderOfPersons=girls': 'no',
          'genderOfPersons=boys': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'ev.special-measures',
    sources: [
      rule('rule 88(1)-(3)'),
      { source: 'rpe', pinpoint: 'rule 88(5)', checked: null },
      { source: 'rpe', pinpoint: 'rule 86', checked: null },
    ],
    when: {
      any: [
        { all: [someViolence, { fact: 'survivorRoles', is: 'witness' }] },
        aChildIsConcerned,
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
      ],
    },
    examples: [
      {
        name: 'A person needs trauma support: special measures facilitate testimony',
        facts: { 'accommodationNeeds=trauma-support': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'ev.victim-services',
    sources: [
      rule('rule 16(1)(d)'),
      rule('rule 17(2)(a)'),
      rule('rule 18'),
      rule('rule 19'),
      statute('art 43(6)'),
    ],
    when: {
      all: [
        { fact: 'forumConsidered', is: 'icc' },
        { fact: 'survivorRoles', in: ['witness', 'participant'] },
      ],
    },
    examples: [
      {
        name: 'A survivor may testify at the ICC: the Registry owes gender-sensitive help',
        facts: { 'forumConsidered=icc': 'yes', 'survivorRoles=witness': 'yes' },
        expect: 'met',
      },
      {
        name: 'The ICC is not considered: not raised',
        facts: { 'forumConsidered=icc': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
