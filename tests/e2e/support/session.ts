import { expect, type Page } from '@playwright/test';
import { en } from '../../../texts/en/catalogue';
import { activate, choose, tick, write } from './keyboard';

export const PASSPHRASE = 'walnut harbour lantern meadow violin';

const { unlock, caseHome } = en;

/** From any page that asks for it: makes the encrypted store of a first visit. */
export async function createVault(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: unlock.create.title })).toBeVisible();
  await write(page, passphraseField(page), passphrase);
  await activate(page, page.getByRole('button', { name: unlock.create.action }));
  // The key is slow to derive on purpose, and slower where other browsers work beside it.
  await expect(page.getByRole('heading', { level: 1, name: caseHome.cases.none })).toBeVisible({
    timeout: 30_000,
  });
}

/** Works in this tab only. `onUnlock` is called on the unlock page. */
export async function openSession(
  page: Page,
  onUnlock: () => Promise<void> = async () => undefined,
): Promise<void> {
  await page.goto('/en/unlock/');
  await expect(page.getByRole('heading', { level: 1, name: unlock.create.title })).toBeVisible();
  await onUnlock();
  await activate(page, page.getByRole('button', { name: unlock.create.session.action }));
  await expect(page.getByRole('heading', { level: 1, name: caseHome.cases.none })).toBeVisible();
}

export async function startCase(page: Page, label: string): Promise<void> {
  await write(page, page.getByRole('textbox', { name: caseHome.cases.start.label }), label);
  await choose(page, page.getByRole('radio', { name: caseHome.cases.start.words.survivor }));
  await activate(page, page.getByRole('button', { name: caseHome.cases.start.action }));
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
}

export async function openSample(page: Page): Promise<void> {
  await activate(page, page.getByRole('button', { name: caseHome.cases.sample.action }));
  await expect(page.getByRole('heading', { name: caseHome.next.title })).toBeVisible();
}

export async function unlockWith(page: Page, passphrase: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: unlock.open.title })).toBeVisible();
  await write(page, passphraseField(page), passphrase);
  await activate(page, page.getByRole('button', { name: unlock.open.action }));
}

export const passphraseField = (page: Page) =>
  page.getByLabel(unlock.create.label, { exact: true });

/** The sample's identities meet in a small place: the memo's page asks to weigh that before a file is made. */
export async function weighRareCombination(page: Page): Promise<void> {
  const seen = page.getByRole('checkbox', { name: en.memoScreen.choices.rare.seen });
  await tick(page, seen, 300);
}

/** Ctrl + K, a part of the name, the first that is found. */
export async function goTo(page: Page, sought: string, title = sought): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByLabel(en.find.label)).toBeFocused();
  await page.keyboard.type(sought);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}
