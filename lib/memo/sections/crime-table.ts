import type { Finding } from '@/lib/engine/findings';
import type { Rule } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { samePlace } from '../case-index';
import { type Desk, fromFinding } from '../desk';
import type { Block, Cell, Cite, Note, Sentence } from '../value';
import { decided } from './decided';
import { evidence, hasEvidence } from './evidence';

/**
 * One crime, whatever its category, for all acts side by side. The versions of a crime share their core
 * elements (Elements of Crimes, articles 7(1)(g), 8(2)(b)(xxii), 8(2)(e)(vi)), and a reader looks for
 * the weak place across the acts: a table for each version and each act said the same thing many times.
 */
export function crimeTables(desk: Desk, found: readonly Finding[]): Block[] {
  const columns = placesOf(desk, found);
  const tables: Block[] = [];
  for (let from = 0; from < columns.length; from += COLUMNS)
    tables.push(...table(desk, found, columns.slice(from, from + COLUMNS)));
  const rules = [...new Set(found.map((f) => desk.law.rule(f.id)))];
  const said = unique([...guidance(desk, rules), ...found.flatMap(desk.explain.restsOn)]);
  return [
    {
      type: 'heading',
      level: 2,
      id: `crime-${rules[0]?.crime?.code ?? ''}`,
      text: nameOf(rules.map((rule) => desk.law.ruleText(rule.id).short)),
      notes: together(rules.flatMap((rule) => desk.notes(rule))),
    },
    ...(said.length === 1 ? [{ type: 'paragraph' as const, sentences: said }] : []),
    ...(said.length > 1 ? [{ type: 'list' as const, items: said.map((s) => [s]) }] : []),
    ...tables,
  ];
}

/** More would leave no room for a reason in a cell. */
const COLUMNS = 3;

function table(desk: Desk, found: readonly Finding[], columns: readonly ScopeRef[]): Block[] {
  const at = (place: ScopeRef) => found.filter((f) => samePlace(f.scope, place));
  const crimes = [...new Set(found.map((f) => f.id))];
  const verdicts = crimes.map((id): readonly Cell[] => [
    [{ text: desk.law.ruleText(id).short, from: [{ rule: id }] }],
    ...columns.map((place): Cell => {
      const finding = at(place).find((f) => f.id === id);
      return finding
        ? [{ text: '', from: fromFinding(finding), mark: desk.mark(finding) }]
        : none(id);
    }),
  ]);
  const elements = shared(
    desk,
    crimes.flatMap((id) => desk.law.elementsOf(desk.law.rule(id))),
  );
  const findingsOf = (same: readonly Rule[], place: ScopeRef) => {
    const candidates = at(place).map((f) => f.id);
    return same.flatMap((e) =>
      candidates.includes(e.element?.of ?? e.id) ? (desk.finding(e.id, place) ?? []) : [],
    );
  };
  // What is indicated for every act is told in one line, so that the weak places are what is seen.
  const settled = desk.full
    ? []
    : [...elements].filter(([, same]) =>
        columns.flatMap((place) => findingsOf(same, place)).every(isSettled),
      );
  const rows = [...elements]
    .filter(([title]) => !settled.some(([name]) => name === title))
    .map(([title, same]): readonly Cell[] => [
      [
        {
          text: title,
          from: [{ rule: same[0].id }, ...same.slice(1).map((e) => ({ rule: e.id }))],
          cites: distinctCites(same.flatMap((e) => desk.sourceNote(e).cites)),
        },
      ],
      ...columns.map((place): Cell => {
        const cell = unique(findingsOf(same, place).flatMap((f) => standing(desk, f)));
        return cell.length > 0 ? cell : none(same[0].id);
      }),
    ]);
  return [
    {
      type: 'table',
      caption: '',
      head: [
        desk.say('memo.crimes.elementHead'),
        ...columns.map((place) => columnName(desk, place)),
      ],
      widths: [4.4, ...columns.map(() => 12.4 / columns.length)],
      rowHeads: true,
      rows: [...verdicts, ...rows],
    },
    ...throughout(
      desk,
      settled,
      columns.flatMap((place) => settled.flatMap(([, same]) => findingsOf(same, place))),
    ),
  ];
}

/** Decided in favour, and not by a judgement that somebody may set aside. */
const isSettled = (f: Finding) => f.verdict === 'met' && f.restsOn.judgements.length === 0;

