import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/sources/provisions';
import { report } from '@/rules/sources/public-copies';

const principle = { kind: 'principle', scope: 'case' } as const;
const flag = { kind: 'flag', scope: 'case' } as const;

const considered = <const F extends string>(forum: F) =>
  ({ fact: 'forumConsidered', is: forum }) as const;

const examplesOf = (forum: string, name: string): Rule['examples'] => [
  { name, facts: { [`forumConsidered=${forum}`]: 'yes' }, expect: 'met' },
  {
    name: `This forum is not considered (${forum})`,
    facts: { [`forumConsidered=${forum}`]: 'no' },
    expect: 'not-met',
  },
];

/** Which forum decides on persons, which on States, and what each needs. Several can be open at once. */
export const forums = [
  {
    ...principle,
    id: 'fo.icc',
    sources: [statute('arts 11-13'), statute('art 15'), statute('art 26'), statute('art 29')],
    when: considered('icc'),
    examples: examplesOf(
      'icc',
      'The ICC: individuals, from July 2002, by territory, nationality, declaration or referral',
    ),
  },
  {
    ...principle,
    id: 'fo.icc.admissibility',
    sources: [
      statute('art 17'),
      statute('art 53'),
      statute('art 20'),
      { source: 'otp-complementarity-2024', pinpoint: null, checked: null },
      { source: 'otp-regulations', pinpoint: 'Regulation 29(2)', checked: null },
    ],
    when: considered('icc'),
    examples: examplesOf(
      'icc',
      'The ICC: national proceedings, gravity with its gendered impact, interests of victims',
    ),
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'fo.icc.before-2002',
    sources: [statute('art 11'), statute('art 24')],
    when: { all: [considered('icc'), { fact: 'period', is: 'before-july-2002' }] },
    examples: [
      {
        name: 'The ICC is considered for conduct before July 2002: outside its jurisdiction',
        facts: { 'forumConsidered=icc': 'yes', 'period=before-july-2002': 'yes' },
        expect: 'met',
      },
      {
        name: 'Conduct from July 2002 on: not raised',
        facts: {
          'forumConsidered=icc': 'yes',
          'period=before-july-2002': 'no',
          'period=from-july-2002': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'fo.hybrid',
    sources: [
      {
        source: 'case-002-02-trial',
        pinpoint: null,
        checked: report('https://opiniojuris.org/2022/11/02/'),
      },
    ],
    authority: {
      for: ['habre-tj-rape-and-slavery', 'case-002-02-forced-marriage', 'ruf-tj-convictions'],
    },
    when: considered('hybrid'),
    examples: examplesOf(
      'hybrid',
      'A special or hybrid court: its own statute, civil parties at some',
    ),
  },
  {
    ...principle,
    id: 'fo.universal-jurisdiction',
    sources: [
      {
        source: 'taha-frankfurt',
        pinpoint: null,
        checked: report('https://voelkerrechtsblog.org/truly-historic/'),
      },
      { source: 'cat', pinpoint: 'arts 5-7', checked: null },
      { source: 'cicc-caucuses', pinpoint: null, checked: null },
    ],
    authority: { for: ['taha-genocide', 'taha-bgh-women-and-girls', 'jalda-enslavement'] },
    when: considered('universal-jurisdiction'),
    examples: examplesOf(
      'universal-jurisdiction',
      'Universal jurisdiction: where is the suspect, what does the statute cover, which immunities',
    ),
  },
  {
    ...principle,
    id: 'fo.national',
    sources: [statute('art 17'), statute('art 20')],
    authority: { for: ['sepur-zarco-slavery', 'kwoyelo-rape'] },
    when: considered('national'),
    examples: examplesOf(
      'national',
      'A national court: which label does its law use, is it complete, can it reach everyone',
    ),
  },
  {
    ...principle,
    id: 'fo.regional',
    sources: [
      {
        source: 'ramos-durand',
        pinpoint: null,
        checked: report(
          'https://ilg2.blog/2026/01/19/celia-ramos-vs-peru-recognizing-reproductive-violence-as-a-crime-against-humanity-part-i',
        ),
      },
    ],
    authority: { for: ['ramos-durand-sterilisation', 'iv-bolivia-sterilisation'] },
    when: considered('regional'),
    examples: examplesOf(
      'regional',
      'A regional human rights court: State responsibility, exhaustion, time limits',
    ),
  },
  {
    ...principle,
    id: 'fo.icj',
    sources: [
      { source: 'genocide-convention', pinpoint: 'art IX', checked: null },
      { source: 'cat', pinpoint: 'art 30', checked: null },
      { source: 'cedaw', pinpoint: 'art 29', checked: null },
    ],
    when: considered('icj'),
    examples: examplesOf(
      'icj',
      'The International Court of Justice: State against State, with a clause that gives jurisdiction',
    ),
  },
  {
    ...principle,
    id: 'fo.treaty-body',
    sources: [{ source: 'cedaw-optional-protocol', pinpoint: null, checked: null }],
    authority: { for: ['cedaw-ml-peru-sterilisation'] },
    when: considered('treaty-body'),
    examples: examplesOf(
      'treaty-body',
      'A treaty body: views on communications, inquiries, ratification of the protocol',
    ),
  },
  {
    ...principle,
    id: 'fo.special-procedure',
    sources: [{ source: 'un-experts-gender-apartheid-2024', pinpoint: null, checked: null }],
    when: considered('special-procedure'),
    examples: examplesOf(
      'special-procedure',
      'A special procedure: urgent appeal, allegation letter, law or pattern communication',
    ),
  },
  {
    ...flag,
    id: 'fo.state-not-guilt',
    sources: [
      {
        source: 'ramos-durand',
        pinpoint: null,
        checked: report(
          'https://larepublica.pe/politica/2026/03/05/corte-idh-condena-a-peru-por-esterilizacion-forzada-de-celia-ramos-durand-durante-dictadura-fujimorista-hnews-474245',
        ),
      },
    ],
    authority: { for: ['ramos-durand-sterilisation', 'helena-reproductive-violence'] },
    when: { fact: 'forumConsidered', in: ['regional', 'icj', 'treaty-body', 'special-procedure'] },
    examples: [
      {
        name: 'A human-rights body is considered: State responsibility is not individual guilt',
        facts: { 'forumConsidered=regional': 'yes' },
        expect: 'met',
      },
      {
        name: 'Only criminal courts are considered: not raised',
        facts: {
          'forumConsidered=regional': 'no',
          'forumConsidered=icj': 'no',
          'forumConsidered=treaty-body': 'no',
          'forumConsidered=special-procedure': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'fo.inquiry-not-judgment',
    sources: [
      {
        source: 'taguba-report',
        pinpoint: null,
        checked: report('http://www.dererumnatura.us/archives/2004/05/abu_ghraib_repo.html'),
      },
    ],
    authority: { for: ['taguba-detention-abuse'] },
    when: { fact: 'whereFactsComeFrom', is: 'published-source' },
    examples: [
      {
        name: 'Facts come from a published source: say whether a court, or an inquiry, found them',
        facts: { 'whereFactsComeFrom=published-source': 'yes' },
        expect: 'met',
      },
      {
        name: 'No published source',
        facts: { 'whereFactsComeFrom=published-source': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
