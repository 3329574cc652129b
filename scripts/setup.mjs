// Installs the packages where they are missing or the lockfile has changed.
import { join } from 'node:path';
import { isMain, npm, root, stop } from './run.mjs';
import { hashOf, isStamped, stamp, unstamp } from './stamp.mjs';

const oldestNode = [20, 19];

export function setup() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(
      `Indicia needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`,
    );
  }
  // Inside node_modules, so that it goes when the folder goes.
  const stampFile = join(root, 'node_modules', '.indicia-setup');
  const hash = hashOf(root, [join(root, 'package-lock.json')], [process.platform, process.arch]);
  if (isStamped(stampFile, hash)) return;
  unstamp(stampFile);
  console.log('Installing packages (once, about a minute) …');
  // --include=dev: with NODE_ENV=production npm leaves the tools out and says nothing.
  const code = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    stop(
      'The packages could not be installed; what npm said stands above. Is there a network, and space on the disk?',
    );
  }
  stamp(stampFile, hash);
}

if (isMain(import.meta.url)) setup();
