import type { FactId } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { setAnswer } from './edit';
import { newId } from './ids';
import { allAnswers, answerAt } from './read';
import {
  type Answer,
  type Answers,
  type Case,
  type EvidenceItem,
  LIMITS,
  labelSchema,
} from './schema';

/**
 * Edits of the evidence of a case, in the manner of `edit.ts`: each gives a new case, and an id that the
 * case does not hold is our own mistake and throws.
 */

export type NewEvidence = Omit<EvidenceItem, 'id'> & { readonly id?: string };

/** The items of a case, in the person's order; none in a case that never listed any. */
export const evidenceOf = (c: Case): readonly EvidenceItem[] => c.evidence ?? NONE;

/** One and the same each time, so that a screen need not be drawn again for it. */
const NONE: readonly EvidenceItem[] = [];

/** Whether the list has room for one more. */
export const canAddEvidence = (c: Case): boolean => evidenceOf(c).length < LIMITS.evidenceItems;

/** @throws if the list is full: the screen asks `canAddEvidence` first. */
export function addEvidence(c: Case, { id = newId(), ...item }: NewEvidence): Case {
  if (!canAddEvidence(c)) throw new Error(`The case holds ${LIMITS.evidenceItems} items: no room`);
  return {
    ...c,
    evidence: [...evidenceOf(c), { ...item, id, label: labelSchema.parse(item.label) }],
  };
}

/**
 * Puts another state of an item in its place; links to it stay.
 *
 * @throws if the case holds no item of this id.
 */
export function changeEvidence(c: Case, id: string, change: Omit<EvidenceItem, 'id'>): Case {
  const at = indexOfItem(c, id);
  return { ...c, evidence: evidenceOf(c).with(at, { ...change, id }) };
}

/**
 * Also takes it off every answer that it was linked to.
 *
 * @throws if the case holds no item of this id.
 */
export function removeEvidence(c: Case, id: string): Case {
  const evidence = evidenceOf(c).toSpliced(indexOfItem(c, id), 1);
  return mapAnswers({ ...c, evidence }, (answer) =>
    answer.evidence?.includes(id)
      ? withLinks(
          answer,
          answer.evidence.filter((other) => other !== id),
        )
      : answer,
  );
}

/**
 * Says which items could show an answer, in place of those named before. Links to items that the case
 * does not hold are dropped.
 *
 * @throws if nothing is answered there.
 */
export function linkEvidence(c: Case, at: ScopeRef, fact: FactId, items: readonly string[]): Case {
  const answer = answerAt(c, at, fact);
  if (!answer) throw new Error(`Nothing is answered there: ${fact}`);
  const known = evidenceOf(c).filter(({ id }) => items.includes(id));
  return setAnswer(
    c,
    at,
    fact,
    withLinks(answer, known.map(({ id }) => id).slice(0, LIMITS.evidence)),
  );
}

/** The items linked to an answer, in the order of the case's list. */
export function evidenceFor(c: Case, at: ScopeRef, fact: FactId): readonly EvidenceItem[] {
  const links = answerAt(c, at, fact)?.evidence ?? [];
  return links.length === 0 ? [] : evidenceOf(c).filter(({ id }) => links.includes(id));
}

/** Undoes the removal of items, with the links they had where the answer still stands. */
export function putBackEvidence(now: Case, before: Case, after: Case): Case {
  const gone = evidenceOf(before).filter(
    ({ id }) => ![...evidenceOf(after), ...evidenceOf(now)].some((item) => item.id === id),
  );
  if (gone.length === 0 || evidenceOf(now).length + gone.length > LIMITS.evidenceItems) return now;
  const evidence = [...evidenceOf(now)];
  for (const item of gone) evidence.splice(evidenceOf(before).indexOf(item), 0, item);
  return allAnswers(before).reduce<Case>(
    (c, { at, fact, answer }) => {
      const links = gone.filter(({ id }) => answer.evidence?.includes(id)).map(({ id }) => id);
      const here = links.length > 0 ? answerAt(c, at, fact) : undefined;
      return here ? linkEvidence(c, at, fact, [...(here.evidence ?? []), ...links]) : c;
    },
    { ...now, evidence },
  );
}

/** The case with each answer changed; what does not change is shared. */
function mapAnswers(c: Case, change: (answer: Answer) => Answer): Case {
  const mapped = (answers: Answers): Answers => {
    const entries = Object.entries(answers).map(([fact, a]) => [fact, change(a), a] as const);
    return entries.every(([, now, before]) => now === before)
      ? answers
      : Object.fromEntries(entries.map(([fact, now]) => [fact, now]));
  };
  const inPart = <P extends { readonly answers: Answers }>(part: P): P => {
    const answers = mapped(part.answers);
    return answers === part.answers ? part : { ...part, answers };
  };
  return {
    ...c,
    answers: mapped(c.answers),
    contexts: c.contexts.map(inPart),
    groups: c.groups.map(inPart),
    acts: c.acts.map((act) => ({ ...inPart(act), contexts: act.contexts.map(inPart) })),
  };
}

function withLinks(answer: Answer, evidence: string[]): Answer {
  const { evidence: _, ...rest } = answer;
  return evidence.length > 0 ? { ...rest, evidence } : rest;
}

function indexOfItem(c: Case, id: string): number {
  const index = evidenceOf(c).findIndex((item) => item.id === id);
  if (index < 0) throw new Error(`The case has no evidence of this id: ${id}`);
  return index;
}
