import type { Difference, FindingChange, RuleChange } from '@/lib/engine/difference';
import type { LawTexts } from '@/lib/engine/law-texts';
import type { RuleId } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import type { Desk } from '@/lib/memo/desk';
import { say } from './say';

/** What differs between two runs of a case, as text for a terminal. */
export function differenceText(
  desk: Desk,
  { rules, findings, candidates, pairs }: Difference,
  earlier: LawTexts['rules'],
): string {
  const name = (id: RuleId) => desk.law.texts.rules[id]?.short ?? earlier[id]?.short ?? id;
  const named = (id: RuleId, at: ScopeRef) => `${name(id)} (${desk.cases.placeName(at)})`;

  const ofRule = ({ id, before, after, parts }: RuleChange): string => {
    const version = (v: typeof before) =>
      v ? `${v.pack} ${v.version}${dates(v.holds)}` : say('difference.none');
    const what = parts.map((part) => say(`difference.part.${part}`)).join(', ');
    return `${name(id)}: ${version(before)} → ${version(after)}${what && `; ${what}`}`;
  };
  const ofFinding = ({ id, kind, at, before, after }: FindingChange): string => {
    const word = (verdict: typeof before) =>
      verdict === 'not-in-force' ? say('difference.notInForce') : desk.explain.word(kind, verdict);
    return `${named(id, at)}: ${word(before)} → ${word(after)}`;
  };
  const why = ({ by }: FindingChange): string =>
    by
      .map((cause) =>
        cause.code === 'rule'
          ? say('difference.byRule', { rule: name(cause.id) })
          : say('difference.byAnswer', { fact: factName(cause.atom.fact) }),
      )
      .join('; ');
  const factName = (fact: string) => desk.law.texts.facts[fact]?.short ?? fact;

  // An element that follows another rule is shown by its crime; the data form has every finding.
  const shown = findings.filter(
    ({ id, kind, by }) => kind !== 'element' || by.some((c) => c.code === 'rule' && c.id === id),
  );
  const causes = [...new Set(shown.map(why))];
  const result = (r: (typeof pairs)[number]['before']) =>
    r ? desk.say(`explain.result.${r}`) : say('difference.none');
  return [
    ...list('difference.rules', rules.map(ofRule)),
    ...list(
      'difference.findings',
      causes.flatMap((cause) => [
        cause,
        ...shown.filter((f) => why(f) === cause).map((f) => `  ${ofFinding(f)}`),
      ]),
    ),
    ...list(
      'difference.came',
      candidates.came.map((c) => named(c.crime, c.scope)),
    ),
    ...list(
      'difference.went',
      candidates.went.map((c) => named(c.crime, c.scope)),
    ),
    ...list(
      'difference.pairs',
      pairs.map(
        ({ act, a, b, before, after }) =>
          `${desk.cases.placeName({ act })}: ${name(a)} | ${name(b)}: ${result(before)} → ${result(after)}`,
      ),
    ),
    '',
  ].join('\n');
}

const dates = (holds: { readonly from?: string; readonly until?: string } | undefined): string =>
  holds ? ` (${holds.from ?? '…'} – ${holds.until ?? '…'})` : '';

type Title = 'rules' | 'findings' | 'came' | 'went' | 'pairs';
const list = (title: `difference.${Title}`, lines: readonly string[]): readonly string[] => [
  say(title),
  ...(lines.length > 0 ? lines : [say('difference.nothing')]).map((line) => `  ${line}`),
  '',
];
