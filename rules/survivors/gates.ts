import { consentGates } from './consent-gates';
import { safetyGates } from './safety-gates';
import { tellingGates } from './telling-gates';

/** Consent and safety, before any law. These warnings may depend on an absence: "nobody has asked". */
export const gates = [...consentGates, ...safetyGates, ...tellingGates] as const;
