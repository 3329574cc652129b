/**
 * `npm run bench:vault`: how long a person waits for the vault, each figure beside the most it may be. Keys,
 * saving and opening are timed here with the code that runs in the worker; what only a browser has is timed
 * in one, over the build in `out/`.
 */
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { addAct, setAnswer } from '../lib/case/edit';
import { newId } from '../lib/case/ids';
import { newCase } from '../lib/case/new-case';
import { parseCase } from '../lib/case/parse-case';
import type { Case } from '../lib/case/schema';
import { fromUtf8, utf8 } from '../lib/vault/bytes';
import { memoryStore } from '../lib/vault/memory-store';
import { createVault, unlockVault } from '../lib/vault/vault';
import { vocabulary } from '../rules/facts/vocabulary';
import { build } from '../scripts/build.mjs';
import { findChromium } from '../scripts/chromium.mjs';
import { createStaticServer } from '../server/static';
import { en } from '../texts/en/catalogue';

const PASSPHRASE = 'walnut harbour lantern meadow violin';
const ACTS = 200;
const ROUNDS = 7;

const bytes = utf8(JSON.stringify(aLargeCase()));
const store = memoryStore();
const created = await createVault(store, PASSPHRASE);
if (!created.ok) throw new Error(`No vault: ${created.why}`);
const { vault } = created;
await vault.put('case', bytes);

console.log(`A case of ${ACTS} acts, ${Math.round(bytes.length / 1024)} KiB.`);
say('unlock at the default cost', 1500, await median(() => unlockVault(store, PASSPHRASE)));
say('save, sealed (without the disk)', 50, await median(() => vault.put('case', bytes)));
say('open after unlock', 300, await median(openCase));
await inBrowser();

async function openCase(): Promise<void> {
  const got = await vault.get('case');
  const parsed = got.ok ? parseCase(fromUtf8(got.bytes)) : got;
  if (!parsed.ok) throw new Error(`The case does not open: ${parsed.why}`);
}

/** Offline start: the server is gone. Exit: from the press to the blank, as the page itself sees it. */
async function inBrowser(): Promise<void> {
  const server = createStaticServer(build());
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/en/device/`);
    await page.getByText(en.keeping.device.offline.ready).waitFor({ timeout: 60_000 });
    server.close();
    server.closeAllConnections();
    const start = () =>
      page
        .goto(`${address}/en/case/`)
        .then(() =>
          page.getByRole('heading', { level: 1, name: en.unlock.create.title }).waitFor(),
        );
    say('start without a network, to the first heading', 2000, await median(start));

    await page.getByRole('button', { name: en.unlock.create.session.action }).click();
    await page.getByRole('heading', { level: 1, name: en.caseHome.cases.none }).waitFor();
    const blank = await page.evaluate((name) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === name,
      );
      const pressed = performance.now();
      button?.click();
      return document.documentElement.classList.contains('blank')
        ? performance.now() - pressed
        : Number.POSITIVE_INFINITY;
    }, en.screens.shell.exit);
    say('Exit to blank', 100, blank);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Every act answers every yes-no question that is about acts. */
function aLargeCase(): Case {
  const facts = vocabulary.facts.filter(({ scope, type }) => scope === 'act' && type === 'yes-no');
  let c = newCase({ word: 'survivor', label: 'A large case' });
  for (let number = 0; number < ACTS; number += 1) {
    const id = newId();
    c = addAct(c, { label: `Act ${number}`, id });
    for (const fact of facts) {
      c = setAnswer(c, { act: id }, fact.id, { state: 'answered', value: number % 2 === 0 });
    }
  }
  return c;
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await work();
    took.push(performance.now() - begun);
  }
  return took.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function say(what: string, most: number, took: number): void {
  console.log(`${took <= most ? '✓' : '✗'} ${what}: ${took.toFixed(1)} ms (at most ${most})`);
  if (took > most) process.exitCode = 1;
}
