import { expect, test } from 'vitest';
import { readScenarioFile } from '@/app/[locale]/exercise/read-scenario-file';
import { scenarios } from '@/exercises/library';

const [scenario] = scenarios;
const file = (text: () => Promise<string>, size = 10) => ({ size, text });

test('a file of a scenario is that scenario', async () => {
  const opened = await readScenarioFile(file(async () => JSON.stringify(scenario)));
  expect(opened).toEqual({ ok: true, scenario });
});

test('one that was changed after it was chosen cannot be read, and that is said', async () => {
  const changed = file(() => Promise.reject(new DOMException('', 'NotReadableError')));
  expect(await readScenarioFile(changed)).toEqual({ ok: false, why: 'unread' });
});

test('one that is far too large is not read', async () => {
  const huge = file(() => Promise.reject(new Error('read')), 2_000_000);
  expect(await readScenarioFile(huge)).toEqual({ ok: false, why: 'too-large' });
});
