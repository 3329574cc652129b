import type { RuleText } from '@/lib/engine/law-texts';

export const killingText = {
  title: 'One or more persons were killed',
  short: 'Killing',
  guidance: 'Killing means causing death.',
} as const satisfies RuleText;
export const imprisonmentText = {
  title: 'One or more persons were imprisoned or otherwise severely deprived of physical liberty',
  short: 'Imprisonment',
} as const satisfies RuleText;
export const fundamentalRulesViolatedText = {
  title: 'The gravity was such that fundamental rules of international law were violated',
  short: 'Fundamental rules violated',
} as const satisfies RuleText;
export const confinementText = {
  title: 'One or more persons were confined, or kept confined, to a place',
  short: 'Confinement',
} as const satisfies RuleText;
export const forcedDisplacementText = {
  title:
    'Persons were deported or forcibly transferred by expulsion or other coercive acts, without grounds permitted under international law',
  short: 'Forced displacement',
  guidance: '“Forcibly” includes coercion as in the other crimes.',
} as const satisfies RuleText;
export const lawfulPresenceText = {
  title: 'They were lawfully present in the area',
  short: 'Lawful presence',
} as const satisfies RuleText;
export const conditionsOfLifeText = {
  title: 'Certain conditions of life were inflicted',
  short: 'Conditions of life',
} as const satisfies RuleText;
export const childTransferText = {
  title: 'One or more persons were forcibly transferred',
  short: 'Forcible transfer of children',
  guidance: 'Force includes coercion.',
} as const satisfies RuleText;
