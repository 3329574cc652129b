/** "June 2014" or "2014", in the words of the language. */
export function coarseDateInWords(when: string, locale: string): string {
  const [year = '', month] = when.split('-');
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  const format = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, format).format(date);
}
