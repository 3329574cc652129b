import { z } from 'zod';
import { coarseDateSchema } from './coarse-date-schema';

/**
 * What a person decides about the memos of a case, kept with the case: which kind, how long, which
 * sections in which order, words of their own, and every decision to export beyond the recorded consent.
 */

/** Kinds of memo, A to G. */
export const TEMPLATES = [
  'assessment',
  'charging',
  'amicus',
  'communication',
  'pattern',
  'advocacy',
  'exercise',
] as const;
export type Template = (typeof TEMPLATES)[number];

/** One page, what a colleague reads, everything with all annexes. */
export const DEPTHS = ['summary', 'standard', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];

export const CITATION_STYLES = ['icc', 'oscola', 'bluebook'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Asked before an advocacy memo leaves the device: consent to publicity is separate from consent to justice. */
export const STORYTELLING_CHECKS = [
  'consent-to-publicity',
  'no-sensational-detail',
  'words-that-keep-agency',
  'no-images',
  'combined-facts',
  'chance-to-review',
  'benefit-to-survivors',
] as const;

/** Why consent holds a memo back. An override answers one of these, and no other. */
export const HELD_BACK = [
  'refused',
  'not-known',
  'origin-not-known',
  'still-held',
  'ended',
] as const;
export type HeldBack = (typeof HELD_BACK)[number];

export const MEMO_LIMITS = {
  sections: 40,
  texts: 100,
  text: 4000,
  overrides: 50,
  reason: 500,
} as const;

const template = z.enum(TEMPLATES);
const section = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/);

export const memoSchema = z.strictObject({
  template: template.optional(),
  depth: z.enum(DEPTHS).optional(),
  citations: z.enum(CITATION_STYLES).optional(),
  /** Sections by kind of memo, in the order chosen; one that is not listed is left out. Absent: as proposed. */
  sections: z.partialRecord(template, z.array(section).max(MEMO_LIMITS.sections)).optional(),
  /** Text of the person's own. It is printed only once they have marked it as reviewed. */
  texts: z
    .array(
      z.strictObject({
        template,
        section,
        text: z.string().max(MEMO_LIMITS.text),
        reviewed: z.boolean(),
      }),
    )
    .max(MEMO_LIMITS.texts)
    .optional(),
  /**
   * Exports beyond the recorded consent, each with its reason; printed in every memo of that kind. `why` is
   * what held it back then; one without it lets nothing out.
   */
  overrides: z
    .array(
      z.strictObject({
        template,
        reason: z.string().min(1).max(MEMO_LIMITS.reason),
        why: z.enum(HELD_BACK).optional(),
        /** With `ended`: the end that it answers. A consent given anew and ended again needs a decision of its own. */
        until: coarseDateSchema.optional(),
      }),
    )
    .max(MEMO_LIMITS.overrides)
    .optional(),
  storytelling: z.array(z.enum(STORYTELLING_CHECKS)).max(STORYTELLING_CHECKS.length).optional(),
});
