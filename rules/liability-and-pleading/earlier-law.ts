import type { Condition, Rule } from '@/lib/engine/pack';
import { anyGround } from '@/rules/rome-statute/elements/persecution';
import { torturePossible } from '@/rules/rome-statute/signs-of-torture';
import { elements, statute } from '@/rules/sources/provisions';

/**
 * The Elements of Crimes bind the ICC, for conduct from July 2002. For earlier conduct, and before a
 * court with a statute of its own, they are a comparison: these warnings say so, and where the law that
 * applied is known to differ. What is not known of it is left to look up and never filled in.
 */
const otherLaw = {
  any: [
    { fact: 'period', is: 'before-july-2002' },
    { fact: 'courtOfTheCase', in: ['icty-ictr', 'scsl', 'eccc', 'national-or-other'] },
  ],
} as const satisfies Condition;

const underOtherLaw = { finding: 'lp.earlier-law' } as const;
const atEccc = { fact: 'courtOfTheCase', is: 'eccc' } as const;
const flag = { kind: 'flag', scope: 'act-in-context' } as const;
const nothing = { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' } as const;
const before = { 'period=before-july-2002': 'yes' } as const;
const since = {
  'period=from-july-2002': 'yes',
  'period=before-july-2002': 'no',
  'courtOfTheCase=icc': 'yes',
  'courtOfTheCase=icty-ictr': 'no',
  'courtOfTheCase=scsl': 'no',
  'courtOfTheCase=eccc': 'no',
  'courtOfTheCase=national-or-other': 'no',
} as const;

export const earlierLaw = [
  {
    kind: 'flag',
    scope: 'context',
    id: 'lp.earlier-law',
    sources: [statute('arts 9, 10, 11'), statute('arts 22(2), 24')],
    when: otherLaw,
    examples: [
      {
        name: 'Camps of 1992: the Elements of Crimes are read as a comparison only',
        facts: before,
        expect: 'met',
      },
      {
        name: 'A trial in a national court for conduct of 2015: its own law decides',
        facts: { 'period=from-july-2002': 'yes', 'courtOfTheCase=national-or-other': 'yes' },
        expect: 'met',
      },
      { name: 'Conduct of 2015 before the ICC: not raised', facts: since, expect: 'not-met' },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'lp.earlier-law.rape',
    sources: [
      { source: 'kunarac-trial', pinpoint: 'paras 436-460', checked: null },
      { source: 'ruf-trial', pinpoint: 'para 150', checked: null },
    ],
    authority: {
      for: ['kunarac-tj-436-460', 'kunarac-aj-127-133', 'gacumbitsi-151-157', 'ruf-tj-150'],
      against: ['akayesu-597-598', 'furundzija-185'],
    },
    when: {
      all: [
        underOtherLaw,
        {
          any: [
            { finding: 'rs.7-1-g-1.e1' },
            // Listed as open while penetration is not answered.
            { fact: 'madeToDo', is: 'acts-with-others' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Rape in a camp in 1992: non-consent, shown by the circumstances, was an element',
        facts: { ...before, 'doneToPerson=penetration-sexual-organ': 'yes' },
        expect: 'met',
      },
      {
        name: 'Rape in 2015, before the ICC: not raised',
        facts: { ...since, 'doneToPerson=penetration-sexual-organ': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'lp.earlier-law.rape-eccc',
    sources: [{ source: 'case-002-02-trial', pinpoint: null, checked: null }],
    authority: { for: ['case-002-02-forced-marriage', 'case-002-02-male-victims'] },
    when: { all: [atEccc, { finding: 'rs.7-1-g-1.e1' }] },
    examples: [
      {
        name: 'Rape within a marriage ordered by the State in 1977: entered as an other inhumane act',
        facts: {
          ...before,
          'courtOfTheCase=eccc': 'yes',
          'doneToPerson=penetration-sexual-organ': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Another court: not raised',
        facts: { 'courtOfTheCase=eccc': 'no', 'doneToPerson=penetration-sexual-organ': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'lp.earlier-law.torture',
    sources: [
      { source: 'celebici-trial', pinpoint: 'paras 470-472', checked: null },
      { source: 'cat', pinpoint: 'art 1', checked: null },
    ],
    authority: { for: ['celebici-tj-470-472', 'kunarac-tj-557', 'kunarac-aj-179-186'] },
    when: {
      all: [
        underOtherLaw,
        { any: [{ fact: 'severePainOrSuffering' }, { fact: 'custodyOrControl' }] },
        // Wounds of war are severe and are no torture.
        torturePossible,
      ],
    },
    examples: [
      {
        name: 'Severe suffering in custody in 1992: a purpose was asked for, as a crime against humanity too',
        facts: { ...before, severePainOrSuffering: 'yes', custodyOrControl: 'yes' },
        expect: 'met',
      },
      {
        name: 'The same in 2015, before the ICC: not raised',
        facts: { ...since, severePainOrSuffering: 'yes', custodyOrControl: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Severe wounds by a shell in 1992, neither custody nor purpose asked for: nothing points to torture yet',
        facts: { ...before, severePainOrSuffering: 'yes', custodyOrControl: 'no' },
        expect: 'open',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'lp.earlier-law.names',
    sources: [
      { source: 'kunarac-trial', pinpoint: null, checked: null },
      { source: 'tadic-trial', pinpoint: null, checked: null },
      { source: 'afrc-appeal', pinpoint: 'paras 175-203', checked: null },
    ],
    authority: {
      for: [
        'kunarac-aj-186',
        'kunarac-naked-dancing',
        'tadic-tj-male-victims',
        'celebici-tj-1062-1066',
        'ruf-tj-convictions',
        'afrc-aj-175-203',
      ],
    },
    when: {
      all: [
        underOtherLaw,
        {
          any: [
            { finding: 'hp.sexual-violence' },
            { finding: 'hp.reproductive-violence' },
            { fact: 'doneToPerson', is: 'imposed-union' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Captives made to dance undressed in 1992: entered as an outrage upon personal dignity',
        facts: { ...before, 'madeToDo=nude-activity': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      {
        name: 'The same in 2015, before the ICC: not raised',
        facts: { ...since, 'madeToDo=nude-activity': 'yes', 'coercion=detention': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    kind: 'flag',
    scope: 'group-in-context',
    id: 'lp.earlier-law.persecution',
    sources: [statute('art 7(1)(h)'), statute('arts 22(2), 24')],
    authority: { for: ['abd-al-rahman-gender-persecution'] },
    when: {
      all: [underOtherLaw, anyGround],
    },
    examples: [
      {
        name: 'Women targeted as women in 1994: gender as a ground has to be shown in the law of that time',
        facts: { ...before, 'grounds=gender': 'yes' },
        expect: 'met',
      },
      {
        name: 'The same in 2015, before the ICC: not raised',
        facts: { ...since, 'grounds=gender': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'lp.earlier-law.genocide-pattern',
    sources: [
      { source: 'krstic-appeal', pinpoint: 'para 224', checked: null },
      elements('art 6, introduction'),
    ],
    authority: { for: ['krstic-aj-224'] },
    when: {
      all: [
        underOtherLaw,
        { fact: 'groupUnderDestruction', in: ['national', 'ethnical', 'racial', 'religious'] },
      ],
    },
    examples: [
      {
        name: 'Destruction of an ethnic group in 1994: a manifest pattern was no element',
        facts: { ...before, 'groupUnderDestruction=ethnical': 'yes' },
        expect: 'met',
      },
      {
        name: 'The same in 2015, before the ICC: not raised',
        facts: { ...since, 'groupUnderDestruction=ethnical': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
] as const satisfies readonly Rule[];
