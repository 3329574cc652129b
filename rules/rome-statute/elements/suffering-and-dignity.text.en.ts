import type { RuleText } from '@/lib/engine/law-texts';

export const severePainText = {
  title: 'Severe physical or mental pain or suffering was inflicted',
  short: 'Severe pain or suffering',
  guidance:
    'A judgement of your own. That rape implies severe suffering has been held, but it goes to proof, not to the elements.',
} as const satisfies RuleText;
export const greatSufferingText = {
  title:
    'Great suffering, or serious injury to body or to mental or physical health, was inflicted',
  short: 'Great suffering or serious injury',
} as const satisfies RuleText;
export const similarToArticle7Text = {
  title: 'The act was similar in character to other acts of article 7(1)',
  short: 'Similar character',
  guidance:
    'Character means nature and gravity. The category is residual: an alternative to a named crime, not an addition to it.',
} as const satisfies RuleText;
export const custodyText = {
  title: 'The person was in the custody or under the control of those responsible',
  short: 'Custody or control',
  guidance: 'Required for torture as a crime against humanity only.',
} as const satisfies RuleText;
export const notOnlyLawfulSanctionsText = {
  title:
    'The pain or suffering did not arise only from lawful sanctions and was not inherent in or incidental to them',
  short: 'Not merely lawful sanctions',
} as const satisfies RuleText;
export const prohibitedPurposeText = {
  title:
    'The pain or suffering was inflicted for a purpose such as information, punishment, intimidation or coercion, or for a reason based on discrimination',
  short: 'Prohibited purpose',
  guidance:
    'Required for torture as a war crime, not as a crime against humanity. It need not be the only purpose; plead it expressly.',
} as const satisfies RuleText;
export const dignityText = {
  title: 'A person was humiliated, degraded or otherwise violated in their dignity',
  short: 'Dignity violated',
  guidance:
    'It includes dead persons. The person need not be aware; their cultural background counts.',
} as const satisfies RuleText;
export const recognisedOutrageText = {
  title: 'The severity was such as to be generally recognised as an outrage upon personal dignity',
  short: 'Severity of an outrage',
} as const satisfies RuleText;
