import { expect, test } from './support/fixtures';
import { activate } from './support/keyboard';

test('the start page leads by keyboard to the English pages @narrow', async ({ page, inspect }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inspect();
  await activate(page, page.getByRole('link', { name: 'English' }));
  await page.waitForURL('/en/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inspect();
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('gets our own page, with the status that says so', async ({ page, inspect }) => {
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await inspect();
  });
});
