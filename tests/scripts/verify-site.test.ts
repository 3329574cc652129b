import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readHashList, verifySite } from '@/scripts/verify-site';
import { startSite } from '../server/site';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const listed = { file: 'en/index.html', hash: hashOf('<h1>English</h1>') };

test('a site that serves what is listed, with the policy that belongs to it, has no fault', async () => {
  const site = await startSite();
  try {
    const worker = { file: 'worker.js', hash: hashOf('onmessage = () => {};') };
    expect(await verifySite(`http://127.0.0.1:${site.port}/`, [listed, worker])).toEqual([]);
  } finally {
    site.close();
  }
});

test('a file that was changed, one that is not served and another policy are each named', async () => {
  const site = await startSite();
  try {
    const faults = await verifySite(`http://127.0.0.1:${site.port}/`, [
      { ...listed, hash: hashOf('<h1>changed</h1>') },
      { file: 'gone.js', hash: hashOf('') },
      // The site's list of inline scripts does not hold what stands in this page.
      { file: 'index.html', hash: hashOf('<h1>Start</h1><script>boot()</script>') },
    ]);
    expect(faults).toEqual([
      'en/index.html: differs from the list',
      'gone.js: not served (404)',
      'index.html: with another policy',
    ]);
  } finally {
    site.close();
  }
});

test('a list that is no list is refused by its line', () => {
  expect(readHashList(`${listed.hash}  en/index.html\n`)).toEqual([listed]);
  expect(() => readHashList('not a hash  file')).toThrow('not a hash  file');
});
