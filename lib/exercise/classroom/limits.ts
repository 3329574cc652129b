/** What a room takes. The server refuses what is beyond it, in words; screens need not wait for that. */
export const CLASSROOM_LIMITS = {
  /** Devices in a room. Groups share a device: three hundred people are about fifty of them. */
  seats: 1000,
  groups: 40,
  groupWord: 30,
  /** Sheets of paper that the trainer types in. */
  sheets: 400,
  note: 280,
  /** Accepted commands in a room, from its opening to its end; then the trainer's alone, who has to close it. */
  entries: 60_000,
  trainerEntries: 5_000,
  /** Streams open at once with one secret: a reload, a second tab, a projector that hangs. */
  streams: 4,
  /** Streams of devices in one room: a room cannot take the places of the others. */
  roomStreams: 1200,
  commandBytes: 8_192,
  /** A scenario of 400,000 characters, in a script that takes two bytes for each. */
  roomBytes: 1_000_000,
  /**
   * Rooms being sent at once: each may fill its bytes before anything is known of it. One address that sends slowly
   * does not keep trainers elsewhere from opening theirs.
   */
  roomsAtOnce: { address: 4, all: 16 },
} as const;

/** Steady rate in a second, and how many may come at once. */
export type Rate = { readonly perSecond: number; readonly atOnce: number };

/** Of one address first, then of the whole server. A hotspot is one address: its share is that of a full room. */
export type Budget = { readonly address: Rate; readonly all: Rate };

/** Of whoever has a key, by secret and by room. */
export const CLASSROOM_RATES = {
  secret: { perSecond: 5, atOnce: 40 },
  trainer: { perSecond: 20, atOnce: 100 },
  /** Everybody answers within one second. The trainer is outside of it: devices cannot crowd out who closes the doors. */
  room: { perSecond: 500, atOnce: 2 * CLASSROOM_LIMITS.seats },
} as const satisfies Readonly<Record<string, Rate>>;

/** Of what is asked without a key that fits. */
export const CLASSROOM_BUDGETS = {
  /** Looking at a door and coming in: each device asks twice, all of them at once. */
  doors: {
    address: { perSecond: 100, atOnce: 2.5 * CLASSROOM_LIMITS.seats },
    all: { perSecond: 1_000, atOnce: 10 * CLASSROOM_LIMITS.seats },
  },
  /** Join codes that fit no room: nobody finds one of 2⁴⁰ by trying. */
  wrongCodes: {
    address: { perSecond: 1, atOnce: 60 },
    all: { perSecond: 20, atOnce: 1_000 },
  },
  newRooms: {
    address: { perSecond: 0.1, atOnce: 15 },
    all: { perSecond: 0.5, atOnce: 60 },
  },
  /** Trainers' words that are wrong: people choose words that can be guessed. */
  wrongWords: {
    address: { perSecond: 0.1, atOnce: 10 },
    all: { perSecond: 0.5, atOnce: 40 },
  },
  /** Keys whose room is not in memory, and keys that do not fit: each costs a look into the database. */
  strangeKeys: {
    address: { perSecond: 20, atOnce: CLASSROOM_LIMITS.seats },
    all: { perSecond: 200, atOnce: 5 * CLASSROOM_LIMITS.seats },
  },
} as const satisfies Readonly<Record<string, Budget>>;
