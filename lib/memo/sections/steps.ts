import type { Finding } from '@/lib/engine/findings';
import type { HoldingId, Rule } from '@/lib/engine/pack';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell, Note, Sentence } from '../value';
import { again, authority } from './authority-told';
import { decided } from './decided';
import type { SectionDraft } from './draft';
import { capital } from './fact-lines';

/**
 * One section for each step that stays apart (sexual nature, violence, reproductive violence): for
 * each act the answer, its reasons, the indicia present, and contrary authority in the margin.
 */
export function steps(desk: Desk): readonly SectionDraft[] {
  const told = new Set<HoldingId>();
  return desk.law.rules
    .filter((rule) => rule.kind === 'step')
    .flatMap((rule) => {
      const findings = desk.ofKind('step').filter((f) => f.id === rule.id);
      if (findings.length === 0) return [];
      return [stepSection(desk, rule, findings, told)];
    })
    .map((section, at) => (at === 0 ? withLead(desk, section) : section));
}

/** Before the first of the steps: that none of them answers another. */
function withLead(desk: Desk, section: SectionDraft): SectionDraft {
  const lead: Block = {
    type: 'paragraph',
    tone: 'small',
    sentences: [{ text: desk.say('memo.steps.lead'), from: method('steps') }],
  };
  return { ...section, blocks: [lead, ...section.blocks] };
}

function stepSection(
  desk: Desk,
  rule: Rule,
  findings: readonly Finding[],
  told: Set<HoldingId>,
): SectionDraft {
  const text = desk.law.ruleText(rule.id);
  const said = standings(desk, findings);
  if (text.guidance) said.push({ text: text.guidance, from: [{ rule: rule.id }] });
  return {
    id: `step-${rule.id}`,
    title: text.short,
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        sentences: said,
        notes: [desk.sourceNote(rule), ...again(desk, rule, told)],
      },
      ...authority(desk, rule, told),
      ...(desk.full
        ? findings.flatMap((finding) => forAct(desk, rule, finding))
        : [inBrief(desk, rule, findings)]),
    ],
  };
}

/** How the question stands, and for which acts: never its title, which would read as the answer. */
function standings(desk: Desk, findings: readonly Finding[]): Sentence[] {
  const byWord = new Map<string, Finding[]>();
  for (const f of findings) {
    const { word } = desk.mark(f);
    byWord.set(word, [...(byWord.get(word) ?? []), f]);
  }
  return [...byWord].flatMap(([word, same]): Sentence[] => {
    const [first, ...more] = same.flatMap(fromFinding);
    if (!first) return [];
    const acts = same.map((f) => desk.cases.placeName(f.scope)).join(desk.say('explain.join'));
    return [
      { text: capital(desk.say('memo.steps.standing', { word, acts })), from: [first, ...more] },
    ];
  });
}

/** The acts in one table: the answer, what decides it with the indicia that are present, what is open. */
function inBrief(desk: Desk, rule: Rule, findings: readonly Finding[]): Block {
  const { say } = desk;
  return {
    type: 'table',
    caption: '',
    head: [
      say('memo.brief.actHead'),
      say('memo.crimes.findingHead'),
      say('memo.crimes.answersHead'),
      say('memo.crimes.gapHead'),
    ],
    widths: [3.2, 2.8, 5.6, 3.6],
    rowHeads: true,
    rows: findings.map((finding): readonly Cell[] => {
      const from = fromFinding(finding);
      const present = presentIn(desk, rule, finding);
      const gap = desk.explain.missing(finding.missing, desk.openValue);
      const why = [
        ...present.flatMap((f) => [
          {
            text: sentence(desk.law.ruleText(f.id).title),
            from: fromFinding(f),
            mark: desk.mark(f),
          },
          ...desk.explain.reasons(f.because, f.scope),
        ]),
        ...reasonsBeside(desk, finding, present),
        ...desk.explain.restsOn(finding),
      ];
      const none = say('memo.steps.noIndicia');
      return [
        [{ text: desk.cases.placeName(finding.scope), from }],
        [{ text: '', from, mark: desk.mark(finding) }],
        why.length > 0 ? why : [{ text: none, from }],
        gap.length > 0 ? gap : [{ text: '–', from }],
      ];
    }),
  };
}

