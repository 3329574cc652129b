import type { Finding } from '@/lib/engine/findings';
import type { Rule } from '@/lib/engine/pack';
import { type Desk, fromFinding } from '../desk';
import { tellsActs } from '../plan';
import type { Block, Cell, Sentence } from '../value';
import { sentence } from './steps';

/**
 * Findings that carry guidance (principles, warnings, recommendations): what the rule says, what a
 * practitioner does about it, and what raised it, with its sources in the margin. A rule that holds
 * at several places is told once and names them.
 */
export function ruleItems(desk: Desk, findings: readonly Finding[]): Block[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings)
    byRule.set(finding.id, [...(byRule.get(finding.id) ?? []), finding]);
  // What raised a rule is told of an act.
  if (!desk.full || !tellsActs(desk.input.template)) return inBrief(desk, [...byRule.keys()]);
  return [...byRule.values()].flatMap((same) => ruleItem(desk, same));
}

/** Name, what it says and its sources, one row each: what a reader needs who knows the field. */
export function inBrief(desk: Desk, rules: readonly string[]): Block[] {
  const { say } = desk;
  if (rules.length === 0) return [];
  return [
    {
      type: 'table',
      caption: '',
      head: [
        say('memo.rules.pointHead'),
        say('memo.rules.saysHead'),
        say('memo.note.source', { count: 2 }),
      ],
      widths: [3, 8.6, 3.2],
      rowHeads: true,
      rows: rules.map((id) => row(desk, id)),
    },
  ];
}

/**
 * Whether a rule is told as proposed: the source that it leads with is no law yet. One that names such a
 * source behind others states what is so.
 */
function isProposed(desk: Desk, { sources: [leading] }: Rule): boolean {
  return desk.law.source(leading.source).status === 'proposed';
}

function row(desk: Desk, id: string): readonly Cell[] {
  const rule = desk.law.rule(id);
  const text = desk.law.ruleText(id);
  const from = [{ rule: id }] as const;
  const proposed = isProposed(desk, rule);
  const said: Sentence[] = [
    ...(proposed ? [{ text: desk.say('memo.proposed'), from, label: true as const }] : []),
    ...(rule.kind === 'step'
      ? [{ text: desk.say('memo.rules.asked'), from, label: true as const }]
      : []),
    { text: sentence(text.title), from },
    ...(text.guidance ? [{ text: text.guidance, from }] : []),
  ];
  return [
    [{ text: text.short, from }],
    said,
    [{ text: '', from, cites: rule.sources.map(desk.explain.cite) }],
  ];
}

function ruleItem(desk: Desk, same: readonly Finding[]): Block[] {
  const [first] = same;
  if (!first) return [];
  const rule = desk.law.rule(first.id);
  const text = desk.law.ruleText(first.id);
  const proposed = isProposed(desk, rule);
  const said: Sentence[] = [{ text: sentence(text.title), from: fromFinding(first) }];
  if (text.guidance) said.push({ text: text.guidance, from: [{ rule: rule.id }] });
  const why = same.flatMap((f) => raised(desk, f));
  return [
    { type: 'heading', level: 3, text: text.short, notes: desk.notes(rule) },
    proposed
      ? {
          type: 'callout',
          kind: 'proposed',
          title: desk.say('explain.status.proposed'),
          sentences: said,
        }
      : { type: 'paragraph', sentences: said },
    ...(why.length > 0
      ? [{ type: 'paragraph' as const, tone: 'small' as const, sentences: why }]
      : []),
  ];
}

function raised(desk: Desk, finding: Finding): Sentence[] {
  const reasons = desk.explain.reasons(finding.because, finding.scope);
  const [first] = reasons;
  if (!first) return [];
  return [
    {
      text: desk.say('memo.risks.raisedBy', {
        place: desk.cases.placeName(finding.scope),
        reasons: reasons.map((s) => s.text).join(' '),
      }),
      from: [...fromFinding(finding), ...reasons.flatMap((s) => s.from)],
    },
  ];
}
