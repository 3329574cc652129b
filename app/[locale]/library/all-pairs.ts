import { compare } from '@/lib/engine/charges';
import type { Pair } from '@/lib/engine/findings';
import type { Law, Rule } from '@/lib/engine/pack';

/** Two crimes by their codes, and how they stand to each other on one act, before any case. */
export type CrimePair = Pick<Pair, 'result' | 'caveat' | 'distinct'> & {
  readonly a: string;
  readonly b: string;
  /** The code of the crime that stays, where one yields. */
  readonly keep?: string;
};

/**
 * Every two crimes of the law of cumulation, once: the fifteen of the pair matrix (105 pairs), then the
 * others. Compared under the chapeau that both can have, else under the first of each.
 */
export function allPairs(law: Law): readonly CrimePair[] {
  const rules = law.packs.flatMap((pack) => pack.rules);
  const codes = law.cumulation.crimes.map(({ code }) => code);
  const versions = (code: string) => rules.filter(({ crime }) => crime?.code === code);
  return codes.flatMap((a, i) =>
    codes.slice(i + 1).flatMap((b): CrimePair[] => {
      const [ofA, ofB] = together(versions(a), versions(b));
      const found = ofA && ofB && compare(law.cumulation, { rule: ofA }, { rule: ofB });
      if (!found) throw new Error(`${a} and ${b} cannot be compared`);
      const { result, caveat, distinct, keep } = found;
      return [
        {
          a,
          b,
          result,
          distinct,
          ...(caveat && { caveat }),
          ...(keep && { keep: keep === ofA.id ? a : b }),
        },
      ];
    }),
  );
}

function together(as: readonly Rule[], bs: readonly Rule[]): readonly [Rule?, Rule?] {
  const shared = as.find((a) => bs.some((b) => b.crime?.category === a.crime?.category));
  const b = bs.find((rule) => rule.crime?.category === shared?.crime?.category);
  return shared && b ? [shared, b] : [as[0], bs[0]];
}
