import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { toAgeFile } from '../../../lib/vault/age-file';
import { en } from '../../../texts/en/catalogue';
import { activate, write } from './keyboard';
import { PASSPHRASE } from './session';

/** Texts of a person's own in the saved example case, which holds one of each field. */
const OWN_TEXTS = new Set(['label', 'note', 'text', 'name', 'by', 'reason']);

/** The example case of this version with a text of ours in every field where a person writes. */
export function plantedCase(text: (nth: number) => string): string {
  const saved: unknown = JSON.parse(readFileSync('tests/case/saved/v2-workspace.json', 'utf8'));
  let count = 0;
  const planted = JSON.stringify(saved, (key, value: unknown) => {
    if (!OWN_TEXTS.has(key) || typeof value !== 'string') return value;
    count += 1;
    return text(count);
  });
  // The example holds one of each, so each has been planted.
  for (const key of OWN_TEXTS) expect(planted, key).toMatch(new RegExp(`"${key}":`));
  expect(count).toBeGreaterThan(5);
  return planted;
}

/** From the list of cases: opens a case from a file, as a person does. */
export async function openCaseFile(page: Page, content: string, label: string): Promise<void> {
  const { cases } = en.caseHome;
  const file = await toAgeFile(new TextEncoder().encode(content), PASSPHRASE, { workFactor: 17 });
  await activate(page, page.getByText(cases.file.title, { exact: true }));
  await page.getByLabel(cases.file.choose).setInputFiles({
    name: 'case.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await write(page, page.getByLabel(cases.file.passphrase), PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible({
    timeout: 60_000,
  });
}
