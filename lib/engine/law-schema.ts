import './zod-config';
import { z } from 'zod';
import { conditionShape } from './condition-shape';
import type { Condition, Law } from './pack';
import { SCOPES } from './scopes';

/** The shape of a law as data. What names mean, and whether it holds together, is `checkLaw`. */

const text = z.string().min(1);
const date = z.iso.date();

const condition = z.custom<Condition>().superRefine((data, context) => {
  // Depth is counted there, so data nested without end is refused before anything walks it.
  for (const { path, fault } of conditionShape(data, '')) {
    context.addIssue({ code: 'custom', message: fault, params: { path } });
  }
});

const factScopeSchema = z.enum(['case', 'context', 'act', 'group', 'act-in-context']);

const factSchema = z.strictObject({
  id: text,
  scope: factScopeSchema,
  type: z.enum(['yes-no', 'choice', 'list']),
  options: z.array(text).optional(),
  section: text,
  page: text,
  sensitivity: z.enum(['ordinary', 'sensitive', 'most-sensitive']),
  notApplicable: z.enum(['counts-as-no', 'not-offered']),
  judgement: z.literal(true).optional(),
  after: text.optional(),
  deniedBy: z.strictObject({ fact: text, options: z.array(text).nonempty() }).optional(),
});

const checkedSchema = z
  .strictObject({
    against: z.enum(['official text', 'public copy', 'secondary report']),
    address: text,
    by: text.optional(),
    on: date.optional(),
  })
  .nullable();

const citation = { source: text, pinpoint: text.nullable(), checked: checkedSchema };
const citationsSchema = z.tuple([z.strictObject(citation)], z.strictObject(citation));

const authority = { for: z.array(text).optional(), against: z.array(text).optional() };

const categorySchema = z.enum([
  'genocide',
  'crime-against-humanity',
  'war-crime-iac',
  'war-crime-niac',
]);

const ruleSchema = z.strictObject({
  id: text,
  kind: z.enum([
    'indicium',
    'step',
    'element',
    'crime',
    'principle',
    'flag',
    'conflict',
    'recommendation',
  ]),
  scope: z.enum(SCOPES),
  sources: citationsSchema,
  authority: z.strictObject(authority).optional(),
  when: condition,
  holds: z.strictObject({ from: date.optional(), until: date.optional() }).optional(),
  crime: z.strictObject({ code: text, category: categorySchema }).optional(),
  element: z
    .strictObject({
      of: text,
      number: z.number().int().positive().nullable(),
      role: z.enum([
        'conduct',
        'consequence',
        'circumstance',
        'mental',
        'context',
        'context-knowledge',
      ]),
      hallmark: z.literal(true).optional(),
    })
    .optional(),
  listing: z
    .strictObject({
      adds: z.array(text).optional(),
      awaits: z.array(text).optional(),
      leavesOut: categorySchema.optional(),
    })
    .optional(),
  examples: z.array(
    z.strictObject({
      name: text,
      facts: z.record(
        z.string(),
        z.enum(['yes', 'no', 'accounts-differ', 'not-known', 'declined']),
      ),
      expect: z.enum(['met', 'not-met', 'open', 'contested']),
    }),
  ),
});

const waiverSchema = z.strictObject({
  code: z.enum([
    'unreachable-rule',
    'dead-condition',
    'contradiction',
    'unread-question',
    'no-example',
    'no-source',
    'failing-example',
    'text-without-rule',
    'uncovered-condition',
    'surviving-mutant',
  ]),
  about: text,
  path: text.optional(),
  because: text,
});

const pairResultSchema = z.enum([
  'both',
  'residual',
  'subsumed',
  'contested',
  'alternative',
  'cross-context',
]);

const cumulationSchema = z.strictObject({
  id: text,
  version: text,
  legalAtoms: z.array(text),
  contains: z.record(z.string(), z.array(text)),
  crimes: z.array(
    z.strictObject({
      code: text,
      atoms: z.array(text),
      categories: z.array(z.enum(['CAH', 'WC', 'GEN'])),
      also: z.array(z.strictObject({ category: categorySchema, atoms: z.array(text) })).optional(),
    }),
  ),
  settled: z.array(
    z.strictObject({
      a: text,
      b: text,
      result: pairResultSchema,
      keep: text.optional(),
      caveat: z.literal(true).optional(),
    }),
  ),
  authority: z.array(z.strictObject({ a: text, b: text, ...authority })),
  sources: citationsSchema,
});

const sourceSchema = z.strictObject({
  id: text,
  kind: z.enum([
    'treaty',
    'elements',
    'rules',
    'decision',
    'policy',
    'civil-society',
    'report',
    'law-reform',
  ]),
  status: z.enum(['binding', 'persuasive', 'soft-law', 'proposed', 'contested']),
  title: text,
  short: text,
  author: text,
  date: text.optional(),
  series: z.strictObject(citation).optional(),
  decision: z
    .strictObject({
      court: text,
      chamber: text.optional(),
      caseNumber: text.optional(),
      document: text.optional(),
      stage: z.enum([
        'warrant',
        'confirmation',
        'trial',
        'appeal',
        'plea',
        'interlocutory',
        'interlocutory-appeal',
        'reparations',
        'inquiry',
        'state-responsibility',
        'civil',
        'constitutional',
      ]),
    })
    .optional(),
});

// Checked against the contract, so that the schema and the types of pack.ts cannot drift apart.
export const lawSchema = z.strictObject({
  vocabulary: z.strictObject({ id: text, version: text, facts: z.array(factSchema) }),
  packs: z.array(
    z.strictObject({
      id: text,
      version: text,
      rules: z.array(ruleSchema),
      pending: z.array(text),
      waivers: z.array(waiverSchema).optional(),
    }),
  ),
  cumulation: cumulationSchema,
  sources: z.array(sourceSchema),
  holdings: z.array(
    z.strictObject({
      ...citation,
      id: text,
      onPoint: z.strictObject({ scope: factScopeSchema, when: condition }).optional(),
    }),
  ),
}) satisfies z.ZodType<Law>;
