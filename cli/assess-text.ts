import { type Finding, isRaised, type Pair } from '@/lib/engine/findings';
import type { Kind } from '@/lib/engine/pack';
import { type Desk, desk, type MemoInput } from '@/lib/memo/desk';
import { awaited } from '@/lib/memo/sections/awaited-crimes';
import { decided } from '@/lib/memo/sections/decided';
import { citeText } from '@/lib/memo/to-text';
import type { Sentence } from '@/lib/memo/value';
import { say } from './say';

/** Findings with their reasons, as text for a terminal. */
export function assessmentText(input: MemoInput): string {
  const at = { ...desk(input), told: new Set<string>() };
  const { candidates } = at.assessment;
  const crimes = candidates.flatMap((x) => at.finding(x.crime, x.scope) ?? []);
  const raised = (kind: Kind) => at.ofKind(kind).filter(isRaised);
  return [
    ...part(at, 'assess.steps', at.ofKind('step')),
    ...part(
      at,
      'assess.crimes',
      crimes,
      awaited(at).map((s) => s.text),
    ),
    ...pairs(at),
    ...part(
      at,
      'assess.conflicts',
      at.ofKind('conflict').filter((f) => f.verdict === 'met'),
    ),
    ...part(at, 'assess.raised', raised('flag')),
    ...part(at, 'assess.engaged', raised('principle')),
    ...part(at, 'assess.proposed', raised('recommendation')),
    say('assess.footer'),
    '',
  ].join('\n');
}

/** The desk, with the holdings and warnings that were already printed in full. */
type Told = Desk & { readonly told: Set<string> };

type Title = 'steps' | 'crimes' | 'conflicts' | 'raised' | 'engaged' | 'proposed';

function part(
  at: Told,
  title: `assess.${Title}`,
  findings: readonly Finding[],
  more: readonly string[] = [],
): string[] {
  const lines = [
    ...findings.flatMap((f) => [...one(at, f), '']),
    ...more.flatMap((text) => [`  ${text}`, '']),
  ];
  return [say(title), '', ...(lines.length > 0 ? lines : [`  ${say('assess.none')}`, ''])];
}

function one(at: Told, finding: Finding): string[] {
  const rule = at.law.rule(finding.id);
  const sign = at.say('memo.furniture.uncheckedSign');
  const line = (label: string, texts: readonly string[]) => texts.map((t) => `    ${label}: ${t}`);
  const said = (sentences: readonly Sentence[]) => sentences.map((s) => s.text);
  const word = at.explain.word(finding.kind, finding.verdict);
  return [
    `  ${at.law.ruleText(rule.id).short} (${at.cases.placeName(finding.scope)}): ${word}`,
    ...meaning(at, finding),
    ...line(say('assess.because'), said(decided(at, finding))),
    ...line(say('assess.open'), said(at.explain.missing(finding.missing, at.openValue))),
    ...line(say('assess.rests'), said(at.explain.restsOn(finding))),
    ...line(
      say('assess.sources'),
      rule.sources.map((c) => citeText(at.explain.cite(c), sign)),
    ),
    ...line(
      say('assess.against'),
      at.authority(rule, 'against', finding.scope).map((id) => contrary(at, id)),
    ),
  ];
}

/** What a warning or a conflict says, in full where it first stands: its short name alone tells nobody what to do. */
function meaning(at: Told, { id, kind }: Finding): string[] {
  if ((kind !== 'flag' && kind !== 'conflict') || at.told.has(id)) return [];
  at.told.add(id);
  const { title, guidance } = at.law.ruleText(id);
  return [title, guidance].flatMap((text) => (text ? [`    ${text}`] : []));
}

/** What a contrary decision held: in full where it first stands, then by its reference. */
function contrary(at: Told, id: string): string {
  const { text, cites = [] } = at.holdingSentence(id);
  const sign = at.say('memo.furniture.uncheckedSign');
  const reference = cites.map((c) => citeText(c, sign)).join('; ');
  if (at.told.has(id)) return say('assess.above', { reference });
  at.told.add(id);
  return `${text} (${reference})`;
}

function pairs(at: Told): string[] {
  const lines = at.assessment.pairs.map((pair) => pairLine(at, pair));
  return [say('assess.pairs'), '', ...(lines.length > 0 ? lines : [`  ${say('assess.none')}`]), ''];
}

function pairLine(at: Told, pair: Pair): string {
  const name = (id: string) => at.law.ruleText(id).short;
  const adds = (['a', 'b'] as const).map((side) => {
    const atoms = pair.distinct[side].map((atom) => at.law.texts.legalAtoms[atom] ?? atom);
    return `${atoms.join(', ') || '-'}`;
  });
  const place = at.cases.placeName({ act: pair.act });
  const result = at.say(`explain.result.${pair.result}`);
  return [
    `  ${place}: ${name(pair.a)} | ${name(pair.b)}`,
    `    ${result}; [${adds.join('] | [')}]`,
    ...(pair.keep ? [`    ${at.say('memo.charges.keep', { crime: name(pair.keep) })}`] : []),
    ...pair.authority.against.map((id) => `    ${say('assess.against')}: ${contrary(at, id)}`),
  ].join('\n');
}
