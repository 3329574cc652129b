import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { duplicateAct } from '../lib/case/edit';
import { newId } from '../lib/case/ids';
import { parseCase } from '../lib/case/parse-case';
import type { Case } from '../lib/case/schema';
import { toAgeFile } from '../lib/vault/age-file';
import { utf8 } from '../lib/vault/bytes';
import { findChromium } from '../scripts/chromium.mjs';
import { en } from '../texts/en/catalogue';

/**
 * `npm run bench:memo`: the files of a memo, made by the production build in `out/` in a browser. An
 * assessment of five acts and twelve crimes against its limits; then one of two hundred acts, which has
 * only to arrive. Beside them, how long the browser itself takes to print the web page to PDF.
 */
const LIMITS = { pdf: 3000, docx: 1000, html: 1000, block: 50, memory: 400 } as const;
const PASSPHRASE = 'walnut harbour lantern meadow violin';
type Form = 'pdf' | 'docx' | 'html';

function withActs(count: number): Case {
  const opened = parseCase(readFileSync('tests/cases/ac-01.json', 'utf8'));
  if (!opened.ok) throw new Error(`ac-01: ${opened.why}`);
  let c: Case = { ...opened.case, id: newId(), label: `${count} acts` };
  const [first] = c.acts;
  if (!first) throw new Error('ac-01 holds no act');
  while (c.acts.length < count)
    c = duplicateAct(c, first.id, { label: `Act ${c.acts.length + 1}` });
  return c;
}

/** Long tasks of the main thread, which are those that a person notices. */
const observe = () => {
  const seen = { longest: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
};

async function openMemoOf(page: Page, c: Case): Promise<void> {
  await page.goto('/en/unlock/');
  await page.getByRole('button', { name: en.unlock.create.session.action }).click();
  await page.getByText(en.caseHome.cases.file.title, { exact: true }).click();
  const file = await toAgeFile(utf8(JSON.stringify(c)), PASSPHRASE, { workFactor: 17 });
  const buffer = Buffer.from(file);
  await page
    .locator('#case-file')
    .setInputFiles({ name: 'case.age', mimeType: 'application/octet-stream', buffer });
  await page.getByLabel(en.caseHome.cases.file.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: en.caseHome.cases.file.action }).click();
  await page.getByRole('heading', { name: en.caseHome.next.title }).waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: en.caseHome.results.findings, exact: true }).click();
  const toMemo = page.getByRole('link', { name: en.findings.toMemo, exact: true }).last();
  await toMemo.waitFor({ timeout: 120_000 });
  await toMemo.click();
  await page
    .getByRole('heading', { level: 1, name: en.memoScreen.title })
    .waitFor({ timeout: 120_000 });
  // The page shows its choices before the memo is there, and draws them anew with it.
  const { name } = en.memoFiles.forms.pdf;
  await page.getByRole('radio', { name, exact: true }).waitFor({ timeout: 120_000 });
  const rare = page.getByRole('checkbox', { name: en.memoScreen.choices.rare.seen });
  if (await rare.isVisible()) await rare.check();
}

type Made = { readonly ms: number; readonly block: number; readonly path: string };

/** From the click to the file, and the longest time for which the page could not answer meanwhile. */
async function make(page: Page, form: Form): Promise<Made> {
  const { name, download } = en.memoFiles.forms[form];
  await page.getByRole('radio', { name, exact: true }).check();
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    Reflect.set(Reflect.get(window, 'seen') as object, 'longest', 0);
  });
  const arriving = page.waitForEvent('download', { timeout: 600_000 });
  const from = performance.now();
  await page.getByRole('button', { name: download, exact: true }).click();
  const file = await arriving;
  const ms = performance.now() - from;
  const path = join(tmpdir(), `bench-memo.${form}`);
  await file.saveAs(path);
  await page.waitForTimeout(300);
  const block = await page.evaluate(
    () => (Reflect.get(window, 'seen') as { longest: number }).longest,
  );
  return { ms, block, path };
}

