import type { Case } from '@/lib/case/schema';
import type { Vocabulary } from '@/lib/engine/pack';
import type { AtomRef } from '@/lib/engine/world';
import { addressOf } from '@/lib/journey/address';
import { sections } from '@/lib/journey/journey';
import { findingKey } from './finding-index';

/** The opaque address of the page on which an answer is given; none if the path does not ask it. */
export type QuestionAddress = (atom: Pick<AtomRef, 'fact' | 'at'>) => string | undefined;

export function questionAddresses(vocabulary: Vocabulary, c: Case): QuestionAddress {
  const steps = new Map<string, string>();
  for (const section of sections(vocabulary, c)) {
    for (const step of section.steps) {
      for (const fact of step.facts) steps.set(findingKey(fact.id, step.at), step.key);
    }
  }
  return ({ fact, at }) => {
    const step = steps.get(findingKey(fact, at));
    return step === undefined ? undefined : addressOf(c, step);
  };
}
