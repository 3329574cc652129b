import { legalAtomsOf } from '@/lib/engine/charges';
import { type Desk, fromFinding } from '../desk';
import type { Block } from '../value';
import { candidateFindings } from './candidates';

/** Candidate charges beside others on an act that the law of cumulation does not know: named, never left out. */
export function notCompared(desk: Desk): Block[] {
  const { say, law, case: c } = desk;
  const candidates = candidateFindings(desk);
  const found = c.acts.flatMap((act) => {
    const own = candidates.filter(({ scope }) =>
      scope.act === undefined
        ? scope.group !== undefined && act.groups.includes(scope.group)
        : scope.act === act.id,
    );
    if (new Set(own.map(({ id }) => id)).size < 2) return [];
    return own
      .filter(({ id }) => legalAtomsOf(desk.input.law.cumulation, law.rule(id)) === undefined)
      .map((finding) => ({ act: act.id, finding }));
  });
  const [first, ...more] = found.flatMap((x) => fromFinding(x.finding));
  if (!first) return [];
  const names = found.map((x) => law.ruleText(x.finding.id).short);
  const acts = found.map((x) => desk.cases.placeName({ act: x.act }));
  const list = (items: readonly string[]) => [...new Set(items)].join(say('explain.join'));
  const text = say('memo.charges.notCompared', { crimes: list(names), acts: list(acts) });
  return [{ type: 'paragraph', sentences: [{ text, from: [first, ...more] }] }];
}
