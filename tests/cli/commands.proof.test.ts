import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadInput } from '@/cli/bad-input';
import { openCase } from '@/cli/open-case';
import type { Difference } from '@/lib/engine/difference';
import type { Law } from '@/lib/engine/pack';
import { toAgeFile } from '@/lib/vault/age-file';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { lawFile } from '@/scripts/law-file';
import { aCase, only } from '../case/builder';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const at = (name: string) => join(folder, name);
const run = (command: 'assess' | 'memo', args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', `cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  });
const SLOW = 60_000;
const ac01 = 'tests/cases/ac-01.json';

test('assess --json: findings by label, with sources, pairs and a receipt', {
  timeout: SLOW,
}, () => {
  const { status, stdout } = run('assess', [ac01, '--json']);
  expect(status).toBe(0);
  const { findings, pairs, receipt } = JSON.parse(stdout);
  const nature = findings.find(
    (f: { id: string; kind: string; verdict: string }) => f.kind === 'step' && f.verdict === 'met',
  );
  expect(nature.scope.act).toBe('Forced exercise before a crowd');
  expect(nature.sources[0]).toEqual({
    id: expect.any(String),
    pinpoint: expect.anything(),
    status: expect.stringMatching(/^(binding|persuasive|soft-law|proposed|contested)$/),
    checked: null,
  });
  expect(pairs.length).toBeGreaterThan(0);
  expect(receipt.answers).toMatch(/^[0-9a-f]{64}$/);
  expect(stdout).not.toMatch(/"act": "[a-z2-7]{16}"/);
});

test('assess prints reasons, and contrary authority beside them', { timeout: SLOW }, () => {
  const { status, stdout } = run('assess', [ac01]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /Sexual nature \(Forced exercise before a crowd\): indicated\n {4}because: /,
  );
  expect(stdout).toContain('contrary authority: ');
});

test('memo writes the form that the name ends in, on the stated date', { timeout: SLOW }, () => {
  const to = at('memo.txt');
  expect(run('memo', [ac01, '--to', to, '--date', '2026-11-22']).status).toBe(0);
  expect(readFileSync(to, 'utf8')).toContain('22 November 2026');
});

test('memo warns of what looks like personal data and of a rare combination, and writes all the same', {
  timeout: SLOW,
}, () => {
  const told = aCase()
    .overall({ whereFactsComeFrom: ['fictional'], consentScope: ['court'] })
    .withAct('Ms Invented, 3 May 2021', { identityFactors: ['indigenous', 'disability'] })
    .build();
  const [path, to] = [at('told.json'), at('told.txt')];
  writeFileSync(path, JSON.stringify(told));
  const { status, stdout, stderr } = run('memo', [path, '--to', to]);
  expect(status).toBe(0);
  expect(stdout.trim()).toBe(to);
  expect(stderr).toMatch(/looks? like personal data/);
  expect(stderr).toContain('could point to one person');
  expect(run('memo', [path, '--to', to, '--template', 'amicus']).stderr).not.toContain(
    'one person',
  );
});

test('memo: consent that is over is not brought back by the date that is printed', {
  timeout: SLOW,
}, () => {
  const agreed = aCase()
    .overall({ whereFactsComeFrom: ['survivor-account'], consentScope: only(['court']) })
    .build();
  const [ended, to] = [at('ended.json'), at('ended.txt')];
  writeFileSync(ended, JSON.stringify({ ...agreed, consentUntil: '2020-06' }));
  const { status, stderr } = run('memo', [ended, '--to', to, '--date', '2020-01-01']);
  expect(status).toBe(2);
  expect(stderr).toContain('the time for which it was given is over');
  expect(existsSync(to)).toBe(false);
});

test('A sealed case opens with its passphrase on standard input', { timeout: SLOW }, async () => {
  const sealed = at('case.age');
  const plain = new Uint8Array(readFileSync(ac01));
  writeFileSync(sealed, await toAgeFile(plain, 'a long passphrase', { workFactor: 17 }));
  expect(run('assess', [sealed], 'a long passphrase\n').status).toBe(0);
  const wrong = run('assess', [sealed], 'another\n');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('The passphrase does not open');
});

describe('A file that cannot be opened says why', () => {
  const told = async (name: string, text: string) => {
    writeFileSync(at(name), text);
    return openCase(at(name)).catch((error: unknown) => error);
  };
  const saved = readFileSync(ac01, 'utf8');

  test.each([
    ['not ours', '{"hello": 1}', 'is not a case file of Indicia'],
    ['cut off', saved.slice(0, 500), 'is damaged'],
    ['from a newer version', saved.replace('"version": 1', '"version": 99'), 'newer version'],
    ['edited by hand', saved.replace('"word": "survivor"', '"word": "other"'), 'damaged at word'],
  ])('%s', async (name, text, said) => {
    const error = await told(`${name}.json`, text);
    expect(error).toBeInstanceOf(BadInput);
    expect(String(error)).toContain(said);
  });
});

test.each([
  ['assess', ['nowhere.json'], 'there is no such file'],
  ['assess', [ac01, '--colour'], '--colour'],
  ['memo', [ac01, '--to', at('memo.xyz')], 'cannot be written as “.xyz”'],
  ['memo', [ac01, '--to', at('m.pdf'), '--template', 'poem'], 'no template “poem”'],
  ['memo', [ac01, '--to', at('m.pdf'), '--date', '2026-02-30'], 'is not a date'],
] as const)(
  '%s %j: one clear sentence, code 2, nothing else',
  { timeout: SLOW },
  (command, args, said) => {
    const { status, stdout, stderr } = run(command, args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('m.pdf'))).toBe(false);
  },
);

test('assess --against: what differs from an earlier law file, and by which rule', {
  timeout: SLOW,
}, () => {
  const earlier = JSON.parse(lawFile('en', law, lawTexts).content) as { law: Law };
  const of = (id: string) => earlier.law.packs.flatMap((p) => p.rules).find((r) => r.id === id);
  Object.assign(of('rs.ctx.course-of-conduct') ?? {}, {
    when: { not: { fact: 'attackCourseOfConduct' } },
  });
  const file = at('earlier.json');
  writeFileSync(file, JSON.stringify(earlier));
  const { status, stdout } = run('assess', [ac01, '--against', file, '--json']);
  expect(status).toBe(0);
  const found = JSON.parse(stdout) as Difference;
  expect(found.rules).toMatchObject([{ id: 'rs.ctx.course-of-conduct', parts: ['when'] }]);
  expect(found.findings.length).toBeGreaterThan(0);
  for (const { by } of found.findings) {
    expect(by).toEqual([{ code: 'rule', id: 'rs.ctx.course-of-conduct' }]);
  }
});

test('assess --against: no law file is refused with the place of the fault; days are checked', {
  timeout: SLOW,
}, () => {
  const file = at('no-law.json');
  writeFileSync(file, JSON.stringify({ law: { ...law, packs: 'none' } }));
  const broken = run('assess', [ac01, '--against', file]);
  expect(broken.status).toBe(2);
  expect(broken.stderr).toMatch(/law file of Indicia\.\n {2}packs: /);
  const noDay = run('assess', [ac01, '--on', '2026-02-30']);
  expect(noDay.status).toBe(2);
  expect(noDay.stderr).toContain('2026-02-30');
});
