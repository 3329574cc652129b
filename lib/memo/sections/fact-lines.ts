import type { Answer } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import type { Desk } from '../desk';
import type { Block, Cell, Origin } from '../value';
import { recordedWords } from './recorded-answer';

/** How an answer stands: a reader must never take what was alleged, or not found out, for a fact. */
const STANDINGS = [
  'known',
  'alleged',
  'unsaid',
  'differ',
  'asked',
  'declined',
  'notApplicable',
] as const;
type Standing = (typeof STANDINGS)[number];

/**
 * What is recorded, place by place and by how it stands: one row a standing. Nothing where nothing was
 * recorded at any of the places.
 */
export function factLines(
  desk: Desk,
  places: readonly ScopeRef[],
  ids: readonly string[],
): Block[] {
  const { say } = desk;
  const rows = places.flatMap((at) => rowsAt(desk, at, ids));
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: '',
      head: [
        say('memo.facts.placeHead'),
        say('memo.facts.standingHead'),
        say('memo.facts.recordedHead'),
      ],
      widths: [3, 2.4, 9.4],
      rowHeads: true,
      rows,
    },
  ];
}

function rowsAt(desk: Desk, at: ScopeRef, ids: readonly string[]): (readonly Cell[])[] {
  const lines = new Map<Standing, { texts: string[]; from: Origin[] }>();
  for (const id of ids) {
    const answer = desk.cases.answer(at, id);
    if (!answer) continue;
    const standing = standingOf(answer);
    const line = lines.get(standing) ?? { texts: [], from: [] };
    line.texts.push(told(desk, id, answer));
    line.from.push({ answer: id, at });
    lines.set(standing, line);
  }
  const place = capital(desk.cases.placeName(at));
  return STANDINGS.flatMap((standing): (readonly Cell[])[] => {
    const line = lines.get(standing);
    const [first, ...more] = line?.from ?? [];
    if (!line || !first) return [];
    const from = [first, ...more] as const;
    return [
      [
        [{ text: place, from }],
        [{ text: desk.say(`memo.facts.by.${standing}`), from }],
        [{ text: `${line.texts.join('; ')}.`, from }],
      ],
    ];
  });
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function standingOf(answer: Answer): Standing {
  switch (answer.state) {
    case 'not-known':
      return 'asked';
    case 'declined':
      return 'declined';
    case 'not-applicable':
      return 'notApplicable';
    case 'accounts-differ':
      return 'differ';
    default:
      return answer.standing ?? 'unsaid';
  }
}

/** The fact and what was recorded; the name alone where the line itself says how it stands. */
function told(desk: Desk, id: string, answer: Answer): string {
  const fact = desk.law.factShort(id);
  if (answer.state !== 'answered' && answer.state !== 'picked') return fact;
  const words = recordedWords(desk, id, answer).map((text) => text.replace(/\.$/, ''));
  if (words.length === 0) return fact;
  return desk.say('memo.facts.line', { fact, recorded: words.join(', ') });
}
