import type { Finding } from '@/lib/engine/findings';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell, Sentence } from '../value';
import type { SectionDraft } from './draft';

/** The page that is read first: what rests on judgement, then one short answer for each question. */
export function shortAnswers(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const blocks: Block[] = [...judgements(desk), ...disputed(desk)];
  if (c.acts.length === 0) {
    blocks.push({
      type: 'callout',
      kind: 'open',
      title: say('memo.empty.title'),
      sentences: [{ text: say('memo.empty.noActs'), from: method('empty case') }],
    });
  }
  for (const act of c.acts) blocks.push(...answersFor(desk, { act: act.id }));
  for (const group of c.groups) blocks.push(...groupAnswers(desk, { group: group.id }));
  return { id: 'answers', title: say('memo.answers.title'), part: 'body', blocks };
}

/** Findings of the kinds that a reader acts on, by the atom that they rest on. */
function byAtom(desk: Desk, pick: (f: Finding) => readonly AtomRef[]) {
  const found = new Map<string, { atom: AtomRef; findings: Finding[] }>();
  for (const finding of desk.assessment.findings) {
    if (!['crime', 'step'].includes(finding.kind) || !worthNaming(desk, finding)) continue;
    for (const atom of pick(finding)) {
      const key = JSON.stringify(atom);
      const entry = found.get(key) ?? { atom, findings: [] };
      entry.findings.push(finding);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}

function worthNaming(desk: Desk, finding: Finding): boolean {
  return (
    finding.kind !== 'crime' ||
    desk.assessment.candidates.some(
      (x) => x.crime === finding.id && JSON.stringify(x.scope) === JSON.stringify(finding.scope),
    )
  );
}

function judgementList(desk: Desk, pick: (f: Finding) => readonly AtomRef[]): Sentence[] {
  return byAtom(desk, pick).map(({ atom, findings }) => {
    const names = findings.map((f) =>
      f.kind === 'crime'
        ? desk.say('memo.crimes.in', {
            crime: desk.law.ruleText(f.id).short,
            place: desk.cases.placeName(f.scope),
          })
        : desk.say('memo.crimes.in', {
            crime: desk.law.ruleText(f.id).short,
            place: desk.cases.placeName(f.scope),
          }),
    );
    return {
      text: desk.say('memo.answers.restsOn', {
        judgement: desk.explain.atomName(atom),
        findings: names.join(desk.say('explain.join')),
      }),
      from: [{ answer: atom.fact, at: atom.at }, ...findings.flatMap(fromFinding)],
    };
  });
}

function judgements(desk: Desk): Block[] {
  const { say } = desk;
  const items = judgementList(desk, (f) => f.restsOn.judgements);
  const heading: Block = { type: 'heading', level: 2, text: say('memo.answers.judgements') };
  if (items.length === 0) {
    return [
      heading,
      {
        type: 'paragraph',
        sentences: [{ text: say('memo.answers.judgementsNone'), from: method('judgements') }],
      },
    ];
  }
  return [
    heading,
    {
      type: 'paragraph',
      sentences: [{ text: say('memo.answers.judgementsLead'), from: method('judgements') }],
    },
    { type: 'list', items: items.map((s) => [s]) },
  ];
}

function disputed(desk: Desk): Block[] {
  const items = judgementList(desk, (f) => f.restsOn.disputed);
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: desk.say('memo.answers.disputed') },
    { type: 'list', items: items.map((s) => [s]) },
  ];
}

function answersFor(desk: Desk, at: ScopeRef): Block[] {
  const { say } = desk;
  const steps = desk.ofKind('step').filter((f) => f.scope.act === at.act);
  const crimes = candidateFindings(desk).filter((f) => f.scope.act === at.act);
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
      sentences: [{ text: say('memo.answers.crimesNone'), from: method('candidates') }],
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

export function candidateFindings(desk: Desk): readonly Finding[] {
  return desk.assessment.candidates.flatMap((x) => desk.finding(x.crime, x.scope) ?? []);
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
