import type { Page } from '@playwright/test';
import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';
import { createVault, openSession, PASSPHRASE, startCase, unlockWith } from './support/session';

const { keeping, screens, caseHome, unlock } = en;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const opening = (page: Page, text: string) => page.locator('summary').filter({ hasText: text });
const device = (page: Page) => page.getByRole('link', { name: screens.shell.device }).click();

// Where a case is wanted and none is open, the person is sent to the unlock page and looked at there.
test.use({ sendsOn: /\/unlock\/#case$/ });

async function openedCase(page: Page, label: string): Promise<void> {
  await page.goto('/en/case/');
  await createVault(page);
  await startCase(page, label);
  await expect(page.getByText(screens.save.saved)).toBeVisible();
}

async function rename(page: Page, label: string): Promise<void> {
  await page.getByText(caseHome.lists.rename, { exact: true }).first().click();
  await page.getByLabel(caseHome.keep.label).fill(label);
}

test('a second tab can read or take over, and what the first had comes with it', async ({
  page,
  context,
  inspect,
}) => {
  await openedCase(page, 'Case T');
  await inspect();
  const second = await context.newPage();
  await second.goto('/en/case/');
  await unlockWith(second, PASSPHRASE);
  await expect(heading(second, keeping.elsewhere.title)).toBeVisible();
  await button(second, keeping.elsewhere.read).click();
  await expect(second.getByText(keeping.elsewhere.reading)).toBeVisible();
  await second.getByText(caseHome.lists.rename, { exact: true }).first().click();
  await expect(second.getByLabel(caseHome.keep.label)).toBeDisabled();

  await rename(page, 'Case T, typed last');
  await button(second, keeping.elsewhere.takeOver).click();
  await expect(heading(second, 'Case T, typed last')).toBeVisible();
  await expect(heading(page, keeping.elsewhere.taken)).toBeVisible();
  await inspect();
  await button(page, keeping.elsewhere.takeOver).click();
  await expect(heading(page, 'Case T, typed last')).toBeVisible();
});

test('left alone, the store warns, can be kept open, and locks; nothing is lost', async ({
  page,
  inspect,
}) => {
  await page.clock.install();
  await openedCase(page, 'Case L');
  await inspect();
  const warning = page.getByRole('dialog', { name: keeping.autoLock.title });
  await page.clock.fastForward('09:10');
  await expect(warning).toBeVisible();
  await inspect();
  await button(page, keeping.autoLock.stay).click();
  await expect(warning).toBeHidden();
  await rename(page, 'Case L, typed last');
  await page.clock.fastForward('09:10');
  await expect(warning).toBeVisible();
  await page.clock.fastForward('01:10');
  await expect(heading(page, unlock.open.title)).toBeVisible();
  await inspect();
  await unlockWith(page, PASSPHRASE);
  await expect(heading(page, 'Case L, typed last')).toBeVisible();
  await page.clock.fastForward('09:10');
  await button(page, keeping.autoLock.now).click();
  await expect(heading(page, unlock.open.title)).toBeVisible();
});

test.describe('Back', () => {
  test.use({ sendsOn: /./ });
  test('does not return after Exit; the address, typed anew, does', async ({ page }) => {
    await openedCase(page, 'Case E');
    await page.getByRole('link', { name: caseHome.results.answers, exact: true }).click();
    await expect(heading(page, en.answers.title)).toBeVisible();
    await button(page, screens.shell.exit).click();
    await page.waitForURL('/units/');
    await page.goBack();
    await expect(page).toHaveTitle(en.plain.title);
    await expect(page.getByText(en.product.name)).toHaveCount(0);
    await page.goto('/en/case/');
    await unlockWith(page, PASSPHRASE);
    await expect(heading(page, 'Case E')).toBeVisible();
  });
});

test.describe('Leaving', () => {
  test.use({ sendsOn: /./ });
  test('by Shift three times: blank in the same task, sealed to the last letter; and by the first keys of a page', async ({
    page,
  }) => {
    await openedCase(page, 'Case X');
    await rename(page, 'Case X, typed last');
    const seen = await page.evaluate(() => {
      const visible = () =>
        [...document.querySelectorAll('body, body *')].some((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        );
      const before = visible();
      for (const _ of [1, 2, 3]) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      }
      return { before, after: visible(), title: document.title };
    });
    expect(seen).toEqual({ before: true, after: false, title: '' });
    await page.waitForURL('/units/');
    await page.goto('/en/case/');
    await unlockWith(page, PASSPHRASE);
    await expect(heading(page, 'Case X, typed last')).toBeVisible();
    await page.goto('/en/');
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(button(page, screens.shell.skipExit)).toBeFocused({ timeout: 100 });
    }).toPass();
    await page.keyboard.press('Enter');
    await page.waitForURL('/units/');
  });

  test('takes the other tabs along, sealed as well, and nothing is asked on the way', async ({
    page,
    context,
    inspect,
  }) => {
    await openedCase(page, 'Case Z');
    await rename(page, 'Case Z, typed last');
    const second = await context.newPage();
    await second.goto('/en/exercise/write/');
    await button(second, en.author.begin.copyAction).click();
    // Kept in this tab alone: closed by itself, it would have the browser ask.
    await expect(second.getByText(en.author.kept.tab)).toBeVisible();
    await button(second, screens.shell.exit).click();
    await second.waitForURL('/units/');
    await page.waitForURL('/units/');
    await inspect();
    await page.goto('/en/case/');
    await unlockWith(page, PASSPHRASE);
    await expect(heading(page, 'Case Z, typed last')).toBeVisible();
  });

  test('is not meant by capital letters', async ({ page }) => {
    await openedCase(page, 'Case Y');
    await rename(page, '');
    await page.getByLabel(caseHome.keep.label).focus();
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key);
    await expect(heading(page, 'ABCD')).toBeVisible();
  });
});

