import type { Condition } from '@/lib/engine/pack';

/** Any circumstance of the list of the Elements of Crimes: force, threat, coercion, a coercive environment. */
export const anyCoercion = {
  fact: 'coercion',
  in: [
    'force',
    'threat-of-force',
    'fear-of-violence',
    'duress',
    'detention',
    'psychological-oppression',
    'abuse-of-power',
    'coercive-environment',
  ],
} as const satisfies Condition;

/** Unable to give genuine consent, by nature, by what was done, or by age. */
export const anyIncapacity = {
  fact: 'incapacity',
  in: ['natural', 'induced', 'age-related'],
} as const satisfies Condition;
