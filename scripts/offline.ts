import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, type InlineScripts } from '../server/policy';
import { locales } from '../texts/locales';

/** The worker's file in the build. */
export const serviceWorkerFile = 'sw.js';

type Group = 'first' | 'rest' | `first/${string}` | `rest/${string}`;

/**
 * What a device is given before it counts as ready (`first`), what follows by itself (`rest`), and of each
 * language only where it is used: the pages of the case and their law first, then the library; typefaces of
 * other scripts and the writer of PDFs last, because together they are larger than all the rest.
 */
export function groupOf(file: string, size: number): Group {
  const locale = localeOf(file);
  const heavy = /\.ttf$/.test(file) || (/^_next\//.test(file) && size > HEAVY);
  if (locale === undefined) return heavy || isForeignFont(file) ? 'rest' : 'first';
  return /^[^/]+\/library\/[^/]+\//.test(file) ? `rest/${locale}` : `first/${locale}`;
}

const HEAVY = 500_000;

/** The page is read in Latin letters first; a browser asks for other subsets where it needs them. */
const isForeignFont = (file: string) => /\.woff2$/.test(file) && !/-latin-\d/.test(file);

const localeOf = (file: string): string | undefined =>
  locales.map(({ tag }) => tag).find((tag) => new RegExp(`^(?:law/${tag}\\.|${tag}/)`).test(file));

/** The worker of a build: the list of its files before the code that is the same in every build. */
export function serviceWorker(
  folder: string,
  files: readonly string[],
  inlineScripts: InlineScripts,
): string {
  const listed = files.filter((file) => !/^(?:404|_not-found)\/|\.map$/.test(file));
  const release = {
    policy: digest(JSON.stringify(headersFor('', inlineScripts))).slice(0, 16),
    locales: locales.map(({ tag }) => tag),
    files: Object.fromEntries(
      listed.map((file) => {
        const content = readFileSync(join(folder, file));
        return [file, { hash: digest(content), group: groupOf(file, content.length) }];
      }),
    ),
  };
  const code = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
  return `self.RELEASE = ${JSON.stringify(release)};\n${code}`;
}

/** Half of a SHA-256, as the worker computes it. */
const digest = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);
