import { adHocHoldingsEn } from './ad-hoc.text.en';
import { elsewhereHoldingsEn } from './elsewhere.text.en';
import { hybridHoldingsEn } from './hybrid.text.en';
import { earlyIccHoldingsEn } from './icc-early.text.en';
import { ntagandaAndOngwenHoldingsEn } from './icc-ntaganda-ongwen.text.en';
import { recentIccHoldingsEn } from './icc-recent.text.en';

/** What each holding said, in our own words, with the stage and what became of it. */
export const holdingsEn = {
  ...earlyIccHoldingsEn,
  ...ntagandaAndOngwenHoldingsEn,
  ...recentIccHoldingsEn,
  ...adHocHoldingsEn,
  ...hybridHoldingsEn,
  ...elsewhereHoldingsEn,
};
