import type { Download, Locator, Page } from '@playwright/test';
import { LIMITS } from '../../lib/case/schema';
import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';
import { activate, tabTo, write } from './support/keyboard';
import {
  createVault,
  openSample,
  openSession,
  PASSPHRASE,
  passphraseField,
  startCase,
  unlockWith,
} from './support/session';

const { caseHome, question, screens } = en;
const lists = caseHome.lists;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

const ASTRAY = 'aaaaaaaaaaaaa';
test.use({ sendsOn: new RegExp(`#${ASTRAY}$`) });

test('acts are added, duplicated, renamed, ordered, removed and brought back by keyboard', async ({
  page,
  inspect,
}) => {
  await openSession(page, inspect);
  await inspect();
  await startCase(page, 'Case B');
  await inspect();
  await activate(page, link(page, lists.acts.change));
  await expect(heading(page, lists.acts.title)).toBeVisible();

  const field = page.getByRole('textbox', { name: lists.labelField });
  for (const label of ['First act', 'Second act']) {
    await write(page, field, label);
    await page.keyboard.press('Enter');
    await expect(link(page, label)).toBeVisible();
  }

  await test.step('a label that is too long is refused and kept; one that was not added is added by going on', async () => {
    await tabTo(page, field);
    await page.keyboard.insertText('x'.repeat(LIMITS.label + 1));
    await activate(page, link(page, question.saveAndReturn));
    await expect(
      page.getByText(lists.tooLong.replace('{max}', String(LIMITS.label))),
    ).toBeVisible();
    await expect(field).toHaveValue(/^x+$/);
    await inspect();
    await write(page, field, 'Act typed last');
    await activate(page, link(page, question.saveAndReturn));
    await expect(heading(page, 'Case B')).toBeVisible();
    await activate(page, link(page, lists.acts.change));
    await activate(page, page.getByRole('button', { name: `${lists.remove} Act typed last` }));
    await expect(link(page, 'Act typed last')).toBeHidden();
  });
  const acts = page.getByRole('main').getByRole('listitem');
  const button = (name: string, label: string) =>
    page.getByRole('button', { name: `${name} ${label}`, exact: true });

  await activate(page, button(lists.up, 'Second act'));
  await expect(acts.first()).toContainText('Second act');

  await activate(page, button(lists.duplicate, 'First act'));
  await expect(acts).toHaveCount(3);
  await expect(link(page, 'First act (copy)')).toBeVisible();

  const row = acts.filter({ has: link(page, 'First act (copy)') });
  await activate(page, row.getByText(lists.rename));
  await write(page, row.getByRole('textbox'), 'Third act');
  await page.keyboard.press('Enter');
  await expect(link(page, 'Third act')).toBeVisible();
  await inspect();

  await activate(page, button(lists.remove, 'Third act'));
  await expect(link(page, 'Third act')).toBeHidden();
  await inspect();
  await activate(page, page.getByRole('button', { name: caseHome.undo.action }));
  await expect(link(page, 'Third act')).toBeVisible();

  await test.step('the start gates come before questions about an act', async () => {
    await activate(page, link(page, 'Third act'));
    await expect(heading(page, 'Third act')).toBeVisible();
    await inspect();
    const first = page.getByRole('link', { name: /^Go on/ });
    const address = await first.getAttribute('href');
    await activate(page, first);
    await expect(heading(page, question.gate.title)).toBeVisible();
    expect(page.url()).toContain(address ?? 'no address');
    await inspect();
  });

  await test.step('an address that leads to nothing opens the case and says so', async () => {
    await page.evaluate((address) => {
      window.location.hash = address;
    }, ASTRAY);
    await expect(page.getByText(caseHome.astray)).toBeVisible();
    await expect(heading(page, 'Case B')).toBeVisible();
    await inspect();
  });
});

