import type { Assessment, Finding } from '@/lib/engine/findings';
import type { InstanceId } from '@/lib/engine/world';
import { type FindingIndex, findingKey } from './finding-index';
import { candidateFindings } from './rests-on';
import { weakestFirst } from './weakest-first';

/** What is said about one act: the steps, the crimes worth considering, and the rest. */
export type ActFindings = {
  readonly act: InstanceId;
  readonly steps: readonly Finding[];
  readonly candidates: readonly Finding[];
  /** Crimes that are neither candidates nor excluded: too little was asked yet. */
  readonly notYetShown: readonly Finding[];
  readonly notIndicated: readonly Finding[];
  readonly indicia: readonly Finding[];
};

export function findingsByAct(
  acts: readonly InstanceId[],
  assessment: Assessment,
  index: FindingIndex,
): readonly ActFindings[] {
  const candidate = new Set(assessment.candidates.map((c) => findingKey(c.crime, c.scope)));
  return acts.map((act) => {
    const about = (finding: Finding) => finding.scope.act === act;
    const crimes = index.ofKind('crime').filter(about);
    const isCandidate = (f: Finding) => candidate.has(findingKey(f.id, f.scope));
    const rest = crimes.filter((f) => !isCandidate(f));
    return {
      act,
      steps: index.ofKind('step').filter(about),
      candidates: weakestFirst(crimes.filter(isCandidate)),
      notYetShown: rest.filter((f) => f.verdict !== 'not-met'),
      notIndicated: rest.filter((f) => f.verdict === 'not-met'),
      indicia: index.ofKind('indicium').filter(about),
    };
  });
}

/** Candidates that hold for a group and not for one act: persecution. */
export function candidatesBeyondActs(assessment: Assessment): readonly Finding[] {
  return weakestFirst(candidateFindings(assessment).filter((f) => f.scope.act === undefined));
}
