import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Ask, Database, Row } from './database';

const CHANNEL = 'indicia_classroom';

/** Longer than any statement of ours takes; a database that does not answer in this time counts as lost. */
const PATIENCE = 5_000;
const UNTIL_NEXT_TRY = 1_000;

/** PostgreSQL, for several nodes: each tells the others by NOTIFY which room has changed. */
export function openPostgres(connectionString: string): Database {
  const node = randomUUID();
  const settings = {
    ...{ connectionString, connectionTimeoutMillis: 2_000, query_timeout: PATIENCE },
    // A node that vanished with the network does not keep its rooms locked.
    idle_in_transaction_session_timeout: 2 * PATIENCE,
  };
  const pool = new pg.Pool({ ...settings, max: 6 });
  // A connection that is lost says so here as well, in use or not, and would otherwise end the process. What
  // was being asked fails by itself, and the next statement opens another.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  const ear = listener(settings);

  const askOn = (on: Pick<pg.ClientBase, 'query'>): Ask => {
    return async (sql, values = []) => {
      const { rows } = await on.query<Row>(numbered(sql), [...values]);
      return rows;
    };
  };

  return {
    kind: 'postgres',
    forUpdate: ' FOR UPDATE',
    ask: (sql, values) => askOn(pool as unknown as pg.ClientBase)(sql, values),
    async transaction(work) {
      const client = await pool.connect();
      let isBroken = false;
      try {
        await client.query('BEGIN');
        const result = await work(askOn(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        isBroken = true;
        throw error;
      } finally {
        // A connection that failed is thrown away, and its transaction with it.
        client.release(isBroken);
      }
    },
    tell: async (ask, room) => {
      await ask('SELECT pg_notify(?, ?)', [CHANNEL, `${node} ${room}`]);
    },
    hear: (changed, missed) =>
      ear.start(({ payload = '' }) => {
        const [from, room] = payload.split(' ');
        if (from !== node && room !== undefined) changed(room);
      }, missed),
    // Dead rows are taken out of the tables; what the server's own write-ahead log keeps is its operator's.
    scrub: async () => {
      await pool.query('VACUUM entries, rooms');
    },
    async close() {
      await ear.stop();
      await pool.end();
    },
  };
}

/** One connection that only listens, and comes back by itself when it is lost. */
function listener(settings: pg.ClientConfig) {
  let client: pg.Client | undefined;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  function start(onMessage: (message: pg.Notification) => void, missed: () => void): void {
    const mine = new pg.Client({ ...settings, keepAlive: true });
    client = mine;
    let isLost = false;
    const again = () => {
      if (isLost || isOver) return;
      isLost = true;
      mine.end().catch(() => {});
      timer = setTimeout(() => start(onMessage, missed), UNTIL_NEXT_TRY);
    };
    mine.on('error', again);
    mine.on('end', again);
    mine.on('notification', onMessage);
    mine
      .connect()
      .then(() => mine.query(`LISTEN ${CHANNEL}`))
      .then(missed, again);
  }
  return {
    start,
    async stop() {
      isOver = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

/** `?` as PostgreSQL writes it. Our statements hold no other question mark. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replace(/\?/g, () => `$${++n}`);
}
