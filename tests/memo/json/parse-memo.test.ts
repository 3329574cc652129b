import { expect, test } from 'vitest';
import { newCase } from '@/lib/case/new-case';
import { parseMemo } from '@/lib/memo/json/parse-memo';
import { toJson } from '@/lib/memo/json/to-json';
import { aMemo, paraded } from '../a-memo';
import { caseMemo, savedCase } from '../case-memo';

test.each([
  ['one act', aMemo()],
  ['an empty case', aMemo(newCase({ word: 'survivor' }))],
  ['a case under the law of the product', caseMemo(savedCase('ac-02'))],
])('What was written comes back: %s', (_, memo) => {
  const read = parseMemo(toJson(memo));
  expect(read).toEqual({ ok: true, memo });
  expect(read.ok && toJson(read.memo)).toBe(toJson(memo));
});

test('Any letters come back: markup, control characters, halves of characters', () => {
  const label = '<b>\u0000\u0007\ud800 "quoted" \u202e\u2028 漢';
  const memo = aMemo({ ...paraded(), label });
  expect(JSON.stringify(memo)).toContain('漢');
  expect(parseMemo(toJson(memo))).toEqual({ ok: true, memo });
});

test.each([
  ['', 'not-ours'],
  ['[]', 'not-ours'],
  ['null', 'not-ours'],
  ['{"format":"indicia-case"}', 'not-ours'],
  ['{"format":"indicia-memo","version":2}', 'too-new'],
  ['{"format":"indicia-memo"}', 'damaged'],
  [toJson(aMemo()).slice(0, -20), 'damaged'],
])('%j is refused: %s', (text, why) => {
  expect(parseMemo(text)).toMatchObject({ ok: false, why });
});

test('A key that this version does not know is refused, and the fault is named by its place alone', () => {
  const file = JSON.parse(toJson(aMemo()));
  file.memo.sections[0].blocks[0].secret = 'A name';
  expect(parseMemo(JSON.stringify(file))).toEqual({
    ok: false,
    why: 'damaged',
    detail: 'memo.sections.0.blocks.0',
  });
});

test('A sentence that comes from nothing is refused', () => {
  const file = JSON.parse(toJson(aMemo()));
  const block = file.memo.sections[0].blocks.find((b: { sentences?: unknown }) => b.sentences);
  block.sentences[0].from = [];
  expect(parseMemo(JSON.stringify(file))).toMatchObject({ ok: false, why: 'damaged' });
});
