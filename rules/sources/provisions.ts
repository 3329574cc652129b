import {
  elementsCopy,
  rule16Copy,
  rule17Copy,
  rule18Copy,
  rule19Copy,
  rule72Copy,
  rule85Copy,
  rule87Copy,
  rule88Copy,
  rule145Copy,
  rules63To71Copy,
  statuteCopy,
} from './public-copies';

/**
 * Provisions whose text was read in a public copy. A provision known but not read is cited by hand,
 * unchecked, where it is used.
 */
export const statute = <const P extends string>(pinpoint: P) =>
  ({ source: 'rome-statute', pinpoint, checked: statuteCopy }) as const;

export const elements = <const P extends string>(pinpoint: P) =>
  ({ source: 'eoc', pinpoint, checked: elementsCopy }) as const;

const RULE_COPIES = {
  'rule 16(1)(d)': rule16Copy,
  'rule 17(2)(a)': rule17Copy,
  'rule 18': rule18Copy,
  'rule 19': rule19Copy,
  'rule 63(4)': rules63To71Copy,
  'rule 70(a)': rules63To71Copy,
  'rule 70(b)': rules63To71Copy,
  'rule 70(c)': rules63To71Copy,
  'rule 70(d)': rules63To71Copy,
  'rule 71': rules63To71Copy,
  'rule 72': rule72Copy,
  'rule 85': rule85Copy,
  'rule 87(1)-(2)': rule87Copy,
  'rule 88(1)-(3)': rule88Copy,
  'rule 145(2)(b)': rule145Copy,
} as const;

export const rule = <const P extends keyof typeof RULE_COPIES>(pinpoint: P) =>
  ({ source: 'rpe', pinpoint, checked: RULE_COPIES[pinpoint] }) as const;
