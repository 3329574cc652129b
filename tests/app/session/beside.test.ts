import { expect, test } from 'vitest';
import { beside } from '@/app/session/beside';
import { renameCase } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { parseCase } from '@/lib/case/parse-case';
import { LIMITS } from '@/lib/case/schema';

const relabel = (label: string) => `${label} (another state)`;
const here = newCase({ word: 'survivor', label: 'A' });
const older = renameCase(here, 'A, older');

test('an older state from a file does not take the place of the case that is here', () => {
  const opened = beside(older, [here], relabel);
  expect(opened.id).not.toBe(here.id);
  expect(opened).toEqual({ ...older, id: opened.id, label: 'A, older (another state)' });
});

test('a case that is here in the same state is that case', () => {
  expect(beside(structuredClone(here), [here], relabel)).toBe(here);
});

test('a case that is not here stays itself', () => {
  expect(beside(here, [], relabel)).toBe(here);
});

test('a label with no room for more stays, and the case opens', () => {
  const full = renameCase(here, 'x'.repeat(LIMITS.label));
  expect(parseCase(beside(full, [here], relabel))).toMatchObject({ ok: true });
});
