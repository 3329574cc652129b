import type { Database } from './database';

/** Each is run once, in its order, and never changed afterwards. The SQL is read by both databases. */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE rooms (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      trainer_hash TEXT NOT NULL UNIQUE,
      wall_hash TEXT NOT NULL,
      settings TEXT NOT NULL,
      seq INTEGER NOT NULL,
      expires BIGINT NOT NULL
    )`,
    `CREATE TABLE entries (
      room TEXT NOT NULL REFERENCES rooms (id),
      seq INTEGER NOT NULL,
      author INTEGER NOT NULL,
      command TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (room, seq)
    )`,
    'CREATE INDEX rooms_by_expiry ON rooms (expires)',
  ],
];

/** Any number that nothing else in the database uses: two nodes that start at once wait for each other. */
const LOCK = 7_240_118;

/** The tables are of a newer version of Indicia, which this one would spoil. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/** Brings the tables up to date. Throws `NewerDatabase` where a newer version of Indicia has written them. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (ask) => {
    if (database.kind === 'postgres') await ask(`SELECT pg_advisory_xact_lock(${LOCK})`);
    await ask('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)');
    const [row] = await ask('SELECT coalesce(max(version), 0) AS version FROM migrations');
    const version = Number(row?.['version']);
    if (version > migrations.length) {
      throw new NewerDatabase('The database was written by a newer version of Indicia.');
    }
    for (const [n, statements] of migrations.entries()) {
      if (n < version) continue;
      for (const statement of statements) await ask(statement);
      await ask('INSERT INTO migrations (version) VALUES (?)', [n + 1]);
    }
  });
}
