/** Words around the scope of consent, beyond the question itself. */
export const consent = {
  until: 'Until when consent was given (optional)',
  untilHint:
    'A year or a month, such as 2027 or 2027-06. After its end, what rests on this consent is held back until it is given again or a person decides.',
  holdsUntil: 'Given until the end of {date}',
} as const;
