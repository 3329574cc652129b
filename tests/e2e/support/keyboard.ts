import { expect, type Locator, type Page } from '@playwright/test';

/** Moves the focus to something with the Tab key alone, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeVisible();
  await passStops(page, target, String(target), most);
  for (let presses = 0; presses <= most; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key did not reach ${target} in ${most} presses.`);
}

/** What was reached with every press of the Tab key, by the heading of the page it stands on. */
const walked = new Map<string, Set<string>>();

/**
 * Presses Tab for the stops that certainly lie between, without asking at each where the focus is. Where
 * the same way was walked before, on the same page of another act, only the last press is made again.
 */
async function passStops(page: Page, target: Locator, name: string, most: number): Promise<void> {
  const pages = walked.get(name) ?? new Set<string>();
  walked.set(name, pages);
  const { heading, between } = await target.evaluate(stopsBefore, [...pages]);
  const presses = Math.min(between, most);
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
  pages.add(heading);
}

/** Runs in the page: how many stops lie before the target. On a page that is known, the focus is set before it. */
function stopsBefore(target: Element, known: readonly string[]) {
  const from = document.activeElement ?? document.body;
  const follows = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const stops = 'a[href], button, input, select, textarea, summary';
  const all = [...document.querySelectorAll<HTMLElement>(`:is(${stops}):not([disabled])`)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }),
  );
  // A group of radios is one stop: the one that is checked, or the first. It may be where the focus is, or goes.
  const group = (stop: Element) => (stop instanceof HTMLInputElement ? stop.name : '');
  const isRadio = (stop: Element) => stop instanceof HTMLInputElement && stop.type === 'radio';
  const isPassed = (stop: Element): boolean => {
    if (!isRadio(stop)) return true;
    const radios = all.filter((one) => isRadio(one) && group(one) === group(stop));
    const stands = radios.find((one) => one instanceof HTMLInputElement && one.checked);
    return !radios.includes(from as HTMLElement) && stop === (stands ?? radios[0]);
  };
  const between = all.filter(
    (stop) =>
      follows(from, stop) &&
      follows(stop, target) &&
      isPassed(stop) &&
      !(isRadio(target) && group(stop) === group(target)),
  );
  const heading = document.querySelector('h1')?.textContent ?? '';
  if (heading === '' || !known.includes(heading)) return { heading, between: between.length };
  between.at(-1)?.focus();
  return { heading, between: 0 };
}

/** A link or a button. */
export async function activate(page: Page, target: Locator, most = 80): Promise<void> {
  await tabTo(page, target, most);
  await page.keyboard.press('Enter');
}

/** A checkbox: ticks it or takes the tick away. */
export async function tick(page: Page, checkbox: Locator, most = 80): Promise<void> {
  await tabTo(page, checkbox, most);
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
  await passStops(page, group.first(), String(group), most);
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
