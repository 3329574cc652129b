import type { Pack } from '@/lib/engine/pack';
import { coercionFactors } from './coercion-factors';
import { actConflicts } from './conflicts';
import { consentFactors } from './consent-factors';
import { examplesDoneToAPerson } from './examples-done-to-a-person';
import { examplesMadeToAct } from './examples-made-to-act';
import { examplesWithoutContact } from './examples-without-contact';
import { generalPrinciples } from './general-principles';
import { guidelinesRules } from './guidelines';
import { indicia } from './indicia';
import { steps } from './steps';

/**
 * The Hague Principles on Sexual Violence (2019). Its operative text was not available: substance is
 * known, places are known to the Part only, and what could not be established is pending.
 */
export const haguePrinciples = {
  id: 'hague-principles',
  version: '0.3.0',
  rules: [
    ...generalPrinciples,
    ...indicia,
    ...examplesDoneToAPerson,
    ...examplesMadeToAct,
    ...examplesWithoutContact,
    ...coercionFactors,
    ...consentFactors,
    ...steps,
    ...guidelinesRules,
    ...actConflicts,
  ],
  pending: [
    'hp.pending.key-principle-1',
    'hp.pending.key-principle-2',
    'hp.pending.key-principle-3',
    'hp.pending.key-principle-4',
    'hp.pending.key-principle-5',
    'hp.pending.key-principle-6',
    'hp.pending.key-principle-7',
    'hp.pending.key-principle-8',
    'hp.pending.key-principle-9',
    'hp.pending.key-principle-10',
    'hp.pending.numbers-inside-parts',
    'hp.pending.part-4-complete-list',
    'hp.pending.part-5-complete-list',
    'hp.pending.body-parts-membership',
    'hp.pending.effect-without-aim',
    'hp.pending.whose-community',
    'hp.pending.commentary',
    'hp.pending.glossary',
    'hp.pending.guidelines-body',
  ],
} as const satisfies Pack;
