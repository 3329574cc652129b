import { expect, test } from 'vitest';
import { caseText, sameCase } from '@/lib/case/case-text';
import { renameCase } from '@/lib/case/edit';
import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import { savedCase } from '../memo/case-memo';

/** The same case, with every member in the opposite place. */
const turned = (c: Case): Case =>
  JSON.parse(JSON.stringify(c), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );

const c = savedCase('ac-02');

test('a case that was stored and read again says the same, wherever its members stood', () => {
  const read = parseCase(JSON.stringify(turned(c)));
  if (!read.ok) throw new Error(read.why);
  expect(JSON.stringify(read.case)).not.toBe(JSON.stringify(turned(c)));
  expect(sameCase(read.case, turned(c))).toBe(true);
});

test('what differs, or stands in another order in a list, is not the same', () => {
  expect(sameCase(c, renameCase(c, 'Another label'))).toBe(false);
  expect(c.acts.length).toBeGreaterThan(1);
  expect(sameCase(c, { ...c, acts: c.acts.toReversed() })).toBe(false);
});

test('every string that can be typed has a text, and all of it is there', () => {
  const odd = renameCase(c, 'half of a pair \ud800');
  expect(JSON.parse(caseText(odd))).toEqual(odd);
});
