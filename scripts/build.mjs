// Builds the static site into out/, or with --pseudo the test build with the pseudo-locales into
// .cache/out-pseudo. Does nothing where the inputs have not changed since the last whole build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, isMain, root, run, runTypeScript, stop } from './run.mjs';
import { setup } from './setup.mjs';
import { filesUnder, hashOf, isStamped, stamp, unstamp } from './stamp.mjs';

const inputFolders = ['app', 'exercises', 'lib', 'rules', 'texts', 'public', 'scripts', 'server'];
const inputFiles = ['next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Written by the build itself. */
const generated = [join(root, 'app/generated'), join(root, 'public/law')];

export function buildFolder(pseudo) {
  return pseudo ? '.cache/out-pseudo' : 'out';
}

/** Brings the build up to date and returns its folder, relative to the root. */
export function build({ pseudo = false } = {}) {
  const folder = buildFolder(pseudo);
  const stampFile = join(root, '.cache', pseudo ? 'build-pseudo.stamp' : 'build.stamp');
  const hash = hashOf(root, inputs(), [process.versions.node, pseudo ? 'pseudo' : '']);
  if (isStamped(stampFile, hash) && existsSync(join(root, folder, 'SHA256SUMS.txt'))) return folder;
  unstamp(stampFile);
  console.log(pseudo ? 'Building the pseudo-locales …' : 'Building …');
  const env = {
    INDICIA_PSEUDO: pseudo ? '1' : '',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const failed =
    runTypeScript('scripts/build-law.ts', [], env) ||
    run(process.execPath, [bin.next, 'build'], env) ||
    runTypeScript('scripts/finish-build.ts', [folder], env);
  // The generated files of the published build are the ones that editors and tests read.
  if (pseudo) runTypeScript('scripts/build-law.ts', [], { INDICIA_PSEUDO: '' });
  if (failed) stop('The build failed; the reason stands above.');
  stamp(stampFile, hash);
  return folder;
}

function inputs() {
  return [
    ...inputFiles.map((file) => join(root, file)),
    ...inputFolders.flatMap((folder) => filesUnder(join(root, folder))),
  ].filter((file) => !generated.some((folder) => file.startsWith(folder)));
}

if (isMain(import.meta.url)) {
  setup();
  console.log(`Built: ${build({ pseudo: process.argv.includes('--pseudo') })}/`);
}
