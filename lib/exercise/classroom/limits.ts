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
  commandBytes: 8_192,
  /** A scenario of 400,000 characters, in a script that takes two bytes for each. */
  roomBytes: 1_000_000,
  /** Rooms being sent at once, on the whole server: each may fill its bytes before anything is known of it. */
  roomsAtOnce: 16,
} as const;

/** Steady rate in a second, and how many may come at once. By secret and by room: a hotspot is one address. */
export const CLASSROOM_RATES = {
  secret: { perSecond: 5, atOnce: 40 },
  trainer: { perSecond: 20, atOnce: 100 },
  /** Everybody answers within one second. The trainer is outside of it: devices cannot crowd out who closes the doors. */
  room: { perSecond: 500, atOnce: 2 * CLASSROOM_LIMITS.seats },
  /** Join codes that fit no room, on the whole server: nobody finds one of 2⁴⁰ by trying. */
  wrongCodes: { perSecond: 20, atOnce: 200 },
  newRooms: { perSecond: 0.5, atOnce: 30 },
  /** Trainers' words that are wrong, on the whole server: people choose words that can be guessed. */
  wrongWords: { perSecond: 0.5, atOnce: 20 },
} as const;
