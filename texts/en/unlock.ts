export const unlock = {
  create: {
    title: 'Choose a passphrase',
    lead: 'Your cases are kept on this device, encrypted under a passphrase that only you know.',
    label: 'Passphrase',
    hint: 'Several unrelated words are strong and can be remembered. Copy these, write them down somewhere safe, or type your own: at least 15 characters.',
    offered: 'Words made for you on this device',
    use: 'Use these words',
    other: 'Make other words',
    action: 'Create the encrypted store',
    working: 'Creating… this takes a few seconds.',
    noRecovery: {
      title: 'There is no way back without it',
      text: 'Nobody can reset a passphrase, because nobody else has it. If it is lost, so are the cases, unless you keep an exported case file and its own passphrase.',
    },
    session: {
      title: 'Or store nothing',
      text: 'Work in this tab only. When it is closed or reloaded, everything entered is gone, unless you exported the case file.',
      action: 'Continue without storing',
    },
  },
  open: {
    title: 'Unlock your cases',
    lead: 'They are on this device, encrypted.',
    leadNotKnown:
      'The browser does not let this page look whether there is an encrypted store here. Unlocking says more; reloading the page may help.',
    label: 'Passphrase',
    action: 'Unlock',
    working: 'Unlocking…',
    unsealed:
      'The last time it was locked, the last change could not be sealed in time. Please check the answers you gave last.',
    forgotten: {
      title: 'If you do not remember it',
      text: 'It cannot be recovered. If you have an exported case file, you can open that with its own passphrase in a session that stores nothing.',
    },
  },
  show: 'Show the passphrase',
  hide: 'Hide the passphrase',
  showShort: 'Show',
  hideShort: 'Hide',
  errors: {
    empty: 'Enter the passphrase',
    short: 'Use at least 15 characters, for example five or six unrelated words',
    weak: 'This is too easy to guess: words or letters repeat or run in order. Use more unrelated words',
    'wrong-passphrase':
      'This passphrase does not open the store on this device. Nothing was changed; try again.',
    'no-vault': 'There is no encrypted store on this device any more.',
    'too-new':
      'The store was written by a newer version of Indicia. Open it with that version; nothing was changed.',
    damaged:
      'The store on this device is damaged and does not open. Nothing was changed. An exported case file still opens.',
    exists: 'There is already an encrypted store on this device. Reload the page to unlock it.',
    'empty-passphrase': 'Enter the passphrase',
    quota: 'This device has no room left for the store.',
    unavailable: 'This browser does not let the page store anything. You can work without storing.',
    changed: 'Another tab changed the store at the same moment. Try again.',
    locked: 'It was locked in the meantime. Try again.',
    unexpected: 'Something failed here. Nothing was changed; reload the page and try again.',
  },
} as const;
