import { persecutionDeprivation } from './persecution-deprivation';
import { persecutionTargeting } from './persecution-targeting';

/** How persecution is read where gender is a ground. The crime itself stands in the Rome Statute pack. */
export const persecutionGuidance = [...persecutionTargeting, ...persecutionDeprivation] as const;
