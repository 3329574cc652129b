/**
 * After `next build`: the hashes of inline scripts, what the policy would block, the headers for other
 * hosts, the worker for offline use, the hash list, and compressed copies.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { caddyFile, headersFile, nginxFile } from '../server/hosting';
import { inlineScriptsFile } from '../server/static';
import { compressAll, isCompressed } from './compress';
import { blockedMarkup, inlineScriptHashes } from './html';
import { serviceWorker, serviceWorkerFile } from './offline';
import { filesUnder } from './stamp.mjs';

const hashList = 'SHA256SUMS.txt';

/** @param folder the built site, which gains `_hosting/`, the worker for offline use, the hash list and compressed copies */
export async function finishBuild(folder: string): Promise<void> {
  const names = filesUnder(folder)
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((name) => !isCompressed(name) && name !== serviceWorkerFile);
  const inlineScripts: Record<string, string[]> = {};
  const faults: string[] = [];
  for (const page of names.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, page), 'utf8');
    inlineScripts[page] = inlineScriptHashes(html);
    faults.push(...blockedMarkup(html).map((fault) => `${page}: ${fault}`));
  }
  if (faults.length > 0) {
    console.error(`The policy would block parts of these pages:\n${faults.join('\n')}`);
    process.exit(1);
  }
  write(folder, inlineScriptsFile, `${JSON.stringify(inlineScripts, null, 1)}\n`);
  const own = names.filter((name) => name !== hashList && !/^_(?:hosting\/|headers$)/.test(name));
  write(folder, serviceWorkerFile, serviceWorker(folder, own, inlineScripts));
  const listed = [...own, serviceWorkerFile].sort();
  write(folder, '_headers', headersFile(listed, inlineScripts));
  write(folder, '_hosting/nginx.conf', nginxFile(listed, inlineScripts));
  write(folder, '_hosting/Caddyfile', caddyFile(listed, inlineScripts));
  const lines = listed.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}`);
  write(folder, hashList, `${lines.join('\n')}\n`);
  await compressAll(folder, listed);
}

function write(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && process.argv[1]?.endsWith('finish-build.ts')) await finishBuild(folder);
