import type { Engine } from './compile';
import type { Rule } from './pack';
import type { FindingPlace, Reader } from './reader';
import type { World } from './world';

/**
 * The findings that matter: crimes for each act (or group) in a context, and the contextual elements
 * of crimes. Only they make a question worth asking; everything else is a by-product. With `act`,
 * those about other acts are left out.
 */
export function goals(reader: Reader, act?: string): readonly FindingPlace[] {
  return reader.engine.rules
    .filter(({ rule }) => matters(rule))
    .flatMap((rule) => reader.places(rule))
    .filter(({ instance: { at } }) => act === undefined || (at.act ?? act) === act);
}

/** Whether findings of a rule are among those that matter: crimes, and elements of their context. */
export function matters({ kind, element }: Rule): boolean {
  const role = element?.role;
  return kind === 'crime' || role === 'context' || role === 'context-knowledge';
}

/**
 * The world as far as the findings that matter for one act can see: without the other acts, so that an
 * answer costs the same in a case of two acts and of two hundred. The whole world where the law has a
 * finding that matters and ranges over acts.
 */
export const inSight = ({ goalsRangeOverActs }: Engine, world: World, act?: string): World =>
  act === undefined || goalsRangeOverActs
    ? world
    : { ...world, acts: world.acts.filter(({ id }) => id === act) };
