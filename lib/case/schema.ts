import '@/lib/engine/zod-config';
import { z } from 'zod';
import { coarseDateSchema } from './coarse-date-schema';
import { EVIDENCE_KINDS, PROOF_PARTS } from './evidence-kinds';
import { memoSchema } from './memo-schema';

/**
 * The user's document. One case holds contexts, acts, affected groups and their answers, at category
 * level: no names, exact dates or places small enough to identify. It is only ever stored sealed.
 *
 * Answers are kept by fact id, with their state. Which facts exist is the vocabulary's business
 * (`rules/facts`); a case may hold answers to facts that a later vocabulary no longer asks.
 *
 * Objects are strict: a key that we do not know is damage, never dropped in silence.
 */

/** Random, opaque, never derived from content: 16 characters of base 32 (crypto.getRandomValues). */
export const idSchema = z.string().regex(/^[a-z2-7]{16}$/);

/** A fact of the vocabulary. Kept even where a later vocabulary has no such fact. */
export const factIdSchema = z.string().regex(/^[a-zA-Z][a-zA-Z0-9._-]{0,99}$/);
const optionSchema = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}$/);

/** Far above any real case; they keep a hostile file from filling the memory. */
export const LIMITS = {
  contexts: 100,
  groups: 100,
  acts: 1000,
  label: 80,
  note: 1000,
  evidence: 200,
  options: 200,
  evidenceItems: 500,
  reviews: 2000,
  keptFindings: 5000,
  draft: 10_000,
  drafts: 200,
} as const;

const noteSchema = z.string().max(LIMITS.note);

const shared = {
  /** Known: the person takes it as known. Alleged: reported and not confirmed. */
  standing: z.enum(['known', 'alleged']).optional(),
  note: noteSchema.optional(),
  /** Evidence items (by id) that could show the answer. */
  evidence: z.array(idSchema).max(LIMITS.evidence).optional(),
};

/** For a list, per option; an option that is absent was not asked unless `rest` says otherwise. */
const listValueSchema = z.record(optionSchema, z.enum(['yes', 'no', 'accounts-differ']));

export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('answered'),
    value: z.union([z.boolean(), optionSchema]),
    ...shared,
  }),
  z.strictObject({
    /** A pick list. An unticked option is never a "no": `rest` says what the person chose for it. */
    state: z.literal('picked'),
    options: listValueSchema,
    rest: z.enum(['not-asked', 'no', 'not-known']),
    /**
     * The options that stood on the page when the list was answered: `rest` speaks of these alone, so an
     * option that later law adds was not asked. Absent in cases of the first version: all options.
     */
    shown: z.array(optionSchema).max(LIMITS.options).optional(),
    ...shared,
  }),
  z.strictObject({ state: z.literal('not-known'), ...shared }),
  z.strictObject({ state: z.literal('declined'), ...shared }),
  z.strictObject({ state: z.literal('not-applicable'), ...shared }),
  z.strictObject({ state: z.literal('accounts-differ'), ...shared }),
]);
export type Answer = z.infer<typeof answerSchema>;

export const answersSchema = z.record(factIdSchema, answerSchema);
export type Answers = z.infer<typeof answersSchema>;

/** A short neutral label of the person's own ("Act 2", "The school building"). */
export const labelSchema = z.string().max(LIMITS.label);

export const contextSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  answers: answersSchema,
});
export const groupSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  answers: answersSchema,
  contexts: z.array(idSchema),
});

export const actSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  /** For the person's own order of events. No rule reads it: the law in force follows from the context. */
  when: coarseDateSchema.optional(),
  answers: answersSchema,
  groups: z.array(idSchema),
  /** Crimes hold for an act in a context, so some answers belong to the link. */
  contexts: z.array(z.strictObject({ context: idSchema, answers: answersSchema })),
});

const scopeSchema = z.strictObject({
  act: idSchema.optional(),
  context: idSchema.optional(),
  group: idSchema.optional(),
});
const verdictSchema = z.enum(['met', 'not-met', 'open', 'contested']);