test('the browser is asked to keep what is stored, and its answer is shown; no spelling service reads along until it may', async ({
  page,
  inspect,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    // The first time it does not agree, the second time it does.
    StorageManager.prototype.persisted = async () => asked > 1;
    StorageManager.prototype.persist = async () => {
      asked += 1;
      return asked > 1;
    };
  });
  await openedCase(page, 'Case K');
  await inspect();
  const readAlong = async () => {
    await page.getByRole('link', { name: caseHome.next.go, exact: true }).click();
    await page.locator('input[type="radio"], input[type="checkbox"]').first().check();
    await page.getByText(en.question.note.open).first().click();
    const allowed = await page
      .getByLabel(en.question.note.label)
      .first()
      .getAttribute('spellcheck');
    await inspect();
    await page.goBack();
    return allowed;
  };
  expect(await readAlong()).toBe('false');
  await device(page);
  await expect(page.getByText(keeping.device.lasting.no)).toBeVisible();
  await page.getByRole('checkbox', { name: keeping.device.spelling.label }).check();
  await button(page, keeping.device.lasting.ask).click();
  await expect(page.getByText(keeping.device.lasting.yes)).toBeVisible();
  await inspect();
  await page.goBack();
  expect(await readAlong()).toBe('true');
});

test('a kept version is looked at, taken up again, and that is undone', async ({
  page,
  inspect,
}) => {
  await openedCase(page, 'Case V');
  await inspect();
  await rename(page, 'Case V, changed');
  await page.getByRole('link', { name: keeping.versions.open }).click();
  await expect(heading(page, keeping.versions.open)).toBeVisible();
  await page.locator('summary').last().click();
  await button(page, keeping.versions.look).click();
  await expect(page.getByText('Case V', { exact: true })).toBeVisible();
  await inspect();
  await button(page, keeping.versions.restore).click();
  await expect(page.getByText(keeping.versions.restored)).toBeVisible();
  await button(page, keeping.versions.undo).click();
  await expect(page.getByText(keeping.versions.undone)).toBeVisible();
  await inspect();
  await page.getByRole('link', { name: screens.shell.back, exact: true }).click();
  await expect(heading(page, 'Case V, changed')).toBeVisible();
});

test('this device: choices, another passphrase, a check, the drill, and erasing', async ({
  page,
  inspect,
}) => {
  const other = 'copper anchor velvet prairie mirror';
  await openedCase(page, 'Kestrel');
  await inspect();
  await device(page);
  await expect(heading(page, screens.titles.device)).toBeVisible();
  await page.getByLabel('30 minutes').check();
  await button(page, keeping.device.check.action).click();
  await expect(page.getByText(keeping.device.check.sound)).toBeVisible();

  await opening(page, keeping.device.passphrase.action).click();
  await page.getByLabel(keeping.device.passphrase.from, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(keeping.device.passphrase.to, { exact: true }).fill(other);
  await page.keyboard.press('Enter');
  await expect(page.getByText(keeping.device.passphrase.done)).toBeVisible({ timeout: 30_000 });

  await button(page, keeping.drill.action).click();
  await page.getByLabel(keeping.drill.search).fill('Kestrel');
  await page.keyboard.press('Enter');
  await expect(page.getByText(keeping.drill.notFound)).toBeVisible();
  await page.getByLabel(keeping.drill.search).fill('list/0');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Found in the open/)).toBeVisible();
  await inspect();

  await button(page, screens.shell.lock).click();
  await page.getByRole('link', { name: keeping.device.unlock, exact: true }).click();
  await unlockWith(page, PASSPHRASE);
  await expect(page.getByRole('alert').first()).toContainText(unlock.errors['wrong-passphrase']);
  await inspect();
  await unlockWith(page, other);
  await expect(heading(page, screens.titles.device)).toBeVisible();
  await expect(page.getByLabel('30 minutes')).toBeChecked();

  await opening(page, keeping.device.erase.action).click();
  await button(page, keeping.device.erase.action).click();
  await expect(page.getByRole('alert').first()).toContainText(keeping.device.erase.reasonMissing);
  await inspect();
  await page.getByLabel(keeping.device.erase.reason).fill('An exercise');
  await button(page, keeping.device.erase.action).click();
  await expect(page.getByText(keeping.drill.title).first()).toBeVisible();
  await expect(button(page, keeping.device.erase.action)).toBeHidden();
});

test('the browser asks before a case that is stored nowhere is closed', async ({
  page,
  inspect,
}) => {
  await openSession(page, inspect);
  await startCase(page, 'Case S');
  await inspect();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});
