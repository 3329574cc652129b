import { report } from '@/rules/sources/public-copies';
import type { ChartedHolding } from './charted';

/** National courts, human-rights bodies, inquiries and civil verdicts. */
export const elsewhereHoldings = [
  {
    id: 'taha-genocide',
    source: 'taha-frankfurt',
    pinpoint: null,
    checked: report('https://voelkerrechtsblog.org/truly-historic/'),
    topics: ['genocide', 'enslavement'],
    outcome: 'convicted',
  },
  {
    id: 'taha-bgh-women-and-girls',
    source: 'taha-bgh',
    pinpoint: null,
    checked: report(
      'https://nadiasinitiative.de/news/german-federal-court-of-justice-confirms-the-first-ever-conviction-of-an-isis-member-for-genocide',
    ),
    topics: ['genocide', 'enslavement'],
    outcome: 'convicted',
  },
  {
    id: 'taha-persecution-not-charged',
    source: 'taha-frankfurt',
    pinpoint: null,
    checked: report(
      'https://www.justsecurity.org/74943/intersecting-religious-and-gender-based-persecution-in-yazidi-genocide-case-a-request-for-an-extension-of-charges/',
    ),
    topics: ['persecution', 'pleading', 'concurrence'],
  },
  {
    id: 'jalda-enslavement',
    source: 'jalda-hamburg',
    pinpoint: null,
    checked: null,
    topics: ['genocide', 'enslavement'],
    outcome: 'convicted',
  },
  {
    id: 'sepur-zarco-slavery',
    source: 'sepur-zarco',
    pinpoint: null,
    checked: report('https://ilg2.org/2016/03/02'),
    topics: ['sexual-slavery', 'evidence', 'reparations'],
    outcome: 'convicted',
  },
  {
    id: 'kwoyelo-rape',
    source: 'kwoyelo-trial',
    pinpoint: null,
    checked: report('https://www.newvision.co.ug (item NV_201474)'),
    topics: ['rape'],
    outcome: 'convicted',
  },
  {
    id: 'helena-reproductive-violence',
    source: 'helena-su-599-19',
    pinpoint: null,
    checked: report(
      'http://blogs.lse.ac.uk/latamcaribbean/2020/02/19/colombias-recent-ruling-on-reproductive-violence-and-forced-recruitment-is-a-significant-step-for-ex-combatant-women-and-girls',
    ),
    topics: ['reproductive-violence', 'children', 'conflict-and-status', 'reparations'],
    outcome: 'state-responsible',
  },
  {
    id: 'ramos-durand-sterilisation',
    source: 'ramos-durand',
    pinpoint: null,
    checked: report(
      'https://ilg2.blog/2026/01/19/celia-ramos-vs-peru-recognizing-reproductive-violence-as-a-crime-against-humanity-part-i',
    ),
    topics: ['reproductive-violence', 'coercion-and-consent'],
    outcome: 'state-responsible',
  },
  {
    id: 'iv-bolivia-sterilisation',
    source: 'iv-bolivia',
    pinpoint: null,
    checked: report(
      'https://ilg2.blog/2026/01/19/celia-ramos-vs-peru-recognizing-reproductive-violence-as-a-crime-against-humanity-part-ii',
    ),
    topics: ['reproductive-violence', 'coercion-and-consent'],
    outcome: 'state-responsible',
  },
  {
    id: 'cedaw-ml-peru-sterilisation',
    source: 'cedaw-ml-peru',
    pinpoint: null,
    checked: report(
      'https://ilg2.blog/2026/01/19/celia-ramos-vs-peru-recognizing-reproductive-violence-as-a-crime-against-humanity-part-ii',
    ),
    topics: ['reproductive-violence'],
    outcome: 'state-responsible',
  },
  {
    id: 'rusha-abortion',
    source: 'rusha',
    pinpoint: null,
    checked: null,
    topics: ['reproductive-violence'],
  },
  {
    id: 'taguba-detention-abuse',
    source: 'taguba-report',
    pinpoint: null,
    checked: report('http://www.dererumnatura.us/archives/2004/05/abu_ghraib_repo.html'),
    topics: ['sexual-nature', 'men-and-boys', 'evidence'],
    outcome: 'found-by-an-inquiry',
  },
  {
    id: 'al-shimari-civil-liability',
    source: 'al-shimari-verdict',
    pinpoint: null,
    checked: report(
      'https://www.prisonlegalnews.org/news/2025/apr/1/42-million-jury-award-detainees-tortured-us-military-abu-ghraib-prison/',
    ),
    topics: ['torture', 'men-and-boys'],
    outcome: 'liable-in-civil-law',
  },
  {
    id: 'al-shimari-affirmed',
    source: 'al-shimari-appeal',
    pinpoint: null,
    checked: report('https://www.commondreams.org/news/abu-ghraib-verdict'),
    topics: ['torture', 'men-and-boys'],
    outcome: 'liable-in-civil-law',
  },
] as const satisfies readonly ChartedHolding[];
