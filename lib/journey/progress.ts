import { answerAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { Vocabulary } from '@/lib/engine/pack';
import type { Section } from './journey';
import { leftOutOf } from './left-out';

/** How many questions of some sections hold an answer, whatever it is, of those on pages that are asked now. */
export function progressOf(
  vocabulary: Vocabulary,
  c: Case,
  own: readonly Section[],
): { readonly done: number; readonly all: number } {
  const answers = own
    .flatMap(({ steps }) => steps)
    .filter((step) => leftOutOf(vocabulary, c, step) === undefined)
    .flatMap(({ facts, at }) => facts.map(({ id }) => answerAt(c, at, id)));
  return { done: answers.filter((answer) => answer !== undefined).length, all: answers.length };
}
