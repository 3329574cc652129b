import type { Answer } from '@/lib/case/schema';

/** Answers as a scenario records them: what is told is known, and nothing is said of the rest of a list. */
export const yes: Answer = { state: 'answered', value: true };
export const no: Answer = { state: 'answered', value: false };
export const notKnown: Answer = { state: 'not-known' };
export const chosen = (option: string): Answer => ({ state: 'answered', value: option });

export const ticked = (...options: readonly string[]): Answer => ({
  state: 'picked',
  options: Object.fromEntries(options.map((option) => [option, 'yes' as const])),
  rest: 'not-asked',
});

/** These and no others. */
export const onlyTicked = (...options: readonly string[]): Answer => ({
  ...(ticked(...options) as Answer & { state: 'picked' }),
  rest: 'no',
});
