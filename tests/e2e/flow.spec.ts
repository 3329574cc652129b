import type { Page } from '@playwright/test';
import { lawTexts } from '../../rules/law-texts';
import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';
import { activate, choose, tabTo, tick, write } from './support/keyboard';
import { goTo, openSample, openSession, startCase } from './support/session';

const { question, leftOut, findings, timeline, caseHome, answers } = en;
const pages: Readonly<Record<string, { title: string }>> = lawTexts.en.pages;
const pageTitle = (id: string): string => pages[id]?.title ?? id;

// Each kind of screen is looked at by axe in every-screen.spec.ts.
test.use({ sendsOn: /./ });

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });

async function sample(page: Page): Promise<void> {
  await openSession(page);
  await openSample(page);
}

const sayOfTheRest = (page: Page, option: string) =>
  choose(page, page.getByRole('radio', { name: option, exact: true }).first());

test('a page that a plain no makes superfluous is left out in sight, can be asked, and comes back', async ({
  page,
}) => {
  const act = 'Assaults over several days';
  const genocide = pageTitle('link-genocide');
  await sample(page);
  await goTo(page, pageTitle('destruction'), lawTexts.en.facts.groupUnderDestruction?.question);
  const ethnic = page.getByRole('checkbox', { checked: true });
  await tick(page, ethnic);
  await sayOfTheRest(page, question.list['rest-none']);

  await test.step('it stands under the act with the reason, and what was answered there is kept', async () => {
    await goTo(page, act);
    await expect(page.getByRole('heading', { name: leftOut.title })).toBeVisible();
    const ask = page.getByRole('link', { name: `${leftOut.ask} ${genocide}` });
    await activate(page, ask);
    await expect(heading(page, genocide)).toBeVisible();
    await expect(page.getByText(leftOut.answerAnyway)).toBeVisible();
  });

  await test.step('another answer brings it back', async () => {
    await goTo(page, pageTitle('destruction'), lawTexts.en.facts.groupUnderDestruction?.question);
    await sayOfTheRest(page, question.list['rest-not-known']);
    await goTo(page, act);
    await expect(page.getByRole('heading', { name: leftOut.title })).toHaveCount(0);
    await expect(page.getByRole('link', { name: genocide, exact: true })).toBeVisible();
  });
});

test('a note without an answer waits through Back, Forward and another screen, whatever was pasted', async ({
  page,
}) => {
  const typed = '<img src=x onerror=alert(1)> \u202Eold \u202C 🕊️ as told twice';
  await openSession(page);
  await startCase(page, 'Case A');
  await activate(page, page.getByRole('link', { name: caseHome.next.go, exact: true }));
  const note = page.getByRole('textbox', { name: question.note.label }).first();
  await activate(page, page.getByText(question.note.open).first());
  await tabTo(page, note);
  await page.keyboard.insertText(typed);
  await expect(page.getByText(question.note.waits)).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Case A')).toBeVisible();
  await page.goForward();
  await expect(note).toHaveValue(typed);

  await test.step('one that is too long is kept whole and says by how much', async () => {
    await tabTo(page, note);
    await page.keyboard.insertText('x'.repeat(1200));
    await goTo(page, 'Check', answers.title);
    await expect(page.getByText(/xxxxx/)).toBeVisible();
    await page.goBack();
    await expect(note).toHaveValue(/x{1200}/);
    await expect(
      page.getByRole('button', { name: question.saveAndReturnTo.answers }),
    ).toBeVisible();
    await activate(page, page.getByRole('button', { name: question.continue, exact: true }));
    await expect(page.getByRole('alert').first()).toContainText('Shorten the note');
  });
});

test('a page that cannot be answered yet says what comes first, and leads there', async ({
  page,
}) => {
  await openSession(page);
  await startCase(page, 'Case A');
  await goTo(page, pageTitle('liability'), question.gate.title);
  await activate(page, page.getByRole('link', { name: question.gate.action }));
  await expect(heading(page, pageTitle('purpose'))).toBeVisible();

  await test.step('what is left goes down as not known, and on', async () => {
    for (const next of ['consent', 'safety']) {
      await activate(page, page.getByRole('button', { name: question.restNotKnown }));
      await expect(heading(page, pageTitle(next))).toBeVisible();
    }
  });
});

test('findings are read in four orders, the weakest points first; dates put acts in order', async ({
  page,
}) => {
  await sample(page);
  await goTo(page, 'Findings');
  await expect(page.getByRole('heading', { name: findings.weakest.title })).toBeVisible();
  for (const [view, title] of [
    ['crime', findings.byCrime.title],
    ['principle', findings.principles.title],
    ['person', findings.byPerson.title],
  ] as const) {
    await activate(page, page.getByRole('button', { name: findings.view[view], exact: true }));
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  await test.step('a month is taken, a day is not', async () => {
    await goTo(page, 'Made to strip', 'Made to strip and parade');
    const when = page.getByRole('textbox', { name: timeline.when });
    await write(page, when, '1994-04-09');
    await page.keyboard.press('Tab');
    await expect(page.getByText(timeline.notCoarse)).toBeVisible();
    await write(page, when, '04/1994');
    await goTo(page, 'AC-01', 'AC-01 Akayesu');
    await expect(page.getByRole('heading', { name: timeline.title })).toBeVisible();
    await expect(page.getByRole('time')).toHaveText('April 1994');
  });
});

test('the findings stand beside the question; on a narrow screen they are a sheet that opens @narrow', async ({
  page,
}) => {
  await sample(page);
  const sheet = page.getByRole('group').filter({ hasText: question.supports.title }).first();
  await goTo(page, pageTitle('link'));
  const wide = (page.viewportSize()?.width ?? 0) >= 1024;
  await expect(sheet).toHaveJSProperty('open', wide);
  if (!wide) {
    await activate(page, sheet.locator('summary').first());
    await expect(sheet).toHaveJSProperty('open', true);
  }
  await choose(page, page.getByRole('radio', { name: question.states.no, exact: true }).first());
  await expect(sheet.getByText(question.supports.changed)).toBeVisible();
});
