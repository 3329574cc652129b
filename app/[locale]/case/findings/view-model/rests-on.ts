import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Vocabulary } from '@/lib/engine/pack';
import type { AtomRef } from '@/lib/engine/world';
import { findingKey } from './finding-index';

/** One answer, and the findings that stand or fall with it. */
export type Support = { readonly atom: AtomRef; readonly findings: readonly Finding[] };

export function atomKey({ fact, option, at }: AtomRef): string {
  return findingKey(option === undefined ? fact : `${fact}=${option}`, at);
}

/** Crimes and elements are what a reader acts on; the rest would only repeat them. */
function matters(finding: Finding): boolean {
  return finding.kind === 'crime' || finding.kind === 'step';
}

/** Value judgements that were made, each with the crimes and steps that would not be decided without it. */
export function restingOnJudgement(assessment: Assessment): readonly Support[] {
  return gather(assessment.findings.filter(matters), (f) => f.restsOn.judgements);
}

export function restingOnDispute(assessment: Assessment): readonly Support[] {
  return gather(assessment.findings.filter(matters), (f) => f.restsOn.disputed);
}

/** Value judgements that are still open and would help to decide a candidate crime. */
export function openJudgements(assessment: Assessment, vocabulary: Vocabulary): readonly Support[] {
  const judgements = new Set(vocabulary.facts.filter((f) => f.judgement).map((f) => f.id));
  return gather(candidateFindings(assessment), (f) =>
    f.missing.filter((atom) => judgements.has(atom.fact)),
  );
}

/** The findings of the candidate crimes, in their order. */
export function candidateFindings(assessment: Assessment): readonly Finding[] {
  const wanted = new Set(assessment.candidates.map((c) => findingKey(c.crime, c.scope)));
  return assessment.findings.filter((f) => wanted.has(findingKey(f.id, f.scope)));
}

export function gather(
  findings: readonly Finding[],
  atoms: (finding: Finding) => readonly AtomRef[],
): readonly Support[] {
  const byAtom = new Map<string, { atom: AtomRef; findings: Finding[] }>();
  for (const finding of findings) {
    for (const atom of atoms(finding)) {
      const key = atomKey(atom);
      const entry = byAtom.get(key) ?? { atom, findings: [] };
      if (!entry.findings.includes(finding)) entry.findings.push(finding);
      byAtom.set(key, entry);
    }
  }
  return [...byAtom.values()];
}
