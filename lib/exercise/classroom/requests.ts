import '@/lib/engine/zod-config';
import { z } from 'zod';
import type { Scenario } from '../scenario';
import { CLASSROOM_LIMITS } from './limits';
import { codeSchema, secretSchema } from './tokens';

/**
 * The protocol of a live classroom.
 *
 * A trainer opens a room with a scenario; devices join with its code, without an account or a name; the
 * trainer says what the room sees. Answers go up by plain POST, what each may see comes down as server-sent
 * events. The same files are read by the server and by the screens.
 *
 * | request | by | body | answer |
 * |---|---|---|---|
 * | `POST /api/classroom/rooms` | anybody (with the trainers' word, where the server has one) | `OpenRoom` | 201 `RoomOpened` |
 * | `POST /api/classroom/look` | anybody with the code | `Look` | 200 `Doorplate` |
 * | `POST /api/classroom/join` | anybody with the code | `Join` | 200 `Joined` |
 * | `POST /api/classroom/commands` | a key | `CommandRequest` | 200 `Accepted`, after it is on disk |
 * | `GET /api/classroom/events` | a key | | a stream of `Change` (`view.ts`) |
 * | `POST /api/classroom/delete` | the trainer's key | `{}` | 200 `{}`: the room and its answers are gone |
 * | `GET /health`, `GET /ready` | anybody | | 200 or 503 |
 *
 * A key is `Authorization: Bearer <room>.<secret>` (`tokens.ts`). Nothing secret stands in an address that is
 * sent: pages are static and read code or key from the fragment of their own address.
 *
 * **Twice is once.** Whoever asks makes the secret or the command's id and may send the same request again
 * until it is answered. An answer means that it is committed.
 *
 * **The stream.** `data` is a `Change`: parts of the view that are new, each whole. Put over what is there
 * (`mergeView`), it is the view. `id` is the number of the last command in it; sent back as `Last-Event-ID`,
 * the stream goes on from there. A line that begins with a colon comes every few seconds: silence for a minute
 * means that the line is dead. `event: gone` is the last message: the room was deleted or has expired.
 *
 * **No real cases.** A room holds a published or an invented scenario and nothing else. Whoever opens or joins one
 * has been told: the request says so, or it is refused. Free text is off unless the trainer turns it on; group
 * words come from the trainer's list, so that nobody can type a name.
 */

/** The person was told "Do not enter real cases" on the page that sends this. */
const toldSchema = z.literal('never');

const groupWordSchema = z.string().trim().min(1).max(CLASSROOM_LIMITS.groupWord);

/** Opens a room. The secrets are made by who asks, so that asking twice opens one room. */
export const openRoomSchema = z.strictObject({
  realCases: toldSchema,
  trainer: secretSchema,
  wall: secretSchema,
  /** Read by `parseScenario`, which says what is wrong in it and where. */
  scenario: z.unknown(),
  groups: z
    .array(groupWordSchema)
    .max(CLASSROOM_LIMITS.groups)
    .refine((words) => new Set(words).size === words.length, 'A group word stands twice.'),
  freeText: z.boolean(),
  /** The word that the server asks of trainers (`TRAINER_WORD`), where it has one. */
  word: z.string().max(200).optional(),
});

/** Looks at a door, by its code. */
export const lookSchema = z.strictObject({ code: codeSchema });

/** Takes a seat behind a door; with the same secret again, the same seat. */
export const joinSchema = z.strictObject({
  realCases: toldSchema,
  code: codeSchema,
  secret: secretSchema,
  /** Which of the trainer's group words, counted from 0; `null`: alone. */
  group: z
    .int()
    .min(0)
    .max(CLASSROOM_LIMITS.groups - 1)
    .nullable(),
});

export type OpenRoom = z.infer<typeof openRoomSchema>;
export type Look = z.infer<typeof lookSchema>;
export type Join = z.infer<typeof joinSchema>;

/** `expires`: milliseconds since 1970, as everywhere here. */
export type RoomOpened = { readonly room: string; readonly code: string; readonly expires: number };

/** What stands at the door: enough to decide whether to come in, the content note first. */
export type Doorplate = Pick<
  Scenario,
  'title' | 'language' | 'level' | 'minutes' | 'contentNote' | 'origin'
> & {
  readonly groups: readonly string[];
  readonly freeText: boolean;
  readonly doorsOpen: boolean;
  readonly expires: number;
};

export type Joined = { readonly room: string; readonly expires: number };

/** `seq`: the number of the command in the room's log. */
export type Accepted = { readonly seq: number };
