import { report } from '@/rules/sources/public-copies';
import type { ChartedHolding } from './charted';

const alHassanGround = report(
  'https://opiniojuris.org/2024/08/02/al-hassan-the-international-criminal-courts-first-judgment-on-gender-persecution-part-2',
);
const alHassanRole = report(
  'https://opiniojuris.org/2024/06/27/the-role-of-gender-persecution-in-the-al-hassan-judgment',
);
const alHassanHearing = report(
  'https://windpress.info/it/press-release/887690/mali-icc-reparations-hearing-in-al-hassan-case-must-recognise-victims-gendered-and-intersectional-harm',
);
const konyReport = report('https://dailystar.co.ug/?p=5659');

/** Holdings of the ICC in Al Hassan and later cases. */
export const recentIccHoldings = [
  {
    id: 'al-hassan-gender-ground',
    source: 'al-hassan-trial',
    pinpoint: null,
    checked: alHassanGround,
    topics: ['persecution'],
    outcome: 'no-majority',
  },
  {
    id: 'al-hassan-1785',
    source: 'al-hassan-trial',
    pinpoint: 'para 1785',
    checked: alHassanRole,
    topics: ['persecution'],
    outcome: 'convicted',
  },
  {
    id: 'al-hassan-acquittals',
    source: 'al-hassan-trial',
    pinpoint: null,
    checked: alHassanRole,
    topics: ['rape', 'sexual-slavery', 'forced-marriage', 'liability'],
    outcome: 'proved-not-attributed',
  },
  {
    id: 'al-hassan-duress',
    source: 'al-hassan-trial',
    pinpoint: null,
    checked: alHassanHearing,
    topics: ['liability', 'persecution'],
    outcome: 'excluded-by-a-defence',
  },
  {
    id: 'al-hassan-forced-marriage',
    source: 'al-hassan-trial',
    pinpoint: null,
    checked: report('https://opiniojuris.org/2024/07/23'),
    topics: ['forced-marriage'],
  },
  {
    id: 'al-hassan-torture-and-persecution',
    source: 'al-hassan-trial',
    pinpoint: null,
    checked: alHassanRole,
    topics: ['concurrence', 'torture', 'persecution'],
    outcome: 'convicted',
  },
  {
    id: 'yekatom-ngaissona-rape',
    source: 'yekatom-ngaissona-trial',
    pinpoint: null,
    checked: report('https://www.miragenews.com (item 1502901)'),
    topics: ['rape', 'liability'],
  },
  {
    id: 'abd-al-rahman-gender-persecution',
    source: 'abd-al-rahman-trial',
    pinpoint: null,
    checked: report(
      'https://giwps.georgetown.edu/2025/10/20/giwps-analysis-icc-ruling-on-war-crimes-committed-in-sudan/',
    ),
    topics: ['persecution', 'men-and-boys', 'rape'],
    outcome: 'convicted',
  },
  {
    id: 'abd-al-rahman-charged-grounds',
    source: 'abd-al-rahman-trial',
    pinpoint: null,
    checked: null,
    topics: ['persecution', 'men-and-boys'],
  },
  {
    id: 'abd-al-rahman-four-counts',
    source: 'abd-al-rahman-trial',
    pinpoint: null,
    checked: report('https://sudanevents.com/?p=55388'),
    topics: ['concurrence'],
    outcome: 'not-entered-concurrence',
  },
  {
    id: 'akhundzada-haqqani-warrants',
    source: 'akhundzada-haqqani-warrants',
    pinpoint: null,
    checked: report(
      'https://www.irishlegal.com/articles/international-criminal-court-issues-arrest-warrants-for-taliban-leader-and-chief-justice',
    ),
    topics: ['persecution', 'sexual-nature'],
    outcome: 'warrant-issued',
  },
  {
    id: 'akhundzada-haqqani-modes',
    source: 'akhundzada-haqqani-warrants',
    pinpoint: null,
    checked: report(
      'https://en.avesta.tj/2025/07/10/icc-issues-arrest-warrants-for-taliban-leader-and-chief-judge',
    ),
    topics: ['liability', 'persecution'],
    outcome: 'warrant-issued',
  },
  {
    id: 'kony-conf-grounds',
    source: 'kony-confirmation',
    pinpoint: null,
    checked: konyReport,
    topics: ['persecution', 'children', 'forced-marriage', 'forced-pregnancy'],
    outcome: 'confirmed',
  },
  {
    id: 'kony-conf-alternative',
    source: 'kony-confirmation',
    pinpoint: null,
    checked: konyReport,
    topics: ['concurrence', 'torture', 'inhumane-acts'],
    outcome: 'confirmed',
  },
  {
    id: 'el-hishri-detention',
    source: 'el-hishri-warrant',
    pinpoint: null,
    checked: report('https://www.aa.com.tr (item 3761214)'),
    topics: ['rape', 'torture', 'outrages', 'persecution'],
    outcome: 'warrant-issued',
  },
] as const satisfies readonly ChartedHolding[];
