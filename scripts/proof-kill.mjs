// Two hundred kills at seeded moments: npm run proof:kill [rounds] [seed]
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { bin, run, stop } from './run.mjs';

const [rounds = '200', seed = '1'] = process.argv.slice(2);
const chromium = await ensureChromium();
if (chromium === undefined) stop('No Chromium: set CHROMIUM_PATH to one.');
build();
build({ pseudo: true });
process.exitCode = run(process.execPath, [bin.playwright, 'test', 'tests/e2e/killed.spec.ts'], {
  CHROMIUM_PATH: chromium,
  KILL_ROUNDS: rounds,
  KILL_SEED: seed,
});
