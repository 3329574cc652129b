/** What is protected and what is not: plain, complete, and never more than is true today. */
export const safety = {
  title: 'What is protected, and what is not',
  lead: 'No tool makes difficult work safe. This page says what Indicia does, and where its protection ends.',
  does: {
    title: 'What it does',
    items: {
      device:
        'Your answers stay on this device. The page sends nothing anywhere: no account, no analytics, no third party.',
      sealed:
        'What is saved here is encrypted under your passphrase before it is stored. Without the passphrase it cannot be read, by us or anyone.',
      session:
        'You can also work without storing anything. Then everything is gone when the page is closed.',
      exit: '“Exit this page” blanks the screen, seals what you typed, locks the case and shows a plain page, in every open tab of Indicia; Back does not return. So does pressing Shift three times. It erases nothing.',
      locks:
        'An open store locks by itself after a time that you choose, a minute after it has asked. Each tab locks for itself. Only one tab at a time can change a case.',
      offline:
        'After the first visit it works without a network. A new version is announced and never forced.',
      checked:
        'Each build comes with a list of hashes. A program outside the page compares a running site with it.',
      least:
        'It asks for kinds of facts only. Please enter no names, exact dates, or places small enough to identify someone.',
    },
  },
  not: {
    title: 'What it cannot do',
    items: {
      forgotten:
        'A forgotten passphrase cannot be recovered. Keep a copy of the case file and of the passphrase in two safe places.',
      history:
        'The browser keeps this address in its history and its list of stored sites, and shows how much is stored. Exiting does not remove that.',
      screen:
        'What was on the screen may have been seen, photographed or captured by other software.',
      open: 'While a case is open, someone who holds the device can read it.',
      device:
        'A device that someone else controls, or that has spying software on it, can read everything you can.',
      rollback:
        'Someone with access to the device could replace the whole encrypted store with an older copy of it.',
      server:
        'If the server that gave you this page was tampered with, the page itself could be. Use a copy that you or your organisation run.',
      downloads:
        'A memo that you download is an ordinary file. It is not encrypted and stays where the browser puts it.',
      browser:
        'Some browsers delete stored data after weeks without use. The exported case file is the record; keep one.',
    },
  },
  first: {
    title: 'Before you start',
    text: 'Is this information already collected by someone? Being asked again can harm. Do not contact a survivor in order to fill in this tool.',
  },
} as const;