const presentIn = (desk: Desk, rule: Rule, finding: Finding): readonly Finding[] =>
  indiciaOf(desk, rule)
    .flatMap((r) => desk.finding(r.id, finding.scope) ?? [])
    .filter((f) => f.verdict === 'met' || f.verdict === 'contested');

/** Reasons other than the indicia, which are told with reasons of their own. */
const reasonsBeside = (desk: Desk, finding: Finding, present: readonly Finding[]) =>
  decided(desk, finding).filter(
    (s) => !s.from.some((o) => 'finding' in o && present.some((f) => f.id === o.finding)),
  );

function forAct(desk: Desk, rule: Rule, finding: Finding): Block[] {
  const indicia = indiciaOf(desk, rule).flatMap((r) => desk.finding(r.id, finding.scope) ?? []);
  const present = presentIn(desk, rule, finding);
  const reasons = reasonsBeside(desk, finding, present);
  const rest: Sentence[] = [
    ...desk.explain.missing(finding.missing, desk.openValue),
    ...desk.explain.restsOn(finding),
  ];
  return [
    {
      type: 'heading',
      level: 2,
      text: desk.cases.placeName(finding.scope),
      mark: desk.mark(finding),
    },
    ...(reasons.length > 0 ? [{ type: 'list' as const, items: reasons.map((s) => [s]) }] : []),
    ...present.map((f) => indicium(desk, f)),
    ...(rest.length > 0 ? [{ type: 'paragraph' as const, sentences: rest }] : []),
    ...silent(desk, indicia),
  ];
}

/** Indicia that the step's condition names, in their order; indirectly too. */
export function indiciaOf(desk: Desk, rule: Rule, seen = new Set<string>()): readonly Rule[] {
  return desk.law.namedBy(rule).flatMap((named) => {
    if (seen.has(named.id) || named.kind === 'step') return [];
    seen.add(named.id);
    const deeper = indiciaOf(desk, named, seen);
    return named.kind === 'indicium' ? [named, ...deeper] : deeper;
  });
}

function indicium(desk: Desk, finding: Finding): Block {
  const rule = desk.law.rule(finding.id);
  const text = desk.law.ruleText(finding.id);
  const notes: readonly Note[] = desk.notes(rule, finding.scope);
  return {
    type: 'list',
    items: [
      [
        { text: sentence(text.title), from: fromFinding(finding), mark: desk.mark(finding) },
        ...desk.explain.reasons(finding.because, finding.scope),
      ],
    ],
    notes,
  };
}

/** Indicia that are open or not recorded, by name alone. */
function silent(desk: Desk, indicia: readonly Finding[]): Block[] {
  const { say } = desk;
  const line = (
    verdict: 'open' | 'not-met',
    key: 'memo.steps.open' | 'memo.steps.notRecorded',
  ): Sentence[] => {
    const [first, ...others] = indicia.filter((f) => f.verdict === verdict);
    if (!first) return [];
    const names = [first, ...others].map((f) => desk.law.ruleText(f.id).short);
    const text = say(key, { indicia: names.join(say('explain.join')) });
    return [{ text, from: [...fromFinding(first), ...others.flatMap(fromFinding)] }];
  };
  const sentences = [
    ...line('open', 'memo.steps.open'),
    ...line('not-met', 'memo.steps.notRecorded'),
  ];
  if (indicia.length > 0 && !indicia.some((f) => f.verdict === 'met')) {
    sentences.unshift({ text: say('memo.steps.noIndicia'), from: method('indicia') });
  }
  return sentences.length > 0 ? [{ type: 'paragraph', tone: 'small', sentences }] : [];
}

export const sentence = (text: string) => (/[.!?”]$/.test(text) ? text : `${text}.`);
