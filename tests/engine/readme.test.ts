import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { difference } from '@/lib/engine/difference';
import { explain } from '@/lib/engine/explain';
import { prove } from '@/lib/engine/prove';
import { rank } from '@/lib/engine/rank';
import { relevant } from '@/lib/engine/relevance';
import { prospects, whatIf } from '@/lib/engine/what-if';

const readme = readFileSync(new URL('../../lib/engine/README.md', import.meta.url), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

const given = { assess, compile, difference, explain, prospects, prove, rank, relevant, whatIf };
type Names = 'findings' | 'atoms' | 'next' | 'changed' | 'ahead' | 'explained' | 'moved' | 'report';

function run(): Record<Names, unknown> {
  const { outputText } = ts.transpileModule(example, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const names: readonly Names[] = [
    'findings',
    'atoms',
    'next',
    'changed',
    'ahead',
    'explained',
    'moved',
    'report',
  ];
  const body = `${outputText}\nreturn { ${names.join(', ')} };`;
  return new Function(...Object.keys(given), body)(...Object.values(given));
}

test('the example of the README runs, and says what it says', () => {
  const found = run();
  const consent = { fact: 'consent', at: { act: 'first' } };
  expect(found.findings).toMatchObject([
    { id: 'without-consent', verdict: 'open', missing: [consent] },
  ]);
  expect(found.atoms).toEqual([consent]);
  expect(found.next).toMatchObject([consent]);
  expect(found.changed).toMatchObject([{ before: 'open', after: 'met' }]);
  expect(found.ahead).toMatchObject([
    { outcomes: [{ decides: [{ verdict: 'not-met' }] }, { decides: [{ verdict: 'met' }] }] },
  ]);
  expect(found.explained).toMatchObject({
    verdict: 'open',
    missing: { toBeMet: { sets: [[{ atom: consent, value: 'no' }]], more: false } },
  });
  expect(found.moved).toMatchObject({ rules: [], findings: [] });
  expect(found.report).toMatchObject({ examples: { run: 1, failed: 0 } });
});
