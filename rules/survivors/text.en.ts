import type { RuleText } from '@/lib/engine/law-texts';
import { gatesTexts } from './gates.text.en';
import { lensesTexts } from './lenses.text.en';
import type { survivors } from './pack';
import { participationAndReparationsTexts } from './participation-and-reparations.text.en';

type Pack = typeof survivors;

export const survivorsAbout = {
  title: 'The people harmed: safety, participation, reparation',
  about:
    'Consent and safety before any law; then the rights of those harmed to take part, to be protected and to be repaired.',
};

export const survivorsTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  ...gatesTexts,
  ...participationAndReparationsTexts,
  ...lensesTexts,
};

export const survivorsPending: Readonly<Record<Pack['pending'][number], string>> = {
  'sv.pending.murad-principles':
    'Murad Code: the final list of principles was not seen; it is cited as a whole.',
  'sv.pending.al-hassan-reparations':
    'Al Hassan: whether a reparations order has issued since the hearing of September 2025 was not seen.',
  'sv.pending.ongwen-reparations-appeal':
    'Ongwen: the outcome of the appeal against the reparations order is not established.',
  'sv.pending.abd-al-rahman-reparations':
    'Abd-Al-Rahman: reparations submissions were ordered in December 2025; what followed was not seen.',
  'sv.pending.referrals':
    'Contacts for referral: they change and differ by place, and are not part of the law.',
};
