import type { RuleText } from '@/lib/engine/law-texts';

export const seriousHarmText = {
  title: 'Serious bodily or mental harm was caused to one or more persons',
  short: 'Serious bodily or mental harm',
  guidance: 'Rape and other sexual violence may be such conduct; they are never so automatically.',
} as const satisfies RuleText;
export const memberOfTargetedGroupText = {
  title: 'The person belonged to a particular national, ethnical, racial or religious group',
  short: 'Member of a protected group',
  guidance: 'A closed list of four kinds of group.',
} as const satisfies RuleText;
export const intentToDestroyText = {
  title: 'Those responsible intended to destroy that group, in whole or in part, as such',
  short: 'Intent to destroy the group',
  guidance: 'It may be inferred. Another motive beside it does not exclude it.',
} as const satisfies RuleText;
export const manifestPatternText = {
  title:
    'The conduct took place in a manifest pattern of similar conduct against the group, or could itself effect its destruction',
  short: 'Manifest pattern',
  guidance:
    'It stands in the Elements, not in the Statute. First acts of an emerging pattern count.',
} as const satisfies RuleText;
export const calculatedDestructionText = {
  title: 'The conditions were calculated to bring about the physical destruction of the group',
  short: 'Calculated to destroy',
} as const satisfies RuleText;
export const birthMeasuresText = {
  title: 'Certain measures were imposed',
  short: 'Measures imposed',
  guidance:
    'Such as sexual mutilation, sterilisation, forced birth control, separation of the sexes or prohibition of marriages. That births were in fact prevented is not required.',
} as const satisfies RuleText;
export const preventBirthsText = {
  title: 'The measures were intended to prevent births within that group',
  short: 'Intent to prevent births',
  guidance: 'A second intent, beside the intent to destroy.',
} as const satisfies RuleText;
export const childTransferToOtherGroupText = {
  title: 'The transfer was from that group to another group',
  short: 'Transfer to another group',
} as const satisfies RuleText;
