import { expect, type Locator, type Page } from '@playwright/test';

/** Moves the focus to something with the Tab key alone, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeVisible();
  // The stops that certainly lie between are passed without asking at each where the focus is.
  const between = Math.min(await target.evaluate(stopsBetween), most);
  for (let presses = 0; presses < between; presses += 1) await page.keyboard.press('Tab');
  for (let presses = between; presses <= most; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key did not reach ${target} in ${most} presses.`);
}

/** Runs in the page. Radios are left out: a group of them is one stop, and not always the first. */
function stopsBetween(target: Element): number {
  const from = document.activeElement ?? document.body;
  const follows = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const stops =
    'a[href], button:not([disabled]), input:not([type=radio]):not([disabled]), select, textarea, summary';
  return [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      stop.checkVisibility({ visibilityProperty: true }) &&
      follows(from, stop) &&
      follows(stop, target),
  ).length;
}

/** A link or a button. */
export async function activate(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** A checkbox: ticks it or takes the tick away. */
export async function tick(page: Page, checkbox: Locator): Promise<void> {
  await tabTo(page, checkbox);
  await page.keyboard.press('Space');
}

/** One radio button of a group: Tab reaches the group, the arrow keys move within it. */
export async function choose(page: Page, radio: Locator, most = 20): Promise<void> {
  const name = await radio.getAttribute('name');
  const group = page.locator(`input[type="radio"][name="${name}"]`);
  await tabToOneOf(page, group);
  for (let presses = 0; presses <= most; presses += 1) {
    if (await hasFocus(radio)) {
      await page.keyboard.press('Space');
      await expect(radio).toBeChecked();
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys did not reach ${radio}.`);
}

/** One line of a closed select. */
export async function selectByKeyboard(page: Page, select: Locator, name: string): Promise<void> {
  await tabTo(page, select);
  const names = await select.locator('option').allTextContents();
  await page.keyboard.press('Home');
  for (let presses = 0; presses < names.indexOf(name); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(select.locator('option:checked')).toHaveText(name);
}

/** A text field, whatever stood in it before. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function tabToOneOf(page: Page, group: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses <= most; presses += 1) {
    const focused = await group.evaluateAll((all) =>
      all.some((one) => one === document.activeElement),
    );
    if (focused) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key did not reach ${group} in ${most} presses.`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
