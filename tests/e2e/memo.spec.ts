import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toAgeFile } from '../../lib/vault/age-file';
import { en } from '../../texts/en/catalogue';
import { aCase } from '../case/builder';
import { expect, test } from './support/fixtures';
import { activate, choose, tick, write } from './support/keyboard';
import { openSample, openSession, PASSPHRASE } from './support/session';

const { memoFiles, memoScreen, memo, caseHome } = en;
const { choices } = memoScreen;

async function openMemo(page: Page): Promise<void> {
  await activate(page, page.getByRole('link', { name: caseHome.results.memo, exact: true }));
  await expect(page.getByRole('article', { name: memoScreen.preview })).toBeVisible();
}

const sheet = (page: Page) => page.getByRole('article', { name: memoScreen.preview });
/** The page for browsers is the form these journeys read. */
const toFile = (page: Page) => page.getByRole('button', { name: memoFiles.forms.html.download });
const chooseHtml = (page: Page) =>
  choose(page, page.getByRole('radio', { name: memoFiles.forms.html.name, exact: true }));

async function chooseKind(page: Page, kind: keyof typeof memo.templates): Promise<void> {
  const radio = page.getByRole('radio', { name: memo.templates[kind].title, exact: true });
  await choose(page, radio);
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
    memo.templates[kind].title,
  );
}

async function textOfFile(page: Page): Promise<string> {
  const arriving = page.waitForEvent('download');
  await activate(page, toFile(page));
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^memo-[0-9A-F]{4}\.html$/);
  return readFileSync(await download.path(), 'utf8');
}

test('the memo: kind, length, order and text of one’s own, by keyboard @narrow', async ({
  page,
  inspect,
}) => {
  await openSession(page, inspect);
  await inspect();
  await openSample(page);
  await inspect();
  await openMemo(page);
  await inspect();

  await test.step('a folded page: the screen is no longer than what is read', async () => {
    const folded = sheet(page).locator('details:not([open])');
    expect(await folded.count()).toBeGreaterThan(5);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(16_000);
    await activate(page, sheet(page).getByRole('link').nth(3));
    await expect(sheet(page).locator('details').nth(4)).toHaveAttribute('open', '');
  });

  await test.step('a charging memo of one page names its readers and what it never contains', async () => {
    await chooseKind(page, 'charging');
    await choose(page, page.getByRole('radio', { name: choices.depths.summary }));
    await expect(sheet(page)).toContainText(memo.templates.charging.never);
    await expect(sheet(page)).toContainText(memo.amendment.can.trial);
    await inspect();
  });

  await test.step('the pages are shown while choosing: where each begins, and how many there are', async () => {
    const { pages } = memoScreen;
    await activate(page, page.getByRole('button', { name: pages.show }));
    await expect(sheet(page).getByRole('status')).toHaveText('One page as PDF', {
      timeout: 60_000,
    });
    await choose(page, page.getByRole('radio', { name: choices.depths.standard }));
    await expect(sheet(page).getByRole('status')).toHaveText(/^\d\d pages as PDF$/, {
      timeout: 60_000,
    });
    await expect(sheet(page).getByText(/^Page 3\b/)).toBeAttached();
    await inspect();
    await activate(page, page.getByRole('button', { name: pages.hide }));
    await expect(sheet(page).getByText(/^Page 3\b/)).toHaveCount(0);
    await choose(page, page.getByRole('radio', { name: choices.depths.summary }));
  });

  await test.step('text of one’s own is printed once it is marked as reviewed', async () => {
    await activate(page, page.locator('summary', { hasText: choices.sections.title }));
    const section = choices.names.counts;
    const open = choices.sections.write.replace('{section}', section);
    await activate(page, page.getByRole('button', { name: open, exact: true }));
    const field = page.getByRole('textbox', {
      name: choices.sections.writing.replace('{section}', section),
    });
    await write(page, field, 'The first count stands on its own.');
    await expect(page.getByText(choices.sections.notReviewed)).toBeVisible();
    await expect(sheet(page)).not.toContainText('The first count stands on its own.');
    await tick(page, page.getByRole('checkbox', { name: choices.sections.reviewed }));
    await expect(sheet(page)).toContainText(memo.own.title);
    await expect(sheet(page)).toContainText('The first count stands on its own.');
    await inspect();
  });
});

