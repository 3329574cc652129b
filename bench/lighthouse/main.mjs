import { spawn } from 'node:child_process';
import { startFlow } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { en } from '../../texts/en/catalogue';

/**
 * `npm run bench:lighthouse`: Lighthouse's accessibility and best practices on the build in `out/`, each to
 * be 100. Pages that open without a case are loaded by it; screens of the open sample case are looked at as
 * they stand, because loading them anew would lock the case. Nothing is reported to anybody.
 */
const CATEGORIES = ['accessibility', 'best-practices'];
const CASE_SCREENS = [
  'question',
  'findings',
  'memo',
  'contexts',
  'acts',
  'answers',
  'charges',
  'evidence',
  'gaps',
  'argument',
  'compare',
  'what-if',
  'review',
  'law',
  'pictures',
].map((screen) => `case/${screen}`);

const config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: CATEGORIES,
    formFactor: 'desktop',
    screenEmulation: { mobile: false, width: 1280, height: 800, deviceScaleFactor: 1 },
  },
};

const server = spawn(process.execPath, ['scripts/serve.mjs', 'out'], {
  env: { ...process.env, PORT: '0' },
});
const base = await new Promise((found) => {
  server.stdout.on('data', (text) => {
    const address = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
    if (address) found(address);
  });
});
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

try {
  const page = await browser.newPage();
  const flow = await startFlow(page, { config });
  for (const path of ['/en/', '/en/library/', '/en/unlock/']) {
    await flow.navigate(`${base}${path}`, { name: path });
  }
  await openSample(page);
  await flow.snapshot({ name: '/en/case/' });
  for (const screen of CASE_SCREENS) {
    await openScreen(page, screen);
    await flow.snapshot({ name: `/en/${screen}/` });
  }
  const { steps } = await flow.createFlowResult();
  for (const { name, lhr } of steps) tell(name, lhr);
} finally {
  await browser.close();
  server.kill();
}

function tell(name, { categories, audits }) {
  const scores = CATEGORIES.flatMap((id) => categories[id]?.score ?? []);
  const faults = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
  );
  const passed = scores.length > 0 && scores.every((score) => score === 1);
  if (!passed) process.exitCode = 1;
  const figures = scores.map((score) => Math.round(score * 100)).join(', ');
  console.info(`${passed ? '✓' : '✘'} ${name}: ${figures} ${faults.map(({ id }) => id).join(' ')}`);
}

async function openSample(page) {
  await press(page, 'button', en.unlock.create.session.action);
  await press(page, 'button', en.caseHome.cases.sample.action);
  await page.waitForSelector('#next');
}

/** By the app's own links: the question that comes next, and screens by the ways in from the case. */
async function openScreen(page, screen) {
  const selector = `main a[href*="/${screen}/"]`;
  for (let back = 0; back < 5 && !(await page.$(selector)); back += 1) {
    await page.goBack();
    await new Promise((done) => setTimeout(done, 1000));
  }
  await page.$eval(selector, (link) => link.click());
  await page.waitForFunction((path) => location.pathname.includes(path), {}, screen);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('main h1').length === 1 &&
      !document.querySelector('main [role=status]:only-child'),
  );
  await new Promise((done) => setTimeout(done, 2000));
}

async function press(page, element, name) {
  const handle = await page.waitForSelector(`${element} ::-p-text(${name})`);
  await handle.click();
}