/** One piece of evidence, by its kind: never a name, never where it is kept, never the thing itself. */
export const evidenceItemSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  kind: z.enum(EVIDENCE_KINDS),
  /** What it could show. */
  shows: z.array(z.enum(PROOF_PARTS)).max(PROOF_PARTS.length),
  /** Held by somebody who keeps it properly, known to exist, or no more than possible. */
  standing: z.enum(['held', 'exists', 'possible']),
  /** Whether getting it needs a new contact with the person harmed. */
  newContact: z.enum(['no', 'yes', 'not-known']),
});
export type EvidenceItem = z.infer<typeof evidenceItemSchema>;

/**
 * What a second person says of one finding. `result` is what the answers gave when they looked, so that
 * a finding that has moved since can be told. An override never changes the result: it stands beside it.
 */
export const reviewSchema = z.strictObject({
  id: idSchema,
  rule: factIdSchema,
  at: scopeSchema,
  /** A role or a sign, never a name. */
  by: labelSchema,
  opinion: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('agrees'), reason: noteSchema.optional() }),
    z.strictObject({ is: z.literal('disagrees'), reason: noteSchema.min(1) }),
    z.strictObject({
      is: z.literal('overrides'),
      to: verdictSchema,
      reason: noteSchema.min(1),
    }),
  ]),
  result: verdictSchema,
});
export type Review = z.infer<typeof reviewSchema>;

const hexSchema = z.string().regex(/^[0-9a-f]{32,64}$/);

/** What a kept result was made from, as digests: the law part by part, the answers place by place. */
const keptBasisSchema = z.strictObject({
  law: z.record(z.string().max(100), hexSchema),
  facts: z.record(z.string().max(60), hexSchema),
});
export type KeptBasis = z.infer<typeof keptBasisSchema>;

/**
 * What the findings were when the law was last accepted. Only verdicts: packs of the past are not shipped,
 * so nothing can be worked out again under them. Open and excluded crimes are left out.
 */
export const keptResultSchema = z.strictObject({
  law: z.record(z.string().max(100), z.string().max(100)),
  findings: z
    .array(
      z.strictObject({
        rule: factIdSchema,
        /** The name it then had, so that it can be read when the rule is gone. */
        name: z.string().max(LIMITS.note),
        at: scopeSchema,
        verdict: verdictSchema,
      }),
    )
    .max(LIMITS.keptFindings),
  basis: keptBasisSchema.optional(),
});
export type KeptResult = z.infer<typeof keptResultSchema>;
/** What was typed as a note and cannot be one yet: no answer stands there, or it is too long. */
const draftSchema = z.strictObject({
  at: scopeSchema,
  fact: factIdSchema,
  text: z.string().min(1).max(LIMITS.draft),
});

const completenessSchema = z.enum(['yes', 'no', 'not-known']);

export const caseSchema = z.strictObject({
  format: z.literal('indicia-case'),
  /** Numbered in `migrations.ts`, one name a version. */
  version: z.literal(2),
  id: idSchema,
  /** Makes addresses in the fragment opaque and receipts unlinkable: 26 characters of base 32. */
  salt: z.string().regex(/^[a-z2-7]{26}$/),
  label: labelSchema,
  /** The word used throughout for the person harmed; chosen once. */
  word: z.enum(['survivor', 'victim']),
  answers: answersSchema,
  /** Consent was given until the end of this month or year. Absent: no end was agreed, or nobody asked. */
  consentUntil: coarseDateSchema.optional(),
  contexts: z.array(contextSchema).max(LIMITS.contexts),
  groups: z.array(groupSchema).max(LIMITS.groups),
  acts: z.array(actSchema).max(LIMITS.acts),
  complete: z.strictObject({
    contexts: completenessSchema,
    groups: completenessSchema,
    acts: completenessSchema,
  }),
  /** The packs the person last saw findings under: pack id to version. */
  law: z.record(z.string().max(100), z.string().max(100)),
  /** What the person decided about memos of this case. */
  memo: memoSchema.optional(),
  evidence: z.array(evidenceItemSchema).max(LIMITS.evidenceItems).optional(),
  reviews: z.array(reviewSchema).max(LIMITS.reviews).optional(),
  kept: keptResultSchema.optional(),
  drafts: z.array(draftSchema).max(LIMITS.drafts).optional(),
});
export type Case = z.infer<typeof caseSchema>;
export type Act = Case['acts'][number];
export type Context = Case['contexts'][number];
export type Group = Case['groups'][number];
