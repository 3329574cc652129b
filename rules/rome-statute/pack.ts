import type { Pack } from '@/lib/engine/pack';
import { apartheid } from './apartheid';
import { biologicalExperiments } from './biological-experiments';
import { childRecruitment } from './child-recruitment';
import { answerConflicts } from './conflicts';
import { contexts } from './contexts';
import { enforcedProstitution } from './enforced-prostitution';
import { enforcedSterilization } from './enforced-sterilization';
import { forcedPregnancy } from './forced-pregnancy';
import { genocideBirthsChildren } from './genocide-births-children';
import { genocideKillingHarmConditions } from './genocide-killing-harm-conditions';
import { guidance } from './guidance';
import { inhumanAndCruelTreatment } from './inhuman-and-cruel-treatment';
import { killingAndDisplacement } from './killing-and-displacement';
import { listing } from './listing/listing';
import { mutilation } from './mutilation';
import { otherInhumaneActs } from './other-inhumane-acts';
import { otherSexualViolence } from './other-sexual-violence';
import { outrages } from './outrages';
import { persecution } from './persecution';
import { rape } from './rape';
import { sexualSlavery } from './sexual-slavery';
import { slaveryAndLiberty } from './slavery-and-liberty';
import { torture } from './torture';
import { turnsOn } from './turns-on';

/**
 * The Rome Statute and the Elements of Crimes: the 45 crimes of the dossier with their 213 elements, and
 * forced marriage, which judges made. The order is that of reading: contexts, sexual crimes, the rest.
 */
export const romeStatute = {
  id: 'rome-statute',
  version: '0.11.0',
  rules: [
    ...contexts,
    ...rape,
    ...sexualSlavery,
    ...enforcedProstitution,
    ...forcedPregnancy,
    ...enforcedSterilization,
    ...otherSexualViolence,
    ...torture,
    ...inhumanAndCruelTreatment,
    ...outrages,
    ...persecution,
    ...slaveryAndLiberty,
    ...otherInhumaneActs,
    ...genocideKillingHarmConditions,
    ...genocideBirthsChildren,
    ...killingAndDisplacement,
    ...mutilation,
    ...biologicalExperiments,
    ...childRecruitment,
    ...apartheid,
    ...guidance,
    ...turnsOn,
    ...listing,
    ...answerConflicts,
  ],
  pending: [
    'rs.pending.extermination',
    'rs.pending.enforced-disappearance',
    'rs.pending.wilful-killing',
    'rs.pending.hostages',
    'rs.pending.displacement-war-crime',
    'rs.pending.medical-objects',
    'rs.pending.starvation',
    'rs.pending.medical-experiments',
    'rs.pending.sentencing',
    'rs.pending.slave-trade',
    'rs.pending.aggression',
    'rs.pending.official-text',
  ],
  waivers: [
    ...['when.all[2]', 'when.all[2].any[1]'].map((path) => ({
      code: 'dead-condition' as const,
      about: 'rs.flag.turns-on.connected-imprisonment',
      path,
      because:
        'It decides where there are several acts, or further ones may come; the proof has one.',
    })),
  ],
} as const satisfies Pack;
