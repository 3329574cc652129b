import { atomKey } from '@/lib/engine/conditions';
import type { AtomValue, Fact, Law } from '@/lib/engine/pack';
import type { AtomRef, Atoms, ScopeRef, World } from '@/lib/engine/world';

/** Worlds changed atom by atom, for tests that ask the reference what would be. */

type PlacedAtom = { readonly atom: AtomRef; readonly recorded: AtomValue | undefined };

/** Every atom of the vocabulary wherever it can be recorded, with what is recorded. */
export function everyAtom(law: Law, world: World): readonly PlacedAtom[] {
  const of = (fact: Fact, atoms: Atoms, at: ScopeRef) =>
    (fact.options ?? [undefined]).map(
      (option): PlacedAtom => ({
        atom: { fact: fact.id, ...(option !== undefined && { option }), at },
        recorded: atoms[atomKey(fact.id, option)],
      }),
    );
  const everywhere: Readonly<Record<Fact['scope'], (fact: Fact) => readonly PlacedAtom[]>> = {
    case: (fact) => of(fact, world.atoms, {}),
    context: (fact) => world.contexts.flatMap((c) => of(fact, c.atoms, { context: c.id })),
    group: (fact) => world.groups.flatMap((g) => of(fact, g.atoms, { group: g.id })),
    act: (fact) => world.acts.flatMap((a) => of(fact, a.atoms, { act: a.id })),
    'act-in-context': (fact) =>
      world.acts.flatMap((a) =>
        a.contexts.flatMap((l) => of(fact, l.atoms, { act: a.id, context: l.context })),
      ),
  };
  return law.vocabulary.facts.flatMap((fact) => everywhere[fact.scope](fact));
}

const NONE: Atoms = {};

export const withoutAnswers = (world: World): World => ({
  ...world,
  atoms: NONE,
  contexts: world.contexts.map((c) => ({ ...c, atoms: NONE })),
  groups: world.groups.map((g) => ({ ...g, atoms: NONE })),
  acts: world.acts.map((a) => ({
    ...a,
    atoms: NONE,
    contexts: a.contexts.map((l) => ({ ...l, atoms: NONE })),
  })),
});
