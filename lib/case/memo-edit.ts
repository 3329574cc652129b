import type { z } from 'zod';
import {
  type HeldBack,
  MEMO_LIMITS,
  type memoSchema,
  type STORYTELLING_CHECKS,
  type Template,
} from './memo-schema';
import type { Case } from './schema';

/**
 * Edits of what a person decides about memos: each takes a case and gives a new one. What is too long or
 * too much is our own mistake (the screen has the limits) and throws.
 */
type Choices = z.infer<typeof memoSchema>;
type Check = (typeof STORYTELLING_CHECKS)[number];

/** Sets what is given; what is not given stays. */
export const chooseMemo = (
  c: Case,
  choice: Pick<Choices, 'template' | 'depth' | 'citations'>,
): Case => ({ ...c, memo: { ...c.memo, ...choice } });

/** The sections of one kind of memo, in order; without any, those that are proposed. */
export function setSections(c: Case, template: Template, ids: readonly string[] | undefined): Case {
  const { [template]: _, ...others } = c.memo?.sections ?? {};
  return {
    ...c,
    memo: { ...c.memo, sections: ids === undefined ? others : { ...others, [template]: [...ids] } },
  };
}

/** Text of the person's own for a section; an empty one is taken away. Changed text is not reviewed. */
export function setOwnText(
  c: Case,
  at: { readonly template: Template; readonly section: string },
  { text, reviewed }: { readonly text: string; readonly reviewed: boolean },
): Case {
  if (text.length > MEMO_LIMITS.text) throw new Error(`Text for ${at.section} is too long`);
  const others = (c.memo?.texts ?? []).filter(
    (t) => t.template !== at.template || t.section !== at.section,
  );
  const texts = text.trim() === '' ? others : [...others, { ...at, text, reviewed }];
  if (texts.length > MEMO_LIMITS.texts) throw new Error('No room for a further text');
  return { ...c, memo: { ...c.memo, texts } };
}

/** Records that this kind of memo is exported all the same, the reason, and what held it back. */
export function override(
  c: Case,
  template: Template,
  { reason, why }: { readonly reason: string; readonly why: HeldBack },
): Case {
  if (reason.trim() === '' || reason.length > MEMO_LIMITS.reason)
    throw new Error('An override needs a reason within its limit');
  const end = why === 'ended' && c.consentUntil !== undefined ? { until: c.consentUntil } : {};
  const given = { template, reason: reason.trim(), why, ...end };
  const overrides = [...(c.memo?.overrides ?? []), given];
  if (overrides.length > MEMO_LIMITS.overrides) throw new Error('No room for a further override');
  return { ...c, memo: { ...c.memo, overrides } };
}

/** Takes back every override of this kind of memo. */
export const withdrawOverride = (c: Case, template: Template): Case => ({
  ...c,
  memo: { ...c.memo, overrides: (c.memo?.overrides ?? []).filter((o) => o.template !== template) },
});

/** A point of the ethical-storytelling checklist confirmed, or taken back; the others stay as they are. */
export function confirmCheck(c: Case, check: Check, done: boolean): Case {
  const others = (c.memo?.storytelling ?? []).filter((other) => other !== check);
  return { ...c, memo: { ...c.memo, storytelling: done ? [...others, check] : others } };
}
