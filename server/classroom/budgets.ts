import type { Budget } from '@/lib/exercise/classroom/limits';
import type { Rates } from './rates';

/**
 * Budgets of what is asked without a key. Each address has one of its own, smaller than that of the whole server:
 * whoever uses theirs up keeps out nobody at another address.
 */
export function budgets({ take, has }: Rates) {
  return {
    /** Takes one of both, or says that there is none left for this address. */
    take: (name: string, { address, all }: Budget, from: string): boolean =>
      take(`${name} ${from}`, address) && take(name, all),
    /** Is there one left, without taking it? */
    has: (name: string, from: string): boolean => has(`${name} ${from}`) && has(name),
  };
}
