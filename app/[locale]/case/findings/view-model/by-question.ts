import type { Finding } from '@/lib/engine/findings';
import type { AtomValue } from '@/lib/engine/pack';
import type { World } from '@/lib/engine/world';
import { recorded } from './recorded';
import type { Support } from './rests-on';

/** One question with what was recorded, at every place where that is so. */
export type QuestionLine = {
  readonly key: string;
  readonly value: AtomValue | 'not-asked';
  readonly supports: readonly [Support, ...Support[]];
  readonly findings: readonly Finding[];
};

/** The same question at several acts is one line with several places. What bears on most findings comes first. */
export function byQuestion(supports: readonly Support[], world: World): readonly QuestionLine[] {
  const lines = new Map<string, [Support, ...Support[]]>();
  for (const support of supports) {
    const [atom] = support.atoms;
    const key = `${atom.fact} ${recorded(world, atom) ?? 'not-asked'}`;
    const same = lines.get(key);
    if (same) same.push(support);
    else lines.set(key, [support]);
  }
  return [...lines]
    .map(([key, same]) => ({
      key,
      value: recorded(world, same[0].atoms[0]) ?? ('not-asked' as const),
      supports: same,
      findings: [...new Set(same.flatMap(({ findings }) => findings))],
    }))
    .toSorted((a, b) => b.findings.length - a.findings.length);
}
