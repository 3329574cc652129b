import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Vocabulary } from '@/lib/engine/pack';
import type { AtomRef, World } from '@/lib/engine/world';
import type { LawIndex } from '@/lib/memo/law-index';
import { resting } from '@/lib/memo/resting';
import { findingKey } from './finding-index';
import { recorded } from './recorded';

/**
 * One question at one place, and the findings that stand or fall with it. Options of a list that
 * matter for the same reason stand together: they are answered on one page.
 */
export type Support = {
  readonly key: string;
  readonly atoms: readonly [AtomRef, ...AtomRef[]];
  readonly findings: readonly Finding[];
};

export function atomKey({ fact, option, at }: AtomRef): string {
  return findingKey(option === undefined ? fact : `${fact}=${option}`, at);
}

/** Judgements that were made, or disputed answers, each with the crimes and steps that rest on it, alone or with others. */
export function restingOn(
  law: LawIndex,
  assessment: Assessment,
  on: keyof Finding['restsOn'],
): readonly Support[] {
  const found = new Map(resting(law, assessment, on).map(({ finding, atoms }) => [finding, atoms]));
  return gather([...found.keys()], (finding) => found.get(finding) ?? []);
}

/** Value judgements that nobody was asked for yet and that would help to decide a candidate crime. */
export function openJudgements(
  assessment: Assessment,
  vocabulary: Vocabulary,
  world: World,
): readonly Support[] {
  const judgements = new Set(vocabulary.facts.filter((f) => f.judgement).map((f) => f.id));
  return gather(candidateFindings(assessment), (f) =>
    f.missing.filter((atom) => judgements.has(atom.fact) && recorded(world, atom) === undefined),
  );
}

/** The findings of the candidate crimes, in their order. */
export function candidateFindings(assessment: Assessment): readonly Finding[] {
  const wanted = new Set(assessment.candidates.map((c) => findingKey(c.crime, c.scope)));
  return assessment.findings.filter((f) => wanted.has(findingKey(f.id, f.scope)));
}

/** Every question behind these findings once; answers of one question that differ in `apart` stay apart. */
export function gather(
  findings: readonly Finding[],
  atoms: (finding: Finding) => readonly AtomRef[],
  apart: (atom: AtomRef) => string = () => '',
): readonly Support[] {
  const byQuestion = new Map<string, { atoms: [AtomRef, ...AtomRef[]]; findings: Finding[] }>();
  for (const finding of findings) {
    for (const atom of atoms(finding)) {
      const key = `${findingKey(atom.fact, atom.at)} ${apart(atom)}`;
      const entry = byQuestion.get(key);
      if (!entry) {
        byQuestion.set(key, { atoms: [atom], findings: [finding] });
        continue;
      }
      if (!entry.atoms.some((known) => known.option === atom.option)) entry.atoms.push(atom);
      if (!entry.findings.includes(finding)) entry.findings.push(finding);
    }
  }
  return [...byQuestion].map(([key, entry]) => ({ key, ...entry }));
}
