import type { Page } from '@playwright/test';
import { lawTexts } from '../../rules/law-texts';
import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';
import { activate, choose, selectByKeyboard, tabTo, tick, write } from './support/keyboard';
import { goTo, openSample, openSession, weighRareCombination } from './support/session';

/** The screens beside the questions, by keyboard alone, in the sample case. */
const { tools, evidence, gaps, argument, review, lawMoves, whatIf, compare, pictures, verdicts } =
  en;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function openSampleCase(page: Page, inspect: () => Promise<void>): Promise<void> {
  await openSession(page, inspect);
  await inspect();
  await openSample(page);
  await inspect();
}

async function openTool(page: Page, tool: keyof typeof tools.names): Promise<void> {
  const link = page.getByRole('link', { name: tools.names[tool], exact: true });
  await tabTo(page, link, 200);
  await page.keyboard.press('Enter');
}

test('evidence is listed, removed, brought back, and shown in the gap map, which leaves as a table @narrow', async ({
  page,
  inspect,
}) => {
  await openSampleCase(page, inspect);
  await openTool(page, 'evidence');
  await expect(heading(page, evidence.title)).toBeVisible();
  await write(page, page.getByLabel(evidence.item.label), '=Orders 1');
  await tabTo(page, page.getByLabel(evidence.item.kind));
  await page.keyboard.type('Order');
  await tick(page, page.getByRole('checkbox', { name: evidence.shows.linkage }));
  await choose(page, page.getByRole('radio', { name: evidence.standing.held }));
  await activate(page, page.getByRole('button', { name: evidence.item.add }));
  const entry = page.getByRole('listitem').filter({ hasText: '=Orders 1' });
  await expect(entry).toContainText(evidence.kinds['order-or-speech']);
  await inspect();
  await activate(page, page.getByRole('button', { name: evidence.item.remove }));
  await expect(entry).toHaveCount(0);
  await activate(page, page.getByRole('button', { name: en.caseHome.undo.action }));
  await expect(entry).toBeVisible();

  await activate(page, page.getByRole('link', { name: evidence.toGaps }));
  await expect(heading(page, gaps.title)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '=Orders 1' })).toContainText(
    gaps.cell.held,
  );
  await inspect();
  await tick(page, page.getByRole('checkbox', { name: gaps.filter.withoutContact }));
  await expect(page.getByText(evidence.kinds['new-account'])).toHaveCount(0);
  await weighRareCombination(page);
  const file = page.waitForEvent('download');
  await activate(page, page.getByRole('button', { name: gaps.export.action }));
  expect((await file).suggestedFilename()).toMatch(/^table-[0-9A-F]{4}\.csv$/);
});

test('an argument is a nested list, and an answer is tried without being saved', async ({
  page,
  inspect,
}) => {
  await openSampleCase(page, inspect);
  await openTool(page, 'argument');
  await expect(heading(page, argument.title)).toBeVisible();
  const tree = page.getByRole('list', { name: argument.tree.split('{')[0] ?? '' });
  await expect(tree.getByRole('list').getByRole('list').first()).toBeVisible();
  await inspect();
  await page.goBack();

  await openTool(page, 'what-if');
  await expect(heading(page, whatIf.title)).toBeVisible();
  await tabTo(page, page.getByLabel(whatIf.question));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel(whatIf.value));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(whatIf.choose, { exact: true }).and(page.locator('p'))).toHaveCount(
    0,
  );
  await expect(page.getByText(whatIf.working)).toHaveCount(0);
  await inspect();
  await page.goBack();

  await openTool(page, 'compare');
  await expect(heading(page, compare.title)).toBeVisible();
  await inspect();
  await selectByKeyboard(page, page.getByLabel(compare.second), 'Made to strip and parade');
  await expect(
    page.getByRole('columnheader', { name: 'Made to strip and parade' }).first(),
  ).toBeVisible();
  await page.goBack();
  await openTool(page, 'pictures');
  await expect(heading(page, pictures.title)).toBeVisible();
  await activate(page, page.locator('summary').filter({ hasText: pictures.table }).first());
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  await inspect();
});

test('a reviewer sets a finding aside, the result stays, and what rests on it says so; a result is accepted under the law', async ({
  page,
  inspect,
}) => {
  await openSampleCase(page, inspect);
  await openTool(page, 'review');
  await expect(heading(page, review.title)).toBeVisible();
  await write(page, page.getByLabel(review.by), 'Reviewer 1');
  const nature = lawTexts.en.rules['hp.sexual-nature']?.short ?? '';
  const finding = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByText(nature, { exact: true }) })
    .first();
  await activate(page, finding.locator('summary').first());
  await choose(page, finding.getByRole('radio', { name: review.is.overrides }));
  await activate(page, finding.getByRole('button', { name: review.save }));
  await expect(finding.getByText(review.reasonMissing)).toBeVisible();
  await write(page, finding.getByLabel(review.reason), 'One account is awaited');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: review.overrides.title })).toBeVisible();
  await expect(finding).toContainText(verdicts.step.met);
  await expect(page.getByText(review.carried.split('{')[0] ?? '').first()).toBeVisible();
  await inspect();
  await page.goBack();

  await openTool(page, 'law');
  await expect(page.getByText(lawMoves.never)).toBeVisible();
  await activate(page, page.getByRole('button', { name: lawMoves.accept }));
  await expect(page.getByText(lawMoves.same)).toBeVisible();
  await expect(page.getByText(lawMoves.nothingMoves)).toBeVisible();

  const attack = lawTexts.en.pages.attack?.title ?? '';
  await goTo(page, attack);
  await choose(page, page.getByRole('radio', { name: en.question.states.no }).first());
  await inspect();
  await goTo(page, tools.names.law, lawMoves.title);
  await expect(page.getByRole('cell', { name: lawMoves.by.answers }).first()).toBeVisible();
  await inspect();
});
