import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { expand, mapTexts, mirror } from '@/texts/pseudo';

const samples = [
  'Continue',
  'Act {number} of {total}',
  '{count, plural, =0 {No acts} one {# act in {place}} other {# acts in {place}}} recorded',
  '{kind, select, act {An act} context {A context with {count, plural, one {# link} other {# links}}} other {Something}}',
  "It''s '{'not an argument'}' on {date, date, short}",
  'Read <strong>the {title}</strong> first',
] as const;

const values = {
  number: 2,
  total: 5,
  count: 3,
  place: 'X1',
  kind: 'context',
  title: 'T9',
  date: new Date(0),
};

/** use-intl's own reading of a message, tags drawn as in the text. */
function format(locale: string, message: string, overrides: Record<string, unknown> = {}): string {
  const words = createTranslator({
    locale,
    messages: { message },
    timeZone: 'UTC',
    onError: (error: Error) => {
      throw error;
    },
  });
  const strong = (inner: unknown) => `<strong>${inner}</strong>`;
  return String(words.markup('message', { ...values, ...overrides, strong } as never));
}

test.each(samples)('%s stays a message that formats, in both', (message) => {
  for (const [locale, change] of [
    ['en-XA', expand],
    ['ar-XB', mirror],
  ] as const) {
    for (const count of [0, 1, 2, 7]) {
      expect(() => format(locale, change(message), { count })).not.toThrow();
    }
  }
});

test('arguments keep their names and values', () => {
  expect(format('en-XA', expand(samples[1]))).toMatch(/^\[Åçţ 2 öƒ 5 .+\]$/);
  expect(format('ar-XB', mirror(samples[5]))).toContain('T9</strong>');
});

test('plural branches are changed and chosen as before', () => {
  const text = expand('{count, plural, one {# act} other {# acts}}');
  expect(format('en', text, { count: 1 })).toMatch(/^\[1 åçţ /);
  expect(format('en', text, { count: 3 })).toMatch(/^\[3 åçţš /);
});

test('the expanded text is at least a third longer and stands in brackets', () => {
  for (const message of ['Continue', 'None of the others', 'Add another context']) {
    const longer = expand(message);
    expect(longer.length).toBeGreaterThanOrEqual(message.length * 1.33);
    expect(longer).toMatch(/^\[.*\]$/);
  }
});

test('the mirrored text has no Latin letter left and is isolated right to left', () => {
  expect(mirror('Assess a case: the Quick Brown Fox, 12/2026')).toMatch(/^\u2067[^A-Za-z]+\u2069$/);
});

test('plain text of any kind goes through without a throw', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}<>'#]/.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(expand(text).startsWith('[')).toBe(true);
      expect(mirror(text).length).toBeGreaterThanOrEqual(text.length);
    }),
  );
});

test('a message that does not end is named', () => {
  expect(() => expand('{count, plural, one {x}')).toThrow('does not end');
});

test('a tree of texts is changed at every depth and nothing else in it', () => {
  expect(mapTexts({ a: 'x', b: { c: ['y', 3] }, d: true }, (text) => text.toUpperCase())).toEqual({
    a: 'X',
    b: { c: ['Y', 3] },
    d: true,
  });
});
