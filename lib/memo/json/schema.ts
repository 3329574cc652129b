import '@/lib/engine/zod-config';
import { z } from 'zod';
import { DEPTHS, TEMPLATES } from '@/lib/case/memo-schema';
import type { Memo } from '../value';

/**
 * A memo as JSON, for programs that file, compare or translate it. Objects are strict: what this
 * version does not know is refused, never dropped.
 */
const id = z.string().min(1).max(200);
const text = z.string();
const verdict = z.enum(['met', 'not-met', 'open', 'contested']);
const status = z.enum(['binding', 'persuasive', 'soft-law', 'proposed', 'contested']);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const scope = z
  .strictObject({ act: id.optional(), context: id.optional(), group: id.optional() })
  .describe('The act, context or affected group that it is about; empty for the case itself.');

const origin = z
  .union([
    z.strictObject({ finding: id, at: scope }),
    z.strictObject({ answer: id, at: scope }),
    z.strictObject({ source: id }),
    z.strictObject({ holding: id }),
    z.strictObject({ rule: id }),
    z.strictObject({ pair: z.tuple([id, id]), act: id }),
    z.strictObject({ own: text }),
    z.strictObject({ method: text }),
  ])
  .describe('What a sentence comes from.');

const mark = z.strictObject({ verdict, word: text });

const cite = z
  .strictObject({
    source: id,
    pinpoint: text.nullable(),
    text,
    status,
    checked: z.boolean().describe('Whether somebody compared the reference with the text.'),
    stage: text.optional().describe('For decisions: the stage, with its standard of proof.'),
  })
  .meta({ id: 'cite' });

const sentence = z
  .strictObject({
    text,
    from: z.tuple([origin], origin),
    cites: z.array(cite).optional(),
    label: z.literal(true).optional().describe('Names what follows it in the same cell.'),
    mark: mark.optional(),
  })
  .meta({ id: 'sentence' });
const sentences = z.array(sentence);

const note = z
  .strictObject({
    kind: z.enum(['source', 'for', 'against', 'judgement', 'aside']),
    label: text,
    sentences,
    cites: z.array(cite),
    holdings: z.array(id).optional(),
  })
  .meta({ id: 'note' });
const notes = z.array(note).optional();

const block = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3)]),
      text,
      id: id.optional(),
      mark: mark.optional(),
      notes,
    }),
    z.strictObject({
      type: z.literal('paragraph'),
      tone: z.enum(['lead', 'small']).optional(),
      sentences,
      notes,
    }),
    z.strictObject({
      type: z.literal('list'),
      label: text.optional(),
      items: z.array(sentences),
      notes,
    }),
    z.strictObject({
      type: z.literal('definitions'),
      items: z.array(z.strictObject({ term: text, sentences })),
      notes,
    }),
    z.strictObject({
      type: z.literal('table'),
      caption: text,
      head: z.array(text),
      widths: z.array(z.number()).describe('Relative widths, one a column.'),
      rows: z.array(z.array(sentences)),
      rowHeads: z.boolean().optional().describe('The first cell of each row names the row.'),
    }),
    z.strictObject({
      type: z.literal('callout'),
      kind: z.enum(['caution', 'contrary', 'supporting', 'open', 'proposed']),
      title: text,
      sentences,
      notes,
    }),
    z.strictObject({ type: z.literal('own'), title: text, paragraphs: sentences }),
    z.strictObject({
      type: z.literal('form'),
      title: text,
      items: z.array(z.strictObject({ label: text, hint: sentence.optional() })),
    }),
    z.strictObject({ type: z.literal('citation'), id, text, details: sentences }),
  ])
  .meta({ id: 'block' });

const section = z.strictObject({
  id,
  ordinal: text,
  number: text,
  title: text,
  part: z.enum(['front', 'body', 'annex']),
  blocks: z.array(block),
});

const memo: z.ZodType<Memo> = z.strictObject({
  template: z.enum(TEMPLATES),
  depth: z.enum(DEPTHS),
  locale: z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/),
  direction: z.enum(['ltr', 'rtl']),
  title: text,
  subtitle: text,
  date: isoDate,
  dateInWords: text,
  furniture: z.strictObject({
    foot: text,
    page: text,
    contents: text,
    uncheckedSign: text,
    uncheckedMeaning: text,
  }),
  sections: z.array(section),
});

export const MEMO_FORMAT = 'indicia-memo';
export const MEMO_VERSION = 1;

/** The file as it is written and read; its JSON Schema is published under `public/schemas`. */
export const memoFileSchema = z
  .strictObject({ format: z.literal(MEMO_FORMAT), version: z.literal(MEMO_VERSION), memo })
  .meta({
    title: 'Memo of Indicia',
    description:
      'A memo as a value: sections of typed blocks. Each sentence says what it comes from. It is analysis, not evidence, and gives no verdict on any person.',
  });

/** The published schema of a memo file (JSON Schema, draft 2020-12), as the text of a file. */
export function memoJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(memoFileSchema), null, 2)}\n`;
}
