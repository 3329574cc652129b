import { putBackEvidence } from './evidence';
import type { ListName } from './read';
import { type Case, LIMITS } from './schema';

/**
 * Undoes a removal and nothing else: what stood in `before` and not in `after` (parts, links and their
 * answers, evidence) goes back into the case as it is `now`. What was entered since the removal stays as it is.
 *
 * Where it no longer fits (the list is full, the other end of a link is gone) it stays out, so that the
 * case can always be opened again.
 */
export function putBack(now: Case, before: Case, after: Case): Case {
  return putBackEvidence(withPartsBack(now, before, after), before, after);
}

function withPartsBack(now: Case, before: Case, after: Case): Case {
  const contexts = withParts('contexts', now.contexts, before.contexts, after.contexts);
  const groups = withParts('groups', now.groups, before.groups, after.groups);
  const acts = withParts('acts', now.acts, before.acts, after.acts);
  const isContext = (id: string) => contexts.some((context) => context.id === id);
  const isGroup = (id: string) => groups.some((group) => group.id === id);
  const asContext = ({ context }: { readonly context: string }) => context;

  return {
    ...now,
    contexts,
    groups: groups.map((group) => {
      const was = before.groups.find(({ id }) => id === group.id);
      const then = after.groups.find(({ id }) => id === group.id);
      const linked = withRemoved(group.contexts, was?.contexts, then?.contexts, itself);
      return { ...group, contexts: linked.filter(isContext) };
    }),
    acts: acts.map((act) => {
      const was = before.acts.find(({ id }) => id === act.id);
      const then = after.acts.find(({ id }) => id === act.id);
      const linked = withRemoved(act.contexts, was?.contexts, then?.contexts, asContext);
      const affected = withRemoved(act.groups, was?.groups, then?.groups, itself);
      return {
        ...act,
        contexts: linked.filter(({ context }) => isContext(context)),
        groups: affected.filter(isGroup),
      };
    }),
  };
}

const itself = (id: string): string => id;

function withParts<P extends { readonly id: string }>(
  list: ListName,
  now: readonly P[],
  before: readonly P[],
  after: readonly P[],
): P[] {
  const all = withRemoved(now, before, after, ({ id }) => id);
  return all.length <= LIMITS[list] ? all : [...now];
}

/** Puts what was removed back at its old place, or as near to it as the list is long. */
function withRemoved<T>(
  now: readonly T[],
  before: readonly T[] = [],
  after: readonly T[] = [],
  idOf: (item: T) => string,
): T[] {
  const holds = (items: readonly T[], item: T) => items.some((other) => idOf(other) === idOf(item));
  const all = [...now];
  for (const [place, item] of before.entries()) {
    if (!holds(after, item) && !holds(all, item)) all.splice(place, 0, item);
  }
  return all;
}
