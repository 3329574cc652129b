import type { HoldingId, Rule } from '@/lib/engine/pack';
import type { Desk } from '../desk';
import type { Block, Note } from '../value';

/** References to rulings that an earlier section has told: beside the text, not told again. */
export function again(desk: Desk, rule: Rule, told: ReadonlySet<HoldingId>): readonly Note[] {
  return desk.notes(rule).flatMap((note): Note[] => {
    const holdings = note.holdings?.filter((id) => told.has(id)) ?? [];
    if (holdings.length === 0) return [];
    return [
      { ...note, holdings, cites: holdings.map((id) => desk.explain.cite(desk.law.holding(id))) },
    ];
  });
}

/**
 * What was held for and against the reading, contrary authority set apart. Rulings in `told` are left out,
 * and those told here are added to it.
 */
export function authority(desk: Desk, rule: Rule, told: Set<HoldingId>): Block[] {
  const { say } = desk;
  const callout = (kind: 'for' | 'against'): Block[] => {
    const holdings = desk.authority(rule, kind).filter((id) => !told.has(id));
    if (holdings.length === 0) return [];
    for (const id of holdings) told.add(id);
    return [
      {
        type: 'callout',
        kind: kind === 'against' ? 'contrary' : 'supporting',
        title: say(`memo.note.${kind}`),
        sentences: holdings.map(desk.holdingSentence),
      },
    ];
  };
  return [...callout('for'), ...callout('against')];
}
