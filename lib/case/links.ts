import type { Case } from './schema';

type Path = readonly (string | number)[];

/**
 * The path to the first link that leads nowhere or stands twice, or to the first id that two parts
 * share. The schema cannot see these: they lie between parts.
 */
export function linkFault(c: Case): Path | undefined {
  return duplicateId(c) ?? groupLinkFault(c) ?? actLinkFault(c);
}

function duplicateId(c: Case): Path | undefined {
  const seen = new Set([c.id]);
  for (const list of ['contexts', 'groups', 'acts'] as const) {
    for (const [index, { id }] of c[list].entries()) {
      if (seen.has(id)) return [list, index, 'id'];
      seen.add(id);
    }
  }
  for (const list of ['evidence', 'reviews'] as const) {
    for (const [index, { id }] of (c[list] ?? []).entries()) {
      if (seen.has(id)) return [list, index, 'id'];
      seen.add(id);
    }
  }
  return undefined;
}

function groupLinkFault(c: Case): Path | undefined {
  const contexts = new Set(c.contexts.map(({ id }) => id));
  for (const [index, group] of c.groups.entries()) {
    const fault = firstFault(group.contexts, contexts);
    if (fault !== undefined) return ['groups', index, 'contexts', fault];
  }
  return undefined;
}

function actLinkFault(c: Case): Path | undefined {
  const contexts = new Set(c.contexts.map(({ id }) => id));
  const groups = new Set(c.groups.map(({ id }) => id));
  for (const [index, act] of c.acts.entries()) {
    const group = firstFault(act.groups, groups);
    if (group !== undefined) return ['acts', index, 'groups', group];
    const context = firstFault(
      act.contexts.map((link) => link.context),
      contexts,
    );
    if (context !== undefined) return ['acts', index, 'contexts', context, 'context'];
  }
  return undefined;
}

function firstFault(links: readonly string[], existing: ReadonlySet<string>): number | undefined {
  const index = links.findIndex((id, at) => !existing.has(id) || links.indexOf(id) !== at);
  return index < 0 ? undefined : index;
}
