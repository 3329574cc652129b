import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { scenarios } from '../../exercises/library';
import type { Scenario, Task } from '../../lib/exercise/scenario';
import { findChromium } from '../../scripts/chromium.mjs';
import { en } from '../../texts/en/catalogue';
import { startClassroom } from './support/a-classroom';
import { expect, test } from './support/fixtures';
import { inspectionOf } from './support/inspection';
import { watch } from './support/watch';

const { classroom, exercise, paper, screens } = en;
const scenario = scenarios[0] as Scenario;
const task = scenario.rounds[0]?.tasks[0] as Task;
const { rounds } = scenario;
const threeDevices = '3 devices are here';
const [first, second] = task.reasons.map(({ text }) => text) as [string, string];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const filled = (text: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((said, [name, value]) => said.replace(`{${name}}`, value), text);

/** Somebody with a browser of their own. Answers may leave it, to the classroom's addresses and nowhere else. */
async function somebody(browser: Browser, address: string, expected: readonly RegExp[] = []) {
  const context = await browser.newContext({ baseURL: address, serviceWorkers: 'block' });
  const watched = watch(context, address, expected, /\/api\/classroom\//);
  const page = await context.newPage();
  const { inspect } = inspectionOf(page);
  return { context, page, inspect, faults: watched.faults };
}

async function join(page: Page, group: string): Promise<void> {
  await page.getByRole('radio', { name: group, exact: true }).check();
  await button(page, classroom.join.enter).click();
  await expect(page.getByText(classroom.line.live, { exact: true })).toBeVisible();
}

async function answer(page: Page, position: string, reasons: readonly string[]): Promise<void> {
  const asked = page.getByRole('region', { name: task.prompt });
  await asked.getByRole('radio', { name: position, exact: true }).check();
  for (const reason of reasons) await asked.getByRole('checkbox', { name: reason }).check();
  await button(page, classroom.seat.send).click();
}

test('two trainers, two groups and a wall work a round; a line that was cut loses and doubles nothing', async ({
  browser,
}) => {
  const served = await startClassroom();
  const { address } = served;
  const [trainer, other, river, wall] = await Promise.all([
    somebody(browser, address),
    somebody(browser, address),
    somebody(browser, address),
    somebody(browser, address),
  ]);
  const cedar = await somebody(browser, address, [/ERR_INTERNET_DISCONNECTED|network error/i]);
  const everybody = [trainer, other, river, wall, cedar];
  const desk = (page: Page) => page.getByRole('region', { name: task.prompt });
  try {
    await test.step('a room is opened only by who was told; its key stands in the fragment alone', async () => {
      const { page, inspect } = trainer;
      await page.goto('/en/classroom/');
      await page.getByLabel(classroom.open.groups).fill('River\nCedar');
      await button(page, classroom.open.action).click();
      await expect(page.getByRole('alert', { name: screens.errors.title })).toContainText(
        classroom.open.toldMissing,
      );
      await inspect();
      await page.getByRole('checkbox', { name: classroom.open.told }).check();
      await button(page, classroom.open.action).click();
      await expect(page.getByText(classroom.desk.keep)).toBeVisible();
      expect(new URL(page.url()).pathname).toBe('/en/classroom/');
      expect(await page.title()).not.toContain(new URL(page.url()).hash.slice(9));
      await inspect();
    });

    const code = await test.step('the wall shows the code, and how many are here', async () => {
      const link = trainer.page.getByRole('link', { name: classroom.desk.wall });
      await wall.page.goto((await link.getAttribute('href')) ?? '');
      await expect(wall.page.getByRole('img', { name: classroom.wall.picture })).toBeVisible();
      await wall.inspect();
      return (await wall.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()).toLowerCase();
    });

    await test.step('participants come in by code and by link, with a group word and no name', async () => {
      await river.page.goto('/en/classroom/');
      await river.page.getByLabel(classroom.join.code).fill('one two');
      // Pressed before the page's script has run, a button does nothing.
      await expect(async () => {
        await button(river.page, classroom.join.look).click();
        await expect(river.page.getByText(classroom.join.faulty)).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await river.page.getByLabel(classroom.join.code).fill(code);
      await button(river.page, classroom.join.look).click();
      await expect(river.page.getByText(scenario.contentNote)).toBeVisible();
      await button(river.page, classroom.join.enter).click();
      await expect(river.page.getByRole('alert', { name: screens.errors.title })).toContainText(
        classroom.join.groupMissing,
      );
      await river.inspect();
      await join(river.page, 'River');
      await cedar.page.goto(`/en/classroom/#join=${code.replace('-', '').toUpperCase()}`);
      await join(cedar.page, 'Cedar');
      await other.page.goto(trainer.page.url());
      await expect(other.page.getByText('River: 1')).toBeVisible();
      const ofWall = other.page.getByRole('link', { name: classroom.desk.wall });
      expect(new URL((await ofWall.getAttribute('href')) ?? '', address).href).toBe(
        wall.page.url(),
      );
      await expect(other.page.getByText(classroom.desk.rounds.held)).toHaveCount(rounds.length);
    });

    await test.step('a code scanned again leads back to the seat; a second one by choice can be left out of the count', async () => {
      const again = await cedar.context.newPage();
      const { inspect } = inspectionOf(again);
      await again.goto(`/en/classroom/#join=${code.replace('-', '').toUpperCase()}`);
      await expect(again.getByText(classroom.join.seated)).toBeVisible();
      await inspect();
      await again.getByRole('link', { name: classroom.join.back }).click();
      await expect(again).toHaveURL(cedar.page.url());
      await again.goBack();
      await button(again, classroom.join.another).click();
      await join(again, classroom.join.alone);
      await expect(trainer.page.getByText(threeDevices)).toBeVisible();
      await again.close();
    });

    await test.step('one trainer releases, the other asks; both see the answers come', async () => {
      await button(trainer.page, filled(classroom.desk.release, { number: '1' })).click();
      await desk(other.page).getByRole('button', { name: classroom.desk.ask }).click();
      await answer(river.page, exercise.positions.indicated, [first]);
      await expect(river.page.getByText(classroom.seat.sent)).toBeVisible();
      await river.inspect();
      for (const { page } of [trainer, other]) {
        await expect(desk(page)).toContainText('one answer of 3 devices');
      }
      await expect(wall.page.getByText(classroom.wall.open)).toBeVisible();
    });

    await test.step('what was ticked and not sent is still there when the question is closed and asked again', async () => {
      const asked = cedar.page.getByRole('region', { name: task.prompt });
      await asked.getByRole('checkbox', { name: second }).check();
      await desk(trainer.page)
        .getByRole('button', { name: classroom.desk.close, exact: true })
        .click();
      await expect(asked.getByRole('checkbox')).toHaveCount(0);
      await desk(trainer.page).getByRole('button', { name: classroom.desk.askAgain }).click();
      await expect(asked.getByRole('checkbox', { name: second })).toBeChecked();
      await asked.getByRole('checkbox', { name: second }).uncheck();
    });

    await test.step('without a connection an answer waits in sight, and then counts once', async () => {
      await cedar.context.setOffline(true);
      await answer(cedar.page, exercise.positions.open, [first, second]);
      await expect(cedar.page.getByText(classroom.seat.waiting)).toBeVisible();
      await expect(desk(trainer.page)).toContainText('one answer of');
      await cedar.context.setOffline(false);
      await expect(cedar.page.getByText(classroom.seat.sent)).toBeVisible({ timeout: 20_000 });
      await cedar.page.reload();
      await expect(cedar.page.getByText(classroom.seat.sent)).toBeVisible();
      await button(other.page, classroom.desk.recount).click();
      await expect(desk(trainer.page)).toContainText('2 answers of 2 devices');
    });

    await test.step('nothing of it is shown until the trainer closes and shows it', async () => {
      await expect(river.page.getByText(task.model.principles.text)).toHaveCount(0);
      await desk(other.page)
        .getByRole('button', { name: classroom.desk.close, exact: true })
        .click();
      await expect(river.page.getByText(classroom.seat.closed)).toBeVisible();
      for (const what of [classroom.shown.spread, classroom.shown.groups, classroom.shown.model]) {
        await desk(trainer.page)
          .getByRole('button', { name: filled(classroom.desk.show, { what }), exact: true })
          .click();
      }
      for (const { page, inspect } of [river, wall, trainer]) {
        await expect(page.getByText(task.model.principles.text).first()).toBeAttached();
        await expect(
          page.getByText(filled(classroom.shown.dividing, { list: `“${second}”` })).first(),
        ).toBeVisible();
        await inspect();
      }
    });

    await test.step('a sheet of paper counts with the devices, and the table says what was counted', async () => {
      const { page } = trainer;
      await page.getByText(classroom.desk.paper, { exact: true }).click();
      await page.getByLabel(paper.enter.group).selectOption('Cedar');
      await page.locator(`#sheet-${task.id}`).selectOption({ label: exercise.positions.indicated });
      await button(page, paper.enter.add).click();
      await expect(desk(page)).toContainText('3 answers');
      await expect(other.page.locator('#sheet')).toHaveValue('2');
      const saved = page.waitForEvent('download');
      await button(page, `${classroom.desk.debrief}: ${paper.csv}`).click();
      const table = readFileSync(await (await saved).path(), 'utf8');
      const { everybody: all, position } = paper.columns;
      expect(table).toContain(`${all},${position},${exercise.positions.indicated},2,3`);
      expect(table).toContain(`Cedar,${position},${exercise.positions.indicated},1,2`);
    });

    await test.step('the debrief is a file', async () => {
      for (const [form, ending] of [
        [paper.pdf, /\.pdf$/],
        [paper.docx, /\.docx$/],
      ] as const) {
        const saved = trainer.page.waitForEvent('download');
        await button(trainer.page, `${classroom.desk.debrief}: ${form}`).click();
        expect((await saved).suggestedFilename()).toMatch(ending);
      }
    });

    await test.step('finished and deleted, the room is gone for everybody', async () => {
      await button(trainer.page, classroom.desk.finish).click();
      await button(trainer.page, classroom.desk.finishSure).click();
      await expect(river.page.getByText(classroom.seat.finished)).toBeVisible();
      await button(trainer.page, classroom.desk.remove).click();
      await button(trainer.page, classroom.desk.removeSure).click();
      for (const { page } of everybody) {
        await expect(page.getByText(classroom.line.gone)).toBeVisible();
      }
    });
    for (const { faults } of everybody) expect(faults()).toEqual([]);
  } finally {
    for (const { context } of everybody) await context.close();
    await served.end();
  }
});

test('where only files are served, the page says what a classroom needs', async ({
  browser,
  baseURL,
}) => {
  const { page, context, inspect } = await somebody(browser, baseURL ?? '', [/40[45]/]);
  await page.goto('/en/classroom/#join=AB12CD34');
  await expect(page.getByText(classroom.noService.title)).toBeVisible();
  await expect(page.getByText(classroom.noService.text)).toBeVisible();
  await inspect();
  await context.close();
});

test('over plain http the room works, and the page says what does not', async () => {
  const served = await startClassroom();
  const { port } = new URL(served.address);
  // A name that is not this machine's own: there the browser keeps `crypto.subtle` back.
  const own = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--host-resolver-rules=MAP laptop.example 127.0.0.1'],
  });
  try {
    const address = `http://laptop.example:${port}`;
    const { page, inspect, faults } = await somebody(own, address, [
      // It is ignored there, and Chromium says so.
      /Cross-Origin-Opener-Policy header has been ignored/,
    ]);
    await page.goto('/en/classroom/');
    expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto])).toEqual([
      false,
      false,
    ]);
    await expect(page.getByText(classroom.plain.title)).toBeVisible();
    await inspect();
    await page.getByRole('checkbox', { name: classroom.open.told }).check();
    await button(page, classroom.open.action).click();
    await expect(page.getByText(classroom.desk.keep)).toBeVisible();
    await button(page, filled(classroom.desk.release, { number: '1' })).click();
    await expect(page.getByRole('region', { name: task.prompt })).toBeVisible();
    expect(faults()).toEqual([]);
  } finally {
    await own.close();
    await served.end();
  }
});
