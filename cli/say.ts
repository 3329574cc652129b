import { createTranslator } from 'use-intl/core';
import { cli } from '@/texts/en/cli';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** The command line's own sentences, in English. */
export const say = createTranslator({
  locale: 'en',
  messages: cli as Record<string, unknown>,
  onError(error) {
    throw error;
  },
}) as (key: Leaves<typeof cli>, values?: Record<string, string | number>) => string;
