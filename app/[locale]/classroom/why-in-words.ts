import type { Words } from '@/app/words/words';
import type { ToldWhy } from '@/lib/exercise/classroom/refusals';
import { placeInWords } from '../exercise/place-in-words';

const SCENARIO = /^scenario\./;

/** Why the server would not, in the words of this page; of a scenario the place too, as its author knows it. */
export function whyInWords(words: Words, { error, at }: ToldWhy): string {
  const says = words(`classroom.refusals.${error}`);
  if (at === undefined || !SCENARIO.test(at)) return says;
  return words('classroom.places', { says, at: placeInWords(words, at.replace(SCENARIO, '')) });
}
