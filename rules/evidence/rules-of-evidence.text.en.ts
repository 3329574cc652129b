import type { RuleText } from '@/lib/engine/law-texts';
import type { rulesOfEvidence } from './rules-of-evidence';

export const rulesOfEvidenceTexts: Readonly<
  Record<(typeof rulesOfEvidence)[number]['id'], RuleText>
> = {
  'ev.rule-63-4': {
    title: 'No corroboration is required in law for any crime, sexual violence in particular',
    short: 'No corroboration required',
    guidance: 'The standard of proof stays what it is. One credible account can reach it.',
  },
  'ev.rule-70-a': {
    title: 'No inference of consent from words or conduct under force, threat or coercion',
    short: 'No inference under coercion',
    guidance: 'Taking advantage of a coercive environment is enough.',
  },
  'ev.rule-70-b': {
    title: 'No inference of consent from a person incapable of genuine consent',
    short: 'No inference from incapacity',
  },
  'ev.rule-70-c': {
    title: 'No inference of consent from silence or lack of resistance',
    short: 'Silence is not consent',
  },
  'ev.rule-70-d': {
    title: 'No inference on credibility, character or availability from other sexual conduct',
    short: 'No inference on character',
  },
  'ev.rule-71': {
    title: 'Other sexual conduct of a victim or witness is not admitted',
    short: 'Other sexual conduct',
    guidance:
      'Subject to article 69(4). Do not record it, here or elsewhere; what is not recorded cannot be disclosed.',
  },
  'ev.rule-72': {
    title: 'Consent can be raised only after notice and a closed hearing',
    short: 'Notice before consent is raised',
    guidance:
      'The Defence may still try. The party gives notice of substance and relevance; the Chamber hears all sides in camera, weighs probative value against prejudice with regard to articles 21(3), 67 and 68, and records the purpose if it admits anything. Prepare for this; do not rely on a ban.',
  },
  'ev.consent-not-asked': {
    title: 'Captivity or armed control: genuine consent cannot be inferred, and is not asked about',
    short: 'Consent is not asked',
    guidance:
      'An apparent initiative or a relationship in captivity changes nothing. The Defence may still try the way of rule 72: notice and a closed hearing.',
  },
  'ev.consent-no-element': {
    title: 'At the ICC non-consent is not an element of rape',
    short: 'Consent is no element',
    guidance:
      'What must be shown is a coercive circumstance or incapacity, and awareness of it. Other courts ask for non-consent, or knowledge of it, and let it be proved by the circumstances. Genuine consent is an element, in the negative, of enforced sterilisation only.',
  },
};
