import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { finishBuild } from '../../scripts/finish-build';
import { en } from '../../texts/en/catalogue';
import { aSite } from './support/a-site';
import { ownBrowser } from './support/own-browser';
import {
  createVault,
  openSample,
  PASSPHRASE,
  startCase,
  weighRareCombination,
} from './support/session';
import { pseudoSite } from './support/sites';

const { keeping, screens } = en;

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

async function untilReady(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/en/device/`);
  await expect(page.getByText(keeping.device.offline.ready)).toBeVisible({ timeout: 60_000 });
}

const textOf = (page: Page, address: string) =>
  page.evaluate(async (from) => (await fetch(from)).text(), address);

/** As a tab does in which a store is open, until the answer is called. */
async function useStore(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((granted) => {
        const held = new Promise<void>((close) =>
          window.addEventListener('close-store', () => close(), { once: true }),
        );
        void navigator.locks.request('in-use', { mode: 'shared' }, () => {
          granted();
          return held;
        });
      }),
  );
  return () => page.evaluate(() => void window.dispatchEvent(new Event('close-store')));
}

/**
 * A browser lets the version in use end when it is idle: within half a minute, but beside a debugger not for
 * minutes. The answer tells it to end, now and again every second, until `until` is there.
 */
async function versionInUse(page: Page): Promise<(until: Promise<unknown>) => Promise<void>> {
  const protocol = await page.context().newCDPSession(page);
  const inUse = new Promise<string>((resolve) => {
    protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const active = versions.find(({ status }) => status === 'activated');
      if (active) resolve(active.versionId);
    });
  });
  await protocol.send('ServiceWorker.enable');
  const versionId = await inUse;
  const end = () => protocol.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
  return async (until) => {
    const again = setInterval(end, 1000);
    await until.finally(() => clearInterval(again));
  };
}

test('after one visit everything works without a network, under the same policy', async ({
  page,
}) => {
  const site = await aSite('out');
  await untilReady(page, site.address);
  await site.end();

  await test.step('a page comes from the device, with the policy it came with', async () => {
    const response = await page.goto(`${site.address}/en/case/`);
    expect(response?.fromServiceWorker()).toBe(true);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response?.headers()['content-security-policy']).toContain("connect-src 'self'");
  });

  await test.step('a case, its findings and its memo as PDF', async () => {
    await createVault(page);
    await openSample(page);
    await page.getByRole('link', { name: screens.titles.memo, exact: true }).click();
    await weighRareCombination(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: en.memoFiles.forms.pdf.download, exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });

  await test.step('the law', async () => {
    await page.getByRole('link', { name: screens.shell.library }).click();
    await page.getByRole('main').getByRole('link').nth(3).click();
    await expect(page).toHaveURL(/library\/.+/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('an address that leads nowhere', async () => {
    const missing = await page.goto(`${site.address}/en/no-such-page/`);
    expect(missing?.status()).toBe(404);
    await expect(heading(page, screens.notFound.title)).toBeVisible();
  });

  await test.step('leaving', async () => {
    await page.goto(`${site.address}/en/`);
    await page.getByRole('button', { name: screens.shell.exit, exact: true }).click();
    await expect(page).toHaveTitle(en.plain.title);
  });
});

test('it installs as an app: a manifest without a fault, its icons, nothing that stands against it', async ({
  baseURL,
}) => {
  // A window of Playwright's own counts as a private one, in which nothing can be installed.
  const browser = ownBrowser();
  try {
    const page = await browser.start();
    await untilReady(page, baseURL ?? '');
    const protocol = await page.context().newCDPSession(page);
    const { url, errors, manifest } = await protocol.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe('/manifest.webmanifest');
    expect(manifest).toMatchObject({ name: en.product.name, display: 'kStandalone' });
    const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  } finally {
    await browser.remove();
  }
});

test('what a device is given before it counts as ready is at most 6 MB, and of one language', () => {
  const release: unknown = JSON.parse(
    /^self\.RELEASE = (.*);$/m.exec(readFileSync('out/sw.js', 'utf8'))?.[1] ?? '{}',
  );
  const { files } = release as { files: Readonly<Record<string, { group: string }>> };
  const first = Object.keys(files).filter((file) =>
    ['first', 'first/en'].includes(files[file]?.group ?? ''),
  );
  const bytes = first.reduce((sum, file) => sum + statSync(join('out', file)).size, 0);
  expect(first.length).toBeGreaterThan(20);
  expect(bytes).toBeLessThan(6_000_000);
});

test('of other languages nothing is fetched until they are used', async ({ page }) => {
  await untilReady(page, pseudoSite(''));
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const opened = await Promise.all(names.map((name) => caches.open(name)));
      const requests = await Promise.all(opened.map((cache) => cache.keys()));
      return requests
        .flat()
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => path.startsWith('/_kept/locale/'));
    });
  expect(await kept()).toEqual(['/_kept/locale/en']);
});

test('a new version is announced, never forced, and used once no case is open', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('out', folder, { recursive: true });
  const site = await aSite(folder);
  try {
    await untilReady(page, site.address);
    await page.goto(`${site.address}/en/case/`);
    await createVault(page);
    await startCase(page, 'Case U');
    await expect(page.getByText(screens.save.saved)).toBeVisible();

    writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await finishBuild(folder);
    await site.again();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText(keeping.update.waits.title)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(keeping.update.open)).toBeVisible();
    const use = page.getByRole('button', { name: keeping.update.waits.action });
    await expect(use).toBeHidden();
    await expect(heading(page, 'Case U')).toBeVisible();

    await page.getByRole('button', { name: screens.shell.lock, exact: true }).click();
    const other = await page.context().newPage();
    await other.goto(`${site.address}/en/device/`);
    await expect(other.getByText(keeping.update.waits.title)).toBeVisible();
    await test.step('not while a store is open in another tab, and what is typed here stays', async () => {
      const close = await useStore(other);
      await page.getByLabel(en.unlock.open.label, { exact: true }).fill('half typed');
      await use.click();
      await expect(page.getByText(keeping.update.elsewhere.title, { exact: true })).toBeVisible({
        timeout: 20_000,
      });
      await expect(page.getByLabel(en.unlock.open.label, { exact: true })).toHaveValue(
        'half typed',
      );
      await close();
    });
    await test.step('used once it is asked for', async () => {
      const anew = page.waitForEvent('load', { timeout: 60_000 });
      const endUntil = await versionInUse(other);
      // By key: a click whose page is gone before it is answered would look for its button again.
      await page.getByRole('button', { name: keeping.update.elsewhere.action }).focus();
      await page.keyboard.press('Enter');
      await endUntil(anew);
      await expect(page.getByText(keeping.update.waits.title)).toBeHidden();
      expect(await textOf(page, '/icon.svg')).not.toContain('title');
    });
    await test.step('another tab is told, and is loaded again when the person wishes', async () => {
      await expect(other.getByText(keeping.update.replaced.title)).toBeVisible();
      await other.getByRole('button', { name: keeping.update.replaced.action }).click();
      await expect(other.getByText(keeping.update.replaced.title)).toBeHidden();
      await other.close();
    });
    await page.getByLabel(en.unlock.open.label, { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Case U')).toBeVisible();
  } finally {
    await site.end();
    rmSync(folder, { recursive: true });
  }
});

test('what comes without the policy, or is not the file of the release, is not kept', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'half-delivered-'));
  cpSync('out', folder, { recursive: true });
  writeFileSync(join(folder, 'units/index.html'), '<h1>Not as listed</h1>');
  rmSync(join(folder, 'units/index.html.br'));
  rmSync(join(folder, 'units/index.html.gz'));
  const site = await aSite(folder);
  try {
    await page.goto(`${site.address}/en/device/`);
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('/sw.js');
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      return new Promise((resolve) => {
        const look = () => {
          if (worker?.state === 'redundant' || worker?.state === 'activated') resolve(worker.state);
        };
        worker?.addEventListener('statechange', look);
        look();
      });
    });
    expect(outcome).toBe('redundant');
  } finally {
    await site.end();
    rmSync(folder, { recursive: true });
  }
});
