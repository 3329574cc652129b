import { isDate } from '@/lib/engine/iso-date';
import type { IsoDate } from '@/lib/engine/pack';
import { BadInput } from './bad-input';
import { say } from './say';

/** The day that an argument names; anything else is bad input. */
export function readDate(date: string): IsoDate {
  if (!isDate(date)) throw new BadInput(say('input.badDate', { date }));
  return date;
}
