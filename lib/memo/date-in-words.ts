import type { Say } from './words';

/** "22 November 2026", without the machine's locale data. Throws on anything but `YYYY-MM-DD`. */
export function dateInWords(say: Say, date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) throw new Error(`memo: not a date YYYY-MM-DD: ${date}`);
  const [, year, month, day] = parts;
  return say('memo.date', { year: year ?? '', month: month ?? '', day: String(Number(day)) });
}
