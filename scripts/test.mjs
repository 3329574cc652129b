// Everything, from a fresh clone: set-up, the check, the build, journeys in a real browser.
// Ends with one line, "N passed, N failed". What could not run counts as failed in CI.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensurePdfTools } from './pdf-tools.mjs';
import { ensurePostgres } from './postgres.mjs';
import { bin, root, run } from './run.mjs';
import { setup } from './setup.mjs';

const browserReport = join(root, '.cache', 'browser-tests.json');
const missing = [];

setup();
if (!ensurePdfTools()) missing.push('poppler-utils and qpdf: tests that read a PDF');
if (!ensurePostgres()) missing.push('PostgreSQL: tests of the classroom on it');
const units = await check({ proofs: true });
const journeys = await runJourneys();

const passed = units.passed + journeys.passed;
const notRun = units.notRun + journeys.notRun;
const failed = units.failed + journeys.failed + (process.env.CI ? notRun : 0);
for (const what of missing) console.log(`Not on this machine: ${what} did not run.`);
if (notRun > 0) console.log(`${notRun} not run${process.env.CI ? ', counted as failed' : ''}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runJourneys() {
  const chromium = await ensureChromium();
  if (chromium === undefined) {
    missing.push('a Chromium (set CHROMIUM_PATH to one): browser tests');
    return { passed: 0, failed: 0, notRun: 1 };
  }
  build();
  build({ pseudo: true });
  rmSync(browserReport, { force: true });
  const code = run(process.execPath, [bin.playwright, 'test'], {
    CHROMIUM_PATH: chromium,
    NODE_ENV: 'test',
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  });
  if (!existsSync(browserReport)) return { passed: 0, failed: 1, notRun: 0 };
  const { stats, errors } = JSON.parse(readFileSync(browserReport, 'utf8'));
  const failures = stats.unexpected + stats.flaky + errors.length;
  return {
    passed: stats.expected,
    failed: failures || (code === 0 ? 0 : 1),
    notRun: stats.skipped,
  };
}
