// From a fresh clone to a running classroom: installs what is missing, builds, serves with the classroom's
// endpoints beside the site. `npm run classroom -- --backup FILE` copies the embedded database, also in use.
import { build } from './build.mjs';
import { setup } from './setup.mjs';

setup();
const [option, file] = process.argv.slice(2);
const isBackup = option === '--backup';
const folder = isBackup ? undefined : build();
const { register } = await import('tsx/esm/api');
register();
if (isBackup) {
  const { backUpClassroom } = await import('../server/classroom/backup.ts');
  backUpClassroom(file);
} else {
  const { serveClassroom } = await import('../server/classroom/main.ts');
  await serveClassroom(folder);
}
