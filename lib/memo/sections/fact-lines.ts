import type { Answer } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import type { Desk } from '../desk';
import type { Block, Cell, Origin, Sentence } from '../value';
import { recordedLine } from './recorded-answer';

/** What is no fact, in this order and by name alone, after everything that is recorded. */
const OPEN = ['differ', 'asked', 'declined', 'notApplicable'] as const;
type Open = (typeof OPEN)[number];

/**
 * What is recorded at each place, in one row: facts first, each with its standing where somebody said it,
 * then what is not known, by name. A reader must never take what was alleged, or not found out, for a fact.
 * Nothing where nothing was recorded at any of the places.
 */
export function factLines(
  desk: Desk,
  places: readonly ScopeRef[],
  ids: readonly string[],
): Block[] {
  const rows = places.flatMap((at): (readonly Cell[])[] => {
    const told = [...factsAt(desk, at, ids), ...openAt(desk, at, ids)];
    const [first] = told;
    return first ? [[[{ text: placeOf(desk, at), from: first.from }], told]] : [];
  });
  return table(desk, 'memo.facts.placeHead', rows);
}

/** Everything recorded at places that belong together: a row for each part of the questions, then what is no fact. */
export function factsByTheme(desk: Desk, places: readonly ScopeRef[]): Block[] {
  const { facts } = desk.law.law.vocabulary;
  const themes = [...new Set(facts.map((f) => f.section))];
  const rows = themes.flatMap((theme) => {
    const ids = facts.filter((f) => f.section === theme).map((f) => f.id);
    return places.flatMap((at): (readonly Cell[])[] => {
      const told = factsAt(desk, at, ids);
      const [first] = told;
      return first ? [[[{ text: themeAt(desk, theme, at), from: first.from }], told]] : [];
    });
  });
  const ids = facts.map((f) => f.id);
  const open = places.flatMap((at) => openAt(desk, at, ids));
  const [first] = open;
  const last = first ? [[[{ text: desk.say('memo.facts.openHead'), from: first.from }], open]] : [];
  return table(desk, 'memo.facts.themeHead', [...rows, ...last]);
}

/** A link between an act and one of several contexts is told with the context. */
function themeAt(desk: Desk, theme: string, { act, context }: ScopeRef): string {
  const title = desk.law.texts.sections[theme]?.title ?? theme;
  if (act === undefined || context === undefined || desk.case.contexts.length < 2) return title;
  return desk.say('memo.crimes.in', { crime: title, place: desk.cases.placeName({ context }) });
}

function table(
  { say }: Desk,
  head: 'memo.facts.placeHead' | 'memo.facts.themeHead',
  rows: readonly (readonly Cell[])[],
): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: '',
      head: [say(head), say('memo.facts.recordedHead')],
      widths: [3.4, 11.4],
      rowHeads: true,
      rows,
    },
  ];
}

function factsAt(desk: Desk, at: ScopeRef, ids: readonly string[]): readonly Sentence[] {
  return ids.flatMap((id): readonly Sentence[] => {
    const answer = desk.cases.answer(at, id);
    if (answer?.state !== 'answered' && answer?.state !== 'picked') return [];
    const fact = desk.law.factShort(id);
    const recorded = recordedLine(desk, id, answer);
    const told = recorded ? desk.say('memo.facts.line', { fact, recorded }) : fact;
    const standing = answer.standing
      ? ` (${desk.say(`memo.facts.standing.${answer.standing}`)})`
      : '';
    return [{ text: `${told}${standing}.`, from: [{ answer: id, at }] }];
  });
}

function openAt(desk: Desk, at: ScopeRef, ids: readonly string[]): readonly Sentence[] {
  const found = ids.flatMap((id) => {
    const answer = desk.cases.answer(at, id);
    const open = answer && openState(answer);
    return open ? [{ id, open }] : [];
  });
  return OPEN.flatMap((open): readonly Sentence[] => {
    const same = found.filter((f) => f.open === open).map((f) => f.id);
    const [first, ...more] = same.map((id): Origin => ({ answer: id, at }));
    if (!first) return [];
    const fact = desk.say(`memo.facts.by.${open}`);
    const recorded = same.map(desk.law.factShort).join(desk.say('explain.join'));
    return [
      { text: `${desk.say('memo.facts.line', { fact, recorded })}.`, from: [first, ...more] },
    ];
  });
}

function openState(answer: Answer): Open | undefined {
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
      return undefined;
  }
}

const placeOf = (desk: Desk, at: ScopeRef) => capital(desk.cases.placeName(at));

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
