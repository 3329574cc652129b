import { compare } from './charges';
import type { Candidate, Finding, Pair } from './findings';
import { inForce } from './in-force';
import type { Law, RuleId } from './pack';
import type { InstanceId } from './world';

/** One version of each rule: a law for a past day comes here with the versions of that day alone (see `lawInForce`). */
const rulesOf = (law: Pick<Law, 'packs'>) => inForce(law).map(({ rule }) => rule);

export type AwaitedCrime = { readonly crime: RuleId; readonly flags: readonly Finding[] };

/**
 * Crimes that cannot be candidates yet, since the group they are about is not recorded or has no ground,
 * with the raised flags that point to them: in goes the law and what was found in a case.
 * Without this, a crime of which signs are recorded would be missing from the list in silence.
 */
export function awaitedCrimes(
  law: Pick<Law, 'packs'>,
  findings: readonly Finding[],
): readonly AwaitedCrime[] {
  const flags = rulesOf(law).filter((rule) => rule.listing?.awaits);
  const crimes = new Set(flags.flatMap((flag) => flag.listing?.awaits ?? []));
  return [...crimes].flatMap((crime) => {
    const pointing = flags
      .filter((flag) => flag.listing?.awaits?.includes(crime))
      .map(({ id }) => id);
    const raised = findings.filter((f) => f.verdict === 'met' && pointing.includes(f.id));
    return raised.length > 0 ? [{ crime, flags: raised }] : [];
  });
}

/**
 * How a crime that waits for its group would stand to the candidates on an act: the comparison is one of
 * law and needs no group. One pair for each crime, under the first context in which it is a candidate; the
 * awaited crime stands first. Throws with the id of a crime that the law does not hold.
 */
export function awaitedPairs(
  law: Pick<Law, 'packs' | 'cumulation'>,
  awaited: RuleId,
  act: InstanceId,
  candidates: readonly Candidate[],
): readonly Pair[] {
  const rules = rulesOf(law);
  const ruleOf = (id: RuleId) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) throw new Error(`no crime ${id}`);
    return { rule };
  };
  const contexts = new Map<RuleId, InstanceId>();
  for (const { crime, scope } of candidates) {
    if (scope.act !== act || scope.context === undefined || contexts.has(crime)) continue;
    contexts.set(crime, scope.context);
  }
  return [...contexts].flatMap(([crime, context]): Pair[] => {
    const found = compare(law.cumulation, ruleOf(awaited), ruleOf(crime));
    if (found === undefined) return [];
    return [{ act, a: awaited, b: crime, contexts: { a: context, b: context }, ...found }];
  });
}
