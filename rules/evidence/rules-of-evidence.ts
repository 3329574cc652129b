import type { Rule } from '@/lib/engine/pack';
import { anyCoercion, anyIncapacity } from '@/rules/facts/coercive-circumstances';
import { rule, statute } from '@/rules/sources/provisions';

const ofCase = { kind: 'flag', scope: 'case' } as const;
const ofAct = { kind: 'flag', scope: 'act' } as const;

/**
 * Rules 63(4) and 70 to 72. They restrict inference and admission. They do not make consent an element,
 * and they do not abolish the possibility of raising it: the pathway is inference barred, then notice
 * and a closed hearing, then the general bar of article 69(4) with the rights of article 67.
 */
export const rulesOfEvidence = [
  {
    ...ofCase,
    id: 'ev.rule-63-4',
    sources: [rule('rule 63(4)'), statute('art 66')],
    // Where accounts differ on the coercion, the rule matters most: a sexual act is enough, unless violence is excluded.
    when: {
      some: 'act',
      where: {
        any: [
          { finding: 'hp.sexual-violence' },
          { all: [{ finding: 'hp.sexual-nature' }, { open: { finding: 'hp.sexual-violence' } }] },
        ],
      },
    },
    examples: [
      {
        name: 'A sexual act, accounts differ on the force: no corroboration is required in law',
        facts: { 'doneToPerson=touching': 'yes', 'coercion=force': 'accounts-differ' },
        expect: 'met',
      },
      {
        name: 'Sexual violence is recorded: no corroboration is required in law',
        facts: { 'madeToDo=undress': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'ev.rule-70-a',
    sources: [rule('rule 70(a)')],
    authority: { for: ['kunarac-aj-127-133', 'furundzija-271', 'gacumbitsi-151-157'] },
    when: {
      some: 'act',
      where: { all: [{ finding: 'hp.sexual-violence' }, anyCoercion] },
    },
    examples: [
      {
        name: 'A coercive environment: words or conduct give no inference of consent',
        facts: { 'doneToPerson=touching': 'yes', 'coercion=coercive-environment': 'yes' },
        expect: 'met',
      },
      {
        name: 'A threat and nothing of a sexual nature, by the person’s own assessment still to be made: open',
        facts: { 'coercion=threat-of-force': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...ofAct,
    id: 'ev.rule-70-b',
    sources: [rule('rule 70(b)')],
    when: anyIncapacity,
    examples: [
      {
        name: 'The person was too young for genuine consent: no inference from words or conduct',
        facts: { 'incapacity=age-related': 'yes' },
        expect: 'met',
      },
      {
        name: 'No incapacity of any kind: not raised',
        facts: {
          'incapacity=natural': 'no',
          'incapacity=induced': 'no',
          'incapacity=age-related': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofAct,
    id: 'ev.rule-70-c',
    sources: [rule('rule 70(c)')],
    authority: { for: ['kunarac-aj-127-129'] },
    when: {
      any: [
        { fact: 'furtherFactors', is: 'silence-taken-as-yes' },
        { fact: 'saidAboutTheCase', is: 'no-resistance' },
      ],
    },
    examples: [
      {
        name: 'Silence was taken as a yes: it is not consent',
        facts: { 'furtherFactors=silence-taken-as-yes': 'yes' },
        expect: 'met',
      },
      {
        name: 'Neither silence nor lack of resistance is relied on',
        facts: {
          'furtherFactors=silence-taken-as-yes': 'no',
          'saidAboutTheCase=no-resistance': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'ev.rule-70-d',
    sources: [rule('rule 70(d)')],
    when: { fact: 'saidAboutTheCase', in: ['other-sexual-conduct', 'identity-blamed'] },
    examples: [
      {
        name: 'Other sexual conduct is mentioned: no inference on credibility or character',
        facts: { 'saidAboutTheCase=other-sexual-conduct': 'yes' },
        expect: 'met',
      },
      {
        name: 'It is not mentioned',
        facts: {
          'saidAboutTheCase=other-sexual-conduct': 'no',
          'saidAboutTheCase=identity-blamed': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'ev.rule-71',
    sources: [rule('rule 71'), statute('art 69(4)')],
    when: { fact: 'saidAboutTheCase', is: 'other-sexual-conduct' },
    examples: [
      {
        name: 'Other sexual conduct is mentioned: not admitted, subject to article 69(4)',
        facts: { 'saidAboutTheCase=other-sexual-conduct': 'yes' },
        expect: 'met',
      },
      {
        name: 'It is not mentioned',
        facts: { 'saidAboutTheCase=other-sexual-conduct': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'ev.rule-72',
    sources: [rule('rule 72'), statute('art 67(1)'), statute('art 69(4)')],
    when: {
      all: [
        { fact: 'saidAboutTheCase', in: ['consent-claimed', 'no-resistance'] },
        { some: 'act', where: { finding: 'hp.sexual-nature' } },
      ],
    },
    examples: [
      {
        name: 'Consent is claimed for an act of a sexual nature: notice and a closed hearing come first',
        facts: { 'saidAboutTheCase=consent-claimed': 'yes', 'doneToPerson=touching': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nobody claims consent or points to a lack of resistance',
        facts: { 'saidAboutTheCase=consent-claimed': 'no', 'saidAboutTheCase=no-resistance': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'ev.consent-not-asked',
    sources: [rule('rule 70(a)')],
    authority: { for: ['kunarac-aj-127-133', 'furundzija-271', 'kunarac-aj-120'] },
    when: {
      some: 'act',
      where: {
        all: [
          { finding: 'hp.sexual-violence' },
          {
            any: [
              { fact: 'coercion', in: ['detention', 'coercive-environment'] },
              { fact: 'custodyOrControl' },
              { fact: 'powerRelations', is: 'guard-or-captor' },
            ],
          },
        ],
      },
    },
    examples: [
      {
        name: 'Held by armed captors, who say that the person took the initiative: the question is not put',
        facts: {
          'doneToPerson=touching': 'yes',
          'coercion=detention': 'yes',
          'powerRelations=guard-or-captor': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Neither captivity nor a coercive environment',
        facts: {
          'coercion=detention': 'no',
          'coercion=coercive-environment': 'no',
          custodyOrControl: 'no',
          'powerRelations=guard-or-captor': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'ev.consent-no-element',
    sources: [
      { source: 'katanga-trial', pinpoint: 'para 965', checked: null },
      { source: 'bemba-trial', pinpoint: 'paras 98-109', checked: null },
    ],
    authority: {
      for: ['katanga-tj-965', 'bemba-tj-98-109', 'bemba-tj-110-112', 'furundzija-185'],
      against: ['kunarac-tj-436-460', 'ruf-tj-150'],
    },
    when: { some: 'act', where: { finding: 'rs.7-1-g-1.e1' } },
    examples: [
      {
        name: 'Penetration: at the ICC non-consent is not an element of rape',
        facts: { 'doneToPerson=penetration-object': 'yes' },
        expect: 'met',
      },
      {
        name: 'No penetration: not raised',
        facts: {
          'doneToPerson=penetration-sexual-organ': 'no',
          'doneToPerson=penetration-object': 'no',
          'madeToDo=penetrating-acts': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
