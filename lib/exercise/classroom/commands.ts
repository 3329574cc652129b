import '@/lib/engine/zod-config';
import { z } from 'zod';
import { idSchema, positionSchema } from '../scenario';
import { CLASSROOM_LIMITS } from './limits';
import { commandIdSchema } from './tokens';

/**
 * What a trainer or a participant may ask of a room. Each command names what it is about and how that should
 * be afterwards, so that asking twice changes nothing. The log of a room is the list of accepted commands.
 */

const question = idSchema;
const group = z
  .int()
  .min(0)
  .max(CLASSROOM_LIMITS.groups - 1)
  .nullable();

/** What a device, or a sheet of paper, answers to a question. */
export const answerSchema = z.strictObject({
  position: positionSchema,
  reasons: z.array(idSchema).max(10),
  /** Only in a room that was opened with free text. */
  note: z.string().trim().min(1).max(CLASSROOM_LIMITS.note).optional(),
});

/** What the room may be shown of a closed question: how answers are spread, the same by group, the model answer. */
export const showableSchema = z.enum(['spread', 'groups', 'model']);

/** What the wall shows. */
export const focusSchema = z.union([
  z.literal('join'),
  z.strictObject({ round: idSchema }),
  z.strictObject({ question }),
  z.strictObject({ card: idSchema }),
]);

const is = <Type extends string>(type: Type) => ({ type: z.literal(type) });

const trainerCommands = [
  /** "Now you learn …": the next round. */
  z.strictObject({ ...is('release'), round: idSchema }),
  /** Takes back what was shown of it: nobody should answer with the majority in view. */
  z.strictObject({ ...is('open'), question }),
  z.strictObject({ ...is('close'), question }),
  z.strictObject({ ...is('show'), question, what: showableSchema }),
  z.strictObject({ ...is('hide'), question, what: showableSchema }),
  /** A variation card on the table, or none. */
  z.strictObject({ ...is('card'), card: idSchema.nullable() }),
  z.strictObject({ ...is('look'), at: focusSchema }),
  /**
   * Leaves devices that have answered nothing out of the count, until they do: a code scanned twice is two seats.
   * Nobody loses a seat by it.
   */
  z.strictObject({ ...is('recount') }),
  /** May further devices join? */
  z.strictObject({ ...is('doors'), open: z.boolean() }),
  /** Forgets every answer to a question, paper included, so that it can be asked again. */
  z.strictObject({ ...is('clear'), question }),
  /** One sheet's answer to one question; the same sheet again corrects it, `null` takes it out. */
  z.strictObject({
    ...is('paper'),
    sheet: z.int().min(1).max(CLASSROOM_LIMITS.sheets),
    group,
    question,
    answer: answerSchema.nullable(),
  }),
  /** Closes every question and opens the debrief to all. */
  z.strictObject({ ...is('finish') }),
] as const;

const participantCommands = [
  /** `null` takes an answer back. */
  z.strictObject({ ...is('answer'), question, answer: answerSchema.nullable() }),
  z.strictObject({ ...is('sit'), group }),
] as const;

/** Any command. Who may say it is `mayCommand`; whether the room takes it, `refusalOf`. */
export const commandSchema = z.discriminatedUnion('type', [
  ...trainerCommands,
  ...participantCommands,
]);

/** The body of `POST /api/classroom/commands`. The id is made by the client: sent twice, it counts once. */
export const commandRequestSchema = z.strictObject({
  id: commandIdSchema,
  command: commandSchema,
});

export type Command = z.infer<typeof commandSchema>;
export type CommandRequest = z.infer<typeof commandRequestSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Showable = z.infer<typeof showableSchema>;
export type Focus = z.infer<typeof focusSchema>;

export type Role = 'trainer' | 'participant' | 'wall';

/** Who may say what. The wall only looks. */
export const mayCommand: Readonly<Record<Role, ReadonlySet<Command['type']>>> = {
  trainer: new Set(trainerCommands.map(({ shape }) => shape.type.value)),
  participant: new Set(participantCommands.map(({ shape }) => shape.type.value)),
  wall: new Set(),
};
