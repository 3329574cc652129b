import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/sources/provisions';
import { report } from '@/rules/sources/public-copies';

const flag = { kind: 'flag', scope: 'case' } as const;

/**
 * A count without a conviction is not always an acquittal. The four outcomes stay apart, here and in
 * the table of cases; and the stage fixes the standard of proof that every sentence of the memo uses.
 */
export const outcomes = [
  {
    ...flag,
    id: 'lp.outcome.acquitted-on-the-facts',
    sources: [statute('art 66')],
    when: { fact: 'courseSoFar', is: 'acquitted-on-the-facts' },
    examples: [
      {
        name: 'The facts were not proved: an acquittal on the facts',
        facts: { 'courseSoFar=acquitted-on-the-facts': 'yes' },
        expect: 'met',
      },
      {
        name: 'No acquittal on the facts: not raised',
        facts: { 'courseSoFar=acquitted-on-the-facts': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.outcome.not-attributed',
    sources: [
      {
        source: 'al-hassan-trial',
        pinpoint: null,
        checked: report(
          'https://opiniojuris.org/2024/06/27/the-role-of-gender-persecution-in-the-al-hassan-judgment',
        ),
      },
    ],
    authority: {
      for: [
        'katanga-tj-outside-common-purpose',
        'al-hassan-acquittals',
        'al-hassan-gender-ground',
        'yekatom-ngaissona-rape',
      ],
    },
    when: { fact: 'courseSoFar', is: 'found-not-attributed' },
    examples: [
      {
        name: 'Conduct found and not attributed to the accused: not the same as not sexual',
        facts: { 'courseSoFar=found-not-attributed': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing of the kind: not raised',
        facts: { 'courseSoFar=found-not-attributed': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.outcome.concurrence',
    sources: [
      {
        source: 'abd-al-rahman-trial',
        pinpoint: null,
        checked: report('https://sudanevents.com/?p=55388'),
      },
    ],
    authority: { for: ['abd-al-rahman-four-counts', 'ongwen-tj-camp-counts'] },
    when: { fact: 'courseSoFar', is: 'covered-by-another-conviction' },
    examples: [
      {
        name: 'A count was not entered because another covers it: not an acquittal',
        facts: { 'courseSoFar=covered-by-another-conviction': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing of the kind: not raised',
        facts: { 'courseSoFar=covered-by-another-conviction': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.outcome.defence',
    sources: [statute('art 31(1)')],
    authority: { for: ['al-hassan-duress'] },
    when: { fact: 'courseSoFar', is: 'excluded-by-a-defence' },
    examples: [
      {
        name: 'Responsibility was excluded by duress: the conduct stays found',
        facts: { 'courseSoFar=excluded-by-a-defence': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing of the kind: not raised',
        facts: { 'courseSoFar=excluded-by-a-defence': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.outcome.charge-refused',
    sources: [
      statute('art 61(7)'),
      { source: 'chambers-practice-manual', pinpoint: null, checked: null },
    ],
    authority: {
      for: ['ongwen-conf-29-33'],
      against: ['bemba-conf-199-205', 'bemba-leave-refused'],
    },
    when: { fact: 'courseSoFar', is: 'charge-refused' },
    examples: [
      {
        name: 'A charge was not confirmed: for which of two reasons?',
        facts: { 'courseSoFar=charge-refused': 'yes' },
        expect: 'met',
      },
      {
        name: 'No charge was refused: not raised',
        facts: { 'courseSoFar=charge-refused': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.standard.reasonable-basis',
    sources: [statute('art 15'), statute('art 53')],
    when: { fact: 'stage', in: ['documentation', 'preliminary-examination'] },
    examples: [
      {
        name: 'Preliminary examination: reasonable basis to proceed',
        facts: { 'stage=preliminary-examination': 'yes' },
        expect: 'met',
      },
      {
        name: 'At trial: another standard',
        facts: { 'stage=documentation': 'no', 'stage=preliminary-examination': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.standard.reasonable-grounds',
    sources: [statute('art 58')],
    when: { fact: 'stage', is: 'investigation' },
    examples: [
      {
        name: 'Warrant stage: reasonable grounds to believe',
        facts: { 'stage=investigation': 'yes' },
        expect: 'met',
      },
      { name: 'Another stage', facts: { 'stage=investigation': 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.standard.substantial-grounds',
    sources: [statute('art 61(7)')],
    when: { fact: 'stage', is: 'charging' },
    examples: [
      {
        name: 'Confirmation of charges: substantial grounds to believe',
        facts: { 'stage=charging': 'yes' },
        expect: 'met',
      },
      { name: 'Another stage', facts: { 'stage=charging': 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.standard.beyond-reasonable-doubt',
    sources: [statute('art 66')],
    when: { fact: 'stage', is: 'trial' },
    examples: [
      {
        name: 'Trial: beyond reasonable doubt',
        facts: { 'stage=trial': 'yes' },
        expect: 'met',
      },
      { name: 'Another stage', facts: { 'stage=trial': 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'lp.legality',
    sources: [
      statute('art 22(2)'),
      {
        source: 'dc-cam-forced-marriage-2010',
        pinpoint: null,
        checked: report(
          'https://studylib.net/doc/8254714/forced-marriage---documentation-center-of-cambodia',
        ),
      },
    ],
    when: { fact: 'period', is: 'before-july-2002' },
    examples: [
      {
        name: 'Conduct before July 2002: legality at the time must be shown',
        facts: { 'period=before-july-2002': 'yes' },
        expect: 'met',
      },
      {
        name: 'Conduct after: not raised',
        facts: { 'period=before-july-2002': 'no', 'period=from-july-2002': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
