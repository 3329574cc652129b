import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Rule, RuleId } from '@/lib/engine/pack';
import { candidateFindings } from './rests-on';

/** One crime with its findings, act by act and context by context. */
export type CrimeRow = { readonly crime: RuleId; readonly findings: readonly Finding[] };

/** The same crime across all acts, so that a reader sees where it is strong. Only candidates, in the law's order. */
export function findingsByCrime(
  assessment: Assessment,
  rules: readonly Pick<Rule, 'id'>[],
): readonly CrimeRow[] {
  const byCrime = new Map<RuleId, Finding[]>();
  for (const finding of candidateFindings(assessment)) {
    byCrime.set(finding.id, [...(byCrime.get(finding.id) ?? []), finding]);
  }
  return rules.flatMap(({ id }) => {
    const findings = byCrime.get(id);
    return findings ? [{ crime: id, findings }] : [];
  });
}
