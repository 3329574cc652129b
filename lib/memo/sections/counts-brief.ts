import type { Finding } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import type { Block, Cell } from '../value';
import { crimesAt } from './brief';
import { lackingInAny } from './count-wording';
import { onOnePage } from './on-one-page';

/** The counts of the acts on one page: those indicated by name, of the open ones how many and the nearest. */
export function countsAtAGlance(desk: Desk, candidates: readonly Finding[]): Block[] {
  const { say, case: c } = desk;
  const places = [
    ...c.acts.map(({ id }) => ({ act: id, group: undefined })),
    ...c.groups.map(({ id }) => ({ act: undefined, group: id })),
  ];
  const rows = places.flatMap(({ act, group }): (readonly Cell[])[] => {
    const found = candidates.filter(
      ({ scope }) => scope.act === act && (act !== undefined || scope.group === group),
    );
    if (found.length === 0) return [];
    const name = desk.cases.placeName(act === undefined ? { group } : { act });
    return [
      [[{ text: name, from: method('counts') }], crimesAt(desk, found), lackingInAny(desk, found)],
    ];
  });
  if (rows.length === 0) return [];
  const told = onOnePage(rows);
  const rest = rows.length - told.length;
  return [
    {
      type: 'table',
      caption: '',
      head: [say('memo.brief.actHead'), say('memo.brief.crimesHead'), say('memo.counts.lacksHead')],
      widths: [3.4, 8, 3.6],
      rowHeads: true,
      rows: told,
    },
    ...(rest > 0
      ? [
          {
            type: 'paragraph' as const,
            sentences: [{ text: say('memo.brief.more', { count: rest }), from: method('acts') }],
          },
        ]
      : []),
  ];
}
