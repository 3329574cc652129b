import { copy, report } from '@/rules/sources/public-copies';
import type { ChartedHolding } from './charted';

const ongwenParagraphRanges = report(
  'https://globaljustice.queenslaw.ca/news/dominic-ongwen-convicted-by-the-international-criminal-court',
);
const ongwenForcedMarriage = report('https://acontrarioicl.com/2017/05/04/');
const ntagandaAppealReport = report(
  'https://www.pulse.com.gh/apo/ntaganda-case-international-criminal-court-icc-appeals-chamber-confirms-conviction/6pp8xlz',
);

/** Holdings of the ICC in Ntaganda and Ongwen. */
export const ntagandaAndOngwenHoldings = [
  {
    id: 'ntaganda-conf-76-80',
    source: 'ntaganda-confirmation',
    pinpoint: 'paras 76-80',
    checked: null,
    topics: ['children', 'conflict-and-status', 'sexual-slavery'],
    outcome: 'confirmed',
  },
  {
    id: 'ntaganda-conf-imprisonment',
    source: 'ntaganda-confirmation',
    pinpoint: null,
    checked: copy(
      'http://casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art8/b/8-2-b-xxii-2/3',
    ),
    topics: ['sexual-slavery', 'enslavement'],
  },
  {
    id: 'ntaganda-counts-6-9-trial',
    source: 'ntaganda-counts-6-9',
    pinpoint: null,
    checked: null,
    topics: ['conflict-and-status', 'children'],
  },
  {
    id: 'ntaganda-oa5',
    source: 'ntaganda-oa5',
    pinpoint: null,
    checked: copy(
      'https://docslib.org/doc/6288132/english-no-icc-01-04-02-06-oa5-date-15-june-2017',
    ),
    topics: ['conflict-and-status', 'children', 'rape', 'sexual-slavery'],
  },
  {
    id: 'ntaganda-tj-convictions',
    source: 'ntaganda-trial',
    pinpoint: null,
    checked: ntagandaAppealReport,
    topics: ['rape', 'sexual-slavery', 'persecution', 'concurrence'],
    outcome: 'convicted',
  },
  {
    id: 'ntaganda-aj-affirmed',
    source: 'ntaganda-appeal',
    pinpoint: null,
    checked: ntagandaAppealReport,
    topics: ['rape', 'sexual-slavery'],
    outcome: 'convicted',
  },
  {
    id: 'ntaganda-reparations-principles',
    source: 'ntaganda-reparations',
    pinpoint: null,
    checked: copy('https://docslib.org/doc/4916166/icc-01-04-02-06-2659-08-03-2021-1-97-rh'),
    topics: ['reparations', 'children'],
  },
  {
    id: 'ongwen-conf-29-33',
    source: 'ongwen-confirmation',
    pinpoint: 'paras 29-33',
    checked: null,
    topics: ['concurrence', 'pleading'],
    outcome: 'confirmed',
  },
  {
    id: 'ongwen-conf-88-93',
    source: 'ongwen-confirmation',
    pinpoint: 'paras 88-93',
    checked: ongwenForcedMarriage,
    topics: ['forced-marriage', 'sexual-slavery', 'inhumane-acts'],
    outcome: 'confirmed',
  },
  {
    id: 'ongwen-conf-96-98',
    source: 'ongwen-confirmation',
    pinpoint: 'paras 96-98',
    checked: copy(
      'http://casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art8/e/8-2-e-vi-4/3',
    ),
    topics: ['forced-pregnancy'],
    outcome: 'confirmed',
  },
  {
    id: 'ongwen-tj-2717-2729',
    source: 'ongwen-trial',
    pinpoint: 'paras 2717-2729',
    checked: ongwenParagraphRanges,
    topics: ['forced-pregnancy', 'reproductive-violence'],
    outcome: 'convicted',
  },
  {
    id: 'ongwen-tj-2741-2753',
    source: 'ongwen-trial',
    pinpoint: 'paras 2741-2753',
    checked: ongwenParagraphRanges,
    topics: ['forced-marriage', 'sexual-slavery', 'inhumane-acts', 'concurrence'],
    outcome: 'convicted',
  },
  {
    id: 'ongwen-tj-special-intent',
    source: 'ongwen-trial',
    pinpoint: null,
    checked: null,
    topics: ['forced-pregnancy'],
    outcome: 'convicted',
  },
  {
    id: 'ongwen-tj-convictions',
    source: 'ongwen-trial',
    pinpoint: null,
    checked: report('https://forcedmarriageresearch.ac.uk/ongwen-case-2/'),
    topics: [
      'concurrence',
      'rape',
      'torture',
      'sexual-slavery',
      'enslavement',
      'forced-marriage',
      'forced-pregnancy',
      'outrages',
    ],
    outcome: 'convicted',
  },
  {
    id: 'ongwen-tj-camp-counts',
    source: 'ongwen-trial',
    pinpoint: null,
    checked: null,
    topics: ['concurrence', 'torture', 'inhumane-acts'],
    outcome: 'not-entered-concurrence',
  },
  {
    id: 'ongwen-tj-defences',
    source: 'ongwen-trial',
    pinpoint: null,
    checked: null,
    topics: ['liability'],
  },
  {
    id: 'ongwen-aj-affirmed',
    source: 'ongwen-appeal',
    pinpoint: null,
    checked: report(
      'https://www.cambridge.org/core/journals/international-legal-materials/article/situation-in-uganda-prosecutor-v-dominic-ongwen-judgment-on-appeal-intl-crim-ct-app-chamber/509BF0FE2F36BB2AB95AD39A1E464807',
    ),
    topics: ['concurrence', 'forced-marriage', 'forced-pregnancy'],
    outcome: 'convicted',
  },
  {
    id: 'ongwen-aj-reproductive-autonomy',
    source: 'ongwen-appeal',
    pinpoint: null,
    checked: report('https://wwwprod103.american.edu/wcl/'),
    topics: ['forced-pregnancy', 'reproductive-violence'],
    outcome: 'convicted',
  },
  {
    id: 'ongwen-reparations-harm',
    source: 'ongwen-reparations',
    pinpoint: null,
    checked: report(
      'https://nuhanovicfoundation.org/database/international-criminal-court-prosecutor-vs-dominic-ongwen-reparations-order/',
    ),
    topics: ['reparations', 'children'],
  },
] as const satisfies readonly ChartedHolding[];
