import type { Finding } from '@/lib/engine/findings';
import type { Rule } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { within } from '../case-index';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell, Sentence } from '../value';
import { candidateFindings, strongestFirst } from './candidates';
import { decided } from './decided';
import type { SectionDraft } from './draft';
import { sentence } from './steps';

/** Candidate crimes, element by element; the others in one paragraph each by what keeps them out. */
export function crimes(desk: Desk): SectionDraft {
  const { say } = desk;
  const candidates = candidateFindings(desk);
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.answers.crimesNone'), from: method('candidates') }],
  };
  return {
    id: 'crimes',
    title: say('memo.crimes.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [
          { text: say('memo.crimes.lead'), from: method('candidates') },
          ...(hasEvidence(desk)
            ? []
            : [{ text: say('memo.crimes.noEvidenceYet'), from: method('evidence') }]),
        ],
      },
      ...(candidates.length > 0 ? byPart(desk, candidates) : [none]),
      ...others(desk, candidates),
    ],
  };
}

/** Under each act, then each group: what is indicated first, then what lacks least. */
function byPart(desk: Desk, candidates: readonly Finding[]): Block[] {
  const parts: readonly ScopeRef[] = [
    ...desk.case.acts.map(({ id }) => ({ act: id })),
    ...desk.case.groups.map(({ id }) => ({ group: id })),
  ];
  return parts.flatMap((part): Block[] => {
    const own = candidates.filter((f) => within(f.scope, part));
    if (own.length === 0) return [];
    const sorted = strongestFirst(own);
    return [
      { type: 'heading', level: 2, text: desk.cases.placeName(part) },
      ...sorted.flatMap((f) => elementTable(desk, f)),
    ];
  });
}

function elementTable(desk: Desk, crime: Finding): Block[] {
  const { say } = desk;
  const rule = desk.law.rule(crime.id);
  const text = desk.law.ruleText(rule.id);
  const evident = hasEvidence(desk);
  const rows = desk.law.elementsOf(rule).flatMap((element) => {
    const finding = desk.finding(element.id, crime.scope);
    return finding ? [row(desk, rule, element, finding, evident)] : [];
  });
  const said: Sentence[] = [
    ...(text.guidance ? [{ text: text.guidance, from: [{ rule: rule.id }] as const }] : []),
    ...desk.explain.restsOn(crime),
  ];
  const context = crime.scope.context;
  const place = desk.cases.placeName({ context });
  const many = context !== undefined && desk.case.contexts.length > 1;
  return [
    {
      type: 'heading',
      level: 3,
      id: anchorOf(crime),
      text: many ? say('memo.crimes.in', { crime: text.short, place }) : text.short,
      mark: desk.mark(crime),
      notes: desk.notes(rule),
    },
    ...(said.length > 0 ? [{ type: 'paragraph' as const, sentences: said }] : []),
    {
      type: 'table',
      caption: '',
      head: [
        say('memo.crimes.elementHead'),
        say('memo.crimes.findingHead'),
        say('memo.crimes.answersHead'),
        ...(evident ? [say('memo.crimes.evidenceHead')] : []),
        say('memo.crimes.gapHead'),
      ],
      widths: evident ? [5, 2.5, 4.6, 2, 3.4] : [5.2, 2.6, 5, 4],
      rowHeads: true,
      rows,
    },
  ];
}

/** Whether any answer links to evidence: without any, an empty column would only repeat that. */
function hasEvidence(desk: Desk): boolean {
  return desk.cases.places.some((at) =>
    desk.law.law.vocabulary.facts.some((f) => desk.cases.answer(at, f.id)?.evidence?.length),
  );
}

function row(
  desk: Desk,
  crime: Rule,
  element: Rule,
  finding: Finding,
  evident: boolean,
): readonly Cell[] {
  const { say } = desk;
  const from = fromFinding(finding);
  const own = element.element?.of === crime.id ? element.element.number : null;
  const title = desk.law.ruleText(element.id).short;
  const gap = desk.explain.missing(finding.missing, desk.openValue);
  return [
    [
      {
        text: own === null ? title : say('memo.crimes.number', { number: own, title }),
        from: [{ rule: element.id }],
        cites: desk.sourceNote(element).cites,
      },
    ],
    [{ text: '', from, mark: desk.mark(finding) }],
    [...decided(desk, finding), ...judged(desk, finding)],
    ...(evident ? [evidence(desk, finding)] : []),
    gap.length > 0 ? gap : [{ text: '–', from }],
  ];
}

/** Which answer it was stands beside it already; here only that it was a judgement. */
function judged(desk: Desk, finding: Finding): Sentence[] {
  if (finding.restsOn.judgements.length === 0) return [];
  return [{ text: desk.say('memo.crimes.judged'), from: fromFinding(finding) }];
}

/** How many evidence items the answers behind an element link to. Their kinds come with the items. */
function evidence(desk: Desk, finding: Finding): Cell {
  const items = new Set<string>();
  for (const reason of finding.because) {
    if (reason.code !== 'fact') continue;
    for (const item of desk.cases.answer(reason.atom.at, reason.atom.fact)?.evidence ?? [])
      items.add(item);
  }
  const text =
    items.size === 0
      ? desk.say('memo.crimes.noEvidence')
      : desk.say('memo.crimes.evidenceCount', { count: items.size });
  return [{ text, from: fromFinding(finding) }];
}

/** Crimes that are not candidates: which the answers exclude, and which nothing speaks about yet. */
function others(desk: Desk, candidates: readonly Finding[]): Block[] {
  const { say } = desk;
  const rest = desk.ofKind('crime').filter((f) => !candidates.includes(f));
  const line = (
    verdict: Finding['verdict'],
    key: 'memo.crimes.othersExcluded' | 'memo.crimes.othersOpen',
  ) => {
    const names = new Map<string, Finding[]>();
    for (const f of rest.filter((x) => x.verdict === verdict)) {
      const name = desk.law.ruleText(f.id).short;
      names.set(name, [...(names.get(name) ?? []), f]);
    }
    const [first, ...more] = [...names.values()].flat().flatMap(fromFinding);
    if (!first) return [];
    const list = [...names.keys()].join(say('explain.join'));
    return [[{ text: say(key, { crimes: list }), from: [first, ...more] as const }]];
  };
  const items = [
    ...line('not-met', 'memo.crimes.othersExcluded'),
    ...line('open', 'memo.crimes.othersOpen'),
  ];
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: say('memo.crimes.others') },
    {
      type: 'list',
      items: items.map((cell) => cell.map((s) => ({ ...s, text: sentence(s.text) }))),
    },
  ];
}

export function anchorOf(crime: Finding): string {
  return ['crime', crime.id, crime.scope.act, crime.scope.context, crime.scope.group]
    .filter(Boolean)
    .join('-');
}
