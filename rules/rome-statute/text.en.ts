import type { RuleText } from '@/lib/engine/law-texts';
import { apartheidTexts } from './apartheid.text.en';
import { biologicalExperimentsTexts } from './biological-experiments.text.en';
import { childRecruitmentTexts } from './child-recruitment.text.en';
import { answerConflictsTexts } from './conflicts.text.en';
import { contextsTexts } from './contexts.text.en';
import { enforcedProstitutionTexts } from './enforced-prostitution.text.en';
import { enforcedSterilizationTexts } from './enforced-sterilization.text.en';
import { forcedPregnancyTexts } from './forced-pregnancy.text.en';
import { genocideBirthsChildrenTexts } from './genocide-births-children.text.en';
import { genocideKillingHarmConditionsTexts } from './genocide-killing-harm-conditions.text.en';
import { guidanceTexts } from './guidance.text.en';
import { inhumanAndCruelTreatmentTexts } from './inhuman-and-cruel-treatment.text.en';
import { killingAndDisplacementTexts } from './killing-and-displacement.text.en';
import { listingTexts } from './listing/listing.text.en';
import { mutilationTexts } from './mutilation.text.en';
import { otherInhumaneActsTexts } from './other-inhumane-acts.text.en';
import { otherSexualViolenceTexts } from './other-sexual-violence.text.en';
import { outragesTexts } from './outrages.text.en';
import type { romeStatute } from './pack';
import { persecutionTexts } from './persecution.text.en';
import { rapeTexts } from './rape.text.en';
import { sexualSlaveryTexts } from './sexual-slavery.text.en';
import { slaveryAndLibertyTexts } from './slavery-and-liberty.text.en';
import { tortureTexts } from './torture.text.en';
import { turnsOnTexts } from './turns-on.text.en';

type Pack = typeof romeStatute;

export const romeStatuteTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  ...contextsTexts,
  ...rapeTexts,
  ...sexualSlaveryTexts,
  ...enforcedProstitutionTexts,
  ...forcedPregnancyTexts,
  ...enforcedSterilizationTexts,
  ...otherSexualViolenceTexts,
  ...tortureTexts,
  ...inhumanAndCruelTreatmentTexts,
  ...outragesTexts,
  ...persecutionTexts,
  ...slaveryAndLibertyTexts,
  ...otherInhumaneActsTexts,
  ...genocideKillingHarmConditionsTexts,
  ...genocideBirthsChildrenTexts,
  ...killingAndDisplacementTexts,
  ...mutilationTexts,
  ...biologicalExperimentsTexts,
  ...childRecruitmentTexts,
  ...apartheidTexts,
  ...guidanceTexts,
  ...turnsOnTexts,
  ...listingTexts,
  ...answerConflictsTexts,
};

/** Crimes known and not encoded: named, so that silence is not read as absence. */
export const romeStatutePending: Readonly<Record<Pack['pending'][number], string>> = {
  'rs.pending.extermination': 'Extermination, article 7(1)(b).',
  'rs.pending.enforced-disappearance': 'Enforced disappearance, article 7(1)(i).',
  'rs.pending.wilful-killing':
    'Wilful killing and murder as war crimes, articles 8(2)(a)(i) and 8(2)(c)(i)-1.',
  'rs.pending.hostages': 'Taking hostages, articles 8(2)(a)(viii) and 8(2)(c)(iii).',
  'rs.pending.displacement-war-crime':
    'Displacement as a war crime: unlawful deportation or transfer, article 8(2)(a)(vii), and articles 8(2)(b)(viii) and 8(2)(e)(viii).',
  'rs.pending.medical-objects':
    'Attacks on hospitals and medical personnel, articles 8(2)(b)(ix) and (xxiv), 8(2)(e)(ii) and (iv).',
  'rs.pending.starvation':
    'Starvation, article 8(2)(b)(xxv), and 8(2)(e)(xix) for States that ratified the amendment of 2019.',
  'rs.pending.medical-experiments':
    'Medical or scientific experiments, articles 8(2)(b)(x)-2 and 8(2)(e)(xi)-2.',
  'rs.pending.sentencing': 'Sentencing without a regular court, article 8(2)(c)(iv).',
  'rs.pending.slave-trade':
    'Slave trade, and slavery as a war crime: proposed, not in the Statute.',
  'rs.pending.aggression': 'Aggression: no gender-specific act, out of scope.',
  'rs.pending.official-text':
    'Comparison with the official publication of the Statute and the Elements: read in a transcription only.',
};
