import type { Page } from '@playwright/test';
import { filesUnder } from '../../scripts/stamp.mjs';
import { expectToFit, look } from './support/inspection';
import { expect, test } from './support/reader';
import { pseudoSite } from './support/sites';

/**
 * Every page of the build, opened as a stranger opens it: from its address, with nothing stored. A
 * page that wants a case sends the person on to where one is opened, and that place is looked at.
 */
const pages = filesUnder('out')
  .map((file) => file.split(/[\\/]/).slice(1).join('/'))
  .filter((file) => file.endsWith('index.html') && !/^(?:404|_not-found)\//.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

const english = pages.filter((page) => page.startsWith('/en/'));

/** Pages of one crime are all of one make: the longest name and two others stand for the rest. */
const crimes = english.filter((page) => page.startsWith('/en/library/rome-statute-'));
const longest = crimes.toSorted((a, b) => b.length - a.length)[0];
const ofOneMake = crimes.filter((page, at) => page !== longest && at % 15 !== 0);
const ofEachMake = english.filter((page) => !ofOneMake.includes(page));

/** Without a case there is one place to go. */
async function expectWhereItLeads(page: Page, address: string): Promise<void> {
  if (address.includes('/case/')) await page.waitForURL(/\/unlock\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test.describe('is accessible', () => {
  for (const address of pages) {
    test(address, async ({ open }) => {
      const page = await open(address);
      await expectWhereItLeads(page, address);
      // Crimes are drawn by one component in one set of colours; what differs is how their lists are built.
      await look(page, ofOneMake.includes(address) ? 'structure' : 'all');
    });
  }
});

test.describe('fits @phone', () => {
  // Whether words fit is measured here; axe sees each of these pages above.
  test.use({ baseURL: pseudoSite('') });

  for (const [locale, direction] of [
    ['en', 'ltr'],
    ['en-XA', 'ltr'],
    ['ar-XB', 'rtl'],
  ] as const) {
    for (const address of ofEachMake.map((page) => page.replace('/en/', `/${locale}/`))) {
      test(address, async ({ open }) => {
        const page = await open(address);
        await expectWhereItLeads(page, address);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expectToFit(page);
      });
    }
  }
});
