/** Finding one's way: within a list, and anywhere in the case. */
export const find = {
  inList: 'Find in this list',
  shown: '{shown} of {found} shown',
  more: '{count, plural, one {Show one more} other {Show # more}}',
  open: 'Find',
  title: 'Find or go to',
  keys: 'Ctrl + K',
  label: 'An act, a context, a page of questions, a screen',
  hint: 'Type a part of its name; the arrow keys choose, Enter opens, Escape closes.',
  none: 'Nothing in this case has such a name.',
  found: '{count, plural, one {One place} other {# places}}',
  close: 'Close',
} as const;