/** A survivor’s account, agreed to be used in proceedings alone, for a time that is over; the note holds a date. */
const agreedForCourt = JSON.stringify({
  ...aCase()
    .overall({
      whereFactsComeFrom: ['survivor-account'],
      consentScope: { state: 'picked', options: { court: 'yes' }, rest: 'no' },
    })
    .withAct('Act 1', {
      physicalContact: { state: 'answered', value: true, note: 'told on 12.03.2021' },
    })
    .build(),
  consentUntil: '2020-06',
});

test('consent holds a memo back; an override gives its reason on the first page; a date asks for a decision', async ({
  page,
  inspect,
}) => {
  await openSession(page, inspect);
  await inspect();
  await activate(page, page.getByText(caseHome.cases.file.title, { exact: true }));
  const sealed = await toAgeFile(new TextEncoder().encode(agreedForCourt), PASSPHRASE, {
    workFactor: 17,
  });
  await page.getByLabel(caseHome.cases.file.choose).setInputFiles({
    name: 'case.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(sealed),
  });
  await write(page, page.getByLabel(caseHome.cases.file.passphrase), PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: caseHome.next.title })).toBeVisible({
    timeout: 60_000,
  });
  await inspect();
  await openMemo(page);

  await test.step('the time for which consent was given is over; given anew, it covers the memo', async () => {
    await expect(page.getByText(choices.consent.blocked.ended)).toBeVisible();
    await activate(page, page.getByRole('link', { name: choices.consent.toQuestion }));
    await write(page, page.getByRole('textbox', { name: en.consent.until }), '2099');
    await inspect();
    await page.goBack();
  });
  await expect(page.getByText(choices.consent.allowed.covered)).toBeVisible();
  await chooseHtml(page);
  await expect(toFile(page)).toBeEnabled();

  await test.step('the note stands only in the full memo, and is shown there in its sentence', async () => {
    await choose(page, page.getByRole('radio', { name: choices.depths.full }));
    await expect(page.locator('mark', { hasText: '12.03.2021' })).toBeVisible();
    await expect(toFile(page)).toBeDisabled();
    await expect(page.getByText(memoFiles.waits)).toBeVisible();
    await inspect();
    await choose(page, page.getByRole('radio', { name: choices.personal.keep }));
    await expect(toFile(page)).toBeEnabled();
    await choose(page, page.getByRole('radio', { name: choices.personal.change }));
    await expect(toFile(page)).toBeDisabled();
    await choose(page, page.getByRole('radio', { name: choices.depths.standard }));
    await expect(toFile(page)).toBeEnabled();
  });

  await test.step('training was refused: nothing leaves until somebody decides and says why', async () => {
    await chooseKind(page, 'exercise');
    await expect(page.getByText(choices.consent.blockedTitle)).toBeVisible();
    await expect(toFile(page)).toBeDisabled();
    await inspect();
    await write(
      page,
      page.getByRole('textbox', { name: choices.consent.reason }),
      'Agreed again, in writing',
    );
    await activate(page, page.getByRole('button', { name: choices.consent.override }));
    await expect(toFile(page)).toBeEnabled();
    const html = await textOfFile(page);
    expect(html).toContain(memo.override.title);
    expect(html).toContain('Agreed again, in writing');
    expect(html).not.toContain('12.03.2021');
  });

  await test.step('an advocacy memo waits for every check on how stories are used, and for the use that was refused', async () => {
    await chooseKind(page, 'advocacy');
    await expect(toFile(page)).toBeDisabled();
    for (const check of Object.keys(memo.storytelling.checks))
      await tick(page, page.locator(`#memo-check-${check}`));
    // It prints no answer; which law it tells follows from the answers all the same.
    await expect(page.getByText(choices.consent.blockedTitle)).toBeVisible();
    await expect(toFile(page)).toBeDisabled();
    await write(
      page,
      page.getByRole('textbox', { name: choices.consent.reason }),
      'Agreed again, in writing',
    );
    await activate(page, page.getByRole('button', { name: choices.consent.override }));
    await expect(toFile(page)).toBeEnabled();
    expect(await textOfFile(page)).not.toContain('Act 1');
  });
});
