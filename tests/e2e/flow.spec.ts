import type { Page } from '@playwright/test';
import { lawTexts } from '../../rules/law-texts';
import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';
import { look } from './support/inspection';
import { activate, choose, tabTo, tick, write } from './support/keyboard';
import {
  createVault,
  goTo,
  openSample,
  openSession,
  PASSPHRASE,
  startCase,
  unlockWith,
} from './support/session';

const { question, leftOut, findings, timeline, caseHome, answers, consent } = en;
const { tools, evidence, gaps, compare, pictures, charges, screens } = en;
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
    // Questions that lack an answer do not open a note that nobody wrote.
    await expect(page.getByRole('textbox', { name: question.note.label })).toHaveCount(1);
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

  const leftNotKnown = async (next: string) => {
    await activate(page, page.getByRole('button', { name: question.restNotKnown }));
    await expect(heading(page, pageTitle(next))).toBeVisible();
  };
  const waits = page.getByRole('status').filter({ hasText: consent.waits.title });

  await test.step('what is left goes down as not known, and on', () => leftNotKnown('consent'));

  await test.step('which files these answers hold back is said where they are given', async () => {
    await expect(waits).toHaveCount(0);
    const account = lawTexts.en.facts.whereFactsComeFrom?.options?.['survivor-account']?.label;
    const court = lawTexts.en.facts.consentScope?.options?.['court']?.label;
    await tick(page, page.getByRole('checkbox', { name: account ?? '', exact: true }));
    await expect(waits).toContainText(consent.waits.uses.court);
    await tick(page, page.getByRole('checkbox', { name: court ?? '', exact: true }));
    await expect(waits).not.toContainText(consent.waits.uses.court);
    await expect(waits).toContainText(consent.waits.uses.training);
    await look(page);
    await leftNotKnown('safety');
  });

  await test.step('the answers are read over: what was answered, what is open', async () => {
    await goTo(page, 'Check', answers.title);
    const account = page.getByText(lawTexts.en.facts.whereFactsComeFrom?.short ?? '').first();
    const safety = page.getByRole('main').getByRole('link', { name: pageTitle('safety') });
    await activate(page, page.getByRole('button', { name: answers.show.recorded }));
    await expect(account).toBeVisible();
    await expect(safety).toHaveCount(0);
    await activate(page, page.getByRole('button', { name: answers.show.open }));
    await expect(safety).toHaveCount(1);
    await look(page);
  });
});

test('Back and Forward find every screen of a case as it was left', async ({ page }) => {
  await sample(page);
  const visited = [
    [tools.names.evidence, evidence.title],
    [tools.names.gaps, gaps.title],
    [tools.names.compare, compare.title],
    [tools.names.pictures, pictures.title],
    [caseHome.results.charges, charges.title],
    [caseHome.results.answers, answers.title],
    [pageTitle('link'), pageTitle('link')],
  ] as const;
  for (const [name, title] of visited) await goTo(page, name, title);
  for (const [, title] of visited.toReversed()) {
    await expect(heading(page, title)).toBeVisible();
    await page.goBack();
  }
  await expect(heading(page, 'Akayesu, a published case')).toBeVisible();
  for (const [, title] of visited) {
    await page.goForward();
    await expect(heading(page, title)).toBeVisible();
  }
});

test('the address of a page that cannot be answered yet leads there once unlocked, and says what comes first', async ({
  page,
}) => {
  await page.goto('/en/case/');
  await createVault(page);
  await startCase(page, 'Case A');
  await goTo(page, pageTitle('liability'), question.gate.title);
  const address = page.url();
  await expect(page.getByText(screens.save.saved)).toBeVisible();
  await page.goto('/en/safety/');
  await page.goto(address);
  await unlockWith(page, PASSPHRASE);
  await expect(heading(page, question.gate.title)).toBeVisible();
  expect(page.url()).toBe(address);
});

