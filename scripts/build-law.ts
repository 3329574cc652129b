/**
 * Writes the law for the app, one file a language, and a manifest that tells the app their
 * addresses. What has not changed is not written again, so that a running dev server stays calm.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { law } from '../rules/law';
import { lawTexts } from '../rules/law-texts';
import { locales } from '../texts/locales';
import { lawFile } from './law-file';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lawFolder = join(root, 'public/law');

const files = locales.map(({ tag }) => ({ tag, ...lawFile(tag, law, lawTexts) }));
for (const { name, content } of files) writeIfNew(join(lawFolder, name), content);
const names = new Set(files.map(({ name }) => name));
for (const old of readdirSync(lawFolder).filter((name) => !names.has(name))) {
  rmSync(join(lawFolder, old));
}
const addresses = Object.fromEntries(files.map(({ tag, name }) => [tag, `/law/${name}`]));
writeIfNew(
  join(root, 'app/generated/law-manifest.json'),
  `${JSON.stringify(addresses, null, 2)}\n`,
);

function writeIfNew(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
