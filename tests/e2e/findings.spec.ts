import type { Locator, Page } from '@playwright/test';
import type { RuleText } from '../../lib/engine/law-texts';
import { lawTexts } from '../../rules/law-texts';
import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';
import { activate, tick } from './support/keyboard';
import { openSample, openSession, startCase } from './support/session';

const { findings, charges, verdicts, sources, caseHome, library, explain, question } = en;

/** The law's own words for a rule; a test that names one that is gone says so. */
function rule(id: string): RuleText {
  const text = lawTexts.en.rules[id];
  if (!text) throw new Error(`No text for the rule ${id}`);
  return text;
}

/** The part of a line that stands under a heading with a verdict's word in it. */
const below = (line: Locator, title: string, word: string) =>
  line
    .getByRole('heading', { name: title.replace('{word}', word), exact: true })
    .locator('xpath=..');

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** From the case's own page, by its link. */
async function openFindings(page: Page): Promise<void> {
  await activate(page, page.getByRole('link', { name: caseHome.results.findings, exact: true }));
  await expect(heading(page, findings.title)).toBeVisible();
}

test('the findings of the published case: short answers, reasons, what is missing @narrow', async ({
  page,
  inspect,
}) => {
  await openSession(page, inspect);
  await inspect();
  await openSample(page);
  await inspect();
  await openFindings(page);
  await expect(heading(page, findings.short.title)).toBeVisible();
  await inspect();

  await test.step('an act without contact is indicated as sexual, and the ruling against stands beside it', async () => {
    const path = page.getByRole('listitem').filter({ hasText: rule('hp.sexual-nature').short });
    await expect(path.first()).toContainText(verdicts.step.met);
    await expect(heading(page, findings.first.contrary.title)).toBeVisible();
  });

  await test.step('a charge opens by keyboard down to the answers', async () => {
    const war = rule('rs.8-2-e-vi-1').short;
    const line = page
      .getByRole('group')
      .filter({ has: page.locator('summary').filter({ hasText: war }) })
      .first();
    await activate(page, line.locator('summary').first());
    await expect(line.getByRole('table')).toContainText(rule('rs.8-2-e-vi-1.e3').title);
    await expect(line.getByRole('list', { name: reasonsFor(war) })).toContainText(
      explain.value['not-asked'],
    );
    await expect(line).toContainText(findings.crime.wouldChangeOpen);
    await activate(page, line.locator('summary').filter({ hasText: findings.fewest.summary }));
    const conflict = `${lawTexts.en.facts['associatedWithConflict']?.short}: ${explain.value.yes}.`;
    await expect(below(line, findings.fewest.needed, explain.verdict.crime.met)).toContainText(
      conflict,
    );
    await inspect();
  });

  await test.step('with all reasons open the page is still accessible', async () => {
    await activate(page, page.getByRole('button', { name: findings.openAll }), 300);
    await expect(page.getByRole('button', { name: findings.closeAll })).toBeVisible();
    await expect(
      page.getByText(sources.checked.not).filter({ visible: true }).first(),
    ).toBeVisible();
    await inspect();
  });

  await test.step('an answer can be given from where it is missing', async () => {
    const missing = page.getByRole('link', { name: new RegExp(`^${findings.answer} `) });
    await activate(page, missing.first(), 300);
    await page.waitForURL(/\/case\/question\/#[a-z2-7]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await inspect();
    await activate(page, page.getByRole('button', { name: question.saveAndReturnTo.findings }));
    await expect(heading(page, findings.title)).toBeVisible();
  });
});

test('the charges of the published case: pairs, what each adds, what a set leaves out @narrow', async ({
  page,
  inspect,
}) => {
  await openSession(page, inspect);
  await inspect();
  await openSample(page);
  await inspect();
  await activate(page, page.getByRole('link', { name: caseHome.results.charges, exact: true }));
  await expect(heading(page, charges.title)).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ hasText: rule('rs.7-1-g-1').short })
    .filter({ hasText: rule('rs.7-1-f').short });
  await activate(page, page.getByText(/still open$/).last());
  await activate(page, page.getByText(/a charge that is still open$/).nth(1));
  await expect(row.first()).toContainText(charges.result.contested);
  await inspect();

  await test.step('taking out a charge shows what only it would capture', async () => {
    const name = rule('rs.6-b').short;
    await tick(page, page.getByRole('checkbox', { name }).first());
    await expect(page.getByRole('status').filter({ hasText: charges.choose.lost })).toBeVisible();
    await inspect();
  });

  await test.step('the law of concurrence is one link away, and the case stays open', async () => {
    await activate(page, page.getByRole('link', { name: charges.how.link }));
    await expect(heading(page, library.chapter.charging.title)).toBeVisible();
    await inspect();
    await page.goBack();
    await expect(heading(page, charges.title)).toBeVisible();
  });
});

test('a case without acts is told what would stand here', async ({ page, inspect }) => {
  await openSession(page, inspect);
  await inspect();
  await startCase(page, 'Case A');
  await inspect();
  await openFindings(page);
  await expect(page.getByText(findings.empty.noActs)).toBeVisible();
  await inspect();
});

test('a decision is found in the chart by a word of what was held @narrow', async ({
  page,
  inspect,
}) => {
  await page.goto('/en/library/decisions/');
  await page.getByRole('searchbox', { name: library.chart.filter }).fill('akayesu');
  await expect(page.getByRole('row').filter({ hasText: 'Akayesu' }).first()).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Kunarac, Kovač' })).toHaveCount(0);
  await inspect();
});

function reasonsFor(finding: string): string {
  return findings.tree.label.replace('{finding}', finding);
}
