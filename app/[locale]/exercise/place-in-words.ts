import type { Words } from '@/app/words/words';
import type { ScenarioDoubt } from '@/lib/exercise/doubt';
import type { ScenarioFault } from '@/lib/exercise/parse-scenario';
import { placeSteps } from '@/lib/exercise/place-steps';
import { author } from '@/texts/en/author';

type PlaceName = keyof typeof author.places;
const isKnown = (name: string): name is PlaceName => name in author.places;

/** “Round 2, Task 1, model answer”; what has no name of ours stands as it is in the file. */
export function placeInWords(words: Words, at: string): string {
  const steps = placeSteps(at);
  if (steps.length === 0) return words('author.checks.whole');
  return steps
    .map(({ name, number }) =>
      isKnown(name) ? words(`author.places.${name}`, { number: number ?? '' }).trim() : name,
    )
    .join(', ');
}

export const faultInWords = (words: Words, { at, fault, detail }: ScenarioFault): string =>
  words('author.checks.said', {
    place: placeInWords(words, at),
    text: `${words(`author.faults.${fault}`)}${detail === undefined ? '' : ` (${detail})`}`,
  });

export const doubtInWords = (words: Words, { at, doubt, detail }: ScenarioDoubt): string =>
  words('author.checks.said', {
    place: placeInWords(words, at),
    text: words(`author.doubts.${doubt}`, { detail }),
  });
