import '@/lib/engine/zod-config';
import { z } from 'zod';
import { answersSchema, factIdSchema, labelSchema } from '@/lib/case/schema';

/**
 * A training scenario: facts released in rounds, tasks on the app's own questions and findings, and for
 * each task a model answer in two columns: what an authority held, and what the Principles suggest. It is
 * a file that trainers exchange, so everything in it is checked at the door (`parse-scenario.ts`).
 *
 * Facts are kept twice on purpose: in words, for people, and as answers, so that the engine runs on them
 * exactly as it runs on a case. A scenario is invented or published, never a real file of a person.
 */

export const SCENARIO_FORMAT = 'indicia-scenario';
/** Raised when the format changes; a file with a higher one is refused as too new. */
export const SCENARIO_VERSION = 1;

/** How many of each a scenario may have, and how many characters its file. */
export const SCENARIO_LIMITS = {
  rounds: 8,
  tasks: 12,
  reasons: 10,
  acts: 12,
  variations: 8,
  objectives: 8,
  errors: 12,
  file: 400_000,
} as const;

/** Of a scenario and of its parts: small letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const ruleIdSchema = z.string().regex(/^[a-z][a-z0-9.-]{0,79}$/);

/** Which part of the case: places in `parts`, counted from 0. Empty: the case itself. */
const placeSchema = z.strictObject({
  context: z.int().min(0).max(9).optional(),
  group: z.int().min(0).max(9).optional(),
  act: z
    .int()
    .min(0)
    .max(SCENARIO_LIMITS.acts - 1)
    .optional(),
});

const recordSchema = z.strictObject({ at: placeSchema, answers: answersSchema });

/** A finding is indicated, open …; a question is answered as in the app. */
export const positionSchema = z.enum([
  'indicated',
  'not-indicated',
  'open',
  'contested',
  'yes',
  'no',
  'not-known',
  'accounts-differ',
]);

/**
 * The format, of a finished scenario or of a draft. A draft has the same parts, and its texts and lists may
 * still be empty; nothing may be too long or of the wrong kind.
 */
function formatOf(is: 'finished' | 'draft') {
  const some = (least: number) => (is === 'draft' ? 0 : least);
  const line = z.string().trim().min(some(1)).max(200);
  const passage = z.string().trim().min(some(1)).max(1500);

  /** A document of the tool's own list with the place in it, or any other with where it can be found. */
  const referenceSchema = z.union([
    z.strictObject({ source: z.string().max(60), pinpoint: line.nullable() }),
    z.strictObject({
      title: passage,
      address: (is === 'draft' ? z.string() : z.url({ protocol: /^https$/ })).max(500).optional(),
    }),
  ]);

  const columnSchema = z.strictObject({
    /** `null`: nobody has decided it, or the authority decided something else; the text says which. */
    position: positionSchema.nullable(),
    text: passage,
    /** The reasons (by id) that this column rests on. */
    reasons: z.array(idSchema).max(SCENARIO_LIMITS.reasons),
    references: z.array(referenceSchema).max(10),
  });

  const taskSchema = z.strictObject({
    id: idSchema,
    /** One of the app's questions (with the option, for a list), or one of its findings. */
    asks: z.union([
      z.strictObject({ question: factIdSchema, option: z.string().max(100).optional() }),
      z.strictObject({ finding: ruleIdSchema }),
    ]),
    at: placeSchema,
    prompt: passage,
    /** What a learner may rest an answer on; some are sound, some are common errors. */
    reasons: z
      .array(z.strictObject({ id: idSchema, text: passage, comment: passage }))
      .min(some(2))
      .max(SCENARIO_LIMITS.reasons),
    model: z.strictObject({
      authority: columnSchema,
      principles: columnSchema,
      /** Why the two columns differ, or why they do not. */
      difference: passage,
    }),
  });

  const roundSchema = z.strictObject({
    id: idSchema,
    title: line,
    /** What is now learned, paragraph by paragraph. */
    reveals: z.array(passage).min(some(1)).max(10),
    records: z.array(recordSchema).max(30),
    tasks: z.array(taskSchema).max(SCENARIO_LIMITS.tasks),
  });

  return z.strictObject({
    format: z.literal(SCENARIO_FORMAT),
    version: z.literal(SCENARIO_VERSION),
    id: idSchema,
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    title: line,
    level: z.enum(['first', 'second', 'third']),
    minutes: z.int().min(5).max(480),
    contentNote: passage,
    /** From a published decision or report, or made up. Nothing else belongs in an exercise. */
    origin: z.enum(['published', 'invented']),
    objectives: z
      .array(z.strictObject({ text: passage, rules: z.array(ruleIdSchema).max(12) }))
      .min(some(1))
      .max(SCENARIO_LIMITS.objectives),
    parts: z.strictObject({
      contexts: z
        .array(labelSchema.min(some(1)))
        .min(1)
        .max(10),
      groups: z.array(labelSchema.min(some(1))).max(10),
      acts: z
        .array(labelSchema.min(some(1)))
        .min(1)
        .max(SCENARIO_LIMITS.acts),
    }),
    rounds: z.array(roundSchema).min(1).max(SCENARIO_LIMITS.rounds),
    commonErrors: z
      .array(z.strictObject({ error: passage, answer: passage }))
      .min(some(1))
      .max(SCENARIO_LIMITS.errors),
    /** One factor changed: what moves, and what must not. */
    variations: z
      .array(
        z.strictObject({
          id: idSchema,
          title: line,
          change: passage,
          records: z.array(recordSchema).min(some(1)).max(10),
          /** What the engine then says of some findings: usually that the one asked about has not moved. */
          outcome: z
            .array(
              z.strictObject({ finding: ruleIdSchema, at: placeSchema, position: positionSchema }),
            )
            .min(some(1))
            .max(6),
          discuss: passage,
        }),
      )
      .max(SCENARIO_LIMITS.variations),
    references: z.array(referenceSchema).max(20),
  });
}

/** A finished scenario; the door is `parseScenario`, which also looks at what refers to what. */
export const scenarioSchema = formatOf('finished');
/** What an author is still writing. Only `scenarioSchema` says that it can be used. */
export const draftSchema = formatOf('draft');

export type Scenario = z.infer<typeof scenarioSchema>;
export type Round = Scenario['rounds'][number];
export type Task = Round['tasks'][number];
export type Column = Task['model']['authority'];
export type Position = z.infer<typeof positionSchema>;
export type Place = z.infer<typeof placeSchema>;

const FINDING_POSITIONS: readonly Position[] = ['indicated', 'not-indicated', 'open', 'contested'];
const QUESTION_POSITIONS: readonly Position[] = ['yes', 'no', 'not-known', 'accounts-differ'];

/** The positions that can be taken on a task, in the order in which they are offered. */
export const positionsOf = (task: Pick<Task, 'asks'>): readonly Position[] =>
  'finding' in task.asks ? FINDING_POSITIONS : QUESTION_POSITIONS;
