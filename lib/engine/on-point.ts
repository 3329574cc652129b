import type { Assessment, OnPoint, Pair } from './findings';
import type { Holding, HoldingId, Law, Rule } from './pack';
import type { Reader } from './reader';
import type { ScopeRef } from './world';

/**
 * Whether a ruling speaks to the facts that are recorded. A ruling about forced circumcision belongs in
 * every library page on sexual nature and beside no finding about something else. It changes no value.
 */

/**
 * Where each ruling with a condition is on point: recorded, or disputed. Unknown does not count, for a
 * ruling that may be beside the point would stand beside almost everything; the library shows it always.
 */
export function onPointIn(reader: Reader): readonly OnPoint[] {
  return reader.engine.holdings.flatMap(({ id, scope, root }) =>
    reader
      .instances(scope)
      .filter((instance) => {
        const verdict = reader.verdict(reader.word(root, instance));
        return verdict === 'met' || verdict === 'contested';
      })
      .map(({ at }) => ({ holding: id, at })),
  );
}

/**
 * The rulings for or against a rule that are on point at a place, in the order of the rule; without a
 * place, anywhere in the case. A ruling about acts is on point for a case or a group if it is for some act.
 */
export function authorityAt(
  rule: Pick<Rule, 'authority'>,
  side: 'for' | 'against',
  known: {
    readonly holding: (id: HoldingId) => Holding;
    readonly assessment: Pick<Assessment, 'onPoint'>;
  },
  at: ScopeRef = {},
): readonly HoldingId[] {
  return (rule.authority?.[side] ?? []).filter(
    (id) =>
      known.holding(id).onPoint === undefined ||
      known.assessment.onPoint.some((there) => there.holding === id && concerns(there.at, at)),
  );
}

/** A pair of charges with the rulings that speak to its act. */
export function pairOnPoint(
  pair: Pair,
  { holdings }: Pick<Law, 'holdings'>,
  onPoint: readonly OnPoint[],
): Pair {
  const beside = (side: 'for' | 'against') =>
    authorityAt(
      pair,
      side,
      { holding: (id) => holdings.find((h) => h.id === id) as Holding, assessment: { onPoint } },
      { act: pair.act },
    );
  return { ...pair, authority: { for: beside('for'), against: beside('against') } };
}

/** Not about another act, context or group than the place. */
const concerns = (there: ScopeRef, at: ScopeRef): boolean =>
  (['act', 'context', 'group'] as const).every(
    (part) => there[part] === undefined || at[part] === undefined || there[part] === at[part],
  );
