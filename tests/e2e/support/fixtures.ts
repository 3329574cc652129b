import { test as base, expect } from '@playwright/test';
import { type Inspection, inspectionOf, type Rules } from './inspection';
import { type Watch, watch } from './watch';

export type RuleOption = {
  /** Which rules of axe a look goes through. */
  rules: Rules;
};

type Fixtures = RuleOption & {
  /** Console errors that this test expects, such as the browser's own line for a page not found. */
  expectedErrors: readonly RegExp[];
  /** Addresses that may send the person on before anyone can look at them. */
  sendsOn: RegExp | undefined;
  /** Finds what axe objects to on the page as it stands. Every address a test visits needs one. */
  inspect: Inspection['inspect'];
};

/**
 * Playwright's test with our promises on every page: nothing on the console, no request to another
 * origin or with a body, and no address left without a look by axe.
 */
export const test = base.extend<Fixtures & { inspection: Inspection; watched: Watch }>({
  expectedErrors: [[], { option: true }],
  sendsOn: [undefined, { option: true }],
  rules: ['all', { option: true }],
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const watched = watch(context, baseURL ?? '', expectedErrors);
      await use(watched);
      expect(watched.faults(), 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
  inspection: [
    async ({ page, sendsOn, rules }, use) => {
      const inspection = inspectionOf(page, rules);
      await use(inspection);
      const missed = inspection.notInspected().filter((address) => !sendsOn?.test(address));
      expect(missed, 'addresses that axe has not seen').toEqual([]);
    },
    { auto: true },
  ],
  inspect: async ({ inspection }, use) => {
    await use(inspection.inspect);
  },
});

export { expect };
