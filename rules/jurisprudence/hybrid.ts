import { copy, report } from '@/rules/sources/public-copies';
import type { ChartedHolding } from './charted';

const elementsDigest = copy(
  'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art8/b/8-2-b-xxii-2/4',
);
const afrcAppealReport = report(
  'https://transnationallawblog.typepad.com/transnational_law_blog/2008/03/index.html',
);
const ecccReport = report('https://opiniojuris.org/2022/11/02/');

/** Holdings of the SCSL, the ECCC and the EAC. `checked` as in `ad-hoc.ts`. */
export const hybridHoldings = [
  {
    id: 'afrc-tj-subsumed',
    source: 'afrc-trial',
    pinpoint: null,
    checked: report(
      'http://bloggersteam.blogspot.com/2008/07/forced-marriage-redux-three-cheers-for.html',
    ),
    topics: ['forced-marriage', 'sexual-slavery', 'concurrence'],
    outcome: 'reversed-on-appeal',
  },
  {
    id: 'afrc-aj-175-203',
    source: 'afrc-appeal',
    pinpoint: 'paras 175-203',
    checked: afrcAppealReport,
    topics: ['forced-marriage', 'sexual-slavery', 'inhumane-acts', 'concurrence'],
  },
  {
    id: 'afrc-aj-190-191',
    source: 'afrc-appeal',
    pinpoint: 'paras 190-191',
    checked: report('https://acontrarioicl.com/2017/05/04/'),
    topics: ['forced-marriage'],
  },
  {
    id: 'afrc-aj-195',
    source: 'afrc-appeal',
    pinpoint: 'para 195',
    checked: null,
    topics: ['forced-marriage', 'sexual-slavery'],
  },
  {
    id: 'afrc-aj-deceased',
    source: 'afrc-appeal',
    pinpoint: null,
    checked: afrcAppealReport,
    topics: ['inhumane-acts', 'sexual-nature'],
  },
  {
    id: 'ruf-tj-convictions',
    source: 'ruf-trial',
    pinpoint: null,
    checked: report(
      'http://bloggersteam.blogspot.com/2009/04/sierra-leone-special-court-sentences-of.html',
    ),
    topics: ['rape', 'sexual-slavery', 'forced-marriage', 'outrages'],
    outcome: 'convicted',
  },
  {
    id: 'ruf-tj-150',
    source: 'ruf-trial',
    pinpoint: 'para 150',
    checked: elementsDigest,
    topics: ['rape', 'coercion-and-consent'],
  },
  {
    id: 'ruf-tj-own-side',
    source: 'ruf-trial',
    pinpoint: null,
    checked: null,
    topics: ['conflict-and-status'],
  },
  {
    id: 'taylor-tj-conjugal-slavery',
    source: 'taylor-trial',
    pinpoint: null,
    checked: report('https://forcedmarriageresearch.ac.uk/taylor-case/'),
    topics: ['forced-marriage', 'sexual-slavery', 'enslavement', 'concurrence'],
    outcome: 'convicted',
  },
  {
    id: 'taylor-aj-rape-and-slavery',
    source: 'taylor-appeal',
    pinpoint: null,
    checked: elementsDigest,
    topics: ['concurrence', 'rape', 'sexual-slavery'],
  },
  {
    id: 'case-002-02-forced-marriage',
    source: 'case-002-02-trial',
    pinpoint: null,
    checked: ecccReport,
    topics: ['forced-marriage', 'rape', 'inhumane-acts', 'concurrence'],
    outcome: 'convicted',
  },
  {
    id: 'case-002-02-male-victims',
    source: 'case-002-02-appeal',
    pinpoint: null,
    checked: ecccReport,
    topics: ['forced-marriage', 'men-and-boys'],
  },
  {
    id: 'habre-tj-rape-and-slavery',
    source: 'habre-trial',
    pinpoint: null,
    checked: report(
      'https://www.mewc.org/index.php/news-1/9898-chad-i-told-my-story-face-to-face-with-habre-courageous-rape-survivors-make-history',
    ),
    topics: ['rape', 'sexual-slavery', 'liability', 'pleading'],
    outcome: 'convicted',
  },
  {
    id: 'habre-aj-late-pleading',
    source: 'habre-appeal',
    pinpoint: null,
    checked: report(
      'https://tramp-v2.herokuapp.com/news/global-development/2017_may_10_hissene-habre-acquittal-not-airbrushed-from-history-khadidja-zidane-kim-thuy-seelinger',
    ),
    topics: ['pleading', 'evidence', 'rape'],
    outcome: 'outside-the-charges',
  },
] as const satisfies readonly ChartedHolding[];
