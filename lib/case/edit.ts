import type { FactId } from '@/lib/engine/pack';
import type { Completeness, ScopeRef } from '@/lib/engine/world';
import { newId } from './ids';
import { answersAt, type ListName } from './read';
import {
  type Act,
  type Answer,
  type Answers,
  answerSchema,
  type Case,
  factIdSchema,
  LIMITS,
  labelSchema,
} from './schema';

/**
 * Edits: each takes a case and gives a new one; what is not touched is shared, nothing is changed in
 * place. A screen asks only for what the case can do, so an id that is not in the case, a label that is
 * too long or a list that is full is our own mistake and throws, with the id.
 *
 * Links by default: an act belongs to every context that exists, and affected the group if there is
 * only one. The first context (or group) also takes in the parts that were recorded before it, so that
 * the order in which a person describes a case does not change what is linked.
 */

type New = { readonly label: string; readonly id?: string };

/** Whether a list of the case has room for one more. */
export const canAdd = (c: Case, list: ListName): boolean => c[list].length < LIMITS[list];

/** @throws if the list is full or the label is none. */
export function addContext(c: Case, { label, id = newId() }: New): Case {
  const first = c.contexts.length === 0;
  return {
    ...c,
    contexts: [...roomIn(c, 'contexts'), { id, label: labelSchema.parse(label), answers: {} }],
    groups: first ? c.groups.map((group) => ({ ...group, contexts: [id] })) : c.groups,
    acts: first
      ? c.acts.map((act) => ({ ...act, contexts: [{ context: id, answers: {} }] }))
      : c.acts,
  };
}

/** @throws if the list is full or the label is none. */
export function addGroup(c: Case, { label, id = newId() }: New): Case {
  const first = c.groups.length === 0;
  const contexts = c.contexts.map((context) => context.id);
  return {
    ...c,
    groups: [
      ...roomIn(c, 'groups'),
      { id, label: labelSchema.parse(label), answers: {}, contexts },
    ],
    acts: first ? c.acts.map((act) => ({ ...act, groups: [id] })) : c.acts,
  };
}

/** @throws if the list is full or the label is none. */
export function addAct(c: Case, { label, id = newId() }: New): Case {
  const act: Act = {
    id,
    label: labelSchema.parse(label),
    answers: {},
    groups: c.groups.length === 1 ? c.groups.map((group) => group.id) : [],
    contexts: c.contexts.map((context) => ({ context: context.id, answers: {} })),
  };
  return { ...c, acts: [...roomIn(c, 'acts'), act] };
}

/** A copy with all its answers and links, placed right after the original: for a series of like acts. */
export function duplicateAct(c: Case, original: string, { label, id = newId() }: New): Case {
  const at = indexIn(c, 'acts', original);
  const copy = { ...(c.acts[at] as Act), id, label: labelSchema.parse(label) };
  return { ...c, acts: roomIn(c, 'acts').toSpliced(at + 1, 0, copy) };
}

/** With its answers and links. @throws if the case holds no such act. */
export function removeAct(c: Case, id: string): Case {
  return { ...c, acts: c.acts.toSpliced(indexIn(c, 'acts', id), 1) };
}

/** Also removes its links, with the answers that were given for an act in that context. */
export function removeContext(c: Case, id: string): Case {
  return {
    ...c,
    contexts: c.contexts.toSpliced(indexIn(c, 'contexts', id), 1),
    groups: c.groups.map((group) => ({ ...group, contexts: without(group.contexts, id) })),
    acts: c.acts.map((act) => ({
      ...act,
      contexts: act.contexts.filter((link) => link.context !== id),
    })),
  };
}

/** Also from the acts that affected it. @throws if the case holds no such group. */
export function removeGroup(c: Case, id: string): Case {
  return {
    ...c,
    groups: c.groups.toSpliced(indexIn(c, 'groups', id), 1),
    acts: c.acts.map((act) => ({ ...act, groups: without(act.groups, id) })),
  };
}

/** Gives a part another label. @throws if the case holds no such part or the label is none. */
export const rename = (c: Case, list: ListName, id: string, label: string): Case =>
  changePart(c, list, id, { label: labelSchema.parse(label) });

/** Gives the case another label. @throws if the label is none. */
export const renameCase = (c: Case, label: string): Case => ({
  ...c,
  label: labelSchema.parse(label),
});

/** Moves a part to a place in its list, counted from 0; a place outside the list means its nearer end. */
export function move(c: Case, list: ListName, id: string, to: number): Case {
  const from = indexIn(c, list, id);
  const place = Math.min(Math.max(to, 0), c[list].length - 1);
  const moved = <T>(items: readonly T[]): T[] =>
    items.toSpliced(from, 1).toSpliced(place, 0, items[from] as T);
  switch (list) {
    case 'contexts':
      return { ...c, contexts: moved(c.contexts) };
    case 'groups':
      return { ...c, groups: moved(c.groups) };
    case 'acts':
      return { ...c, acts: moved(c.acts) };
  }
}

