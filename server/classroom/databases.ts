import type { Database } from './database';
import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';

const FILE = 'file:';

/** The path in a `DATABASE_URL` of the embedded database; `undefined` for PostgreSQL. */
export const fileOf = (databaseUrl: string): string | undefined =>
  databaseUrl.startsWith(FILE) ? databaseUrl.slice(FILE.length) : undefined;

/** The database that `DATABASE_URL` names. */
export function openDatabase(databaseUrl: string): Database {
  const file = fileOf(databaseUrl);
  return file === undefined ? openPostgres(databaseUrl) : openEmbedded(file);
}
