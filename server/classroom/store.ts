import type { Entry, Opening } from '@/lib/exercise/classroom/room';
import type { Ask, Database, Row } from './database';

/** A room as it is kept: what is fixed, and hashes of the secrets that open it. */
export type KeptRoom = {
  readonly id: string;
  readonly trainerHash: string;
  readonly wallHash: string;
  readonly opening: Opening;
};

/** Both databases take well over this many values in a statement of five for each row. */
const ROWS_AT_ONCE = 500;

const marks = (n: number): string => Array.from({ length: n }, () => '?').join(', ');

const ROOM = 'SELECT id, code, trainer_hash, wall_hash, settings, expires FROM rooms';

/** Every statement that the classroom makes. Each takes `ask`: the database's own, or a transaction's. */
export const statements = {
  /** False where the code is in use. */
  async addRoom(ask: Ask, { id, trainerHash, wallHash, opening }: KeptRoom): Promise<boolean> {
    const { code, expires, ...settings } = opening;
    const added = await ask(
      `INSERT INTO rooms (id, code, trainer_hash, wall_hash, settings, seq, expires)
       VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING RETURNING id`,
      [id, code, trainerHash, wallHash, JSON.stringify(settings), expires],
    );
    return added.length > 0;
  },

  roomById: async (ask: Ask, id: string) => toRoom(await ask(`${ROOM} WHERE id = ?`, [id])),

  roomByTrainer: async (ask: Ask, hash: string) =>
    toRoom(await ask(`${ROOM} WHERE trainer_hash = ?`, [hash])),

  async idByCode(ask: Ask, code: string): Promise<string | undefined> {
    const [row] = await ask('SELECT id FROM rooms WHERE code = ?', [code]);
    return row === undefined ? undefined : String(row['id']);
  },

  async countRooms(ask: Ask): Promise<number> {
    const [row] = await ask('SELECT count(*) AS n FROM rooms');
    return Number(row?.['n']);
  },

  /** The last line of each room that is there; nobody else writes to these until the transaction ends. */
  async lockRooms(ask: Ask, ids: readonly string[], forUpdate: string) {
    const sql = `SELECT id, seq FROM rooms WHERE id IN (${marks(ids.length)}) ORDER BY id${forUpdate}`;
    const rows = await ask(sql, ids);
    return new Map(rows.map((row) => [String(row['id']), Number(row['seq'])]));
  },

  async entriesAfter(ask: Ask, room: string, seq: number): Promise<readonly Entry[]> {
    const rows = await ask(
      'SELECT seq, author, command, body FROM entries WHERE room = ? AND seq > ? ORDER BY seq',
      [room, seq],
    );
    return rows.map(toEntry);
  },

  async addEntries(ask: Ask, lines: readonly { room: string; entry: Entry }[]): Promise<void> {
    for (let n = 0; n < lines.length; n += ROWS_AT_ONCE) {
      const some = lines.slice(n, n + ROWS_AT_ONCE);
      const values = some.map(() => '(?, ?, ?, ?, ?)').join(', ');
      await ask(
        `INSERT INTO entries (room, seq, author, command, body) VALUES ${values}`,
        some.flatMap(({ room, entry: { seq, by, id, body } }) => [
          ...[room, seq, by, id, JSON.stringify(body)],
        ]),
      );
    }
  },

  async setSeq(ask: Ask, room: string, seq: number): Promise<void> {
    await ask('UPDATE rooms SET seq = ? WHERE id = ?', [seq, room]);
  },

  async expiredRooms(ask: Ask, now: number): Promise<readonly string[]> {
    const rows = await ask('SELECT id FROM rooms WHERE expires <= ?', [now]);
    return rows.map((row) => String(row['id']));
  },

  async deleteRoom(ask: Ask, id: string): Promise<void> {
    await ask('DELETE FROM entries WHERE room = ?', [id]);
    await ask('DELETE FROM rooms WHERE id = ?', [id]);
  },

  /** Touches no row and still needs a database that can write. */
  async canWrite(database: Database): Promise<void> {
    await database.transaction((ask) => ask("UPDATE rooms SET seq = seq WHERE id = ''"));
  },
};

function toRoom([row]: readonly Row[]): KeptRoom | undefined {
  if (row === undefined) return undefined;
  const text = (name: string) => String(row[name]);
  const settings = JSON.parse(text('settings')) as Omit<Opening, 'code' | 'expires'>;
  return {
    id: text('id'),
    trainerHash: text('trainer_hash'),
    wallHash: text('wall_hash'),
    opening: { ...settings, code: text('code'), expires: Number(row['expires']) },
  };
}

const toEntry = (row: Row): Entry => ({
  seq: Number(row['seq']),
  by: Number(row['author']),
  id: String(row['command']),
  body: JSON.parse(String(row['body'])) as Entry['body'],
});
