import type { AtomValue } from '@/lib/engine/pack';
import type { AtomRef, World } from '@/lib/engine/world';

/** The value recorded for an atom at the instance it names, or nothing if it was not asked. */
export function recorded(world: World, { fact, option, at }: AtomRef): AtomValue | undefined {
  const key = option === undefined ? fact : `${fact}=${option}`;
  if (at.act !== undefined) {
    const act = world.acts.find((a) => a.id === at.act);
    if (at.context === undefined) return act?.atoms[key];
    return act?.contexts.find((link) => link.context === at.context)?.atoms[key];
  }
  if (at.group !== undefined) return world.groups.find((g) => g.id === at.group)?.atoms[key];
  if (at.context !== undefined) return world.contexts.find((c) => c.id === at.context)?.atoms[key];
  return world.atoms[key];
}
