import { createTranslator } from 'use-intl/core';
import type { explain } from '@/texts/en/explain';
import type { memo } from '@/texts/en/memo';

/** The same keys as the English text, in any language. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** What a memo needs to speak one language. Only types come from `texts/`: the words are passed in. */
export type MemoWords = {
  readonly locale: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly memo: Words<typeof memo>;
  readonly explain: Words<typeof explain>;
};

/** The dotted keys of a catalogue. */
export type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

export type MemoKey = Leaves<{ memo: typeof memo; explain: typeof explain }>;
export type Values = Readonly<Record<string, string | number>>;
/** A language that is already spoken, as on a screen. */
export type MemoVoice = {
  readonly locale: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly say: Say;
};

/** Formats one message. A missing or broken message is our own mistake and throws with its key. */
export type Say = (key: MemoKey, values?: Values) => string;

/** A voice for the words of one language, or the one that is already spoken. Throws for a message that is missing or broken. */
export function speaker(words: MemoWords | MemoVoice): Say {
  if ('say' in words) return words.say;
  const translate = createTranslator({
    locale: words.locale,
    messages: { memo: words.memo, explain: words.explain } as Record<string, unknown>,
    onError(error) {
      throw error;
    },
  }) as (key: string, values?: Values) => string;
  return (key, values) => translate(key, values);
}
