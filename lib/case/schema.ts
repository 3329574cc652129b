import '@/lib/engine/zod-config';
import { z } from 'zod';

/**
 * The user's document. One case holds contexts, acts, affected groups and their answers, at category
 * level: no names, exact dates or places small enough to identify. It is only ever stored sealed.
 *
 * Answers are kept by fact id, with their state. Which facts exist is the vocabulary's business
 * (`rules/facts`); a case may hold answers to facts that a later vocabulary no longer asks.
 */

/** Random, opaque, never derived from content: 16 characters of base 32 (crypto.getRandomValues). */
export const idSchema = z.string().regex(/^[a-z2-7]{16}$/);

const noteSchema = z.string().max(1000);

const shared = {
  /** Known: the person takes it as known. Alleged: reported and not confirmed. */
  standing: z.enum(['known', 'alleged']).optional(),
  note: noteSchema.optional(),
  /** Evidence items (by id) that could show the answer. */
  evidence: z.array(idSchema).optional(),
};

/** For a list, per option; an option that is absent was not asked unless `rest` says otherwise. */
const listValueSchema = z.record(z.string(), z.enum(['yes', 'no', 'accounts-differ']));

export const answerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('answered'), value: z.union([z.boolean(), z.string()]), ...shared }),
  z.object({
    /** A pick list. An unticked option is never a "no": `rest` says what the person chose for it. */
    state: z.literal('picked'),
    options: listValueSchema,
    rest: z.enum(['not-asked', 'no', 'not-known']),
    ...shared,
  }),
  z.object({ state: z.literal('not-known'), ...shared }),
  z.object({ state: z.literal('declined'), ...shared }),
  z.object({ state: z.literal('not-applicable'), ...shared }),
  z.object({ state: z.literal('accounts-differ'), ...shared }),
]);
export type Answer = z.infer<typeof answerSchema>;

export const answersSchema = z.record(z.string(), answerSchema);
export type Answers = z.infer<typeof answersSchema>;

/** A short neutral label of the person's own ("Act 2", "The school building"). */
const labelSchema = z.string().max(80);

export const contextSchema = z.object({ id: idSchema, label: labelSchema, answers: answersSchema });
export const groupSchema = z.object({
  id: idSchema,
  label: labelSchema,
  answers: answersSchema,
  contexts: z.array(idSchema),
});
export const actSchema = z.object({
  id: idSchema,
  label: labelSchema,
  answers: answersSchema,
  groups: z.array(idSchema),
  /** Crimes hold for an act in a context, so some answers belong to the link. */
  contexts: z.array(z.object({ context: idSchema, answers: answersSchema })),
});

const completenessSchema = z.enum(['yes', 'no', 'not-known']);

export const caseSchema = z.object({
  format: z.literal('indicia-case'),
  /** Numbered in `migrations.ts`, one name a version. */
  version: z.literal(1),
  id: idSchema,
  /** Makes addresses in the fragment opaque and receipts unlinkable: 26 characters of base 32. */
  salt: z.string().regex(/^[a-z2-7]{26}$/),
  label: labelSchema,
  /** The word used throughout for the person harmed; chosen once. */
  word: z.enum(['survivor', 'victim']),
  answers: answersSchema,
  contexts: z.array(contextSchema),
  groups: z.array(groupSchema),
  acts: z.array(actSchema),
  complete: z.object({
    contexts: completenessSchema,
    groups: completenessSchema,
    acts: completenessSchema,
  }),
  /** The packs the person last saw findings under: pack id to version. */
  law: z.record(z.string(), z.string()),
});
export type Case = z.infer<typeof caseSchema>;
export type Act = Case['acts'][number];
export type Context = Case['contexts'][number];
export type Group = Case['groups'][number];
