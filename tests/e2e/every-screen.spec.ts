import type { Page } from '@playwright/test';
import { en } from '../../texts/en/catalogue';
import { mirror } from '../../texts/pseudo';
import { expect, test } from './support/fixtures';
import { aFullCase } from './support/full-case';
import { expectToFit, look } from './support/inspection';
import { PASSPHRASE } from './support/session';
import { pseudoSite } from './support/sites';

/** Every screen of an open case that has an address of its own, and those where trainers work. A new screen is added here. */
const SCREENS = [
  'case/contexts',
  'case/acts',
  'case/groups',
  'case/answers',
  'case/findings',
  'case/charges',
  'case/memo',
  'case/evidence',
  'case/gaps',
  'case/argument',
  'case/compare',
  'case/what-if',
  'case/review',
  'case/law',
  'case/pictures',
  'case/versions',
  'device',
  'exercise/write',
  'classroom',
] as const;

/** Pages of questions of different make, by their place on the page of an act: a list, yes and no, three lists. */
const QUESTIONS = [0, 4, 13] as const;

/**
 * Each width with each theme, each width with each direction, each theme with each direction. That nothing is
 * wider than the window is measured on all; axe looks where it may see something else: at everything at
 * 320 px, at all but colours in the widest window from right to left, at colours alone in dark. Under forced
 * colours the contrast is the person's own.
 */
const WALKS = [
  { width: 320, theme: 'light', locale: 'en', rules: 'all' },
  { width: 1440, theme: 'light', locale: 'ar-XB', rules: 'structure' },
  { width: 320, theme: 'dark', locale: 'ar-XB', rules: undefined },
  { width: 1440, theme: 'dark', locale: 'en', rules: 'colours' },
  { width: 320, theme: 'forced', locale: 'en', rules: undefined },
  { width: 1440, theme: 'forced', locale: 'ar-XB', rules: undefined },
] as const;

/** Sealed once for all walks of this process. */
let fullCase: ReturnType<typeof aFullCase> | undefined;
const { file } = en.caseHome.cases;

for (const { width, theme, locale, rules } of WALKS) {
  test.describe('every screen of a case', () => {
    // What is only passed on the way to a screen is looked at in another walk.
    test.use({ sendsOn: /./, ...(locale === 'en' ? {} : { baseURL: pseudoSite('') }) });

    test(`${width} px, ${theme}, ${locale}`, async ({ page }) => {
      const words = (text: string) => (locale === 'en' ? text : mirror(text));
      fullCase ??= aFullCase();
      const sealed = fullCase;
      const see = () => (rules ? look(page, rules) : expectToFit(page));
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        forcedColors: theme === 'forced' ? 'active' : 'none',
      });
      await page.goto(`/${locale}/unlock/`);
      await page.getByLabel(words(en.unlock.create.label), { exact: true }).fill(PASSPHRASE);
      await page.getByRole('button', { name: words(en.unlock.create.action) }).click();
      await page.getByText(words(file.title), { exact: true }).click();
      await page.locator('#case-file').setInputFiles(await sealed);
      await page.getByLabel(words(file.passphrase), { exact: true }).fill(PASSPHRASE);
      await page.getByRole('button', { name: words(file.action) }).click();
      await expect(page.getByRole('heading', { name: words(en.caseHome.next.title) })).toBeVisible({
        timeout: 60_000,
      });
      await expect(page.getByText(words(en.question.supports.title)).first()).toBeVisible();
      await see();

      await page.keyboard.press('ControlOrMeta+K');
      await expect(page.getByRole('dialog')).toBeVisible();
      await see();
      await page.keyboard.press('Escape');

      for (const screen of SCREENS) {
        await move(page, `/${locale}/${screen}/`);
        await see();
      }
      for (const place of QUESTIONS) {
        await move(page, `/${locale}/case/`);
        await page.getByRole('link', { name: 'Assaults over several days' }).first().click();
        await page.waitForURL(/part/);
        if (place === QUESTIONS[0]) await see();
        await page
          .getByRole('main')
          .getByRole('listitem')
          .getByRole('link')
          .nth(place + 2)
          .click();
        await page.waitForURL(/question/);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await see();
      }
    });
  });
}

/** As a link within the app does: a reload would lock the session. */
async function move(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const next: unknown = Reflect.get(window, 'next');
    const router: unknown = next instanceof Object ? Reflect.get(next, 'router') : undefined;
    const push: unknown = router instanceof Object ? Reflect.get(router, 'push') : undefined;
    if (typeof push === 'function') push.call(router, to);
  }, address);
  await page.waitForURL((url) => url.pathname === address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/Reading the answers/)).toHaveCount(0);
}
