import type { IsoDate } from '@/lib/engine/pack';
import { BadInput } from './bad-input';
import { say } from './say';

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day that an argument names; anything else is bad input. */
export function readDate(date: string): IsoDate {
  if (!isDate(date)) throw new BadInput(say('input.badDate', { date }));
  return date;
}
