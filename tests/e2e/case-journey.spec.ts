import { readFileSync } from 'node:fs';
import { parseCase } from '../../lib/case/parse-case';
import type { Case } from '../../lib/case/schema';
import { en } from '../../texts/en/catalogue';
import { answerCase } from './support/answer-case';
import { expect, test } from './support/fixtures';
import { activate, tabTo, write } from './support/keyboard';
import { createVault, PASSPHRASE, passphraseField, startCase, unlockWith } from './support/session';

/** The published case before any act was added; published-cases.spec.ts goes the whole length of the path. */
function withoutActs(file: string): Case {
  const opened = parseCase(readFileSync(file, 'utf8'));
  if (!opened.ok) throw new Error(`${file}: ${opened.why} ${opened.detail}`);
  return { ...opened.case, acts: [] };
}

// Each kind of page of questions is looked at by axe in published-cases.spec.ts.
test.use({ sendsOn: /\/case\/(?:question|contexts|groups|acts)\// });

test('a case is answered by keyboard alone, and is there again after it was locked', async ({
  page,
  inspect,
}) => {
  const { answers, unlock, screens } = en;
  const target = withoutActs('tests/cases/ac-01.json');

  await page.goto('/en/');
  await inspect();
  await activate(page, page.getByRole('link', { name: en.start.doors.case.title }));
  await expect(page.getByRole('heading', { level: 1, name: unlock.create.title })).toBeVisible();
  await inspect();

  await test.step('a passphrase that is too short is refused in words', async () => {
    await write(page, passphraseField(page), 'short');
    await activate(page, page.getByRole('button', { name: unlock.create.action }));
    const summary = page.getByRole('alert').filter({ hasText: screens.errors.title });
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(unlock.errors.short);
  });

  await createVault(page);
  await inspect();
  await startCase(page, 'Case A');
  await inspect();
  await answerCase(page, target);
  await inspect();

  await test.step('the answers stand as they were given', async () => {
    await expect(page.getByText('Africa', { exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: screens.save.saved })).toBeVisible();
  });

  await test.step('locked, a wrong passphrase opens nothing and says so', async () => {
    // Past every "Change" of a long page, then round to its top.
    await tabTo(page, page.getByRole('button', { name: screens.shell.lock, exact: true }), 300);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Africa', { exact: true })).toBeHidden();
    await unlockWith(page, 'not the passphrase that was chosen');
    await expect(page.getByRole('alert').first()).toContainText(unlock.errors['wrong-passphrase']);
    await inspect();
  });

  const back = async () => {
    await unlockWith(page, PASSPHRASE);
    await expect(page.getByRole('heading', { level: 1, name: answers.title })).toBeVisible();
    await expect(page.getByText('Africa', { exact: true })).toBeVisible();
  };

  await test.step('the right one opens the case, where it was left', async () => {
    await back();
    await inspect();
  });

  await test.step('so does a reload: it locks, and unlocking leads back', async () => {
    await page.reload();
    await back();
    await inspect();
  });
});
