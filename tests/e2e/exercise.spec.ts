import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { scenarios } from '../../exercises/library';
import { parseScenario } from '../../lib/exercise/parse-scenario';
import type { Scenario, Task } from '../../lib/exercise/scenario';
import { en } from '../../texts/en/catalogue';
import { expect, test } from './support/fixtures';
import { activate, choose, tick, write } from './support/keyboard';
import { createVault, PASSPHRASE, unlockWith } from './support/session';

const { author, exercise, paper, screens } = en;
const scenario = scenarios[0] as Scenario;
const [first, second] = scenario.rounds.map(({ tasks }) => tasks[0] as Task) as [Task, Task];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const section = (page: Page, task: Task) => page.getByRole('region', { name: task.prompt });

async function answer(page: Page, task: Task, position: string, reasons: readonly string[]) {
  const asked = section(page, task);
  await choose(page, asked.getByRole('radio', { name: position, exact: true }));
  for (const reason of reasons) {
    const text = task.reasons.find(({ id }) => id === reason)?.text as string;
    await tick(page, asked.getByRole('checkbox', { name: text }));
  }
}

test('a learner works a scenario alone, by keyboard, to the debrief @narrow', async ({
  page,
  inspect,
}) => {
  await page.goto('/en/exercise/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(exercise.title);
  await inspect();
  await activate(page, page.getByRole('link', { name: scenario.title }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title);
  await inspect();

  await test.step('a task without an answer is named, and nothing is compared', async () => {
    await activate(page, button(page, exercise.work.compare));
    await expect(page.getByRole('alert', { name: screens.errors.title })).toContainText(
      exercise.work.unanswered,
    );
    await expect(page.getByText(exercise.compared.difference)).toHaveCount(0);
    await inspect();
  });

  await test.step('reasons stand beside the model: what was named, what it rests on', async () => {
    await answer(page, first, exercise.positions.indicated, ['undressed', 'no-touch']);
    await activate(page, button(page, exercise.work.compare));
    await expect(section(page, first).getByRole('heading', { level: 2 })).toBeFocused();
    const row = (id: string) =>
      page.getByRole('row').filter({ hasText: first.reasons.find((r) => r.id === id)?.text });
    await expect(row('undressed').getByRole('cell').first()).toContainText(
      exercise.compared.namedByYou,
    );
    await expect(row('no-touch').getByRole('cell').last()).toContainText(
      exercise.compared.notRelied,
    );
    await expect(section(page, first)).toContainText(first.model.authority.text);
    await expect(section(page, first)).toContainText('para 688');
    await inspect();
  });

  await test.step('answers can be changed, and going away loses nothing', async () => {
    await activate(page, button(page, exercise.work.change));
    await activate(page, page.getByRole('link', { name: screens.shell.safety }));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(scenario.title);
    await inspect();
    await page.goBack();
    await expect(
      section(page, first).getByRole('radio', { name: exercise.positions.indicated, exact: true }),
    ).toBeChecked();
    await activate(page, button(page, exercise.work.compare));
  });

  await test.step('the rounds, and a debrief of where reasons parted', async () => {
    await activate(page, button(page, exercise.work.next.replace('{number}', '2')));
    for (const [index, { tasks }] of scenario.rounds.entries()) {
      if (index === 0) continue;
      for (const task of tasks) {
        const { position, reasons } = task.model.principles;
        await answer(page, task, exercise.positions[position ?? 'open'], reasons);
      }
      await activate(page, button(page, exercise.work.compare));
      const next =
        index === scenario.rounds.length - 1
          ? exercise.work.finish
          : exercise.work.next.replace('{number}', String(index + 2));
      await activate(page, button(page, next));
    }
    const parted = page.getByRole('region', { name: exercise.debrief.parted });
    await expect(parted).toContainText(
      first.reasons.find((r) => r.id === 'no-touch')?.comment ?? '',
    );
    await expect(parted).not.toContainText(second.prompt);
    await inspect();
  });
});

test('a scenario file goes out and comes back; one that is wrong says where', async ({
  page,
  inspect,
}) => {
  await page.goto(`/en/exercise/work/#${scenario.id}`);
  await inspect();
  const saved = page.waitForEvent('download');
  await activate(page, button(page, exercise.yourOwn.example));
  const file = await (await saved).path();

  await page.goto('/en/exercise/');
  await inspect();
  const input = page.getByLabel(exercise.yourOwn.choose);
  const open = () => activate(page, button(page, exercise.yourOwn.action));
  const give = (value: unknown) =>
    input.setInputFiles({
      name: 'scenario.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
    });

  await open();
  await expect(page.getByRole('alert', { name: screens.errors.title })).toContainText(
    exercise.yourOwn.missing,
  );
  await give('<script>alert(1)</script>');
  await open();
  await expect(page.getByRole('alert', { name: screens.errors.title })).toContainText(
    exercise.yourOwn.refused['not-ours'],
  );
  await give({ ...scenario, version: 2 });
  await open();
  await expect(page.getByRole('alert', { name: screens.errors.title })).toContainText(
    exercise.yourOwn.refused['too-new'],
  );
  const faulty = structuredClone(scenario);
  faulty.parts.acts = [];
  await give(faulty);
  await open();
  await expect(page.getByText(/^Parts, Act.*nothing is written yet/)).toBeVisible();
  await inspect();

  await test.step('markup in a scenario stays text, and a doubt is told to its author', async () => {
    const marked = { ...structuredClone(scenario), id: 'of-my-own', title: '<b>Of my own</b>' };
    marked.objectives[0]?.rules.push('rs.7-1-g-2');
    await give(marked);
    await open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('<b>Of my own</b>');
    await activate(page, button(page, exercise.yourOwn.check));
    await expect(page.getByText(exercise.yourOwn.doubtsTitle)).toBeVisible();
    await inspect();
  });

  await test.step('the file that was saved opens as the scenario it is', async () => {
    await page.goto('/en/exercise/');
    await input.setInputFiles(file);
    await open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title);
  });
});

test('an address of a scenario that is not here leads back to the list', async ({
  page,
  inspect,
}) => {
  await page.goto('/en/exercise/work/#nobody-knows-it');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(exercise.work.unknown);
  await inspect();
  await activate(page, page.getByRole('link', { name: exercise.work.toList }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(exercise.title);
  await inspect();
});

test('an author writes a scenario: checked as it is typed, kept sealed over a reload, taken out as a file', async ({
  page,
  inspect,
}) => {
  const margin = page.getByRole('complementary');
  const title = page.getByLabel(author.fields.title, { exact: true });
  await page.goto('/en/exercise/write/');
  await inspect();
  await page.getByLabel(author.begin.copy).selectOption({ label: scenario.title });
  await activate(page, button(page, author.begin.copyAction));
  await expect(page.getByText(author.checks.none)).toBeVisible();
  await expect(page.getByText(author.kept.tab)).toBeVisible();
  await inspect();

  await test.step('what is wrong is named where it stands, and what participants see is beside it', async () => {
    await activate(page, page.getByRole('link', { name: author.outline.about }));
    await write(page, title, 'A title of mine');
    await expect(margin.getByText('A title of mine')).toBeVisible();
    await write(
      page,
      page.getByLabel(author.fields.contentNote, { exact: true }),
      'By Colonel Ahmadi',
    );
    await expect(margin.getByText(author.doubts['personal-data'])).toBeVisible();
    await inspect();
    await page
      .getByRole('navigation', { name: screens.shell.trail })
      .getByRole('link')
      .last()
      .click();
    await activate(page, page.getByRole('link', { name: 'Round 1, task 1' }).first());
    await expect(page.getByText('the tool finds: Indicated')).toBeVisible();
    await page.getByLabel(author.fields.position).last().selectOption('not-indicated');
    await expect(margin.getByText(/the findings on these facts differ/)).toBeVisible();
    await write(page, page.getByLabel(author.fields.difference), ' ');
    await expect(
      margin.getByText(/model answer, why they differ: nothing is written yet/),
    ).toBeVisible();
    await inspect();
    await write(page, page.getByLabel(author.fields.difference), 'They differ.');
  });

  await test.step('sealed in a store, it is there after a reload, and locked away before it', async () => {
    await page
      .getByRole('navigation', { name: screens.shell.trail })
      .getByRole('link')
      .last()
      .click();
    await activate(page, page.getByRole('link', { name: author.kept.unlock }));
    await expect(
      page.getByRole('heading', { level: 1, name: en.unlock.create.title }),
    ).toBeVisible();
    await inspect();
    await createVault(page);
    await inspect();
    await page.goBack();
    await expect(page.getByText(author.kept.sealed)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(author.gone.title);
    await inspect();
    await activate(page, page.getByRole('link', { name: author.kept.unlock }));
    await unlockWith(page, PASSPHRASE);
    await expect(
      page.getByRole('heading', { level: 1, name: en.caseHome.cases.none }),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A title of mine');
  });

  await test.step('as a file it opens again, as the learner has it and on paper', async () => {
    const saved = page.waitForEvent('download');
    await activate(page, button(page, author.use.save));
    const opened = parseScenario(readFileSync(await (await saved).path(), 'utf8'));
    expect(opened.ok && opened.scenario.title).toBe('A title of mine');
    await activate(page, button(page, author.use.paper));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(paper.title);
    await page.getByLabel(paper.which).selectOption({ label: paper.grid });
    await inspect();
    await page.locator(`#sheet-${first.id}`).selectOption('open');
    await activate(page, button(page, paper.enter.add));
    const written = page.waitForEvent('download');
    await activate(page, button(page, `${paper.debrief.title}: ${paper.docx}`));
    expect((await written).suggestedFilename()).toMatch(/\.docx$/);
  });
});
