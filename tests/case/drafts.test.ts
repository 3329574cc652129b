import { expect, test } from 'vitest';
import { draftAt, keepDraft } from '@/lib/case/drafts';
import { newCase } from '@/lib/case/new-case';
import { parseCase } from '@/lib/case/parse-case';
import { LIMITS } from '@/lib/case/schema';

const empty = newCase({ word: 'survivor' });
const act = { act: 'aaaaaaaaaaaaaaaa' };

test('a draft is kept at its question alone, and opens again with the case', () => {
  const c = keepDraft(empty, act, 'result', 'as typed 🕊 \u202e');
  expect(draftAt(c, act, 'result')).toBe('as typed 🕊 \u202e');
  expect(draftAt(c, {}, 'result')).toBeUndefined();
  expect(draftAt(c, act, 'conduct')).toBeUndefined();
  expect(parseCase(JSON.stringify(c))).toEqual({ ok: true, case: c });
});

test('an empty text lets it go, and nothing else with it', () => {
  const one = keepDraft(empty, {}, 'result', 'one');
  const two = keepDraft(one, act, 'result', 'two');
  expect(keepDraft(two, act, 'result', '')).toEqual(one);
  expect(keepDraft(one, {}, 'result', '')).toEqual(empty);
  expect(keepDraft(one, {}, 'result', 'one')).toBe(one);
});

test('beyond the limits the case still opens', () => {
  const long = keepDraft(empty, {}, 'result', 'x'.repeat(LIMITS.draft + 5));
  expect(draftAt(long, {}, 'result')).toHaveLength(LIMITS.draft);
  let full = empty;
  for (let i = 0; i <= LIMITS.drafts; i += 1) full = keepDraft(full, {}, `fact${i}`, 'x');
  expect(full.drafts).toHaveLength(LIMITS.drafts);
  expect(draftAt(full, {}, 'fact0')).toBeUndefined();
  expect(parseCase(full)).toMatchObject({ ok: true });
});