test.describe('the sample case', () => {
  test('an answer changed on a page moves the margin, and Back finds it kept', async ({
    page,
    inspect,
  }) => {
    await openSession(page, inspect);
    await inspect();
    await openSample(page);
    await inspect();
    await activate(page, link(page, 'Forced exercise before a crowd'));
    await expect(heading(page, 'Forced exercise before a crowd')).toBeVisible();
    await inspect();
    await activate(page, link(page, 'Other signs, and your own assessment'));
    await expect(heading(page, 'Other signs, and your own assessment')).toBeVisible();
    const words = page.getByRole('checkbox', { name: 'Words, insults or mockery' });
    await tabTo(page, words);
    await page.keyboard.press('Space');
    await expect(page.getByText(question.supports.changed)).toBeVisible();
    await inspect();
    await page.goBack();
    await expect(heading(page, 'Forced exercise before a crowd')).toBeVisible();
    await page.goForward();
    await expect(words).toBeChecked();
  });

  test('leaves as an encrypted file and comes back from it; other files are refused in words', async ({
    page,
    inspect,
  }) => {
    const { keep, cases } = caseHome;
    await openSession(page, inspect);
    await inspect();
    await openSample(page);
    await activate(page, page.getByText(keep.export.title, { exact: true }).first());
    await write(page, page.getByLabel(keep.export.passphrase), PASSPHRASE);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await bytesOf(await download);
    expect((await download).suggestedFilename()).toMatch(/^case-[0-9A-F]{4}\.age$/);
    expect(file.toString('latin1')).not.toContain('indicia');
    await expect(page.getByText(keep.export.done)).toBeVisible({ timeout: 60_000 });
    await inspect();

    await activate(page, page.getByText(keep.remove.title));
    await activate(page, page.getByRole('button', { name: keep.remove.confirm }));
    await expect(heading(page, cases.none)).toBeVisible();

    await activate(page, page.getByText(cases.file.title, { exact: true }));
    const open = async (content: Buffer, passphrase: string) => {
      await page.getByLabel(cases.file.choose).setInputFiles({
        name: 'case.age',
        mimeType: 'application/octet-stream',
        buffer: content,
      });
      await write(page, page.getByLabel(cases.file.passphrase), passphrase);
      await page.keyboard.press('Enter');
    };
    const refusals: readonly (readonly [Buffer, string, keyof typeof cases.file.errors])[] = [
      [Buffer.from('a letter, not a case'), PASSPHRASE, 'not-ours'],
      [file, 'some other passphrase', 'wrong-key'],
      [file.subarray(0, file.length - 40), PASSPHRASE, 'damaged'],
    ];
    for (const [content, passphrase, why] of refusals) {
      await open(content, passphrase);
      // Opening takes seconds on purpose: guessing must be slow.
      await expect(summary(page)).toContainText(cases.file.errors[why], { timeout: 60_000 });
      await inspect();
    }
    await open(file, PASSPHRASE);
    await expect(heading(page, 'Akayesu, a published case')).toBeVisible({ timeout: 60_000 });
  });
});

test('Shift three times blanks, locks and leads to a plain page; the case is still there', async ({
  page,
  inspect,
}) => {
  await page.goto('/en/case/');
  await createVault(page);
  await inspect();
  await startCase(page, 'Case C');
  await inspect();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL('/units/');
  await expect(page).toHaveTitle(en.plain.title);
  await inspect();
  await page.goto('/en/case/');
  await expect(heading(page, en.unlock.open.title)).toBeVisible();
  await inspect();
  await unlockWith(page, PASSPHRASE);
  await expect(heading(page, 'Case C')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: screens.save.saved })).toBeVisible();
});

test('the words that are offered make a passphrase, hidden until it is shown', async ({
  page,
  inspect,
}) => {
  await page.goto('/en/unlock/');
  await activate(page, page.getByRole('button', { name: en.unlock.create.use }));
  const field = passphraseField(page);
  await expect(field).toBeFocused();
  expect((await field.inputValue()).split(' ').length).toBeGreaterThanOrEqual(6);
  await expect(field).toHaveAttribute('type', 'password');
  await activate(page, page.getByRole('button', { name: en.unlock.show }));
  await expect(field).toHaveAttribute('type', 'text');
  await inspect();
});

const summary = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: screens.errors.title });

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
