import { notAssessedHere } from './not-assessed-here';
import { turnsOnBody } from './turns-on-body';
import { turnsOnCoercion } from './turns-on-coercion';
import { turnsOnGroup } from './turns-on-group';
import { turnsOnHarm } from './turns-on-harm';
import { turnsOnMembership } from './turns-on-membership';
import { turnsOnOwnership } from './turns-on-ownership';
import { turnsOnPenetration } from './turns-on-penetration';

/**
 * A crime is listed once its conduct is indicated, and for some crimes that turns on one answer, often
 * a judgement. While that answer is open, facts already recorded may point to a crime: these warnings
 * name it, and some list it as open, so that silence is not read as absence.
 */
export const turnsOn = [
  ...turnsOnHarm,
  ...turnsOnBody,
  ...turnsOnMembership,
  ...turnsOnPenetration,
  ...turnsOnCoercion,
  ...turnsOnOwnership,
  ...turnsOnGroup,
  ...notAssessedHere,
] as const;
