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

test('a browser that asks for an icon before it has read of ours is given one', async ({
  request,
}) => {
  const response = await request.get('/favicon.ico');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('image/x-icon');
});
