import type { Holding } from '@/lib/engine/pack';

/**
 * A holding with what the searchable chart needs beside its citation.
 *
 * Terms: `outcome` is what happened to the charge, and several of them are *not* acquittals on the
 * facts. They are stored apart because a count without a conviction is often read as one: the conduct
 * was proved and not attributed to the accused; the same acts were already covered by another
 * conviction; a ground excluding responsibility was found; there was no majority; the facts lay
 * outside the charges.
 */
export type Topic =
  | 'sexual-nature'
  | 'coercion-and-consent'
  | 'rape'
  | 'sexual-slavery'
  | 'enslavement'
  | 'forced-marriage'
  | 'forced-pregnancy'
  | 'reproductive-violence'
  | 'torture'
  | 'outrages'
  | 'inhumane-acts'
  | 'persecution'
  | 'genocide'
  | 'conflict-and-status'
  | 'men-and-boys'
  | 'children'
  | 'concurrence'
  | 'liability'
  | 'pleading'
  | 'evidence'
  | 'reparations';

export type Outcome =
  | 'convicted'
  | 'acquitted-on-the-facts'
  | 'proved-not-attributed'
  | 'not-entered-concurrence'
  | 'excluded-by-a-defence'
  | 'no-majority'
  | 'outside-the-charges'
  | 'reversed-on-appeal'
  | 'confirmed'
  | 'not-confirmed'
  | 'warrant-issued'
  | 'state-responsible'
  | 'liable-in-civil-law'
  | 'found-by-an-inquiry';

export type ChartedHolding = Holding & {
  readonly topics: readonly [Topic, ...Topic[]];
  readonly outcome?: Outcome;
};
