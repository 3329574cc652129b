import { expect, type Locator, type Page } from '@playwright/test';
import { answerAt, type ListName } from '../../../lib/case/read';
import type { Answer, Case } from '../../../lib/case/schema';
import type { FactText } from '../../../lib/engine/law-texts';
import type { Fact } from '../../../lib/engine/pack';
import type { Step } from '../../../lib/journey/journey';
import { isAsked, stops } from '../../../lib/journey/stops';
import { vocabulary } from '../../../rules/facts/vocabulary';
import { lawTexts } from '../../../rules/law-texts';
import { en } from '../../../texts/en/catalogue';
import { activate, choose, selectByKeyboard, tick, write } from './keyboard';

const { question, caseHome } = en;
const texts = lawTexts.en;

/**
 * Answers a whole case as a person does who has only a keyboard: from the first question, through the
 * lists, page by page with Continue, finding everything by its visible name. Begins on the page of a new
 * and empty case, ends on "Check your answers".
 *
 * @param target what is to be recorded. Its parts are linked as the app links them by itself.
 * @param onEachPage called on every page once it is answered, with what kind of page it is: the same for each act.
 */
export async function answerCase(
  page: Page,
  target: Case,
  onEachPage: (kind: string) => Promise<void> = async () => undefined,
): Promise<void> {
  await leave(page, page.getByRole('link', { name: caseHome.next.go, exact: true }));
  for (const stop of stops(vocabulary, target).filter(isAsked)) {
    if (stop.kind === 'check') break;
    if (stop.kind === 'list') await fillList(page, target, stop.list);
    else await answerStep(page, target, stop.step);
    await onEachPage(stop.kind === 'list' ? stop.list : stop.step.page);
    const role = stop.kind === 'list' ? 'link' : 'button';
    await leave(page, page.getByRole(role, { name: question.continue, exact: true }));
  }
  await expect(page.getByRole('heading', { level: 1, name: en.answers.title })).toBeVisible();
}

async function fillList(page: Page, target: Case, list: ListName): Promise<void> {
  const words = caseHome.lists[list];
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  for (const { label } of target[list]) {
    await write(page, page.getByRole('textbox', { name: caseHome.lists.labelField }), label);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: label, exact: true })).toBeVisible();
  }
  if (target[list].length > 0) {
    const complete = caseHome.lists.completeness[target.complete[list]];
    await choose(page, page.getByRole('radio', { name: complete, exact: true }));
  }
}

async function answerStep(page: Page, target: Case, step: Step): Promise<void> {
  const [only, ...more] = step.facts;
  const heading = only && more.length === 0 ? textOf(only).question : texts.pages[step.page]?.title;
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  for (const [index, fact] of step.facts.entries()) {
    const answer = answerAt(target, step.at, fact.id);
    if (answer) await answerQuestion(page, page.locator(`#q${index}`), fact, answer);
  }
}

async function answerQuestion(
  page: Page,
  group: Locator,
  fact: Fact,
  answer: Answer,
): Promise<void> {
  const text = textOf(fact);
  await expect(group.getByRole('heading', { name: text.question, exact: true })).toBeVisible();
  const radio = (name: string) => choose(page, group.getByRole('radio', { name, exact: true }));
  const label = (option: string) => text.options?.[option]?.label ?? option;
  if (answer.state === 'picked') await pick(page, group, fact, answer, label);
  else if (answer.state === 'answered') {
    await radio(
      typeof answer.value === 'string'
        ? label(answer.value)
        : question.states[answer.value ? 'yes' : 'no'],
    );
  } else if (fact.type === 'list') await radio(wholeListName(answer.state));
  else await radio(question.states[answer.state]);
  if (answer.note !== undefined || answer.standing !== undefined) await noteOn(page, group, answer);
}

async function pick(
  page: Page,
  group: Locator,
  fact: Fact,
  answer: Extract<Answer, { state: 'picked' }>,
  label: (option: string) => string,
): Promise<void> {
  await showAllLines(page, group, answer);
  for (const option of fact.options ?? []) {
    if (answer.options[option] !== 'yes') continue;
    await tick(page, group.getByRole('checkbox', { name: label(option), exact: true }));
  }
  const rest = { no: 'rest-none', 'not-known': 'rest-not-known', 'not-asked': 'rest-not-asked' };
  const name = question.list[rest[answer.rest] as 'rest-none'];
  // "Not asked" is how the line begins; a list that asks for ticks alone has no such line.
  if (answer.rest !== 'not-asked') {
    await choose(page, group.getByRole('radio', { name, exact: true }));
  }
  const byThemselves = Object.entries(answer.options).filter(([, line]) => line !== 'yes');
  if (byThemselves.length === 0) return;
  await activate(page, group.getByText(question.list.oneByOne));
  for (const option of fact.options ?? []) {
    const line = answer.options[option];
    if (line === undefined || line === 'yes') continue;
    const select = group.getByRole('combobox', { name: label(option), exact: true });
    await selectByKeyboard(page, select, question.list.recorded[line]);
  }
}

/** A list that offers what another one holds: the other lines are called up where they are needed. */
async function showAllLines(
  page: Page,
  group: Locator,
  answer: Extract<Answer, { state: 'picked' }>,
): Promise<void> {
  const more = group.getByRole('button', { name: question.list.showAll });
  if (Object.keys(answer.options).length === 0 || (await more.count()) === 0) return;
  await activate(page, more);
}

async function noteOn(page: Page, group: Locator, { note, standing }: Answer): Promise<void> {
  await activate(page, group.getByText(question.note.open));
  if (note) await write(page, group.getByRole('textbox', { name: question.note.label }), note);
  if (standing) {
    const select = group.getByRole('combobox', { name: question.note.standing });
    await selectByKeyboard(page, select, question.note.standings[standing]);
  }
}

function wholeListName(state: Exclude<Answer['state'], 'answered' | 'picked'>): string {
  switch (state) {
    case 'not-known':
      return question.list['rest-not-known'];
    case 'declined':
      return question.list['rest-declined'];
    case 'not-applicable':
      return question.list['rest-not-applicable'];
    case 'accounts-differ':
      throw new Error('Accounts differ on lines of a list, not on the whole of it');
  }
}

/** Goes on by keyboard and waits until another address is there. */
async function leave(page: Page, target: Locator): Promise<void> {
  const before = page.url();
  await activate(page, target);
  await page.waitForURL((address) => address.href !== before, { timeout: 15_000 });
}

function textOf(fact: Fact): FactText {
  const found: Readonly<Record<string, FactText>> = texts.facts;
  const text = found[fact.id];
  if (!text) throw new Error(`No text for the fact ${fact.id}`);
  return text;
}
