/**
 * Writes the law as the app downloads it: one file for each language, named by its content, with
 * the packs (without their examples) and that language's texts; and a manifest that tells the app
 * the names. What has not changed is not written again, so that a running dev server stays calm.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LawTexts } from '../lib/engine/law-texts';
import type { Law } from '../lib/engine/pack';
import { type Locale, locales } from '../texts/locales';
import { expand, mapTexts, mirror } from '../texts/pseudo';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifestFile = join(root, 'app/generated/law-manifest.json');
const lawFolder = join(root, 'public/law');

type Rules = { readonly law: Law; readonly texts: Readonly<Record<string, LawTexts>> };

async function buildLaw(): Promise<void> {
  const rules = await readRules();
  const manifest: Record<string, string> = {};
  for (const { tag } of locales) {
    manifest[tag] = rules === undefined ? '' : writeLaw(tag, rules);
  }
  const kept = new Set(Object.values(manifest).map((path) => path.replace('/law/', '')));
  for (const name of existsSync(lawFolder) ? readdirSync(lawFolder) : []) {
    if (!kept.has(name)) rmSync(join(lawFolder, name));
  }
  writeIfNew(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Returns the address of the file. */
function writeLaw(locale: Locale, { law, texts }: Rules): string {
  const content = JSON.stringify({ law: withoutExamples(law), texts: textsIn(locale, texts) });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const name = `${locale}.${hash}.json`;
  writeIfNew(join(lawFolder, name), content);
  return `/law/${name}`;
}

/** Examples are for tests and reviewers; the app does not read them. */
function withoutExamples(law: Law): Law {
  const packs = law.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, examples: [] })),
  }));
  return { ...law, packs };
}

function textsIn(locale: Locale, texts: Rules['texts']): LawTexts {
  const english = texts['en'];
  if (locale === 'en-XA' && english) return mapTexts(english, expand);
  if (locale === 'ar-XB' && english) return mapTexts(english, mirror);
  const own = texts[locale];
  if (own === undefined) throw new Error(`The law has no texts in ${locale}.`);
  return own;
}

/** Until the first rules are written the app builds without law. */
async function readRules(): Promise<Rules | undefined> {
  const files = ['rules/law.ts', 'rules/law-texts.ts'].map((file) => join(root, file));
  if (!files.every((file) => existsSync(file))) return undefined;
  const [{ law }, { lawTexts }] = await Promise.all(
    files.map((file) => import(pathToFileURL(file).href)),
  );
  return { law, texts: lawTexts };
}

function writeIfNew(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

await buildLaw();
