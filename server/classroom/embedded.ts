import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { type Ask, type Database, oneAtATime, type Row, type Value } from './database';

/** How long a statement waits for another process that holds the file (a backup), in milliseconds. */
const PATIENCE = 500;

/**
 * SQLite in one file, for one node. The write-ahead log is synced at every commit (`FULL`): what was acknowledged
 * survives a cut of the power, not only of the process. Deleted content is overwritten with zeros. Throws where the file
 * or its folder cannot be made.
 */
export function openEmbedded(file: string): Database {
  const folder = dirname(file);
  // One folder and not those above it: a path that was mistyped is said, and Node never returns from some of them.
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  // Made by us so that only this user may read it; the files beside it take its rights.
  closeSync(openSync(file, 'a', 0o600));
  const db = new Libsql(file);
  for (const pragma of [
    ...[`busy_timeout = ${PATIENCE}`, 'journal_mode = WAL', 'synchronous = FULL'],
    'secure_delete = ON',
  ]) {
    db.pragma(pragma);
  }

  const askNow: Ask = async (sql, values = []) => run(db.prepare(sql), values);
  const inTurn = oneAtATime();
  return {
    kind: 'embedded',
    forUpdate: '',
    ask: (sql, values) => inTurn(() => askNow(sql, values)),
    transaction: (work) =>
      inTurn(async () => {
        db.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(askNow);
          db.exec('COMMIT');
          return result;
        } catch (error) {
          if (db.inTransaction) db.exec('ROLLBACK');
          throw error;
        }
      }),
    tell: async () => {},
    hear: () => {},
    // Deleted rows still stand in the log of writes until it is folded into the file and cut to nothing.
    scrub: () =>
      inTurn(async () => {
        const [done] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
        if (done?.busy !== 0) throw new Error('The file is being read by somebody else.');
      }),
    close: () => inTurn(async () => void db.close()),
  };
}

/** A copy of a database file that is in use, whole and in itself consistent. */
export function backUp(file: string, copy: string): void {
  const db = new Libsql(file, { fileMustExist: true });
  try {
    // Made by us, empty, so that only this user may read it.
    closeSync(openSync(copy, 'wx', 0o600));
    db.pragma('busy_timeout = 10000');
    db.prepare('VACUUM INTO ?').run([copy]);
  } finally {
    db.close();
  }
}

function run(statement: ReturnType<Libsql.Database['prepare']>, values: readonly Value[]): Row[] {
  if (statement.reader) return statement.all([...values]) as Row[];
  statement.run([...values]);
  return [];
}
