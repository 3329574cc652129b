import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
} from './elements/context-elements.text.en';
import { awareOfStatusText } from './elements/mental-elements.text.en';
import { notTakingPartOrDeadText } from './elements/status.text.en';
import { dignityText, recognisedOutrageText } from './elements/suffering-and-dignity.text.en';
import type { outrages } from './outrages';

export const outragesTexts: Readonly<Record<(typeof outrages)[number]['id'], RuleText>> = {
  'rs.8-2-b-xxi.e1': dignityText,
  'rs.8-2-b-xxi.e2': recognisedOutrageText,
  'rs.8-2-b-xxi.e3': inInternationalConflictText,
  'rs.8-2-b-xxi.e4': awareOfConflictText,
  'rs.8-2-b-xxi.mental': meantConductText,
  'rs.8-2-b-xxi': {
    title: 'Outrages upon personal dignity in an international armed conflict',
    short: 'Outrages (war crime, international conflict)',
    guidance: 'No status is required here. The dead are included; culture counts.',
  },
  'rs.8-2-c-ii.e1': dignityText,
  'rs.8-2-c-ii.e2': recognisedOutrageText,
  'rs.8-2-c-ii.e3': notTakingPartOrDeadText,
  'rs.8-2-c-ii.e4': awareOfStatusText,
  'rs.8-2-c-ii.e5': inInternalConflictText,
  'rs.8-2-c-ii.e6': awareOfConflictText,
  'rs.8-2-c-ii.mental': meantConductText,
  'rs.8-2-c-ii': {
    title: 'Outrages upon personal dignity in an armed conflict not of an international character',
    short: 'Outrages (war crime, internal conflict)',
    guidance:
      'Unlike in an international conflict, status under common article 3 is required. The dead are included.',
  },
};
