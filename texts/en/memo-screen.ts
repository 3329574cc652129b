/** The memo's screen: choices, the check before export, the file. The memo's own words are in `memo.ts`. */
export const memoScreen = {
  title: 'Memo',
  toFindings: 'Findings',
  lead: 'A case assessment that a colleague can test and sign. Below is the memo itself; the file says the same.',
  making: 'Writing the memo …',
  date: 'Date on the memo',
  dateHint: 'It is printed on the first page and goes into the file. No other date does.',
  dateMissing: 'Enter the date that the memo should carry.',
  word: 'Word for a person who was harmed',
  words: { survivor: 'Survivor', victim: 'Victim' },
  file: 'Before it leaves this device',
  personal: {
    none: 'No personal data was noticed in labels and notes. The check finds shapes such as numbers and dates, not meanings: read the memo before you pass it on.',
    title: '{count, plural, one {One place looks} other {# places look}} like personal data',
    text: 'Change the label or note in the case, or decide that it may stay.',
    seen: 'I have looked at each of them, and they may leave this device',
    kinds: {
      email: 'E-mail address',
      phone: 'Telephone number',
      date: 'Exact date',
      coordinates: 'Coordinates',
      handle: 'Account name',
      number: 'Long number',
      name: 'Name with a title',
    },
  },
  preview: 'The memo',
};
