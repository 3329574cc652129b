import { type RandomBytes, secureRandom } from './bytes';
import { WORDS } from './words';

/** Seven words of 1,024 are 70 bits: with the cost of one guess (`kdf.ts`), out of anyone's reach. */
export const DEFAULT_WORDS = 7;

/**
 * A passphrase of words that are easy to type and say, each drawn alone and evenly.
 *
 * @throws below four words: too few to protect anything.
 */
export function generatePassphrase(
  words: number = DEFAULT_WORDS,
  random: RandomBytes = secureRandom,
): string {
  if (!Number.isSafeInteger(words) || words < 4) throw new RangeError('At least four words');
  return Array.from({ length: words }, () => WORDS[drawBelow(WORDS.length, random)]).join(' ');
}

/** The strength of a passphrase that `generatePassphrase` made: exact, since chance made it. */
export const bitsOfGenerated = (words: number = DEFAULT_WORDS): number =>
  words * Math.log2(WORDS.length);

/**
 * A whole number from 0 to just below `limit`, each as likely as any other: numbers beyond the last
 * multiple of the limit are drawn again, where a remainder would favour the first words.
 */
export function drawBelow(limit: number, random: RandomBytes): number {
  const range = 2 ** 32;
  const usable = range - (range % limit);
  for (;;) {
    const drawn = new DataView(random(4).buffer).getUint32(0);
    if (drawn < usable) return drawn % limit;
  }
}

/**
 * How many bits a guesser may have to work through for a passphrase that a person made up. Deliberately
 * low, because people choose what is easy to think of: a word is worth what a common word is worth,
 * however long; a repetition, a year or a run like "1234" next to nothing. It cannot know that words are
 * a line from a song, so it is an upper limit all the same: say "at most".
 */
export function guessBits(passphrase: string): number {
  const seen = new Set<string>();
  let bits = 0;
  for (const [part] of passphrase.normalize('NFKC').matchAll(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu)) {
    const plain = part.toLowerCase();
    bits += seen.has(plain) ? 1 : bitsOfPart(plain);
    // A capital anywhere but in front, or in front of some words only, is one more thing to try.
    if (part !== plain) bits += 1;
    seen.add(plain);
  }
  return Math.floor(bits);
}

/** About a thousand words cover most of what comes to mind; a drawn one carries no more either. */
const COMMON_WORD_BITS = 10;
/** Letters of running language carry little; nobody types random ones for long. */
const BITS_PER_LETTER = 2.2;

function bitsOfPart(part: string): number {
  if (/^\p{L}/u.test(part)) {
    return isRun(part) ? 3 : Math.min([...part].length * BITS_PER_LETTER, COMMON_WORD_BITS);
  }
  if (/^\p{N}/u.test(part)) {
    if (isRun(part)) return 3;
    return /^(19|20)\d\d$/.test(part) ? 6 : [...part].length * Math.log2(10);
  }
  return 4;
}

/** "aaaa", "1234", "fedc": one step between neighbours throughout. */
function isRun(part: string): boolean {
  const codes = [...part].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  const [step] = steps;
  return codes.length >= 3 && steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
}
