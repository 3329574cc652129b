import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inlineScriptHashes } from '@/scripts/html';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'index.html'), '<script>a()</script>');
  writeFileSync(join(folder, 'en/index.html'), '<h1>English</h1>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const finish = () =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/finish-build.ts', folder], {
    cwd: root,
    encoding: 'utf8',
  });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('lists the inline scripts of each page, and a hash of each file', () => {
  expect(finish().status).toBe(0);
  expect(JSON.parse(read('_hosting/inline-scripts.json'))).toEqual({
    'en/index.html': [],
    'index.html': inlineScriptHashes('<script>a()</script>'),
  });
  const lines = read('SHA256SUMS.txt').trim().split('\n');
  expect(lines.map((line) => line.split('  ')[1])).toEqual([
    'en/index.html',
    'index.html',
    'sw.js',
  ]);
  const hash = createHash('sha256').update('<h1>English</h1>').digest('hex');
  expect(lines[0]).toBe(`${hash}  en/index.html`);
});

test('a second run changes nothing', () => {
  finish();
  const first = read('SHA256SUMS.txt');
  finish();
  expect(read('SHA256SUMS.txt')).toBe(first);
});

test('a page that the policy would block fails the build and is named', () => {
  writeFileSync(join(folder, 'en/index.html'), '<h1 style="color:red">English</h1>');
  const { status, stderr } = finish();
  expect(status).toBe(1);
  expect(stderr).toContain('en/index.html: a style attribute');
});
