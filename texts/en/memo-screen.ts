import { memoChoices } from './memo-screen-choices';

/** The memo's screen: choices, the check before export, the file. The memo's own words are in `memo.ts`. */
export const memoScreen = {
  choices: memoChoices,
  title: 'Memo',
  toFindings: 'Findings',
  lead: 'Choose the kind and the length; the memo stands beside it as it will be printed. Nothing leaves this device until you say so.',
  making: 'Writing the memo …',
  date: 'Date on the memo',
  dateHint: 'It is printed on the first page and goes into the file. No other date does.',
  dateMissing: 'Enter the date that the memo should carry.',
  word: 'Word for a person who was harmed',
  words: { survivor: 'Survivor', victim: 'Victim' },
  file: 'Before it leaves this device',
  personal: {
    none: 'No personal data was noticed in labels and notes. The check finds shapes such as numbers and dates, not meanings: read the file before you pass it on.',
    title: '{count, plural, one {One place looks} other {# places look}} like personal data',
    text: 'Decide for each: change it, or say that it may stay.',
    kinds: {
      email: 'E-mail address',
      phone: 'Telephone number',
      date: 'Exact date',
      coordinates: 'Coordinates',
      handle: 'Account name',
      protected: 'Number of a person or an account',
      number: 'Long number',
      name: 'Name with a title',
    },
  },
  preview: 'The memo',
  pages: {
    show: 'Show the pages',
    hide: 'Hide the pages',
    working: 'Working out the pages …',
    known: '{count, plural, one {One page} other {# pages}} as PDF',
    failed: 'The pages could not be worked out. The memo is as it was.',
    mark: 'Page {page}',
    within: 'Page {page} begins in this table',
  },
};
