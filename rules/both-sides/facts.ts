import type { AtomValue, ExampleFacts, Fact } from '@/lib/engine/pack';
import { vocabulary } from '../facts/vocabulary';

/** The facts of examples, said shortly. A key is a yes-no fact, a fact with its option, or a fact with all its options. */

export const yes = (...keys: readonly string[]): ExampleFacts => all(keys, 'yes');

/** Asked and denied: a yes-no fact, one option, or every option of a fact. */
export const none = (...keys: readonly string[]): ExampleFacts => all(keys, 'no');

const all = (keys: readonly string[], value: AtomValue): ExampleFacts =>
  Object.fromEntries(keys.flatMap(atoms).map((key) => [key, value]));

function atoms(key: string): readonly string[] {
  const fact: Fact | undefined = vocabulary.facts.find(({ id }) => id === key.split('=')[0]);
  if (fact === undefined) throw new Error(`there is no fact "${key}"`);
  if (key.includes('=') || fact.options === undefined) return [key];
  return fact.options.map((option) => `${key}=${option}`);
}

/** Every sign of a sexual nature denied, and the act assessed as not sexual. */
export const notSexual = none(
  'coreBodyParts',
  'contextPartsSexualHere',
  'doneToPerson',
  'madeToDo',
  'withoutContact',
  'sexualMeaning',
  'gratification',
  'aimedAt',
  'sexualSigns',
  'fluidsOrTissue',
  'sexualInContext',
);

export const notCoerced = none('coercion', 'incapacity');
/** Nothing of what makes a sexual act sexual violence. */
export const notViolent = { ...notCoerced, ...none('inherentlyViolent', 'furtherFactors') };
export const notReproductive = none('reproductiveForms', 'forciblyMadePregnant');
/** A sexual act under coercion. */
export const sexualViolence = yes('doneToPerson=touching', 'coercion=force');
export const reproductiveViolence = yes('reproductiveForms=forced-contraception');
