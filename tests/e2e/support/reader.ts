import { test as base, expect, type Page } from '@playwright/test';
import { type Watch, watch } from './watch';

type Reading = { readonly page: Page; readonly watched: Watch };

/**
 * Playwright's test with one page for all addresses that a process opens: a new browser for each takes
 * longer than the page does. Our promises hold on each: nothing on the console, no request to another
 * origin or with a body.
 */
export const test = base.extend<
  { open: (address: string) => Promise<Page> },
  { readingAt: (site: string) => Promise<Reading> }
>({
  readingAt: [
    async ({ browser }, use, { project }) => {
      const viewport = project.use.viewport ?? null;
      const begun = new Map<string, Reading>();
      await use(async (site) => {
        const found = begun.get(site);
        if (found) return found;
        const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
        const reading = { page: await context.newPage(), watched: watch(context, site, []) };
        begun.set(site, reading);
        return reading;
      });
      await Promise.all([...begun.values()].map(({ page }) => page.context().close()));
    },
    { scope: 'worker' },
  ],
  open: async ({ readingAt, baseURL }, use) => {
    const { page, watched } = await readingAt(baseURL ?? '');
    await use(async (address) => {
      await page.goto(`${baseURL}${address}`);
      await page.waitForFunction(isDrawn);
      return page;
    });
    expect(watched.faults(), 'what the browser complained of').toEqual([]);
  },
});

/** Runs in the page: its title stands, in its own type, and React has taken it over. */
function isDrawn(): boolean {
  const title = document.querySelector('main h1');
  const isTakenOver = title !== null && Object.keys(title).some((key) => key.startsWith('__react'));
  return isTakenOver && document.fonts.status === 'loaded';
}

export { expect };
