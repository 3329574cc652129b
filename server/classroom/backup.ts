import { existsSync } from 'node:fs';
import { fail } from '../main';
import { fileOf } from './databases';
import { backUp } from './embedded';
import { readSettings } from './settings';

/** Copies the embedded database to a new file, while it is in use. Never writes over a file. */
export function backUpClassroom(copy: string | undefined): void {
  const read = readSettings(process.env);
  const file = 'settings' in read ? fileOf(read.settings.databaseUrl) : undefined;
  const fault =
    'sentence' in read ? read.sentence : file === undefined ? ELSEWHERE : faultOf(file, copy);
  if (fault !== undefined || file === undefined || copy === undefined) {
    fail(fault ?? USAGE);
    return;
  }
  backUp(file, copy);
  console.log(
    `Written: ${copy}. It holds answers until it is deleted, those of rooms that end too.`,
  );
}

const ELSEWHERE = 'PostgreSQL is backed up by its own tools: see docs/classroom.md.';
const USAGE = 'Name the file to write: npm run classroom -- --backup FILE';

function faultOf(file: string, copy: string | undefined): string | undefined {
  if (copy === undefined) return USAGE;
  if (existsSync(copy)) return `${copy} is there already. Nothing was written.`;
  return existsSync(file) ? undefined : `There is no database at ${file}.`;
}
