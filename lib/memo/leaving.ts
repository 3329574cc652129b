import type { Template } from '@/lib/case/memo-schema';
import type { Case } from '@/lib/case/schema';
import type { Assessment } from '@/lib/engine/findings';
import type { IsoDate } from '@/lib/engine/pack';
import { type ConsentStanding, consentFor, overrideOf } from './consent';
import { type PersonalDataHit, personalData } from './personal-data';
import { rareCombination } from './rare-combination';

/** What stands between a file and the world: what the recorded consent allows, and what asks for a look. */
export type Leaving = {
  readonly consent: ConsentStanding;
  /** The consent does not cover it, and a person decided, with a reason, to make it all the same. */
  readonly overridden: boolean;
  readonly hits: readonly PersonalDataHit[];
  readonly rare: boolean;
};

/** What a person has said on this page, for this file. */
export type Weighed = {
  readonly mayStay: (hit: PersonalDataHit) => boolean;
  readonly rare: boolean;
};

/**
 * What has to be decided before a file with facts of the case leaves the device. `exported` is all that the
 * file will say; without it (it is not made yet) there is nothing to look through. A table of the case
 * tells acts, so it leaves as a case assessment does. `day`: when it leaves.
 */
export function leaving(
  c: Case,
  assessment: Assessment,
  template: Template,
  exported: string | undefined,
  day: IsoDate,
): Leaving {
  return {
    consent: consentFor(c, template, day),
    overridden: overrideOf(c, template, day) !== undefined,
    hits: exported === undefined ? [] : personalData(c, exported),
    rare: rareCombination(assessment, template),
  };
}

/** Whether nothing holds the file back any more. */
export const mayLeave = (
  { consent, overridden, hits, rare }: Leaving,
  { mayStay, rare: weighed }: Weighed,
): boolean => (consent.allowed || overridden) && hits.every(mayStay) && (!rare || weighed);
