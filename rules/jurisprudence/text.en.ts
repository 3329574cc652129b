import { adHocHoldingsEn } from './ad-hoc.text.en';
import type { Outcome, Topic } from './charted';
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

export const topicsEn: Record<Topic, string> = {
  'sexual-nature': 'Sexual nature',
  'coercion-and-consent': 'Coercion and consent',
  rape: 'Rape',
  'sexual-slavery': 'Sexual slavery',
  enslavement: 'Enslavement',
  'forced-marriage': 'Forced marriage',
  'forced-pregnancy': 'Forced pregnancy',
  'reproductive-violence': 'Reproductive violence',
  torture: 'Torture',
  outrages: 'Outrages upon personal dignity',
  'inhumane-acts': 'Other inhumane acts',
  persecution: 'Persecution',
  genocide: 'Genocide',
  'conflict-and-status': 'Link to the conflict, protected status',
  'men-and-boys': 'Men and boys',
  children: 'Children',
  concurrence: 'Cumulative charges and convictions',
  liability: 'Liability and defences',
  pleading: 'Pleading',
  evidence: 'Evidence',
  reparations: 'Reparations',
};

export const outcomesEn: Record<Outcome, string> = {
  convicted: 'Conviction',
  'acquitted-on-the-facts': 'Acquitted on the facts',
  'proved-not-attributed': 'Found, not attributed to the accused',
  'not-entered-concurrence': 'Not entered: covered by another conviction',
  'excluded-by-a-defence': 'Responsibility excluded by a defence',
  'no-majority': 'No majority to convict',
  'outside-the-charges': 'Facts outside the charges',
  'reversed-on-appeal': 'Reversed or corrected on appeal',
  confirmed: 'Charge confirmed',
  'not-confirmed': 'Charge not confirmed',
  'warrant-issued': 'Warrant issued',
  'state-responsible': 'State responsible (no individual guilt)',
  'liable-in-civil-law': 'Civil liability (no individual guilt)',
  'found-by-an-inquiry': 'Finding of an inquiry (not of a court)',
};
