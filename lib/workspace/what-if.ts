import type { Answer } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';

/** An answer that can be tried, under a name of its own within the question. */
export type Trial = {
  readonly name: string;
  readonly answer: Answer;
  /** The option that is tried as it stands, where the answer is one. */
  readonly option?: string;
};

const LINES = ['yes', 'no', 'accounts-differ'] as const;

/**
 * The answers that can be tried for a fact. For a list they change one line and leave the others as they
 * are recorded (`line`, and the answer `before`).
 */
export function trialsFor(fact: Fact, before?: Answer, line?: string): readonly Trial[] {
  const states: readonly Trial[] = (['not-known', 'accounts-differ'] as const).map((state) => ({
    name: state,
    answer: { state },
  }));
  switch (fact.type) {
    case 'yes-no':
      return [
        { name: 'yes', answer: { state: 'answered', value: true } },
        { name: 'no', answer: { state: 'answered', value: false } },
        ...states,
      ];
    case 'choice':
      return [
        ...(fact.options ?? []).map((option) => ({
          name: `option:${option}`,
          option,
          answer: { state: 'answered' as const, value: option },
        })),
        ...states,
      ];
    case 'list': {
      if (line === undefined) return [];
      const picked =
        before?.state === 'picked'
          ? before
          : { state: 'picked' as const, options: {}, rest: restOf(before) };
      return LINES.map((name) => ({
        name,
        answer: { ...picked, options: { ...picked.options, [line]: name } },
      }));
    }
  }
}

/** The lines that nobody changes stay as the whole list was answered. */
function restOf(before: Answer | undefined): 'not-asked' | 'no' | 'not-known' {
  if (before === undefined) return 'not-asked';
  return before.state === 'not-applicable' ? 'no' : 'not-known';
}
