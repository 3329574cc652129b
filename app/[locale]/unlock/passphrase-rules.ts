import { guessBits } from '@/lib/vault/passphrase';

const SHORTEST = 15;
/** Four unrelated common words. With the cost of one guess (`lib/vault/kdf.ts`) that is years of work. */
const FEWEST_BITS = 40;
/** From here on a passphrase is beyond what anybody can try. */
const STRONG_BITS = 55;

/** What keeps a passphrase from being taken for a store; the name of a sentence in `unlock.errors`. */
export function refusedBecause(passphrase: string): 'empty' | 'short' | 'weak' | undefined {
  if (passphrase === '') return 'empty';
  if ([...passphrase].length < SHORTEST) return 'short';
  return guessBits(passphrase) < FEWEST_BITS ? 'weak' : undefined;
}

export function strengthOf(passphrase: string): 'none' | 'weak' | 'fair' | 'strong' {
  const why = refusedBecause(passphrase);
  if (why) return why === 'empty' ? 'none' : 'weak';
  return guessBits(passphrase) < STRONG_BITS ? 'fair' : 'strong';
}
