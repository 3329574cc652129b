import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export type Inspection = {
  readonly inspect: () => Promise<void>;
  /** Addresses that were visited and not inspected while they were shown. */
  readonly notInspected: () => readonly string[];
};

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Keeps account of the addresses that a page shows, fragments included. */
export function inspectionOf(page: Page): Inspection {
  const visited = new Set<string>();
  const inspected = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() !== 'about:blank') visited.add(frame.url());
  });
  return {
    inspect: async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        at: nodes.map((node) => node.target.join(' ')),
      }));
      expect(found, `axe at ${page.url()}`).toEqual([]);
      inspected.add(page.url());
    },
    notInspected: () => [...visited].filter((address) => !inspected.has(address)),
  };
}
