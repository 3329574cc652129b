import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '../../texts/en/catalogue';
import { haveQpdf, uncompressed } from '../support/pdf-tools';
import { expect, test } from './support/fixtures';
import { openSample, openSession, weighRareCombination } from './support/session';

// Looked at by other journeys; this one only passes through.
test.use({ sendsOn: /\/case\/(?:findings\/)?$/ });

const { memoFiles, memoScreen, caseHome } = en;
type Form = keyof typeof memoFiles.forms;

const button = (page: Page, form: Form) =>
  page.getByRole('button', { name: memoFiles.forms[form].download, exact: true });

async function choose(page: Page, form: Form): Promise<void> {
  await page.getByRole('radio', { name: memoFiles.forms[form].name, exact: true }).check();
}

async function download(page: Page, form: Form): Promise<{ name: string; path: string }> {
  await choose(page, form);
  const arriving = page.waitForEvent('download', { timeout: 120_000 });
  await button(page, form).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test('a memo in every form: stopped, failed with a reason, made, and the same as Node makes it @narrow', async ({
  page,
  inspect,
}) => {
  await openSession(page, inspect);
  await openSample(page);
  await page.getByRole('link', { name: caseHome.results.findings, exact: true }).click();
  await page.getByRole('link', { name: en.findings.toMemo, exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: memoScreen.title })).toBeVisible();
  await inspect();
  await weighRareCombination(page);
  const status = page.getByRole('region', { name: memoScreen.file }).getByRole('status');

  await test.step('it can be stopped while it waits, and then makes no file', async () => {
    const stopHolding = await holdFonts(page, async () => {});
    await button(page, 'pdf').click();
    await expect(status).toHaveText(memoFiles.steps.fonts);
    await page.getByRole('button', { name: memoFiles.cancel, exact: true }).click();
    await expect(status).toHaveText(memoFiles.cancelled);
    await stopHolding();
  });

  await test.step('a font that does not come is named as the reason, and the case is as it was', async () => {
    const stopHolding = await holdFonts(page, (route) => route.abort());
    await button(page, 'pdf').click();
    await expect(status).toHaveText(`${memoFiles.failed.fonts} ${memoFiles.unchanged}`);
    await stopHolding();
  });

  const folder = mkdtempSync(join(tmpdir(), 'indicia-'));
  const made = new Map<Form, Buffer>();
  await test.step('each form arrives under a name that tells nothing', async () => {
    for (const form of ['json', 'pdf', 'docx', 'html', 'csv', 'csl'] as const) {
      const { name, path } = await download(page, form);
      expect(name).toMatch(/^memo-[0-9A-F]{4}\.(?:pdf|docx|html|json|csv|csl\.json)$/);
      made.set(form, readFileSync(path));
      if (form === 'json') {
        const script = ['--import', 'tsx', 'tests/support/write-memo.ts', path, folder];
        const run = spawnSync(process.execPath, script);
        expect(run.status, run.stderr.toString()).toBe(0);
      }
    }
  });

  await test.step('Node writes the same bytes', async () => {
    const byNode = (ending: string) => readFileSync(join(folder, `memo${ending}`));
    for (const form of ['docx', 'html', 'json', 'csv'] as const)
      expect(made.get(form)?.equals(byNode(`.${form}`)), form).toBe(true);
    expect(made.get('csl')?.equals(byNode('.csl.json'))).toBe(true);
    // Only the packing of streams differs between the two.
    if (haveQpdf)
      expect(uncompressed(made.get('pdf') ?? Buffer.of())).toBe(uncompressed(byNode('.pdf')));
  });
});

type Handler = Parameters<Page['route']>[1];

/** What happens to requests for fonts until the function that comes back is called. */
async function holdFonts(page: Page, handler: Handler): Promise<() => Promise<void>> {
  const fonts = /\.ttf$/;
  await page.route(fonts, handler);
  return () => page.unroute(fonts, handler);
}
