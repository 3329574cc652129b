import type { RuleText } from '@/lib/engine/law-texts';

export const genevaProtectedText = {
  title: 'The person was protected under one or more of the Geneva Conventions of 1949',
  short: 'Protected person',
} as const satisfies RuleText;
export const notTakingPartText = {
  title:
    'The person was out of combat, or a civilian or medical or religious person taking no active part in hostilities',
  short: 'Status under common article 3',
  guidance:
    'Membership of the same armed group does not settle it: show detention, being out of combat, or not taking part.',
} as const satisfies RuleText;
export const notTakingPartOrDeadText = {
  ...notTakingPartText,
  title:
    'The person was out of combat or dead, or a civilian or medical or religious person taking no active part in hostilities',
  guidance:
    'The dead are included for this crime, fighters too. Membership of the same armed group does not settle it: show detention, being out of combat, or not taking part.',
} as const satisfies RuleText;
export const inPowerOfOtherPartyText = {
  title: 'The person was in the power of an adverse or another party to the conflict',
  short: 'In the power of another party',
} as const satisfies RuleText;
export const underFifteenText = {
  title: 'The person was under the age of 15',
  short: 'Under 15',
} as const satisfies RuleText;
export const underEighteenText = {
  title: 'The person was under the age of 18',
  short: 'Under 18',
} as const satisfies RuleText;
