import { expect, test } from './support/fixtures';
import { pseudoSite } from './support/sites';

test.use({ baseURL: pseudoSite('') });

for (const { locale, direction } of [
  { locale: 'en-XA', direction: 'ltr' },
  { locale: 'ar-XB', direction: 'rtl' },
]) {
  test(`the start page in ${locale} runs ${direction} and fits @narrow`, async ({
    page,
    inspect,
  }) => {
    await page.goto(`/${locale}/`);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await inspect();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'pixels beyond the edge').toBe(0);
  });
}
