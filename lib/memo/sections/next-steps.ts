import type { AtomRef } from '@/lib/engine/world';
import { type Desk, method } from '../desk';
import type { Block, Cell, Origin, Sentence } from '../value';
import { citeOf } from './cite-of';
import type { SectionDraft } from './draft';
import { stillOpen } from './open-questions';

/** The three groups of proof of the International Protocol (2nd edition, 2017). */
const GROUPS = ['act', 'context', 'linkage', 'judgement'] as const;
type Group = (typeof GROUPS)[number];
const sectionsOf: Readonly<Record<string, Group>> = {
  context: 'context',
  regime: 'context',
  link: 'context',
  mental: 'linkage',
  proceedings: 'linkage',
};

/** What a next step must keep to. */
const STANDARDS = ['murad-code', 'international-protocol', 'who-2007'];

/** A summary names this many questions of each group. */
const FEW = 4;

/**
 * What can still decide a crime, by where to look for it in what already exists. A step never sends
 * anybody back to a person who was harmed (Murad Code; WHO 2007: benefit must exceed risk).
 */
export function nextSteps(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const short = desk.input.depth === 'summary';
  const open = stillOpen(desk).filter((atom) => desk.openValue(atom) !== 'declined');
  const rows = GROUPS.flatMap((group): (readonly Cell[])[] => {
    const atoms = open.filter((atom) => groupOf(desk, atom) === group);
    const [first, ...more] = atoms.map((a): Origin => ({ answer: a.fact, at: a.at }));
    if (!first) return [];
    const names = short
      ? [...new Set(atoms.map((a) => desk.law.factShort(a.fact)))]
      : desk.explain.names(atoms);
    const told = short ? names.slice(0, FEW) : names;
    const rest = names.length - told.length;
    const list = told.join(say('explain.join'));
    const text =
      rest > 0 ? say('memo.next.listMore', { list, rest }) : say('memo.next.list', { list });
    return [
      [
        [{ text: say(`memo.next.groups.${group}`), from: method('next steps') }],
        [{ text, from: [first, ...more] }],
        ...(short ? [] : [[{ text: say(`memo.next.where.${group}`), from: method('next steps') }]]),
      ],
    ];
  });
  const lead: Sentence = {
    text: say('memo.next.lead', { word: c.word }),
    from: method('next steps'),
    ...(short ? {} : { cites: STANDARDS.flatMap((id) => citeOf(desk, id, null)) }),
  };
  const none: Sentence = { text: say('memo.next.none'), from: method('next steps') };
  const table: Block = {
    type: 'table',
    caption: '',
    head: [
      say('memo.next.partHead'),
      say('memo.next.openHead'),
      ...(short ? [] : [say('memo.next.whereHead')]),
    ],
    widths: short ? [2.6, 12] : [2.6, 6, 6],
    rowHeads: true,
    rows,
  };
  return {
    id: 'next',
    title: say('memo.next.title'),
    part: 'body',
    blocks: [
      { type: 'paragraph', sentences: [lead, ...(rows.length === 0 ? [none] : [])] },
      ...(rows.length > 0 ? [table] : []),
    ],
  };
}

function groupOf(desk: Desk, { fact }: AtomRef): Group {
  const known = desk.law.fact(fact);
  return known.judgement ? 'judgement' : (sectionsOf[known.section] ?? 'act');
}
