import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = new URL('../../lib/engine/', import.meta.url);

/** What a module loads at run time: its own modules, and packages. Types are gone by then. */
function runs(module: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(module)) return seen;
  const source = readFileSync(new URL(`${module}.ts`, folder), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
    },
  });
  seen.set(module, outputText);
  for (const [, name = ''] of outputText.matchAll(/from '([^']+)'/g)) {
    if (name.startsWith('./')) runs(name.slice(2), seen);
    else seen.set(name, '');
  }
  return seen;
}

const BROWSER = ['compile', 'assess', 'relevance', 'rank', 'explain', 'what-if'];

test('all that a browser runs is under 30 kB gzipped, before any minifying, and uses no package', () => {
  const seen = new Map<string, string>();
  for (const module of BROWSER) runs(module, seen);
  expect([...seen].filter(([, code]) => code === '').map(([name]) => name)).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
  expect(gzipSync([...seen.values()].join('\n')).length).toBeLessThan(30_000);
});

test('the door for packs needs zod and nothing else', () => {
  const packages = [...runs('parse-law')].filter(([, code]) => code === '').map(([name]) => name);
  expect(packages).toEqual(['zod']);
});
