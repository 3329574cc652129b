import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export type Inspection = {
  /** Axe, and nothing wider than the window. */
  readonly inspect: () => Promise<void>;
  /** Addresses that were visited and not inspected while they were shown. */
  readonly notInspected: () => readonly string[];
};

/** Violations alone: listing all that passed takes three times as long on a page of the law. */
const axeOptions: Parameters<AxeBuilder['options']>[0] = {
  resultTypes: ['violations'],
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/** Contrast takes most of a look, and colours are the same at every width. */
const whereColoursMatter = ['color-contrast', 'link-in-text-block'];

/** Which rules of axe: all, or all but those about colours, or those alone. */
export type Rules = 'all' | 'structure' | 'colours';

/** Keeps account of the addresses that a page shows, fragments included. */
export function inspectionOf(page: Page, rules: Rules = 'all'): Inspection {
  const visited = new Set<string>();
  const inspected = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() !== 'about:blank') visited.add(frame.url());
  });
  return {
    inspect: async () => {
      await look(page, rules);
      inspected.add(page.url());
    },
    notInspected: () => [...visited].filter((address) => !inspected.has(address)),
  };
}

/** What this process has looked at: many journeys begin on the same pages. */
const looked = new Set<string>();

/**
 * A table that CSS lays out as something else keeps its roles by saying them: some browsers read the layout and
 * not the elements.
 */
export async function expectTablesToStayTables(page: Page): Promise<void> {
  const silent = await page.evaluate(() => {
    const parts = 'thead, tbody, tr, th, td';
    return [...document.querySelectorAll('table')].flatMap((table) => {
      const all = [table, ...table.querySelectorAll(parts)];
      const stacked = all.some((part) => !getComputedStyle(part).display.startsWith('table'));
      const mute = all.find((part) => !part.hasAttribute('role'));
      return stacked && mute ? [`${mute.localName} of "${table.caption?.textContent}"`] : [];
    });
  });
  expect(silent, `tables that lose their roles at ${page.url()}`).toEqual([]);
}

/** Axe on the page as it stands, once for the same markup at the same size in the same colours; and its width. */
export async function look(page: Page, rules: Rules = 'all'): Promise<void> {
  // What is fetched apart may still be on its way: a page is looked at once it has come to its heading.
  await expect(page.locator('h1').first(), `the heading of ${page.url()}`).toBeAttached();
  await expectToFit(page);
  await expectTablesToStayTables(page);
  const sight = `${rules} ${(await page.evaluate(sightOf)).replace(/#[a-z2-7]{13,}/g, '#')}`;
  if (looked.has(sight)) return;
  await page.evaluate(setSticky, 'static');
  const { violations } = await axe(page, rules).analyze();
  await page.evaluate(setSticky, '');
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    at: nodes.map((node) => node.target.join(' ')),
  }));
  expect(found, `axe at ${page.url()}`).toEqual([]);
  looked.add(sight);
}

function axe(page: Page, rules: Rules): AxeBuilder {
  // There are no frames to gather from: in one piece it needs no second page.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ ...axeOptions });
  if (rules === 'colours') return builder.withRules(whereColoursMatter);
  return rules === 'structure' ? builder.disableRules(whereColoursMatter) : builder;
}

/** Runs in the page: all that a look of axe depends on. */
function sightOf(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];
  return JSON.stringify([
    [innerWidth, innerHeight, ...media.map((query) => matchMedia(query).matches)],
    fields.map(({ checked, value, disabled }) => [checked, value, disabled]),
    document.activeElement?.outerHTML.slice(0, 200),
    document.documentElement.outerHTML,
  ]);
}

/**
 * Runs in the page. A bar that stays in sight covers half a line at some moment of scrolling, and a person
 * scrolls it free; axe sees that one moment and would call the line too small.
 */
function setSticky(position: string): void {
  for (const box of document.querySelectorAll<HTMLElement>('header, aside')) {
    const sticks = getComputedStyle(box).position === 'sticky' || box.style.position !== '';
    if (sticks) box.style.position = position;
  }
}

/** Nothing is wider than the window: no scrolling sideways, at any width. */
export async function expectToFit(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `pixels beyond the edge at ${page.url()}`).toBe(0);
}
