import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { duplicateAct } from '../lib/case/edit';
import { newId } from '../lib/case/ids';
import { parseCase } from '../lib/case/parse-case';
import type { Case } from '../lib/case/schema';
import { toAgeFile } from '../lib/vault/age-file';
import { utf8 } from '../lib/vault/bytes';
import { findChromium } from '../scripts/chromium.mjs';
import { filesUnder } from '../scripts/stamp.mjs';
import { en } from '../texts/en/catalogue';

/**
 * `npm run bench:app`: the production build in `out/` against its budgets. What a page loads is weighed;
 * typing, choosing and Continue are timed in a browser at a quarter of its speed, in a case of 200 acts.
 * Ends with a fault where a budget is passed.
 */
const BUDGETS = { page: 230, law: 150, respond: 100, shift: 0.1 } as const;
const ACTS = 200;
const SLOWER = 4;
const PASSPHRASE = 'walnut harbour lantern meadow violin';

const gz = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

/** The scripts that a page names, without those for browsers that know no modules. */
function weightOf(page: string): number {
  const tags = readFileSync(page, 'utf8').match(/<script[^>]*\ssrc="[^"]+"[^>]*>/g) ?? [];
  const names = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /src="\/([^"?]+)/.exec(tag)?.[1] ?? []);
  return [...new Set(names)].reduce((sum, name) => sum + gz(join('out', name)), 0);
}

function manyActs(): Case {
  const opened = parseCase(readFileSync('tests/cases/ac-01.json', 'utf8'));
  if (!opened.ok) throw new Error(`ac-01: ${opened.why}`);
  let c: Case = { ...opened.case, id: newId() };
  const [first] = c.acts;
  if (!first) throw new Error('ac-01 holds no act');
  while (c.acts.length < ACTS) {
    c = duplicateAct(c, first.id, { label: `Act ${c.acts.length + 1}` });
  }
  return c;
}

/**
 * The longest time from a key or a click to the next picture, and how far things moved unasked. The first
 * picture of another screen moves nothing: it is another screen, though a browser counts its foot as moved.
 */
const observe = () => {
  const seen = { slowest: 0, shift: 0 };
  const another = { from: 0, to: 0 };
  Object.assign(window, { seen });
  const push = history.pushState.bind(history);
  history.pushState = (...to) => {
    another.from = performance.now();
    another.to = Number.POSITIVE_INFINITY;
    requestAnimationFrame(() => requestAnimationFrame(() => (another.to = performance.now())));
    push(...to);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.slowest = Math.max(seen.slowest, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      const { startTime } = entry;
      const isAnother = another.from <= startTime && startTime <= another.to;
      if (!entry.hadRecentInput && !isAnother) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

type Seen = { slowest: number; shift: number };
const read = (page: Page) =>
  page.evaluate(() => {
    const seen = Reflect.get(window, 'seen') as Seen;
    const now = { ...seen };
    seen.slowest = 0;
    return now;
  });

async function timed(page: Page, act: () => Promise<unknown>): Promise<Seen> {
  await read(page);
  await act();
  // Events are reported after the picture that answers them.
  await page.waitForTimeout(1500);
  return read(page);
}

async function inBrowser(base: string): Promise<Readonly<Record<string, number>>> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(observe);
    await page.goto(`${base}/en/unlock/`);
    await page.getByRole('button', { name: en.unlock.create.session.action }).click();
    await page.getByText(en.caseHome.cases.file.title, { exact: true }).click();
    const file = await toAgeFile(utf8(JSON.stringify(manyActs())), PASSPHRASE, { workFactor: 17 });
    await page.locator('#case-file').setInputFiles({
      name: 'case.age',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file),
    });
    await page.getByLabel(en.caseHome.cases.file.passphrase, { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: en.caseHome.cases.file.action }).click();
    await page.getByRole('heading', { name: en.caseHome.next.title }).waitFor({ timeout: 60_000 });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    // What the engine has to say about 200 acts comes when it comes; the page must answer meanwhile.
    await page.getByLabel(en.find.inList).fill('Act 150');
    await page.getByRole('link', { name: 'Act 150', exact: true }).click();
    // Past the two breadcrumbs, the first page of questions about this act.
    await page.waitForURL(/part/);
    await page.getByRole('main').getByRole('listitem').getByRole('link').nth(2).click();
    await page.getByText(en.question.note.open, { exact: true }).first().click();
    const note = page.getByLabel(en.question.note.label, { exact: true }).first();
    await note.focus();
    const typing = await timed(page, () => page.keyboard.type('as reported twice', { delay: 120 }));
    const choosing = await timed(page, () => page.getByRole('checkbox').nth(3).press('Space'));
    const going = await timed(page, () =>
      page.getByRole('button', { name: en.question.continue, exact: true }).press('Enter'),
    );
    return {
      'typing, ms': typing.slowest,
      'choosing, ms': choosing.slowest,
      'Continue, ms': going.slowest,
      'layout shift': going.shift,
    };
  } finally {
    await browser.close();
  }
}

const pages = filesUnder('out').filter((file) => /^out[\\/]en[\\/].*index\.html$/.test(file));
const heaviest = pages.map(weightOf).toSorted((a, b) => b - a)[0] ?? 0;
const [law = ''] = readdirSync('out/law').filter((name) => name.startsWith('en.'));
const server = spawn(process.execPath, ['scripts/serve.mjs', 'out'], {
  env: { ...process.env, PORT: '0' },
});
try {
  const base = await new Promise<string>((found) => {
    server.stdout.on('data', (text) => {
      const address = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
      if (address) found(address);
    });
  });
  const figures = {
    'heaviest page script, kB': heaviest,
    'law of one language, kB': gz(join('out/law', law)),
    ...(await inBrowser(base)),
  };
  const limits = [
    BUDGETS.page,
    BUDGETS.law,
    BUDGETS.respond,
    BUDGETS.respond,
    BUDGETS.respond,
    BUDGETS.shift,
  ];
  let passed = true;
  for (const [index, [name, figure]] of Object.entries(figures).entries()) {
    const limit = limits[index] ?? 0;
    passed &&= figure <= limit;
    console.info(`${figure <= limit ? '✓' : '✘'} ${name}: ${figure.toFixed(1)} (at most ${limit})`);
  }
  process.exitCode = passed ? 0 : 1;
} finally {
  server.kill();
}
