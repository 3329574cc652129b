import type { Page } from '@playwright/test';
import { filesUnder } from '../../scripts/stamp.mjs';
import { expect, test } from './support/fixtures';
import { expectToFit } from './support/inspection';
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

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test.describe('is accessible', () => {
  test.use({ sendsOn: /\/case\// });

  for (const address of pages) {
    test(address, async ({ page, inspect }) => {
      await open(page, address);
      await inspect();
    });
  }
});

test.describe('fits @phone', () => {
  // Whether words fit is measured here; axe sees each of these pages above.
  test.use({ sendsOn: /./, baseURL: pseudoSite('') });

  for (const [locale, direction] of [
    ['en', 'ltr'],
    ['en-XA', 'ltr'],
    ['ar-XB', 'rtl'],
  ] as const) {
    for (const address of ofEachMake.map((page) => page.replace('/en/', `/${locale}/`))) {
      test(address, async ({ page }) => {
        await open(page, address);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expectToFit(page);
      });
    }
  }
});
