import { createServer } from 'node:http';
import { expect, type Page, test, type Worker } from '@playwright/test';
import { en } from '../../texts/en/catalogue';
import { listen } from './support/a-site';
import { openCaseFile, plantedCase } from './support/planted-case';
import { openSample, openSession, weighRareCombination } from './support/session';

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

/** In a task of its own: what the debugger itself evaluates, it may let through. */
function tryInWorker(worker: Worker, foreign: string) {
  return worker.evaluate(
    (address) =>
      new Promise<{ fetch: string; code: string }>((resolve) => {
        setTimeout(async () => {
          const tried = { fetch: 'done', code: 'done' };
          await fetch(address, { method: 'POST', body: 'facts', mode: 'no-cors' }).catch(() => {
            tried.fetch = 'refused';
          });
          try {
            new Function('return 1')();
          } catch {
            tried.code = 'refused';
          }
          resolve(tried);
        });
      }),
    foreign,
  );
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
    expect(await tryInWorker(await pdf, foreign.address)).toEqual({
      fetch: 'refused',
      code: 'refused',
    });
    const others = page.workers();
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(others.length).toBeGreaterThanOrEqual(2);
    for (const worker of others) {
      expect(await tryInWorker(worker, foreign.address)).toEqual({
        fetch: 'refused',
        code: 'refused',
      });
    }
    expect(foreign.requests()).toBe(0);
  } finally {
    foreign.end();
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
      const link = document.createElement('a');
      link.href = 'javascript:document.title="ran"';
      document.body.append(script, handler, link);
      link.click();
      await fetch(address).catch(() => undefined);
      await new Promise((resolve) => requestAnimationFrame(resolve));
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
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByText(MARKUP).first()).toBeVisible();
    await expectText(page);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: MARKUP })).toBeVisible();
  }
  await page.getByRole('link', { name: en.screens.titles.memo, exact: true }).click();
  await expect(page.getByText(MARKUP).first()).toBeVisible();
  await expectText(page);
});
