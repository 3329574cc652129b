import type { Words } from '@/app/words/words';
import type { Draft } from '@/lib/exercise/draft';

/** One page of the form. `at` is the beginning of every place in the file that belongs to it. */
export type Part = {
  readonly is: 'about' | 'parts' | 'round' | 'task' | 'variation' | 'ending';
  readonly path: string;
  readonly at: readonly string[];
  readonly round: number;
  readonly task: number;
  readonly variation: number;
};

const part = (is: Part['is'], path: string, at: readonly string[], more: Partial<Part> = {}) => ({
  is,
  path,
  at,
  round: 0,
  task: 0,
  variation: 0,
  ...more,
});

const ABOUT = ['title', 'level', 'minutes', 'contentNote', 'origin', 'language', 'objectives'];

/** The pages of a draft, in the order of the outline. */
export function partsOf({ rounds, variations }: Draft): readonly Part[] {
  return [
    part('about', 'about', ABOUT),
    part('parts', 'parts', ['parts']),
    ...rounds.flatMap(({ tasks }, round) => [
      part('round', `round/${round}`, [`rounds[${round}]`], { round }),
      ...tasks.map((_, task) =>
        part('task', `task/${round}/${task}`, [`rounds[${round}].tasks[${task}]`], { round, task }),
      ),
    ]),
    ...variations.map((_, variation) =>
      part('variation', `variation/${variation}`, [`variations[${variation}]`], { variation }),
    ),
    part('ending', 'ending', ['commonErrors', 'references']),
  ];
}

export const partAt = (draft: Draft, path: string): Part | undefined =>
  partsOf(draft).find((one) => one.path === path);

const within = (at: string, place: string) =>
  at === place || at.startsWith(`${place}.`) || at.startsWith(`${place}[`);

/** The page on which a place of the file is edited: the narrowest one. */
export function partOf(draft: Draft, at: string): Part | undefined {
  const holding = partsOf(draft).filter((one) => one.at.some((place) => within(at, place)));
  return holding.at(-1);
}

export function partTitle(words: Words, { is, round, task, variation }: Part): string {
  switch (is) {
    case 'round':
      return words('author.outline.round', { number: round + 1 });
    case 'task':
      return words('author.outline.task', { number: round + 1, task: task + 1 });
    case 'variation':
      return words('author.outline.variation', { number: variation + 1 });
    default:
      return words(`author.outline.${is}`);
  }
}
