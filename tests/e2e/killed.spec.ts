import { expect, type Page, test } from '@playwright/test';
import { en } from '../../texts/en/catalogue';
import { ownBrowser } from './support/own-browser';
import { createVault, PASSPHRASE, startCase, unlockWith } from './support/session';

/** Ten in every run; `npm run proof:kill` asks for two hundred. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 10);
const SEED = Number(process.env['KILL_SEED'] ?? 1);
/** What may be lost, in milliseconds. */
const MOST_LOST = 2000;
/** Somewhere in here the power goes: before the first save, while one is under way, between two. */
const LONGEST_TYPING = 3500;

type Typed = { readonly number: number; readonly at: number };

test('killed while typing without pause, the vault opens and at most two seconds are lost', async ({
  baseURL,
}) => {
  test.setTimeout(ROUNDS * 60_000);
  const random = randomFrom(SEED);
  const browser = ownBrowser();
  let typed: readonly Typed[] = [{ number: 0, at: 0 }];
  let killedAt = Number.MAX_SAFE_INTEGER;
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const page = await browser.start();
      await page.goto(`${baseURL}/en/case/`);
      if (round === 0) {
        await createVault(page);
        await startCase(page, label(0));
      } else {
        await unlockWith(page, PASSPHRASE);
        const found = await numberInTitle(page);
        const safe = typed.findLast(({ at }) => at <= killedAt - MOST_LOST)?.number ?? 0;
        expect(found, `round ${round} of seed ${SEED}`).toBeGreaterThanOrEqual(safe);
        expect(found).toBeLessThanOrEqual((typed.at(-1)?.number ?? 0) + 1);
        typed = [{ number: found, at: 0 }];
      }
      if (round === ROUNDS) break;
      const typing = typeOn(page, typed);
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_TYPING));
      killedAt = Date.now();
      await browser.kill();
      typed = await typing;
    }
  } finally {
    await browser.remove();
  }
});

const label = (number: number) => `Typed ${number}`;

async function numberInTitle(page: Page): Promise<number> {
  const title = page.getByRole('heading', { level: 1, name: /^Typed \d+$/ });
  return Number((await title.innerText()).slice('Typed '.length));
}

/** Types one number after the other into the label of the case until the browser is gone. */
async function typeOn(page: Page, before: readonly Typed[]): Promise<readonly Typed[]> {
  const typed = [...before];
  try {
    await page.getByText(en.caseHome.lists.rename, { exact: true }).first().click();
    const field = page.getByLabel(en.caseHome.keep.label);
    for (let number = (before.at(-1)?.number ?? 0) + 1; ; number += 1) {
      await field.fill(label(number));
      typed.push({ number, at: Date.now() });
    }
  } catch {
    return typed;
  }
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
