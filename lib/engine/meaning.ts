import type { Diagrams } from './diagram';

/**
 * When a condition is true, false and decided, as functions of the open answers (diagrams). It is
 * unknown where it is not decided, and contested where it is decided and neither true nor false.
 */
export type Meaning = { readonly t: number; readonly f: number; readonly d: number };

/** Of what no further answer decides. */
export const STAYS_UNKNOWN: Meaning = { t: 0, f: 0, d: 0 };

/** Of one answer that is still open. */
export const ofAtom = (diagrams: Diagrams, variable: number): Meaning => ({
  t: diagrams.answered(variable, 'yes'),
  f: diagrams.answered(variable, 'no'),
  d: diagrams.decided(variable),
});

/** `any` is at least one of them and `all` is at least all of them: there is no other composition. */
export function atLeast(diagrams: Diagrams, n: number, members: readonly Meaning[]): Meaning {
  const t = diagrams.atLeast(
    n,
    members.map((m) => m.t),
  );
  const f = diagrams.atLeast(
    members.length - n + 1,
    members.map((m) => m.f),
  );
  const d = members.reduce((all, m) => diagrams.and(all, m.d), 1);
  return { t, f, d: diagrams.or(diagrams.or(t, f), d) };
}

/** Of `not`. */
export const opposite = ({ t, f, d }: Meaning): Meaning => ({ t: f, f: t, d });

/** True while the inner is undecided, false once it is. */
export const whileOpen = (diagrams: Diagrams, { d }: Meaning): Meaning => ({
  t: diagrams.not(d),
  f: d,
  d: 1,
});
