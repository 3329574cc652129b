// Two clean builds, in two places, and one list of hashes: npm run proof:build
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture, isMain, root, stop } from './run.mjs';

/** What git tracks and what is installed; nothing that an earlier build has left. */
const left = new Set(['.git', '.next', '.cache', 'out', 'node_modules', 'test-results']);

if (isMain(import.meta.url)) {
  const lists = [];
  for (const place of ['first', 'second-and-elsewhere']) {
    const built = await inPassing(place, cleanBuild);
    if (built.failed !== undefined) stop(`A clean build failed.\n${built.failed}`);
    lists.push(built.list);
  }
  const [one, two] = lists;
  if (one === two) {
    console.log(`Two clean builds, one list: ${one.trim().split('\n').length} files are the same.`);
  } else {
    const other = new Set(two.split('\n'));
    console.error(
      one
        .split('\n')
        .filter((line) => !other.has(line))
        .join('\n'),
    );
    stop('The two builds differ in the files above.');
  }
}

/** Works in a folder of its own, which is gone when `work` is done or has failed. It must not end the process. */
export async function inPassing(place, work) {
  const parent = mkdtempSync(join(tmpdir(), `${place}-`));
  try {
    return await work(join(parent, 'source'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function cleanBuild(folder) {
  for (const name of readdirSync(root).filter((one) => !left.has(one))) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  // A build of before may have left them; they are written anew.
  rmSync(join(folder, 'app/generated'), { recursive: true, force: true });
  rmSync(join(folder, 'public/law'), { recursive: true, force: true });
  mkdirSync(join(folder, 'public/law'), { recursive: true });
  copyByLink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const built = await capture(process.execPath, [join(folder, 'scripts/build.mjs')], {
    npm_config_offline: 'true',
  });
  if (built.code !== 0) return { failed: built.output.slice(-2000) };
  return { list: readFileSync(join(folder, 'out/SHA256SUMS.txt'), 'utf8') };
}

/** Half a gigabyte of packages, without copying a byte of them where the disk is the same. */
function copyByLink(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyByLink(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else if (!existsSync(target)) linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
