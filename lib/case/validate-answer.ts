import type { Fact } from '@/lib/engine/pack';
import { type Answer, answerSchema } from './schema';

/** Why an answer is refused; the sentence for each is in `texts/`. */
export type AnswerFault =
  /** Not an answer at all: unknown state, note too long, and the like. */
  | 'malformed'
  /** A list answered as a yes-no, accounts that differ on a whole list, and the like. */
  | 'wrong-type'
  | 'unknown-option'
  /** "Does not apply" where the law gives it no meaning. */
  | 'not-offered';

export type AnswerCheck =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly why: AnswerFault; readonly option?: string };

/** The door for one answer: refuses what is outside the range of the fact. */
export function validateAnswer(fact: Fact, data: unknown): AnswerCheck {
  const parsed = answerSchema.safeParse(data);
  if (!parsed.success) return { ok: false, why: 'malformed' };
  const answer = parsed.data;

  switch (answer.state) {
    case 'answered': {
      if (fact.type === 'list') return { ok: false, why: 'wrong-type' };
      const wanted = fact.type === 'yes-no' ? 'boolean' : 'string';
      if (typeof answer.value !== wanted) return { ok: false, why: 'wrong-type' };
      return typeof answer.value === 'string'
        ? withKnownOptions(fact, answer, [answer.value])
        : { ok: true, answer };
    }
    case 'picked':
      if (fact.type !== 'list') return { ok: false, why: 'wrong-type' };
      return withKnownOptions(fact, answer, Object.keys(answer.options));
    case 'accounts-differ':
      // On a list accounts differ option by option; on the whole of it they would say too much.
      return fact.type === 'list' ? { ok: false, why: 'wrong-type' } : { ok: true, answer };
    case 'not-applicable':
      return fact.notApplicable === 'not-offered'
        ? { ok: false, why: 'not-offered' }
        : { ok: true, answer };
    case 'not-known':
    case 'declined':
      return { ok: true, answer };
  }
}

function withKnownOptions(fact: Fact, answer: Answer, options: readonly string[]): AnswerCheck {
  const unknown = options.find((option) => !fact.options?.includes(option));
  return unknown === undefined
    ? { ok: true, answer }
    : { ok: false, why: 'unknown-option', option: unknown };
}
