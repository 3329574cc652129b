import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding } from '../desk';
import type { Cell } from '../value';

/** Whether any answer links to evidence: without any, saying so in each cell would only repeat it. */
export function hasEvidence(desk: Desk): boolean {
  return desk.cases.places.some((at) =>
    desk.law.law.vocabulary.facts.some((f) => desk.cases.answer(at, f.id)?.evidence?.length),
  );
}

/** How many evidence items the answers behind an element link to. Their kinds come with the items. */
export function evidence(desk: Desk, finding: Finding): Cell {
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
