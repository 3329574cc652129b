import type { Finding } from '@/lib/engine/findings';
import type { Rule } from '@/lib/engine/pack';
import type { LawIndex } from '@/lib/memo/law-index';
import { compatible, type FindingIndex } from './finding-index';

/** One row of a crime's element table. */
export type ElementRow = { readonly rule: Rule; readonly finding: Finding };

/**
 * The elements of a crime where it was found, in the order of the Elements of Crimes. An element that
 * holds for wider or for several instances (an attack, each affected group) stands with those findings
 * that are about the same act, context or group.
 */
export function elementRows(
  crime: Finding,
  law: LawIndex,
  index: FindingIndex,
): readonly ElementRow[] {
  return law.elementsOf(law.rule(crime.id)).flatMap((rule) =>
    index
      .ofRule(rule.id)
      .filter((finding) => compatible(finding.scope, crime.scope))
      .map((finding) => ({ rule, finding })),
  );
}
