import { expect, type Page, test } from '@playwright/test';
import { en } from '../../texts/en/catalogue';
import { filesWith, ownBrowser } from './support/own-browser';
import { openCaseFile, plantedCase } from './support/planted-case';
import { createVault, PASSPHRASE, unlockWith } from './support/session';

/**
 * What a seized disk shows. A case with a word that stands nowhere else in every field of it is opened,
 * read on several screens and typed into; then the whole profile of the browser is searched, byte by byte.
 */
const CANARY = 'zygomorphic';
const TYPED = 'quokkaberry';

/** Opens the next page of questions, ticks something and types into a note. */
async function typeIntoNote(page: Page, nth: number): Promise<void> {
  await page.getByRole('link', { name: en.caseHome.next.go, exact: true }).click();
  await page.locator('input[type="radio"], input[type="checkbox"]').first().check();
  const note = page.getByLabel(en.question.note.label).first();
  // It stands open where a note was written before.
  if (!(await note.isVisible())) await page.getByText(en.question.note.open).first().click();
  await note.fill(`${TYPED} ${CANARY} ${nth}`);
  await expect(page.getByText(en.screens.save.saved)).toBeVisible();
}

test('no word of a case is anywhere in the browser’s files, locked or killed', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  const secrets = [CANARY, TYPED, PASSPHRASE];
  try {
    const page = await browser.start();
    await page.goto(`${baseURL}/en/case/`);
    await createVault(page);
    await openCaseFile(
      page,
      plantedCase((n) => `${CANARY} ${n}`),
      `${CANARY} 1`,
    );
    await page.getByRole('link', { name: en.caseHome.results.answers, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: en.answers.title })).toBeVisible();
    await expect(page.getByText(CANARY).first()).toBeVisible();
    await page.goBack();
    await typeIntoNote(page, 1);
    await page.goBack();
    await page.goForward();
    await page.getByRole('button', { name: en.screens.shell.lock, exact: true }).click();
    await expect(page.getByRole('heading', { name: en.unlock.open.title })).toBeVisible();
    expect(filesWith(browser.profile, secrets), 'locked').toEqual([]);

    await page.goto(`${baseURL}/en/case/`);
    await unlockWith(page, PASSPHRASE);
    await typeIntoNote(page, 2);
    // A browser writes its file for restoring tabs some seconds after something on the page has changed.
    await page.waitForTimeout(8000);
    await browser.kill();
    expect(filesWith(browser.profile, secrets), 'killed').toEqual([]);
  } finally {
    await browser.remove();
  }
});

test('the search itself finds what a page without our care would leave', async ({ baseURL }) => {
  const browser = ownBrowser();
  try {
    const page = await browser.start();
    await page.goto(`${baseURL}/en/`);
    await page.evaluate((word) => localStorage.setItem('careless', word), CANARY);
    await expect
      .poll(() => filesWith(browser.profile, [CANARY]).length, { timeout: 30_000 })
      .toBeGreaterThan(0);
  } finally {
    await browser.remove();
  }
});
