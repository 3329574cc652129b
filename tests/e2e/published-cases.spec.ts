import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseCase } from '../../lib/case/parse-case';
import type { Case } from '../../lib/case/schema';
import { en } from '../../texts/en/catalogue';
import { havePdfTools, pdfToText } from '../support/pdf-tools';
import { answerCase } from './support/answer-case';
import { expect, test } from './support/fixtures';
import { activate, tabTo, tick } from './support/keyboard';
import { openSession, startCase } from './support/session';

/** The case as the app links it by itself: where there is one group, every act concerns it. */
function published(name: string): Case {
  const opened = parseCase(readFileSync(`tests/cases/${name}.json`, 'utf8'));
  if (!opened.ok) throw new Error(`${name}: ${opened.why} ${opened.detail}`);
  const [group, ...more] = opened.case.groups;
  if (!group || more.length > 0) return opened.case;
  return {
    ...opened.case,
    acts: opened.case.acts.map((act) => ({ ...act, groups: [group.id] })),
  };
}

/** The same case by the command line, on the same stated date. */
function memoByCommandLine(target: Case, date: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'indicia-'));
  const file = join(folder, 'case.json');
  const memo = join(folder, 'memo.pdf');
  writeFileSync(file, JSON.stringify(target));
  const options = ['--template', 'assessment', '--to', memo, '--date', date];
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'cli/memo.ts', file, ...options]);
  expect(run.status, run.stderr.toString()).toBe(0);
  return readFileSync(memo);
}

/**
 * Hashes aside, with what of them stands on a second line (digits are not all of one width): a receipt is
 * salted per case, so that two exports cannot be linked.
 */
const textOf = (pdf: Uint8Array): string =>
  pdfToText(pdf)
    .replace(/\b[0-9a-f]{16,}(?:\s+[0-9a-f]{1,16}\b)?/g, '(hash)')
    .replace(/\s+/g, ' ');

async function downloadMemo(page: Page): Promise<Uint8Array> {
  const { download: name } = en.memoFiles.forms.pdf;
  const arriving = page.waitForEvent('download', { timeout: 240_000 });
  await activate(page, page.getByRole('button', { name, exact: true }));
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^memo-[A-Z0-9]{4,}\.pdf$/i);
  return readFileSync(await download.path());
}

/** A person with a keyboard goes through all that a page links to before its last button. */
async function follow(page: Page, name: string, title: string): Promise<void> {
  const last = page.getByRole('link', { name, exact: true }).last();
  await tabTo(page, last, 1500);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}

const readable = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));

test.setTimeout(1_500_000);
// Each kind of page is looked at by axe once, on the way through AC-02: the same page of the next act is
// the same page with other words in its caption.
const looked = /\/case\/(?:question|acts|contexts|groups)\//;

for (const { name, everyPage, says } of [
  {
    name: 'ac-01',
    everyPage: false,
    says: ['Sexual nature', 'Rape (crime against humanity)', 'Linked with the armed conflict'],
  },
  {
    name: 'ac-02',
    everyPage: true,
    says: [
      'Sexual nature',
      'Contrary authority',
      'Forced circumcision and penile amputation were not accepted as acts of a sexual nature',
    ],
  },
]) {
  test.describe(name, () => {
    test.use({ sendsOn: looked });
    test(`${name}: from the facts to a memo by keyboard alone, the same as by the command line`, async ({
      page,
      inspect,
    }) => {
      test.info().skip(!havePdfTools, 'poppler-utils reads the PDF back');
      const target = published(name);
      await openSession(page, inspect);
      await inspect();
      await startCase(page, target.label);
      await inspect();
      const seen = new Set<string>();
      await answerCase(page, target, async (kind) => {
        if (!everyPage || seen.has(kind)) return;
        seen.add(kind);
        await inspect();
      });
      await inspect();
      await follow(page, en.answers.continue, en.findings.title);
      await inspect();
      await follow(page, en.findings.toCharges, en.charges.title);
      await inspect();
      await page.goBack();
      await follow(page, en.findings.toMemo, en.memoScreen.title);
      await inspect();

      // Identities that meet in a small place: the screen asks to weigh them before anything leaves.
      const rare = page.getByRole('checkbox', { name: en.memoScreen.choices.rare.seen });
      if (await rare.isVisible()) await tick(page, rare);
      const text = textOf(await downloadMemo(page));
      for (const words of says) expect(text).toMatch(readable(words));
      const today = new Date().toISOString().slice(0, 10);
      expect(text).toBe(textOf(memoByCommandLine(target, today)));
    });
  });
}