function throughout(
  desk: Desk,
  settled: readonly (readonly [string, readonly Rule[]])[],
  findings: readonly Finding[],
): Block[] {
  const [first, ...more] = findings.flatMap(fromFinding);
  if (!first) return [];
  const names = settled.map(([name]) => name).join(desk.say('explain.join'));
  return [
    {
      type: 'paragraph',
      tone: 'small',
      sentences: [
        {
          text: desk.say('memo.crimes.throughout', { elements: names }),
          from: [first, ...more],
          cites: distinctCites(
            settled.flatMap(([, same]) => same.flatMap((e) => desk.sourceNote(e).cites)),
          ),
        },
      ],
    },
  ];
}

const none = (rule: string): Cell => [{ text: '–', from: [{ rule }] }];

/** The verdict, then the answers that decide it or those that are missing. */
function standing(desk: Desk, f: Finding): Sentence[] {
  const from = fromFinding(f);
  const judged =
    f.restsOn.judgements.length > 0 ? [{ text: desk.say('memo.crimes.judged'), from }] : [];
  const why =
    f.verdict === 'open'
      ? desk.explain.missing(f.missing, desk.openValue)
      : [...decided(desk, f), ...judged];
  return [
    { text: '', from, mark: desk.mark(f) },
    ...why,
    ...(hasEvidence(desk) ? evidence(desk, f) : []),
  ];
}

/** Elements of several versions under one title, in the order of the first version that has them. */
function shared(desk: Desk, elements: readonly Rule[]): ReadonlyMap<string, [Rule, ...Rule[]]> {
  const byTitle = new Map<string, [Rule, ...Rule[]]>();
  const context = (e: Rule) => e.element?.role.startsWith('context') ?? false;
  const ordered = [...elements.filter((e) => !context(e)), ...elements.filter(context)];
  for (const element of ordered) {
    const title = desk.law.ruleText(element.id).short;
    const same = byTitle.get(title);
    if (same) same.push(element);
    else byTitle.set(title, [element]);
  }
  return byTitle;
}

/** Acts, then groups, in the order of the case. */
function placesOf(desk: Desk, found: readonly Finding[]): readonly ScopeRef[] {
  const places: ScopeRef[] = [];
  for (const { scope } of found)
    if (!places.some((place) => samePlace(place, scope))) places.push(scope);
  const parts = [...desk.case.acts, ...desk.case.groups].map(({ id }) => id);
  const rank = ({ act, group }: ScopeRef) => parts.indexOf(act ?? group ?? '');
  return places.sort((a, b) => rank(a) - rank(b));
}

function columnName(desk: Desk, { act, group, context }: ScopeRef): string {
  const part = desk.cases.placeName(act === undefined ? { group } : { act });
  return desk.case.contexts.length > 1
    ? desk.say('memo.crimes.in', { crime: part, place: desk.cases.placeName({ context }) })
    : part;
}

/** What the names of the versions share: "Rape" of "Rape (crime against humanity)". */
export function nameOf(names: readonly string[]): string {
  const [first = '', ...more] = names;
  if (more.length === 0) return first;
  const stems = [...new Set(names.map((name) => name.split(' (')[0] ?? name))];
  return stems.join(' / ');
}

/** What to know about the crime; where its versions differ, under the name of each. */
function guidance(desk: Desk, rules: readonly Rule[]): Sentence[] {
  const texts = new Set(rules.map((rule) => desk.law.ruleText(rule.id).guidance));
  return rules.flatMap((rule): Sentence[] => {
    const { guidance: text, short } = desk.law.ruleText(rule.id);
    if (!text) return [];
    const told = texts.size === 1 ? text : desk.say('memo.crimes.version', { crime: short, text });
    return [{ text: told, from: [{ rule: rule.id }] }];
  });
}

function unique(sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter((s) => {
    const key = `${s.mark?.word ?? ''} ${s.text}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export const distinctCites = (cites: readonly Cite[]): readonly Cite[] => [
  ...new Map(cites.map((c) => [`${c.source} ${c.pinpoint}`, c])).values(),
];

/** The margin of all versions as one: each kind of note once, each reference once. */
function together(notes: readonly Note[]): readonly Note[] {
  const kinds = new Map<Note['kind'], Note>();
  for (const note of notes) {
    const had = kinds.get(note.kind);
    const holdings = [...new Set([...(had?.holdings ?? []), ...(note.holdings ?? [])])];
    kinds.set(note.kind, {
      ...note,
      sentences: unique([...(had?.sentences ?? []), ...note.sentences]),
      cites: distinctCites([...(had?.cites ?? []), ...note.cites]),
      ...(holdings.length > 0 && { holdings }),
    });
  }
  return [...kinds.values()];
}
