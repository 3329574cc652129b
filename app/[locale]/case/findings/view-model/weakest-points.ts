import type { Assessment } from '@/lib/engine/findings';
import type { World } from '@/lib/engine/world';
import type { LawIndex } from '@/lib/memo/law-index';
import { byQuestion, type QuestionLine } from './by-question';
import { openJudgements, restingOn } from './rests-on';

/** A weak point: a question on which crimes stand or turn, and how many. */
export type WeakPoint = {
  readonly kind: 'openJudgement' | 'disputed' | 'judgement';
  readonly line: QuestionLine;
  readonly crimes: number;
};

/**
 * Where the findings are weakest, by how many crimes a point holds. Where two hold as many, a judgement
 * that nobody has made comes before a dispute, and a dispute before a judgement that was made.
 */
export function weakestPoints(
  law: LawIndex,
  assessment: Assessment,
  world: World,
): readonly WeakPoint[] {
  const kinds = [
    ['openJudgement', openJudgements(assessment, law.law.vocabulary, world)],
    ['disputed', restingOn(law, assessment, 'disputed')],
    ['judgement', restingOn(law, assessment, 'judgements')],
  ] as const;
  return kinds
    .flatMap(([kind, supports]) =>
      byQuestion(supports, world).map((line) => ({
        kind,
        line,
        crimes: line.findings.filter((finding) => finding.kind === 'crime').length,
      })),
    )
    .toSorted((a, b) => b.crimes - a.crimes);
}
