import { dirname } from 'node:path';
import { fileOf } from './databases';
import { NewerDatabase } from './migrations';

/**
 * Why the database could not be opened, and what to do, for whoever started the server. Names a file; never repeats
 * the address of a PostgreSQL, which may hold a password.
 */
export function whyNotOpened(error: unknown, databaseUrl: string): string {
  if (error instanceof NewerDatabase) {
    return 'The database was written by a newer version of Indicia. Update this server, or name another one in DATABASE_URL.';
  }
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? '');
  const file = fileOf(databaseUrl);
  const why = file === undefined ? postgresSays(code) : fileSays(code, file);
  return `The database could not be opened${why}. See docs/classroom.md.`;
}

function fileSays(code: string, file: string): string {
  if (code === 'ENOENT') return `: the folder ${dirname(file)} is not there and could not be made`;
  if (code === 'ENOTDIR') return `: ${dirname(file)} is not a folder`;
  if (code === 'EISDIR') return `: ${file} is a folder`;
  if (code === 'SQLITE_NOTADB') return `: ${file} is not a database`;
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'].includes(code)) {
    return `: this user may not write to ${file} and its folder`;
  }
  if (code.startsWith('SQLITE_BUSY')) return `: another program holds ${file}`;
  return `: ${file}`;
}

/** The classes of PostgreSQL's own codes, and those of the network. */
function postgresSays(code: string): string {
  if (code.startsWith('28')) return ': PostgreSQL does not take this user or password';
  if (code === '3D000') return ': PostgreSQL has no database of this name';
  if (code === '42501') return ': this user may not make tables in it';
  // Without a code: no answer in time.
  if (code === '' || /^E[A-Z]/.test(code))
    return ': no PostgreSQL answers at the address in DATABASE_URL';
  return ': PostgreSQL did not answer as it should';
}
