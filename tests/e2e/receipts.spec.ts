/** The same case gives the same bytes in Node and in a browser, for the whole corpus of cases. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { law } from '@/rules/law';
import { lawOfCase, PARTS, readPart } from '../conformance/suite';
import { type Corpus, receiptsOf } from './support/receipt-corpus';

type Bundler = {
  build: (options: Readonly<Record<string, unknown>>) => Promise<{
    readonly outputFiles: readonly { readonly text: string }[];
  }>;
};
/** tsx brings the bundler; nothing else here needs one. */
const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsx'))('esbuild') as Bundler;

function corpus(): Corpus {
  const published = readdirSync('tests/cases').map((name) => {
    const parsed = parseCase(readFileSync(`tests/cases/${name}`, 'utf8'));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.why}`);
    return { name, law: 0, world: toWorld(parsed.case, law.vocabulary) };
  });
  const suite = PARTS.flatMap(readPart);
  return {
    laws: [law, ...suite.map(lawOfCase)],
    cases: [...published, ...suite.map(({ name, world }, i) => ({ name, law: i + 1, world }))],
  };
}

/** Serves one page with the engine in it, on a port of its own: the published app has no door for tests. */
async function serve(engine: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const script = request.url === '/engine.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      script ? engine : '<!doctype html><title>Receipts</title><script src="/engine.js"></script>',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test('receipts are the same bytes in Node and in the browser', async ({ page }) => {
  const bundle = await build({
    entryPoints: ['tests/e2e/support/receipt-corpus.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'engine',
    minify: true,
    write: false,
    tsconfig: 'tsconfig.json',
  });
  const { address, close } = await serve(bundle.outputFiles[0]?.text ?? '');
  try {
    const given = corpus();
    const inNode = await receiptsOf(given);
    await page.goto(address);
    const inBrowser = await page.evaluate((cases) => {
      const { engine } = globalThis as unknown as { engine: { receiptsOf: typeof receiptsOf } };
      return engine.receiptsOf(cases);
    }, given);
    expect(inNode.length).toBeGreaterThan(500);
    expect(inBrowser).toEqual(inNode);
  } finally {
    close();
  }
});
