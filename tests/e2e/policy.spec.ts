import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test, type Worker } from '@playwright/test';
import { en } from '../../texts/en/catalogue';
import { aSite, listen } from './support/a-site';
import { openCaseFile, plantedCase } from './support/planted-case';
import { openSample, openSession, weighRareCombination } from './support/session';
import { held, tryEverything } from './support/worker-probe';

/** A foreign place that would take anything, and counts what came. */
async function foreignPlace(page = '') {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response
      .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' })
      .end(page);
  });
  const port = await listen(server);
  return {
    address: `http://localhost:${port}/`,
    requests: () => requests,
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('every worker of the app is refused a foreign request and code from text', async ({
  page,
}) => {
  const foreign = await foreignPlace();
  const seen: Worker[] = [];
  page.on('worker', (worker) => seen.push(worker));
  try {
    await openSession(page);
    await openSample(page);
    await page.getByRole('link', { name: en.screens.titles.memo, exact: true }).click();
    await weighRareCombination(page);
    const pdf = page.waitForEvent('worker');
    await page.getByRole('button', { name: en.memoFiles.forms.pdf.download, exact: true }).click();
    // The one that writes the PDF ends with it, so it is tried at once.
    const writer = await pdf;
    expect(await writer.evaluate(tryEverything, foreign.address)).toEqual(held);
    const others = page.workers().filter((worker) => worker !== writer);
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(others.length).toBeGreaterThanOrEqual(2);
    for (const worker of others)
      expect(await worker.evaluate(tryEverything, foreign.address)).toEqual(held);
    expect(foreign.requests()).toBe(0);
  } finally {
    foreign.end();
  }
});

test.describe('the worker that keeps the app for use without a network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('is refused the same', async ({ page }) => {
    const foreign = await foreignPlace();
    try {
      await page.goto('/en/device/');
      await expect(page.getByText(en.keeping.device.offline.ready)).toBeVisible({
        timeout: 60_000,
      });
      const [keeper, ...more] = page.context().serviceWorkers();
      expect(more).toEqual([]);
      expect(await keeper?.evaluate(tryEverything, foreign.address)).toEqual(held);
      expect(foreign.requests()).toBe(0);
    } finally {
      foreign.end();
    }
  });
});

test('so is a worker of the older kind, by the header that our server sends with its script', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-policy-'));
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write('index.html', '<!doctype html><script src="/page.js"></script>');
  write(
    'worker.js',
    `addEventListener('message', async ({ data }) => postMessage(await (${tryEverything})(data)));`,
  );
  const foreign = await foreignPlace();
  write(
    'page.js',
    `const worker = new Worker('/worker.js');
     worker.onmessage = ({ data }) => { document.title = JSON.stringify(data); };
     worker.postMessage(${JSON.stringify(foreign.address)});`,
  );
  const site = await aSite(folder);
  try {
    await page.goto(`${site.address}/`);
    await expect(page).toHaveTitle(/\{/);
    expect(JSON.parse(await page.title())).toEqual(held);
    expect(foreign.requests()).toBe(0);
  } finally {
    foreign.end();
    await site.end();
    rmSync(folder, { recursive: true });
  }
});

test('a script in the page, a handler, a script address and a frame around it do nothing', async ({
  page,
  baseURL,
}) => {
  const foreign = await foreignPlace(`<iframe src="${baseURL}/en/"></iframe>`);
  try {
    await page.goto('/en/');
    const title = await page.title();
    await page.evaluate(async (address) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran";';
      const handler = document.createElement('div');
      handler.innerHTML = '<img src="/nowhere.png" onerror="document.title = \'ran\'">';
      const failed = new Promise((resolve) =>
        handler.firstElementChild?.addEventListener('error', resolve),
      );
      const link = document.createElement('a');
      link.href = 'javascript:document.title="ran"';
      document.body.append(script, handler, link);
      link.click();
      await fetch(address).catch(() => undefined);
      // Each has had its chance: the picture has failed, and a further task has run since the link was followed.
      await failed;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, foreign.address);
    expect(await page.title()).toBe(title);
    expect(foreign.requests()).toBe(0);

    await page.goto(foreign.address);
    await page.waitForLoadState('load');
    await expect(page.frameLocator('iframe').getByText(en.product.name)).toHaveCount(0);
  } finally {
    foreign.end();
  }
});

const MARKUP = '<img src=x onerror=document.title="ran"><b>bold</b>';

async function expectText(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeVisible();
  expect(await page.locator('img[src="x"], main b').count(), page.url()).toBe(0);
  expect(await page.title()).not.toBe('ran');
}

test('markup in every text stays text', async ({ page }) => {
  await openSession(page);
  await openCaseFile(
    page,
    plantedCase(() => MARKUP),
    MARKUP,
  );
  await expectText(page);
  for (const name of [en.caseHome.results.answers, en.caseHome.results.findings]) {
    const home = page.url();
    await page.getByRole('link', { name, exact: true }).first().click();
    // The case's page shows the same words: only another address says that it was left.
    await page.waitForURL((url) => url.href !== home);
    await expect(page.getByText(MARKUP).first()).toBeVisible();
    await expectText(page);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: MARKUP })).toBeVisible();
  }
  await page.getByRole('link', { name: en.screens.titles.memo, exact: true }).click();
  await page.waitForURL(/\/memo\//);
  await expect(page.getByText(MARKUP).first()).toBeVisible();
  await expectText(page);
});
