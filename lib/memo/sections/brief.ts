import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell, Sentence } from '../value';
import { awaitedParagraph } from './awaited-crimes';
import { candidateFindings, strongestFirst } from './candidates';
import type { SectionDraft } from './draft';
import { noCrime } from './no-crime';
import { onOnePage } from './on-one-page';
import { sentence } from './steps';

/** Of the open crimes these are named; one, where many acts share the page. */
const NEAREST = 2;
const MANY = 4;

/** The whole case on one page, with the judgements that it waits for or rests on. */
export function brief(desk: Desk): SectionDraft {
  const blocks = [...glance(desk), ...judgements(desk, candidateFindings(desk))];
  return { id: 'brief', title: desk.say('memo.brief.title'), part: 'body', blocks };
}

/** Each act (and group) with its steps and the crimes worth considering. */
export function glance(desk: Desk): Block[] {
  const { say, case: c } = desk;
  const candidates = candidateFindings(desk);
  const steps = desk.law.rules.filter((rule) => rule.kind === 'step');
  const told = c.acts.map(({ id }): readonly Cell[] => [
    [{ text: desk.cases.placeName({ act: id }), from: method('acts') }],
    ...steps.map((rule): Cell => {
      const finding = desk.finding(rule.id, { act: id });
      return finding
        ? [{ text: '', from: fromFinding(finding), mark: desk.mark(finding) }]
        : [{ text: '–', from: [{ rule: rule.id }] }];
    }),
    crimesAt(
      desk,
      candidates.filter((f) => f.scope.act === id),
      [id],
    ),
  ]);
  const acts = desk.input.depth === 'summary' ? onOnePage(told) : told;
  const rows = [
    ...acts,
    ...c.groups.flatMap(({ id }): (readonly Cell[])[] => {
      const found = candidates.filter((f) => f.scope.group === id && f.scope.act === undefined);
      if (found.length === 0) return [];
      return [
        [
          [{ text: desk.cases.placeName({ group: id }), from: method('groups') }],
          ...steps.map((rule): Cell => [{ text: '–', from: [{ rule: rule.id }] }]),
          crimesAt(desk, found),
        ],
      ];
    }),
  ];
  const rest = c.acts.length - acts.length;
  const table: Block = {
    type: 'table',
    caption: '',
    head: [
      say('memo.brief.actHead'),
      ...steps.map((rule) => desk.law.ruleText(rule.id).short),
      say('memo.brief.crimesHead'),
    ],
    widths: [3.4, ...steps.map(() => 2.6), 5.4],
    rowHeads: true,
    rows,
  };
  return [
    ...(rows.length > 0 ? [table] : [nothing(desk)]),
    ...awaitedParagraph(desk),
    ...(rest > 0 ? [paragraph(say('memo.brief.more', { count: rest }), 'acts')] : []),
  ];
}

const paragraph = (text: string, what: string): Block => ({
  type: 'paragraph',
  sentences: [{ text, from: method(what) }],
});

const nothing = (desk: Desk) => paragraph(desk.say('memo.empty.noActs'), 'empty case');

/** What is indicated or disputed by name, and how many crimes wait for an answer. */
export function crimesAt(
  desk: Desk,
  found: readonly Finding[],
  acts: readonly string[] = [],
): Cell {
  const { say } = desk;
  const decided = strongestFirst(found).filter((f) => f.verdict !== 'open');
  const open = found.filter((f) => f.verdict === 'open');
  const [first, ...more] = open.flatMap((f) => fromFinding(f));
  const cell: Sentence[] = [...alike(desk, decided)];
  if (first) {
    const few = desk.input.depth !== 'summary' || desk.case.acts.length <= MANY;
    const nearest = strongestFirst(open)
      .slice(0, few ? NEAREST : 1)
      .map((f) => desk.law.ruleText(f.id).short);
    cell.push({
      text: say('memo.brief.open', {
        count: open.length,
        nearest: nearest.join(say('explain.join')),
      }),
      from: [first, ...more],
    });
  }
  return cell.length > 0 ? cell : noCrime(desk, acts);
}

/** Findings that stand alike, in one sentence after one mark. */
function alike(desk: Desk, found: readonly Finding[]): readonly Sentence[] {
  const byVerdict = new Map<string, Finding[]>();
  for (const f of found) byVerdict.set(f.verdict, [...(byVerdict.get(f.verdict) ?? []), f]);
  return [...byVerdict.values()].flatMap((same): Sentence[] => {
    const [strongest] = same;
    const [first, ...more] = same.flatMap((f) => fromFinding(f));
    if (!strongest || !first) return [];
    const names = same.map((f) => desk.law.ruleText(f.id).short).join(desk.say('explain.join'));
    return [{ text: sentence(names), from: [first, ...more], mark: desk.mark(strongest) }];
  });
}

/** The judgements on which everything above waits or rests, by name. */
function judgements(desk: Desk, candidates: readonly Finding[]): Block[] {
  const { say } = desk;
  const named = (key: 'memo.brief.waits' | 'memo.brief.rests', waiting: boolean): Block[] => {
    const atoms = candidates.flatMap((f) =>
      waiting
        ? f.missing.filter((atom) => desk.law.fact(atom.fact).judgement === true)
        : f.restsOn.judgements.flat(),
    );
    const [first, ...more] = atoms.map((a) => ({ answer: a.fact, at: a.at }));
    if (!first) return [];
    const names = [...new Set(atoms.map(desk.explain.atomName))].join(say('explain.join'));
    return [
      {
        type: 'paragraph',
        sentences: [{ text: say(key, { names }), from: [first, ...more] }],
      },
    ];
  };
  // On one page the next steps name what waits for judgement.
  const waits = desk.input.depth === 'summary' ? [] : named('memo.brief.waits', true);
  return [...waits, ...named('memo.brief.rests', false)];
}
