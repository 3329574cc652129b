import {
  none,
  notReproductive,
  notSexual,
  reproductiveViolence,
  sexualViolence,
  yes,
} from './facts';
import type { MoreExamples } from './with-examples';

export const reproductiveViolenceExamples: MoreExamples = {
  'rv.hooks.unnamed-forms': [
    ['None of these forms: the point does not arise', none('reproductiveForms'), 'not-met'],
  ],
  'rv.consent-quality': [
    ['Nothing flawed the consent: not engaged', none('consentFlawedBy'), 'not-met'],
  ],
  'rv.with-sexual-violence': [
    [
      'A sexual act, nothing reproductive: not both',
      { ...sexualViolence, ...notReproductive },
      'not-met',
    ],
    ['A sexual act, reproductive violence not asked for: open', sexualViolence, 'open'],
  ],
  'rv.without-sexual-act': [
    [
      'Neither reproductive nor sexual: nothing to flag',
      { ...notReproductive, ...notSexual },
      'not-met',
    ],
    [
      'Reproductive violence, assessed as not sexual: its own violence, named as such',
      { ...notSexual, ...reproductiveViolence },
      'met',
    ],
  ],
  'rv.group-pattern': [
    [
      'A group under destruction, nothing reproductive: not engaged',
      { ...yes('groupUnderDestruction=religious'), ...notReproductive },
      'not-met',
    ],
    [
      'Neither a group nor a policy: not engaged',
      { ...reproductiveViolence, ...none('groupUnderDestruction', 'attackPolicy') },
      'not-met',
    ],
    [
      'A group under destruction, violence not asked for: open',
      yes('groupUnderDestruction=religious'),
      'open',
    ],
    [
      'A policy, and no group: crimes against humanity come into question',
      { ...reproductiveViolence, ...yes('attackPolicy'), ...none('groupUnderDestruction') },
      'met',
    ],
  ],
  'rv.pregnancy-and-children': [
    ['No pregnancy and no parenthood imposed: not engaged', notReproductive, 'not-met'],
  ],
  'rv.any-gender': [
    [
      'Men, and nothing reproductive: not engaged',
      { ...yes('genderOfPersons=men'), ...notReproductive },
      'not-met',
    ],
    [
      'Only women: the reminder is not needed',
      { ...reproductiveViolence, ...none('genderOfPersons') },
      'not-met',
    ],
    ['Men, violence not asked for: open', yes('genderOfPersons=men'), 'open'],
  ],
  'rv.indirect': [
    ['Care was neither denied nor destroyed: not engaged', none('reproductiveForms'), 'not-met'],
  ],
};
