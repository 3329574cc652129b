import { furtherSigns } from './further-signs';
import { kindOfConflict } from './kind-of-conflict';
import { listedBySigns } from './signs';
import { tortureListed } from './torture';

/**
 * What the list of crimes does beside its ordinary rule (the conduct is indicated). Each departure is a
 * flag, so that the reader sees why a crime stands there or does not, and which answer would settle it.
 */
export const listing = [
  ...kindOfConflict,
  ...tortureListed,
  ...listedBySigns,
  ...furtherSigns,
] as const;
