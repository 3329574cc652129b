import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/rome-statute/citations';

const policy = { source: 'otp-gender-based-crimes-2023', pinpoint: null, checked: null } as const;
const wigj = { source: 'wigj-work', pinpoint: null, checked: null } as const;

/** What follows once reproductive violence is found: hooks, overlap, consent, patterns, repair. */
export const hooks = [
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.hooks.unnamed-forms',
    sources: [policy],
    when: {
      fact: 'reproductiveForms',
      in: [
        'forced-continuation',
        'forced-abortion',
        'forced-contraception',
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
    examples: [
      {
        name: 'Forced contraception: no crime names it, others reach it',
        facts: { 'reproductiveForms=forced-contraception': 'yes' },
        expect: 'met',
      },
      { name: 'Not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.consent-quality',
    sources: [policy],
    authority: { for: ['ramos-durand-sterilisation', 'iv-bolivia-sterilisation'] },
    when: {
      fact: 'consentFlawedBy',
      in: [
        'deception',
        'incomplete-information',
        'pressure-or-threats',
        'incentives',
        'language-or-literacy',
        'custody',
        'labour-or-distress',
        'someone-else-decided',
      ],
    },
    examples: [
      {
        name: 'Incentives and incomplete information: consent was not free and informed',
        facts: {
          'consentFlawedBy=incentives': 'yes',
          'consentFlawedBy=incomplete-information': 'yes',
        },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.with-sexual-violence',
    sources: [wigj],
    when: { all: [{ finding: 'hp.reproductive-violence' }, { finding: 'hp.sexual-nature' }] },
    examples: [
      {
        name: 'Rape and a pregnancy forced to continue: both kinds of violence',
        facts: {
          'doneToPerson=penetration-sexual-organ': 'yes',
          'reproductiveForms=forced-continuation': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Sexual nature open: open',
        facts: { 'reproductiveForms=forced-abortion': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rv.without-sexual-act',
    sources: [wigj],
    authority: { for: ['helena-reproductive-violence', 'ramos-durand-sterilisation'] },
    when: {
      all: [
        { finding: 'hp.reproductive-violence' },
        {
          any: [
            { not: { finding: 'hp.sexual-nature' } },
            { open: { finding: 'hp.sexual-nature' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Compulsory contraception, nothing sexual recorded: reproductive violence stands alone',
        facts: { 'reproductiveForms=forced-contraception': 'yes' },
        expect: 'met',
      },
      {
        name: 'A sexual act as well: nothing to flag',
        facts: { 'reproductiveForms=forced-abortion': 'yes', 'doneToPerson=touching': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act-in-context',
    id: 'rv.group-pattern',
    sources: [{ ...statute, pinpoint: 'arts 6(d), 7(1)(h)' }],
    authority: { for: ['akayesu-507-508', 'ramos-durand-sterilisation'] },
    when: {
      all: [
        { finding: 'hp.reproductive-violence' },
        { any: [{ finding: 'rs.ctx.protected-group' }, { finding: 'rs.ctx.policy' }] },
      ],
    },
    examples: [
      {
        name: 'Births of a religious group are prevented: genocide and persecution come into view',
        facts: {
          'reproductiveForms=prevention-of-births': 'yes',
          'groupUnderDestruction=religious': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Neither group nor policy known: open',
        facts: { 'reproductiveForms=prevention-of-births': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.pregnancy-and-children',
    sources: [policy, { ...statute, pinpoint: 'art 75' }],
    when: {
      any: [
        { fact: 'forciblyMadePregnant' },
        {
          fact: 'reproductiveForms',
          in: ['forced-pregnancy', 'forced-continuation', 'imposed-parenthood'],
        },
      ],
    },
    examples: [
      {
        name: 'A pregnancy imposed by force: ask about children born, and reparations',
        facts: { forciblyMadePregnant: 'yes' },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.any-gender',
    sources: [policy],
    when: {
      all: [
        { finding: 'hp.reproductive-violence' },
        { fact: 'genderOfPersons', in: ['men', 'boys', 'other-genders', 'trans-or-intersex'] },
      ],
    },
    examples: [
      {
        name: 'Men whose reproductive capacity was destroyed: the same test',
        facts: { 'reproductiveForms=injury-to-capacity': 'yes', 'genderOfPersons=men': 'yes' },
        expect: 'met',
      },
      {
        name: 'Gender not recorded: open',
        facts: { 'reproductiveForms=injury-to-capacity': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.indirect',
    sources: [wigj],
    when: { fact: 'reproductiveForms', in: ['care-denied', 'care-destroyed'] },
    examples: [
      {
        name: 'Care is denied to a whole group: an indirect violation counts',
        facts: { 'reproductiveForms=care-denied': 'yes' },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
