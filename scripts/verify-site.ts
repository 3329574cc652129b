/**
 * Compares a running site with a list of hashes, from outside the page: `npm run verify-site -- ADDRESS [LIST]`.
 * The list is that of a build of one's own (`out/SHA256SUMS.txt`) unless another is named. Also looks
 * whether every answer carries the policy that belongs to it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { contentSecurityPolicy } from '../server/policy';
import { inlineScriptHashes } from './html';

export type Listed = { readonly hash: string; readonly file: string };

/** @throws naming the line that is no line of such a list */
export function readHashList(text: string): readonly Listed[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, hash, file] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
      if (!hash || !file) throw new Error(`Not a line of a hash list: ${line.slice(0, 100)}`);
      return { hash, file };
    });
}

/** What is wrong with each file as the site serves it; empty where all is as listed. */
export async function verifySite(site: string, list: readonly Listed[]): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...list];
  const next = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      faults.push(...(await verifyFile(site, one)).map((fault) => `${one?.file}: ${fault}`));
    }
  };
  await Promise.all([next(), next(), next(), next()]);
  return faults.sort();
}

async function verifyFile(site: string, { hash, file }: Listed): Promise<string[]> {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const address = new URL(path.split('/').map(encodeURIComponent).join('/'), site);
  const response = await fetch(address, { redirect: 'error' }).catch(() => undefined);
  if (!response?.ok) return [`not served (${response?.status ?? 'no answer'})`];
  const body = Buffer.from(await response.arrayBuffer());
  const faults: string[] = [];
  if (createHash('sha256').update(body).digest('hex') !== hash)
    faults.push('differs from the list');
  const scripts = file.endsWith('.html') ? inlineScriptHashes(body.toString('utf8')) : [];
  const policy = response.headers.get('content-security-policy');
  if (policy !== contentSecurityPolicy(scripts)) {
    faults.push(policy === null ? 'without the policy' : 'with another policy');
  }
  return faults;
}

async function main(site: string, listFile: string): Promise<void> {
  const list = readHashList(readFileSync(listFile, 'utf8'));
  const faults = await verifySite(site.endsWith('/') ? site : `${site}/`, list);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? `${list.length} files of ${site} are as ${listFile} lists them, each with its policy.`
      : `${faults.length} faults in ${list.length} files of ${site}.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('verify-site.ts')) {
  const [site, listFile = 'out/SHA256SUMS.txt'] = process.argv.slice(2);
  if (site) await main(site, listFile);
  else {
    console.error('npm run verify-site -- https://the.site [SHA256SUMS.txt]');
    process.exitCode = 2;
  }
}
