import type { Fact } from '@/lib/engine/pack';
import { yesNo } from './kinds-of-fact';

const act = {
  scope: 'act',
  section: 'gravity',
  page: 'justification',
  sensitivity: 'sensitive',
} as const;

/** Justifications that some elements exclude. Asked once, for procedures, removals and confinement. */
export const justificationFacts = [
  { ...act, id: 'medicallyJustified', ...yesNo },
  { ...act, id: 'inThePersonsInterest', ...yesNo },
  {
    ...act,
    id: 'justifiedTreatmentStillReached',
    ...yesNo,
    judgement: true,
    after: 'medicallyJustified',
  },
  { ...act, id: 'detentionViolatesFundamentalRules', ...yesNo, judgement: true },
  { ...act, id: 'removalPermitted', ...yesNo },
  { ...act, id: 'lawfullyPresent', ...yesNo },
] as const satisfies readonly Fact[];
