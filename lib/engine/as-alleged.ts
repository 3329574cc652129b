import type { Atoms, World } from './world';

/**
 * The world as those tell it who say "yes": each disputed answer taken so. Nothing where no account differs.
 * It decides no finding. A conduct of several alternatives, one disputed and the others not asked for, is open
 * and not contested; this says that somebody does allege it.
 */
export function asAlleged(world: World): World | undefined {
  let disputed = false;
  const alleged = (atoms: Atoms): Atoms =>
    Object.fromEntries(
      Object.entries(atoms).map(([key, value]) => {
        if (value !== 'accounts-differ') return [key, value];
        disputed = true;
        return [key, 'yes'];
      }),
    );
  const told = <P extends { readonly atoms: Atoms }>(part: P): P => ({
    ...part,
    atoms: alleged(part.atoms),
  });
  const all: World = {
    ...told(world),
    contexts: world.contexts.map(told),
    groups: world.groups.map(told),
    acts: world.acts.map((act) => ({ ...told(act), contexts: act.contexts.map(told) })),
  };
  return disputed ? all : undefined;
}
