/** One step of the way to a place in a scenario file: a name, and in a list its number, counted from 1. */
export type PlaceStep = { readonly name: string; readonly number?: number };

/**
 * The place that a fault or a doubt names (`rounds[1].tasks[0].prompt`) as steps that can be said in words.
 * The file as a whole has no steps.
 */
export function placeSteps(at: string): readonly PlaceStep[] {
  return at
    .split('.')
    .filter((step) => step !== '')
    .map((step) => {
      const [, name = step, place] = /^([^[]+)\[(\d+)\]$/.exec(step) ?? [];
      return place === undefined ? { name } : { name, number: Number(place) + 1 };
    });
}
