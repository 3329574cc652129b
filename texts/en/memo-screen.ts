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
  download: 'Download PDF',
  downloadHtml: 'Download web page',
  forms:
    'The PDF is for paper and for filing. The web page says the same, works with a screen reader and opens without a connection.',
  cancel: 'Stop',
  steps: {
    fonts: 'Loading the fonts …',
    pages: 'Setting the pages …',
    contents: 'Numbering the contents …',
  },
  done: '{name} was handed to your browser. It is not sealed: keep it where others cannot open it.',
  failed: 'The file could not be made. The case is unchanged; try again.',
  cancelled: 'Stopped. No file was made.',
  replaced:
    '{count, plural, one {One character has} other {# characters have}} no letter in the fonts and {count, plural, one {shows} other {show}} as a sign: {list}.',
  preview: 'The memo',
};
