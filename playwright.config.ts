import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';
import type { RuleOption } from './tests/e2e/support/fixtures';

const isRoot = process.getuid?.() === 0;

/** Our own server on a port that the system chooses; Playwright reads the number off its first line. */
const server = (folder: string, name: string) => ({
  command: `node scripts/serve.mjs ${folder}`,
  env: { PORT: '0' },
  wait: { stdout: new RegExp(`localhost:(?<${name}>\\d+)`) },
});

export default defineConfig<RuleOption>({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A page of the law has twenty thousand elements, and axe looks at each; a build machine has two cores.
  timeout: 300_000,
  reporter: [['list'], ['json', { outputFile: '.cache/browser-tests.json' }]],
  use: {
    baseURL: `http://localhost:${process.env['PUBLISHED_PORT'] ?? ''}`,
    // A trace records every step of every test, and doubles its time; `--trace on` where one is wanted.
    trace: 'off',
    // Each test would fetch the whole app for later; offline.spec.ts looks at that.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: await findChromium(),
      chromiumSandbox: !isRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // @narrow: at both widths. @phone: where only the narrow one says something.
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone/ },
    {
      name: 'narrow',
      use: { viewport: { width: 320, height: 640 }, rules: 'structure' },
      grep: /@narrow|@phone/,
    },
  ],
  webServer: [server('out', 'published_port'), server('.cache/out-pseudo', 'pseudo_port')],
});
