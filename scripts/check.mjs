// Format, lint, types, import boundaries, unused code, unit tests: under a minute.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, capture, isMain, root, runTypeScript, stop } from './run.mjs';
import { setup } from './setup.mjs';

const node = process.execPath;
const unitReport = join(root, '.cache', 'unit-tests.json');
const env = {
  NODE_ENV: 'test',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
};

const steps = (proofs) => [
  { name: 'unit tests', work: () => unitTests(proofs) },
  { name: 'format and lint', work: () => tool(bin.biome, ['check', '--max-diagnostics=30', '.']) },
  { name: 'types', work: types },
  { name: 'import boundaries', work: boundaries },
  { name: 'unused code', work: () => tool(bin.knip, ['--no-progress', '--no-config-hints']) },
];

/**
 * Returns the counts: unit tests passed, failed and not run; each other step that is not in order
 * counts as one failure. `proofs`: the heavier tests too (`*.proof.test.ts`: they start programs, derive
 * real keys, try ten thousand cases), which `npm test` runs and a check under a minute cannot.
 */
export async function check({ proofs = false } = {}) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  if (runTypeScript('scripts/build-law.ts') !== 0)
    stop('The law could not be read; the reason stands above.');
  const started = performance.now();
  const results = await twoAtATime(steps(proofs));
  const failed = results.filter((result) => result.code !== 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    failed.length === 0
      ? `Checked in ${seconds} s.`
      : `Not in order: ${failed.map((result) => result.name).join(', ')} (${seconds} s).`,
  );
  const units = results.find((result) => result.name === 'unit tests');
  const others = failed.filter((result) => result !== units);
  return {
    passed: units?.passed ?? 0,
    failed: (units?.failed ?? 0) + others.length,
    notRun: units?.notRun ?? 0,
  };
}

/** The build machines have two cores. Each step prints when it is done, so no line is torn. */
async function twoAtATime(queue) {
  const waiting = [...queue];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = { name: step.name, ...(await step.work()) };
      const note = result.note ? `, ${result.note}` : '';
      console.log(
        `${result.code === 0 ? '✓' : '✗'} ${step.name} (${result.seconds.toFixed(1)} s${note})`,
      );
      if (result.code !== 0) console.log(result.output.trimEnd());
      results.push(result);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

function tool(script, args) {
  return capture(node, [script, ...args], env);
}

/** Next's own types first: on a fresh clone, or after a page has moved, they are missing or stale. */
async function types() {
  const generated = await tool(bin.next, ['typegen']);
  if (generated.code !== 0) return generated;
  const checked = await tool(bin.tsc, [
    '--noEmit',
    '-p',
    'tsconfig.check.json',
    '--pretty',
    'false',
  ]);
  return { ...checked, seconds: generated.seconds + checked.seconds };
}

/** Fails where nothing was looked at: the tool itself calls that a success. */
async function boundaries() {
  const folders = [
    'app',
    'cli',
    'exercises',
    'lib',
    'rules',
    'scripts',
    'server',
    'tests',
    'texts',
    'bench',
  ];
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const result = await tool(bin.depcruise, [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
    ...present,
  ]);
  const modules = Number(/(\d+) modules/.exec(result.output)?.[1] ?? 0);
  return modules === 0
    ? { ...result, code: 1, output: `${result.output}\nNo module was looked at.` }
    : { ...result, note: `${modules} modules` };
}

async function unitTests(proofs) {
  rmSync(unitReport, { force: true });
  const result = await tool(bin.vitest, [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
    ...(proofs ? [] : ['--exclude=tests/**/*.proof.test.ts']),
  ]);
  if (!existsSync(unitReport)) return { ...result, code: result.code || 1, failed: 1 };
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  const passed = report.numPassedTests;
  // A file that does not even load has no tests in it: count it, or it would vanish from the total.
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length || (result.code === 0 ? 0 : 1);
  const notRun = report.numPendingTests + report.numTodoTests;
  return { ...result, note: `${passed} passed, ${failed} failed`, passed, failed, notRun };
}

if (isMain(import.meta.url)) {
  setup();
  const { failed } = await check();
  process.exitCode = failed === 0 ? 0 : 1;
}
