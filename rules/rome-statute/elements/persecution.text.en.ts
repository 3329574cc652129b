import type { RuleText } from '@/lib/engine/law-texts';

export const severeDeprivationOfRightsText = {
  title:
    'One or more persons were severely deprived, contrary to international law, of fundamental rights',
  short: 'Severe deprivation of rights',
  guidance:
    'Deprivations are taken together and need not be physical, sexual or crimes in themselves. “Systematic” describes the attack; the test here is “severe”.',
} as const satisfies RuleText;
export const targetedByIdentityText = {
  title:
    'They were targeted by reason of the identity of a group or collectivity, or the group was targeted as such',
  short: 'Targeted by identity',
  guidance:
    'What those responsible perceived is enough. People who support the group or do not conform may be targeted with it.',
} as const satisfies RuleText;
export const impermissibleGroundText = {
  title:
    'The targeting was on political, racial, national, ethnic, cultural, religious, gender or other grounds universally recognised as impermissible',
  short: 'Impermissible ground',
  guidance:
    'Grounds combine; plead them together. The reach of “gender” in article 7(3) to identity and orientation rests on policy and is contested.',
} as const satisfies RuleText;
export const connectedToActText = {
  title:
    'The conduct was connected with an act of article 7(1) or a crime within the jurisdiction of the Court',
  short: 'Connection',
  guidance:
    'Particular to the ICC. No further mental element for it. The underlying deprivation need not be a crime.',
} as const satisfies RuleText;
export const deprivationInAttackText = {
  title:
    'The conduct was part of a widespread or systematic attack directed against a civilian population',
  short: 'Part of the attack',
  guidance: 'It is the attack that must be widespread or systematic.',
} as const satisfies RuleText;
export const knowledgeOfDeprivationInAttackText = {
  title: 'Those responsible knew or intended the conduct to be part of such an attack',
  short: 'Knowledge of the attack',
} as const satisfies RuleText;
export const intendedDeprivationOfRightsText = {
  title: 'The deprivation was intentional (article 30 and article 7(2)(g))',
  short: 'Intent',
} as const satisfies RuleText;
