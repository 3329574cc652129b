import { createTranslator, IntlErrorCode } from 'use-intl/core';
import { expect, test } from 'vitest';
import { en } from '@/texts/en/catalogue';
import { cli } from '@/texts/en/cli';

type Texts = { readonly [key: string]: string | Texts };

const keysIn = (texts: Texts, before = ''): readonly string[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [`${before}${key}`] : keysIn(text, `${before}${key}.`),
  );

/** Messages that cannot be read at all; values that are not given here are another matter. */
function unreadable(texts: Texts): readonly string[] {
  const found: string[] = [];
  for (const key of keysIn(texts)) {
    const say = createTranslator<Record<string, unknown>>({
      locale: 'en',
      messages: texts,
      timeZone: 'UTC',
      onError: ({ code }) => {
        if (code === IntlErrorCode.INVALID_MESSAGE) found.push(key);
      },
    });
    say(key as never);
  }
  return found;
}

test('a message that cannot be read is found: a select over a name with a hyphen', () => {
  const broken = '{why, select, still-held {Held} other {Not}}';
  expect(unreadable({ part: { broken, sound: 'Since {when}' } })).toEqual(['part.broken']);
});

test('every message of the screens and of the command line can be read', () => {
  expect(unreadable(en)).toEqual([]);
  expect(unreadable({ cli })).toEqual([]);
});
