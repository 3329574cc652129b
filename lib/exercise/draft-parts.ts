import type { Draft } from './draft';
import type { Place } from './scenario';

export type PartList = keyof Draft['parts'];
const KEY = { contexts: 'context', groups: 'group', acts: 'act' } as const;

/** Whether a fact, a task or a variation stands at this part. Such a part cannot be taken out. */
export const partInUse = (draft: Draft, list: PartList, n: number): boolean =>
  placesIn(draft).some((place) => place[KEY[list]] === n);

/** Takes a part out that nothing stands at; the places of those behind it move up. */
export function withoutPart(draft: Draft, list: PartList, n: number): Draft {
  if (partInUse(draft, list, n)) throw new Error(`draft: ${list}[${n}] is in use`);
  const key = KEY[list];
  const moved = <T extends { readonly at: Place }>(item: T): T => {
    const now = item.at[key];
    return now === undefined || now < n ? item : { ...item, at: { ...item.at, [key]: now - 1 } };
  };
  return {
    ...draft,
    parts: { ...draft.parts, [list]: draft.parts[list].filter((_, index) => index !== n) },
    rounds: draft.rounds.map((round) => ({
      ...round,
      records: round.records.map(moved),
      tasks: round.tasks.map(moved),
    })),
    variations: draft.variations.map((variation) => ({
      ...variation,
      records: variation.records.map(moved),
      outcome: variation.outcome.map(moved),
    })),
  };
}

const placesIn = ({ rounds, variations }: Draft): readonly Place[] =>
  [
    ...rounds.flatMap(({ records, tasks }) => [...records, ...tasks]),
    ...variations.flatMap(({ records, outcome }) => [...records, ...outcome]),
  ].map(({ at }) => at);
