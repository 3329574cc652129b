import type { RuleText } from '@/lib/engine/law-texts';
import {
  connectedToActText,
  deprivationInAttackText,
  impermissibleGroundText,
  intendedDeprivationOfRightsText,
  knowledgeOfDeprivationInAttackText,
  severeDeprivationOfRightsText,
  targetedByIdentityText,
} from './elements/persecution.text.en';
import type { persecution } from './persecution';

export const persecutionTexts: Readonly<Record<(typeof persecution)[number]['id'], RuleText>> = {
  'rs.7-1-h.e1': severeDeprivationOfRightsText,
  'rs.7-1-h.e2': targetedByIdentityText,
  'rs.7-1-h.e3': impermissibleGroundText,
  'rs.7-1-h.e4': connectedToActText,
  'rs.7-1-h.e5': deprivationInAttackText,
  'rs.7-1-h.e6': knowledgeOfDeprivationInAttackText,
  'rs.7-1-h.mental': intendedDeprivationOfRightsText,
  'rs.7-1-h': {
    title: 'Persecution',
    short: 'Persecution',
    guidance:
      'Plead combined grounds together. The deprivation may rest on decrees. A missing conviction on the gender ground is not always a rejection of it: see Al Hassan.',
  },
};