/**
 * What the process of the page holds, all workers in it: the most since `forgetMost`, and how much of what
 * it holds now is the browser's own program, which all pages share. Linux tells it, in MB.
 */
function memoryOf(pids: readonly number[]) {
  const told = pids.map((pid) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const figure = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
    return { now: figure('VmRSS'), most: figure('VmHWM'), program: figure('RssFile') };
  });
  return told.reduce((largest, one) => (one.most > largest.most ? one : largest));
}

/** From now on the most is counted anew (`proc(5)`, clear_refs). */
const forgetMost = (pids: readonly number[]) => {
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
};

/**
 * A first visit, to its end: the app is kept for use without a network, and the worker that keeps it has
 * stopped. Who writes a memo has been here before, and what that worker fetched is no part of a memo.
 */
async function keepApp(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('/en/unlock/');
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const files = names.map(async (name) => (await (await caches.open(name)).keys()).length);
      return (await Promise.all(files)).reduce((sum, count) => sum + count, 0);
    });
  for (let before = -1, now = 0; now !== before; ) {
    before = now;
    await page.waitForTimeout(3000);
    now = await kept();
  }
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

const server = spawn(process.execPath, ['scripts/serve.mjs', 'out'], {
  env: { ...process.env, PORT: '0' },
});
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
let passed = true;
const say = (name: string, figure: number, most?: number) => {
  const kept = most === undefined || figure <= most;
  passed &&= kept;
  const limit = most === undefined ? '' : ` (at most ${most})`;
  console.info(`${kept ? '✓' : '✘'} ${name}: ${figure.toFixed(figure < 10 ? 1 : 0)}${limit}`);
};

try {
  const baseURL = await new Promise<string>((found) => {
    server.stdout.on('data', (text) => {
      const address = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
      if (address) found(address);
    });
  });
  const cdp = await browser.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  };
  const visit = async (acts: number) => {
    const context = await browser.newContext({ baseURL });
    await keepApp(context);
    const page = await context.newPage();
    await page.addInitScript(observe);
    await openMemoOf(page, withActs(acts));
    await page.waitForTimeout(2000);
    const before = memoryOf(await renderers());
    forgetMost(await renderers());
    return { page, before, close: () => context.close() };
  };

  const five = await visit(5);
  const first = await make(five.page, 'pdf');
  const again = await make(five.page, 'pdf');
  const docx = await make(five.page, 'docx');
  const html = await make(five.page, 'html');
  const memory = memoryOf(await renderers());
  const printing = await (await browser.newContext()).newPage();
  await printing.goto(`file://${html.path}`);
  const from = performance.now();
  const printed = await printing.pdf({ format: 'A4', tagged: true, outline: true });
  const print = performance.now() - from;
  writeFileSync(join(tmpdir(), 'bench-memo-printed.pdf'), printed);
  say('5 acts, PDF with its program loaded for the first time, ms', first.ms, LIMITS.pdf);
  say('5 acts, PDF again, ms', again.ms, LIMITS.pdf);
  say('5 acts, Word, ms', docx.ms, LIMITS.docx);
  say('5 acts, web page, ms', html.ms, LIMITS.html);
  const blocks = [first, again, docx, html].map(({ block }) => block);
  say('longest block of the main thread, ms', Math.max(...blocks), LIMITS.block);
  say('page and workers before the first file, MB', five.before.now);
  say('page and workers, the most while files are made, MB', memory.most, LIMITS.memory);
  say('  of that the program of the browser, shared by all pages, MB', memory.program);
  say('the browser prints the web page, ms', print);
  say('our PDF beside it, times', again.ms / print);
  await five.close();

  const many = await visit(200);
  for (const form of ['html', 'docx', 'pdf'] as const)
    say(`200 acts, ${form}, s`, (await make(many.page, form)).ms / 1000);
  say('200 acts, the most memory while files are made, MB', memoryOf(await renderers()).most);
} finally {
  await browser.close();
  server.kill();
}
process.exitCode = passed ? 0 : 1;
