import type { Answer, Answers, Case } from './schema';

/**
 * Whether two states of a case say the same to the law: the same parts, links and answers. Notes, labels
 * and drafts are for people, so typing one asks the engine nothing. What is shared between the two is not
 * looked into, so a case of many acts costs no more than the act that was changed.
 */
export function sameFacts(a: Case, b: Case): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      same(a.complete, b.complete) &&
      sameAnswers(a.answers, b.answers) &&
      samePart(a.contexts, b.contexts, (one, other) => sameAnswers(one.answers, other.answers)) &&
      samePart(
        a.groups,
        b.groups,
        (one, other) =>
          same(one.contexts, other.contexts) && sameAnswers(one.answers, other.answers),
      ) &&
      samePart(
        a.acts,
        b.acts,
        (one, other) =>
          same(one.groups, other.groups) &&
          sameAnswers(one.answers, other.answers) &&
          one.contexts.length === other.contexts.length &&
          one.contexts.every(({ context, answers }, at) => {
            const link = other.contexts[at];
            return link?.context === context && sameAnswers(answers, link.answers);
          }),
      ))
  );
}

function samePart<P extends { readonly id: string }>(
  a: readonly P[],
  b: readonly P[],
  sameWithin: (one: P, other: P) => boolean,
): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return other === one || (other?.id === one.id && sameWithin(one, other));
    })
  );
}

function sameAnswers(a: Answers, b: Answers): boolean {
  if (a === b) return true;
  const ids = Object.keys(a);
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => a[id] === b[id] || same(withoutNote(a[id]), withoutNote(b[id])))
  );
}

function withoutNote(answer: Answer | undefined): unknown {
  if (answer === undefined) return null;
  const { note: _, ...rest } = answer;
  return rest;
}

/** Both come from the same schema and the same edits, so equal things are written alike. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
