import { z } from 'zod';

const whole = (usual: number, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(usual);

/** The environment of the classroom, read once at the start. The table in docs/classroom.md is this list. */
const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:.+|postgres(?:ql)?:\/\/.+)$/)
    .default('file:classroom-data/rooms.db'),
  ROOM_HOURS: whole(24, 1, 24 * 14),
  MAX_ROOMS: whole(200, 1, 10_000),
  MAX_STREAMS: whole(3_000, 1, 50_000),
  TRAINER_WORD: z.string().min(8).max(200).optional(),
  BEHIND_PROXY: z.enum(['0', '1']).default('0'),
});

const expected: Readonly<Record<string, string>> = {
  DATABASE_URL: '"file:" with a path, or "postgres://…"',
  ROOM_HOURS: 'a whole number from 1 to 336',
  MAX_ROOMS: 'a whole number from 1 to 10000',
  MAX_STREAMS: 'a whole number from 1 to 50000',
  TRAINER_WORD: 'at least 8 characters',
  BEHIND_PROXY: '1, or nothing',
};

export type Settings = {
  readonly databaseUrl: string;
  readonly roomHours: number;
  readonly maxRooms: number;
  readonly maxStreams: number;
  readonly trainerWord: string | undefined;
  /** A proxy on another machine says in `X-Forwarded-For` who asks. */
  readonly behindProxy: boolean;
};

/** An empty variable counts as not set. The sentence never repeats a value: it may hold a password. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly sentence: string } {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const read = environmentSchema.safeParse(Object.fromEntries(set));
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]);
    return { sentence: `${name} is not as it should be: give ${expected[name]}.` };
  }
  const { DATABASE_URL, ROOM_HOURS, MAX_ROOMS, MAX_STREAMS, TRAINER_WORD, BEHIND_PROXY } =
    read.data;
  return {
    settings: {
      ...{ databaseUrl: DATABASE_URL, roomHours: ROOM_HOURS, maxRooms: MAX_ROOMS },
      ...{ maxStreams: MAX_STREAMS, trainerWord: TRAINER_WORD },
      behindProxy: BEHIND_PROXY === '1',
    },
  };
}
