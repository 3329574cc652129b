import type { Finding } from '@/lib/engine/findings';
import type { ScopeRef } from '@/lib/engine/world';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell } from '../value';
import { awaitedParagraph } from './awaited-crimes';
import { glance } from './brief';
import { candidateFindings, strongestFirst } from './candidates';
import type { SectionDraft } from './draft';
import { noCrime } from './no-crime';
import { whatToReadFirst } from './read-first';

/** The page that is read first: what rests on judgement, then one short answer for each question. */
export function shortAnswers(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const blocks: Block[] = whatToReadFirst(desk);
  if (c.acts.length === 0) {
    blocks.push({
      type: 'callout',
      kind: 'open',
      title: say('memo.empty.title'),
      sentences: [{ text: say('memo.empty.noActs'), from: method('empty case') }],
    });
  }
  if (desk.full) {
    for (const act of c.acts) blocks.push(...answersFor(desk, { act: act.id }));
    for (const group of c.groups) blocks.push(...groupAnswers(desk, { group: group.id }));
    blocks.push(...awaitedParagraph(desk));
  } else if (c.acts.length + c.groups.length > 0) blocks.push(...questions(desk), ...glance(desk));
  return { id: 'answers', title: say('memo.answers.title'), part: 'body', blocks };
}

/** What is asked of each act, before the table that answers it. */
function questions({ say, law }: Desk): Block[] {
  const steps = law.rules.filter((rule) => rule.kind === 'step');
  const asked = steps.map((rule) => law.ruleText(rule.id).short).join(say('explain.join'));
  return [
    { type: 'heading', level: 2, text: say('memo.answers.byAct') },
    {
      type: 'paragraph',
      sentences: [{ text: say('memo.answers.asked', { asked }), from: method('questions') }],
    },
  ];
}

function answersFor(desk: Desk, at: ScopeRef): Block[] {
  const { say } = desk;
  const steps = desk.ofKind('step').filter((f) => f.scope.act === at.act);
  const crimes = strongestFirst(candidateFindings(desk).filter((f) => f.scope.act === at.act));
  const rows = [
    ...steps.map((f) => row(desk, f, desk.law.ruleText(f.id).short)),
    ...crimes.map((f) => crimeRow(desk, f)),
  ];
  const heading: Block = {
    type: 'heading',
    level: 2,
    text: say('memo.answers.act', { act: desk.cases.placeName(at) }),
  };
  const table = answerTable(desk, rows);
  if (crimes.length > 0) return [heading, table];
  return [
    heading,
    table,
    {
      type: 'paragraph',
      sentences: noCrime(desk, at.act === undefined ? [] : [at.act]),
    },
  ];
}

function groupAnswers(desk: Desk, at: ScopeRef): Block[] {
  const crimes = candidateFindings(desk).filter(
    (f) => f.scope.group === at.group && f.scope.act === undefined,
  );
  if (crimes.length === 0) return [];
  return [
    {
      type: 'heading',
      level: 2,
      text: desk.say('memo.answers.group', { group: desk.cases.placeName(at) }),
    },
    answerTable(
      desk,
      crimes.map((f) => crimeRow(desk, f)),
    ),
  ];
}

function answerTable(desk: Desk, rows: readonly (readonly Cell[])[]): Block {
  const { say } = desk;
  return {
    type: 'table',
    caption: '',
    head: [
      say('memo.answers.questionHead'),
      say('memo.answers.answerHead'),
      say('memo.answers.openHead'),
    ],
    widths: [5, 4, 5],
    rowHeads: true,
    rows,
  };
}

function crimeRow(desk: Desk, f: Finding): readonly Cell[] {
  const crime = desk.law.ruleText(f.id).short;
  const context = f.scope.context;
  if (context === undefined || desk.case.contexts.length < 2) return row(desk, f, crime);
  const place = desk.cases.placeName({ context });
  return row(desk, f, desk.say('memo.crimes.in', { crime, place }));
}

function row(desk: Desk, finding: Finding, name: string): readonly Cell[] {
  const from = fromFinding(finding);
  const missing = desk.explain.missing(finding.missing, desk.openValue);
  return [
    [{ text: name, from: [{ rule: finding.id }] }],
    [{ text: '', from, mark: desk.mark(finding) }],
    missing.length > 0 ? missing : [{ text: desk.say('memo.answers.nothingOpen'), from }],
  ];
}
