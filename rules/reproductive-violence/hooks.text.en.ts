import type { RuleText } from '@/lib/engine/law-texts';
import type { hooks } from './hooks';

export const hooksTexts: Readonly<Record<(typeof hooks)[number]['id'], RuleText>> = {
  'rv.hooks.unnamed-forms': {
    title: 'The form has no crime of its own: other crimes reach it',
    short: 'Reproductive form without a crime of its own',
    guidance:
      'Other inhumane acts, torture or cruel treatment (status to be shown in armed conflict), persecution, genocide by preventing births. “Other sexual violence” only if a sexual nature is argued.',
  },
  'rv.consent-quality': {
    title: 'The quality of consent to a procedure is in question',
    short: 'Quality of consent',
    guidance:
      'Look at language, literacy, incentives, threats, false information, custody, timing, consent by others. Deception alone excludes genuine consent in the Elements; the rest is for assessment.',
  },
  'rv.with-sexual-violence': {
    title: 'Sexual and reproductive violence overlap',
    short: 'Sexual and reproductive violence',
    guidance: 'Name both: each protects something of its own.',
  },
  'rv.without-sexual-act': {
    title: 'Reproductive violence stands without a sexual act',
    short: 'Reproductive violence alone',
    guidance:
      'Do not force it into a sexual label. If a sexual nature is argued, say that it is contested.',
  },
  'rv.group-pattern': {
    title: 'A pattern against a group points to persecution, and to genocide by preventing births',
    short: 'Pattern against a group',
  },
  'rv.pregnancy-and-children': {
    title: 'Children born and their parents belong in reparations and protection',
    short: 'Pregnancy and children',
    guidance:
      'Only from what is already known. Children born of the events may be victims in their own right.',
  },
  'rv.any-gender': {
    title: 'Reproductive violence affects people of every gender',
    short: 'Reproductive violence, any gender',
  },
  'rv.indirect': {
    title: 'Reproductive freedom can be violated indirectly, by denying or destroying care',
    short: 'Reproductive care denied or destroyed',
    guidance: 'Look at persecution and at the responsibility of the State.',
  },
};
