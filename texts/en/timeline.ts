/** When acts took place: years and months, never days. */
export const timeline = {
  title: 'Order of events',
  undated: 'No date yet',
  when: 'When (optional)',
  hint: 'A year or a month, such as 2014 or 2014-06. A day could point to a person, so none is taken.',
  notCoarse: 'Give a year or a month, such as 2014 or 2014-06',
} as const;
