import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { toAgeFile } from '../../lib/vault/age-file';
import { en } from '../../texts/en/catalogue';
import { activate, write } from './support/keyboard';
import { filesWith, ownBrowser } from './support/own-browser';
import { createVault, PASSPHRASE, unlockWith } from './support/session';

/**
 * What a seized disk shows. A case with a word that stands nowhere else in every field of it is opened,
 * read on several screens and typed into; then the whole profile of the browser is searched, byte by byte.
 */
const CANARY = 'zygomorphic';
const TYPED = 'quokkaberry';
/** The name under which a browser would write what is ticked on a page of questions. */
const CHOICE = 'answers.0.choice';

/** A case with the canary in every text of a person: labels and notes, wherever they stand. */
function canaryCase(): string {
  const saved: unknown = JSON.parse(readFileSync('tests/case/saved/v2-workspace.json', 'utf8'));
  let count = 0;
  const planted = JSON.stringify(saved, (key, value: unknown) => {
    if (key !== 'label' && key !== 'note') return value;
    count += 1;
    return `${CANARY} ${count}`;
  });
  expect(count).toBeGreaterThan(5);
  return planted;
}

async function openFile(page: Page): Promise<void> {
  const { cases } = en.caseHome;
  const file = await toAgeFile(new TextEncoder().encode(canaryCase()), PASSPHRASE, {
    workFactor: 17,
  });
  await activate(page, page.getByText(cases.file.title, { exact: true }));
  await page.getByLabel(cases.file.choose).setInputFiles({
    name: 'case.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await write(page, page.getByLabel(cases.file.passphrase), PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `${CANARY} 1` })).toBeVisible({
    timeout: 60_000,
  });
}

/** Opens the first page of questions of a case, ticks something and types into a note. */
async function typeIntoNote(page: Page): Promise<void> {
  await page.getByRole('link', { name: en.caseHome.next.go, exact: true }).click();
  await page.locator('input[type="radio"], input[type="checkbox"]').first().check();
  await page.getByText(en.question.note.open).first().click();
  await page.getByLabel(en.question.note.label).first().fill(`${TYPED} ${CANARY}`);
  await expect(page.getByText(en.screens.save.saved)).toBeVisible();
}

test('no word of a case is anywhere in the browser’s files, locked or killed', async ({
  baseURL,
}) => {
  test.setTimeout(90_000);
  const browser = ownBrowser();
  const secrets = [CANARY, TYPED, CHOICE, PASSPHRASE];
  try {
    const page = await browser.start();
    await page.goto(`${baseURL}/en/case/`);
    await createVault(page);
    await openFile(page);
    await page.getByRole('link', { name: en.caseHome.results.answers, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: en.answers.title })).toBeVisible();
    await expect(page.getByText(CANARY).first()).toBeVisible();
    await page.goBack();
    await typeIntoNote(page);
    await page.goBack();
    await page.goForward();
    await page.getByRole('button', { name: en.screens.shell.lock, exact: true }).click();
    await expect(page.getByRole('heading', { name: en.unlock.open.title })).toBeVisible();
    expect(filesWith(browser.profile, secrets), 'locked').toEqual([]);

    await page.goto(`${baseURL}/en/case/`);
    await unlockWith(page, PASSPHRASE);
    await typeIntoNote(page);
    // A browser writes its file for restoring tabs some seconds after something on the page has changed.
    await page.waitForTimeout(8000);
    await browser.kill();
    expect(filesWith(browser.profile, secrets), 'killed').toEqual([]);
  } finally {
    await browser.remove();
  }
});
