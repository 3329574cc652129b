import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';

const { search } = en.library;

test('the law is searched by keyboard alone, without accents @narrow', async ({
  page,
  inspect,
}) => {
  await page.goto('/en/library/');
  const field = page.getByRole('searchbox', { name: search.label });

  await test.step('nothing is found for a word that is in no entry, and it is said', async () => {
    await field.fill('zzzzzz');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  });

  await test.step('a name without its accents finds the case, in groups', async () => {
    await field.fill('cesic');
    await expect(page.getByRole('heading', { name: search.kinds.decision })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
    await inspect();
  });

  await test.step('the arrow keys go into the results, Escape comes back', async () => {
    await field.press('ArrowDown');
    const first = page.getByRole('search').getByRole('link').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
  });

  await test.step('Enter opens the entry at its anchor', async () => {
    await field.fill('katanga ownership');
    const first = page.getByRole('search').getByRole('link').first();
    await expect(first).toBeVisible();
    const address = await first.getAttribute('href');
    await field.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    const anchor = decodeURIComponent(address?.split('#')[1] ?? '');
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await inspect();
  });
});
