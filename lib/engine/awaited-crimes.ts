import type { Finding } from './findings';
import type { Law, RuleId } from './pack';

export type AwaitedCrime = { readonly crime: RuleId; readonly flags: readonly Finding[] };

/**
 * Crimes that cannot be candidates yet, since the group they are about is not recorded or has no ground,
 * with the raised flags that point to them: in goes the law and what was found in a case.
 * Without this, a crime of which signs are recorded would be missing from the list in silence.
 */
export function awaitedCrimes(
  { packs }: Pick<Law, 'packs'>,
  findings: readonly Finding[],
): readonly AwaitedCrime[] {
  const flags = packs.flatMap((pack) => pack.rules).filter((rule) => rule.listing?.awaits);
  const crimes = new Set(flags.flatMap((flag) => flag.listing?.awaits ?? []));
  return [...crimes].flatMap((crime) => {
    const pointing = flags
      .filter((flag) => flag.listing?.awaits?.includes(crime))
      .map(({ id }) => id);
    const raised = findings.filter((f) => f.verdict === 'met' && pointing.includes(f.id));
    return raised.length > 0 ? [{ crime, flags: raised }] : [];
  });
}
