import type { AtomValue, Rule } from '@/lib/engine/pack';
import { rule } from '@/rules/sources/provisions';
import { copy, menAndBoysGuidelinesPage, report } from '@/rules/sources/public-copies';

/**
 * Myths and stereotypes, each with its answer. They are raised by what has been said about the case,
 * never by an answer of the person harmed, and never weaken a finding.
 */
const myth = { kind: 'flag', scope: 'case' } as const;

const said = <const O extends string>(option: O) =>
  ({ fact: 'saidAboutTheCase', is: option }) as const;

/** Both sides of the trigger, under the sentence that the answer in law is. */
const examplesOf = (option: string, answer: string): Rule['examples'] => {
  const facts = (value: AtomValue) => ({ [`saidAboutTheCase=${option}`]: value });
  return [
    { name: `It is said: ${answer}`, facts: facts('yes'), expect: 'met' },
    { name: `It is not said: no warning (${option})`, facts: facts('no'), expect: 'not-met' },
    { name: `Not asked for: open (${option})`, facts: {}, expect: 'open' },
  ];
};

const policy = { source: 'otp-gender-based-crimes-2023', pinpoint: null, checked: null } as const;

export const myths = [
  {
    ...myth,
    id: 'ev.myth.resistance',
    sources: [
      {
        source: 'kunarac-appeal',
        pinpoint: 'para 128',
        checked: copy('https://cld.irmct.org/notions/show/742/rape'),
      },
      rule('rule 70(c)'),
    ],
    authority: { for: ['kunarac-aj-127-129'] },
    when: said('no-resistance'),
    examples: examplesOf('no-resistance', 'resistance is not required'),
  },
  {
    ...myth,
    id: 'ev.myth.consent',
    sources: [rule('rule 70(a)')],
    authority: { for: ['kunarac-aj-127-133', 'furundzija-271'] },
    when: said('consent-claimed'),
    examples: examplesOf('consent-claimed', 'a coercive setting may void consent'),
  },
  {
    ...myth,
    id: 'ev.myth.delay',
    sources: [
      {
        source: 'habre-appeal',
        pinpoint: null,
        checked: report(
          'https://tramp-v2.herokuapp.com/news/global-development/2017_may_10_hissene-habre-acquittal-not-airbrushed-from-history-khadidja-zidane-kim-thuy-seelinger',
        ),
      },
    ],
    authority: { for: ['habre-aj-late-pleading'] },
    when: said('late-or-changing-account'),
    examples: examplesOf(
      'late-or-changing-account',
      'delay and gaps are no proof of unreliability',
    ),
  },
  {
    ...myth,
    id: 'ev.myth.another-motive',
    sources: [{ source: 'celebici-trial', pinpoint: 'paras 470-472', checked: null }, policy],
    authority: {
      for: ['akayesu-688', 'celebici-tj-470-472'],
      against: ['kenyatta-264-266'],
    },
    when: said('another-motive'),
    examples: examplesOf('another-motive', 'another motive cancels neither nature nor ground'),
  },
  {
    ...myth,
    id: 'ev.myth.men',
    sources: [
      {
        source: 'cesic-sentence',
        pinpoint: null,
        checked: report('http://genderjurisprudence.org/digests-list/cesic-sentencing-judgment/'),
      },
      { source: 'iici-men-boys-2017', pinpoint: null, checked: menAndBoysGuidelinesPage },
    ],
    authority: {
      for: ['cesic-men-forced', 'celebici-tj-1062-1066', 'bemba-tj-98-109'],
      against: ['kenyatta-264-266', 'tadic-tj-male-victims'],
    },
    when: said('men-cannot-be-harmed-so'),
    examples: examplesOf('men-cannot-be-harmed-so', 'the same test applies to men and boys'),
  },
  {
    ...myth,
    id: 'ev.myth.women-responsible',
    sources: [
      {
        source: 'taguba-report',
        pinpoint: null,
        checked: report('http://www.dererumnatura.us/archives/2004/05/abu_ghraib_repo.html'),
      },
    ],
    when: said('women-do-not-do-this'),
    examples: examplesOf('women-do-not-do-this', 'anyone can be responsible'),
  },
  {
    ...myth,
    id: 'ev.myth.culture',
    sources: [{ source: 'otp-gender-persecution-2022', pinpoint: null, checked: null }],
    when: said('culture-or-religion'),
    examples: examplesOf('culture-or-religion', 'culture is context, not justification'),
  },
  {
    ...myth,
    id: 'ev.myth.sexual-history',
    sources: [rule('rule 71'), rule('rule 70(d)')],
    when: said('other-sexual-conduct'),
    examples: examplesOf('other-sexual-conduct', 'other sexual conduct is not admitted'),
  },
  {
    ...myth,
    id: 'ev.myth.corroboration',
    sources: [rule('rule 63(4)')],
    when: said('no-corroboration'),
    examples: examplesOf('no-corroboration', 'corroboration is not required in law'),
  },
  {
    ...myth,
    id: 'ev.myth.identity-blamed',
    sources: [rule('rule 70(d)'), policy],
    authority: { for: ['akhundzada-haqqani-warrants'] },
    when: said('identity-blamed'),
    examples: examplesOf(
      'identity-blamed',
      'orientation or identity explains the attack, never excuses it',
    ),
  },
  {
    ...myth,
    id: 'ev.myth.own-group',
    sources: [
      {
        source: 'ntaganda-oa5',
        pinpoint: null,
        checked: copy(
          'https://docslib.org/doc/6288132/english-no-icc-01-04-02-06-oa5-date-15-june-2017',
        ),
      },
    ],
    authority: {
      for: ['ntaganda-oa5', 'helena-reproductive-violence', 'ntaganda-aj-affirmed'],
      against: ['ruf-tj-own-side'],
    },
    when: said('own-group'),
    examples: examplesOf('own-group', 'members of the same group stay protected'),
  },
] as const satisfies readonly Rule[];
