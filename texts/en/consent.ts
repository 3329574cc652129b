/** Words around the scope of consent, beyond the question itself. */
export const consent = {
  until: 'Until when consent was given (optional)',
  untilHint:
    'A year or a month, such as 2027 or 2027-06. After its end, what rests on this consent is held back until it is given again or a person decides.',
  waits: {
    title: 'What these answers hold back',
    lead: 'As the answers stand, a file with facts of the case waits before it leaves this device:',
    uses: {
      court: 'for justice proceedings',
      advocacy: 'for publication and advocacy',
      training: 'for training',
    },
    one: '{uses}: {why}',
    later:
      'Other answers change this at once. On the page of the memo a person can also decide otherwise, with a reason that is printed on its first page.',
  },
  holdsUntil: 'Given until the end of {date}',
} as const;
