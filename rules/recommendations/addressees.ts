import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/sources/provisions';

const rec = { kind: 'recommendation', scope: 'case' } as const;
const caucuses = { source: 'cicc-caucuses', pinpoint: null, checked: null } as const;
const approach = { source: 'wigj-approach', pinpoint: null, checked: null } as const;
const advocacy = { fact: 'purpose', is: 'advocacy' } as const;

const considering = (forum: string, name: string): Rule['examples'] => [
  {
    name,
    facts: { 'purpose=advocacy': 'yes', [`forumConsidered=${forum}`]: 'yes' },
    expect: 'met',
  },
  { name: 'No advocacy is planned', facts: { 'purpose=advocacy': 'no' }, expect: 'not-met' },
];

/** To whom an advocacy memo may speak, and what to ask of each. */
export const addressees = [
  {
    ...rec,
    id: 'rec.to.icc-organs',
    sources: [caucuses, statute('art 54(1)(b)'), statute('art 42(9)'), statute('art 43(6)')],
    when: { all: [advocacy, { fact: 'forumConsidered', is: 'icc' }] },
    examples: considering('icc', 'Advocacy, with the ICC considered: asks to its organs'),
  },
  {
    ...rec,
    id: 'rec.to.states-parties',
    sources: [caucuses, statute('art 36(8)')],
    when: { all: [advocacy, { fact: 'forumConsidered', in: ['icc', 'universal-jurisdiction'] }] },
    examples: considering(
      'universal-jurisdiction',
      'Advocacy with States that can prosecute: asks to States Parties',
    ),
  },
  {
    ...rec,
    id: 'rec.to.non-party-states',
    sources: [caucuses, statute('art 12(3)')],
    when: { all: [advocacy, { fact: 'forumConsidered', in: ['icc', 'national'] }] },
    examples: considering(
      'national',
      'Advocacy with a State that may not be a party: ratification, declaration',
    ),
  },
  {
    ...rec,
    id: 'rec.to.legislatures',
    sources: [caucuses, { source: 'wikigender-2011', pinpoint: null, checked: null }],
    when: {
      all: [advocacy, { fact: 'forumConsidered', in: ['national', 'universal-jurisdiction'] }],
    },
    examples: considering('national', 'Advocacy for national law: asks to legislatures'),
  },
  {
    ...rec,
    id: 'rec.to.treaty-negotiators',
    sources: [
      { source: 'ilc-draft-articles-2019', pinpoint: null, checked: null },
      { source: 'unga-79-122', pinpoint: null, checked: null },
      { source: 'end-gender-apartheid-brief', pinpoint: null, checked: null },
    ],
    when: {
      all: [
        advocacy,
        {
          any: [
            { some: 'context', where: { fact: 'regimeDomination', is: 'gender' } },
            { some: 'act', where: { finding: 'hp.reproductive-violence' } },
            {
              some: 'act',
              where: { fact: 'conjugalUnion', in: ['status-of-spouse', 'duties-of-marriage'] },
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Advocacy on a regime of gender domination: the treaty on crimes against humanity',
        facts: { 'purpose=advocacy': 'yes', 'regimeDomination=gender': 'yes' },
        expect: 'met',
      },
      { name: 'No advocacy is planned', facts: { 'purpose=advocacy': 'no' }, expect: 'not-met' },
    ],
  },
  {
    ...rec,
    id: 'rec.to.un-mechanisms',
    sources: [approach, { source: 'cedaw', pinpoint: null, checked: null }],
    when: {
      all: [advocacy, { fact: 'forumConsidered', in: ['treaty-body', 'special-procedure', 'icj'] }],
    },
    examples: considering(
      'treaty-body',
      'Advocacy before treaty bodies: asks to United Nations mechanisms',
    ),
  },
] as const satisfies readonly Rule[];
