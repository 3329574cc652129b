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
      const { violations } = await new AxeBuilder({ page }).options(axeOptions).analyze();
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

/** Nothing is wider than the window: no scrolling sideways, at any width. */
export async function expectToFit(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `pixels beyond the edge at ${page.url()}`).toBe(0);
}
