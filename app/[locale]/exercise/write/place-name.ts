import type { Words } from '@/app/words/words';
import type { Scope } from '@/lib/engine/pack';
import { placesOf } from '@/lib/exercise/places';
import type { Place, Scenario } from '@/lib/exercise/scenario';

/** “The holding room · A detention site”; the case itself where nothing is named. */
export function placeName(words: Words, { parts }: Pick<Scenario, 'parts'>, place: Place): string {
  const { act, group, context } = place;
  const label = (labels: readonly string[], kind: 'act' | 'group' | 'context', n?: number) =>
    n === undefined ? [] : [labels[n] || words(`author.fields.${kind}`, { number: n + 1 })];
  const names = [
    ...label(parts.acts, 'act', act),
    ...label(parts.groups, 'group', group),
    ...label(parts.contexts, 'context', context),
  ];
  return names.length > 0 ? names.join(' · ') : words('author.fields.wholeCase');
}

/** The places of these scopes, as the lines of a select. */
export function placeOptions(
  words: Words,
  draft: Pick<Scenario, 'parts'>,
  scopes: readonly Scope[],
) {
  return scopes
    .flatMap((scope) => placesOf(draft, scope).map((place) => ({ scope, place })))
    .map(({ scope, place }) => ({
      value: JSON.stringify(place),
      text: placeName(words, draft, place),
      scope,
      place,
    }));
}
