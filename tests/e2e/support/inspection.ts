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

/** Keeps account of the addresses that a page shows, fragments included. */
export function inspectionOf(page: Page): Inspection {
  const visited = new Set<string>();
  const inspected = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() !== 'about:blank') visited.add(frame.url());
  });
  return {
    inspect: async () => {
      await page.evaluate(setSticky, 'static');
      const { violations } = await new AxeBuilder({ page }).options(axeOptions).analyze();
      await page.evaluate(setSticky, '');
      const found = violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        at: nodes.map((node) => node.target.join(' ')),
      }));
      expect(found, `axe at ${page.url()}`).toEqual([]);
      await expectToFit(page);
      inspected.add(page.url());
    },
    notInspected: () => [...visited].filter((address) => !inspected.has(address)),
  };
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
