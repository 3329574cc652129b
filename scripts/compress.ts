import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const WORTH_IT = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.ttf', '.webmanifest']);
const SMALLEST = 1024;
/** One below the highest takes a tenth of the time and gives a few percent more bytes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes `.br` and `.gz` beside every file that gets smaller by it; the same content is done once. */
export async function compressAll(folder: string, files: readonly string[]): Promise<void> {
  const done = new Map<string, Promise<readonly [Buffer, Buffer]>>();
  const waiting = files.filter((file) => WORTH_IT.has(extname(file)));
  const next = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const content = await readFile(join(folder, file));
      if (content.length < SMALLEST) continue;
      const hash = createHash('sha256').update(content).digest('hex');
      const made =
        done.get(hash) ?? Promise.all([brotli(content, BROTLI), zip(content, { level: 9 })]);
      done.set(hash, made);
      const [br, gz] = await made;
      await writeFile(join(folder, `${file}.br`), br);
      await writeFile(join(folder, `${file}.gz`), gz);
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

/** A compressed copy of another file: not an address of its own. */
export const isCompressed = (file: string): boolean => /\.(?:br|gz)$/.test(file);