test('the answers of several acts are folded, stay open for who comes back, and unfold for paper', async ({
  page,
}) => {
  await sample(page);
  await goTo(page, 'Check', answers.title);
  const main = page.getByRole('main');
  const force = main.getByRole('term').filter({ hasText: lawTexts.en.facts.coercion?.short ?? '' });
  await expect(force).toHaveCount(0);
  await activate(page, main.locator('summary').filter({ hasText: 'Assaults over several days' }));
  await expect(force).toHaveCount(1);

  await test.step('an answer that is changed leads back to the open lines', async () => {
    const row = main.getByRole('link', {
      name: `${answers.change} ${lawTexts.en.facts.coercion?.short} Assaults over several days`,
    });
    await activate(page, row);
    await expect(heading(page, pageTitle('coercion'))).toBeVisible();
    await activate(page, page.getByRole('button', { name: question.saveAndReturnTo.answers }));
    await expect(heading(page, answers.title)).toBeVisible();
    await expect(force).toHaveCount(1);
  });

  await test.step('what was not asked is one line with the way to each page', async () => {
    const name = `${pageTitle('reproductive-forms')} Assaults over several days`;
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
    await look(page);
  });

  await test.step('printed, every act is there', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(force).toHaveCount(3);
  });
});

test('what an earlier act was answered need not be given twice, and can be changed', async ({
  page,
}) => {
  const { asBefore } = question;
  await sample(page);
  await activate(page, page.getByRole('link', { name: caseHome.lists.acts.change, exact: true }));
  await write(page, page.getByRole('textbox', { name: caseHome.lists.labelField }), 'Fourth');
  await page.keyboard.press('Enter');
  await activate(page, page.getByRole('link', { name: 'Fourth', exact: true }));
  await expect(heading(page, 'Fourth')).toBeVisible();
  await activate(page, page.getByRole('link', { name: pageTitle('coercion'), exact: true }));
  await expect(heading(page, pageTitle('coercion'))).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  const take = page.getByRole('button', { name: /^Answer as for:/ });
  await activate(page, take);
  await expect(
    page.getByText(asBefore.taken.replace('{act}', 'Made to strip and parade')),
  ).toBeFocused();
  await expect(take).toHaveCount(0);
  const ticked = page.getByRole('checkbox', { checked: true });
  const many = await ticked.count();
  expect(many).toBeGreaterThan(0);
  await tick(page, ticked.first());
  await expect(ticked).toHaveCount(many - 1);
  await look(page);
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
    const order = page.getByRole('button', { name: findings.view[view], exact: true });
    await activate(page, order, 300);
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    const lines = page.getByRole('region', { name: title }).locator('summary');
    await activate(page, lines.first());
    // By crime the places stand below its name; they open once more.
    if (view === 'crime') await activate(page, lines.nth(1));
    const fewest = lines.filter({ hasText: findings.fewest.summary }).first();
    await activate(page, fewest, 200);
    await expect(page.getByText(findings.fewest.about).first()).toBeVisible();
    await look(page, 'structure');
  }

  await test.step('a crime that is not worth considering says why not', async () => {
    const byAct = page.getByRole('button', { name: findings.view.act, exact: true });
    await activate(page, byAct, 300);
    await activate(page, page.getByText(findings.act.others).first(), 300);
    const others = page.getByRole('group').filter({ hasText: findings.act.othersNot }).first();
    await activate(page, others.getByRole('listitem').locator('summary').last(), 300);
    const fewest = others.locator('summary').filter({ hasText: findings.fewest.summary }).last();
    await activate(page, fewest, 300);
    await expect(others.getByText(findings.fewest.about)).toBeVisible();
    await look(page, 'structure');
  });

  await test.step('a month is taken, a day is not', async () => {
    await goTo(page, 'Made to strip', 'Made to strip and parade');
    const when = page.getByRole('textbox', { name: timeline.when });
    await write(page, when, '1994-04-09');
    await page.keyboard.press('Tab');
    await expect(page.getByText(timeline.notCoarse)).toBeVisible();
    await write(page, when, '04/1994');
    await goTo(page, 'Akayesu', 'Akayesu, a published case');
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
