import type { Source } from '@/lib/engine/pack';
import { civilSociety } from './civil-society';
import { decisionsElsewhere } from './decisions-elsewhere';
import { decisionsOfTheIcc } from './decisions-icc';
import { decisionsOfTribunals } from './decisions-tribunals';
import { instruments } from './instruments';
import { policies } from './policies';
import { practiceStandards } from './practice-standards';

/**
 * Every document that a rule or a holding cites. Fields hold what is established and nothing else:
 * a decision without a chamber or a date is one whose chamber or date we have not seen.
 */
export const sources: readonly Source[] = [
  ...instruments,
  ...decisionsOfTheIcc,
  ...decisionsOfTribunals,
  ...decisionsElsewhere,
  ...policies,
  ...practiceStandards,
  ...civilSociety,
];
