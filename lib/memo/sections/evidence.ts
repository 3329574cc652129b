import { evidenceOf } from '@/lib/case/evidence';
import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding } from '../desk';
import type { Cell } from '../value';

/** Whether any answer links to evidence: without any, saying so in each cell would only repeat it. */
export function hasEvidence(desk: Desk): boolean {
  return desk.cases.places.some((at) =>
    desk.law.law.vocabulary.facts.some((f) => desk.cases.answer(at, f.id)?.evidence?.length),
  );
}

/** The kinds of evidence that the answers behind an element link to; never the items' own labels. */
export function evidence(desk: Desk, finding: Finding): Cell {
  const { say } = desk;
  const linked = new Set(
    finding.because.flatMap((reason) =>
      reason.code === 'fact'
        ? (desk.cases.answer(reason.atom.at, reason.atom.fact)?.evidence ?? [])
        : [],
    ),
  );
  const from = fromFinding(finding);
  if (linked.size === 0) return [{ text: say('memo.crimes.noEvidence'), from }];
  const kinds = new Set(
    evidenceOf(desk.case)
      .filter((item) => linked.has(item.id))
      .map((item) => say(`memo.evidenceKinds.${item.kind}`)),
  );
  const count = say('memo.crimes.evidenceCount', { count: linked.size });
  const text =
    kinds.size > 0
      ? say('memo.crimes.evidenceKinds', { count, kinds: [...kinds].join(say('explain.join')) })
      : count;
  return [{ text, from }];
}