/** Does nothing where the link exists: its answers stay. */
export function linkAct(c: Case, act: string, to: { context: string } | { group: string }): Case {
  const found = c.acts[indexIn(c, 'acts', act)] as Act;
  if ('group' in to) {
    indexIn(c, 'groups', to.group);
    return found.groups.includes(to.group)
      ? c
      : changePart(c, 'acts', act, { groups: [...found.groups, to.group] });
  }
  indexIn(c, 'contexts', to.context);
  return found.contexts.some((link) => link.context === to.context)
    ? c
    : changePart(c, 'acts', act, {
        contexts: [...found.contexts, { context: to.context, answers: {} }],
      });
}

/** Removes the link, and for a context the answers that were given for this act in it. */
export function unlinkAct(
  c: Case,
  act: string,
  from: { context: string } | { group: string },
): Case {
  const found = c.acts[indexIn(c, 'acts', act)] as Act;
  return changePart(
    c,
    'acts',
    act,
    'group' in from
      ? { groups: without(found.groups, from.group) }
      : { contexts: found.contexts.filter((link) => link.context !== from.context) },
  );
}

/** Says that a group is affected in a context. @throws if the case holds no such group or context. */
export function linkGroup(c: Case, group: string, context: string): Case {
  const linked = c.groups[indexIn(c, 'groups', group)]?.contexts ?? [];
  indexIn(c, 'contexts', context);
  return linked.includes(context)
    ? c
    : changePart(c, 'groups', group, { contexts: [...linked, context] });
}

/** Takes that back; the acts of the group stay. @throws if the case holds no such group. */
export function unlinkGroup(c: Case, group: string, context: string): Case {
  const linked = c.groups[indexIn(c, 'groups', group)]?.contexts ?? [];
  return changePart(c, 'groups', group, { contexts: without(linked, context) });
}

/**
 * Records an answer. Whether it fits the fact is the door's business (`validate-answer.ts`).
 *
 * @throws if the case holds no such part or link, or the answer is not of the schema.
 */
export function setAnswer(c: Case, at: ScopeRef, fact: FactId, answer: Answer): Case {
  return changeAnswers(c, at, (answers) => ({
    ...answers,
    [factIdSchema.parse(fact)]: answerSchema.parse(answer),
  }));
}

/** Back to "not asked". */
export function clearAnswer(c: Case, at: ScopeRef, fact: FactId): Case {
  return changeAnswers(c, at, (answers) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => id !== fact)),
  );
}

/** Records whether a list holds all there is: only then does nothing in it mean that there is none. */
export const setComplete = (c: Case, list: ListName, complete: Completeness): Case => ({
  ...c,
  complete: { ...c.complete, [list]: complete },
});

function changeAnswers(c: Case, at: ScopeRef, change: (answers: Answers) => Answers): Case {
  const answers = answersAt(c, at);
  if (!answers) throw new Error(`The case has no such part: ${Object.values(at).join(' in ')}`);
  const changed = change(answers);
  if (at.act !== undefined && at.context !== undefined) {
    const contexts = (c.acts[indexIn(c, 'acts', at.act)] as Act).contexts.map((link) =>
      link.context === at.context ? { ...link, answers: changed } : link,
    );
    return changePart(c, 'acts', at.act, { contexts });
  }
  if (at.act !== undefined) return changePart(c, 'acts', at.act, { answers: changed });
  if (at.group !== undefined) return changePart(c, 'groups', at.group, { answers: changed });
  if (at.context !== undefined) return changePart(c, 'contexts', at.context, { answers: changed });
  return { ...c, answers: changed };
}

function changePart<L extends ListName>(
  c: Case,
  list: L,
  id: string,
  change: Partial<Case[L][number]>,
): Case {
  const at = indexIn(c, list, id);
  const parts: readonly Case[L][number][] = c[list];
  return {
    ...c,
    [list]: parts.map((part, index) => (index === at ? { ...part, ...change } : part)),
  };
}

function indexIn(c: Case, list: ListName, id: string): number {
  const index = c[list].findIndex((part) => part.id === id);
  if (index < 0) throw new Error(`The case has none of this id in ${list}: ${id}`);
  return index;
}

function roomIn<L extends ListName>(c: Case, list: L): Case[L] {
  if (!canAdd(c, list)) throw new Error(`The case holds ${LIMITS[list]} ${list}: no room for more`);
  return c[list];
}

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
