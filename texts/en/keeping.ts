/** How work is kept: tabs, locking, versions, copies, this device, what a seized disk would show. */
export const keeping = {
  elsewhere: {
    title: 'This case is open in another tab',
    taken: 'This case went over to another tab',
    text: 'Only one tab at a time can change a case, so that nothing is written over.',
    takenText: 'What was entered here was sealed first. The other tab goes on from there.',
    takeOver: 'Go on here instead',
    takeOverText: 'The other tab seals what it has and can then only read.',
    read: 'Only read it here',
    reading:
      'Only for reading: the case is open in another tab. Nothing can be changed or exported here.',
    other: 'Go to your other cases',
  },
  autoLock: {
    title: 'The store is about to be locked',
    text: 'Nothing was entered for some time. In {seconds, plural, one {# second} other {# seconds}} your work is sealed and locked. Nothing is lost.',
    stay: 'Stay open',
    now: 'Lock now',
  },
  age: {
    now: 'less than a minute ago',
    minutes: '{count, plural, one {# minute ago} other {# minutes ago}}',
    hours: '{count, plural, one {# hour ago} other {# hours ago}}',
    days: '{count, plural, one {# day ago} other {# days ago}}',
  },
  backup: {
    title: 'A copy outside this browser',
    none: 'There is no exported file of this case yet. A browser can delete what it keeps; the exported file is the record.',
    whole: 'The last exported file, {age}, holds everything.',
    behind: 'The last exported file is from {age}. It lacks what was changed since.',
    export: 'Export the case file',
  },
  versions: {
    open: 'Earlier versions of this case',
    lead: 'The last twenty states that were kept: on every Continue, when the case was locked, and when it was opened from a file.',
    none: 'No version has been kept yet.',
    session: 'In a session that stores nothing, no versions are kept.',
    version: 'Kept {age}',
    look: 'Look at it',
    unreadable: 'This version does not open. It is left as it is; the others are not affected.',
    same: 'It says the same as the case says now.',
    holds:
      'It holds {contexts, plural, one {# context} other {# contexts}}, {acts, plural, one {# act} other {# acts}}, {groups, plural, one {# group} other {# groups}} and {answers, plural, one {# answer} other {# answers}}.',
    differs:
      '{answers, plural, =0 {All answers are the same; something else differs, such as a label or a list.} one {One answer differs from the case as it is now.} other {# answers differ from the case as it is now.}}',
    restore: 'Go back to this version',
    restoreText: 'The present state is kept as a version first, so nothing is lost.',
    restored: 'The case is as it was then. The state before is in the list below.',
    undo: 'Undo',
    undone: 'The case is again as it was before.',
    refused: 'Nothing was replaced: the present state could not be kept as a version first.',
    back: 'Back to the case',
  },
  device: {
    open: 'This device',
    lead: 'How your work is kept here, and how to change that.',
    locked: 'The store is locked. Unlock it to see and change how it is kept.',
    unlock: 'Unlock',
    lasting: {
      title: 'Does the browser keep it?',
      yes: 'The browser has agreed not to clear this storage by itself.',
      no: 'The browser may clear this storage when room is short or after weeks without use. Keep an exported file of each case.',
      unknown:
        'This browser does not say whether it may clear this storage. Keep an exported file of each case.',
      ask: 'Ask the browser to keep it',
      refused:
        'The browser did not agree. It may do so later, once the page is installed or used often.',
      room: '{used} MB of about {quota} MB are in use.',
      tight:
        'Little room is left, as in a private window. What is stored in a private window is gone when it is closed.',
    },
    offline: {
      title: 'Without a network',
      ready:
        'Everything needed is on this device: cases, exports and the law open without a network.',
      getting: 'Being fetched for work without a network…',
      none: 'This browser does not keep pages for work without a network.',
      install:
        'To have it as an app, use “Install” or “Add to home screen” in the menu of your browser.',
    },
    autoLock: {
      title: 'Lock by itself',
      label: 'After this long without use',
      minutes: '{count, plural, one {# minute} other {# minutes}}',
      hint: 'A minute before, you are asked whether to stay open. What is typed is sealed first.',
    },
    spelling: {
      title: 'Spelling in notes',
      label: 'Let the browser check the spelling of notes',
      hint: 'Off by default: some browsers and add-ons send what is typed to a service for it.',
    },
    passphrase: {
      title: 'Change the passphrase',
      text: 'Only the key is sealed anew; your cases are not touched. An old copy of the disk still opens with the old passphrase.',
      from: 'Present passphrase',
      to: 'New passphrase',
      action: 'Change the passphrase',
      working: 'Changing… this takes a few seconds.',
      done: 'The passphrase was changed.',
    },
    check: {
      title: 'Check the store',
      text: 'Opens every case and every kept version, and names what does not open.',
      action: 'Check it now',
      working: 'Checking…',
      sound: 'Everything in the store opens.',
      faults:
        '{count, plural, one {One record does not open. It was left as it is; every other one opens.} other {# records do not open. They were left as they are; every other one opens.}}',
    },
    erase: {
      title: 'Erase this store',
      text: 'All its cases and versions are removed from this device, the key first. This cannot be undone. Exported files are not touched; the browser and the disk may keep old blocks, which nobody can read without the passphrase.',
      copies: 'Every case in it has an exported file that holds everything.',
      noCopies:
        '{count, plural, one {One case has no exported file that holds everything.} other {# cases have no exported file that holds everything.}} Export them first, or say here why not.',
      reason: 'Why without a copy?',
      reasonHint: 'Only so that it is not done by mistake. It is stored nowhere.',
      reasonMissing: 'Say in a few words why without a copy, or export the cases first',
      action: 'Erase the store',
      failed: 'It could not be erased. Close other tabs of Indicia and try again.',
    },
  },
  stores: {
    label: 'Which store?',
    first: 'Store {number}',
    another: 'Make another store, with a passphrase of its own',
    back: 'Back to the stores there are',
  },
  strength: {
    none: 'Nothing entered yet.',
    weak: 'Too easy to guess (at most {bits} bits).',
    fair: 'Fair (at most {bits} bits). One or two more unrelated words make it strong.',
    strong: 'Strong (at most {bits} bits, unless it is a saying or a line from a song).',
    generated: 'Seven words drawn by chance: 70 bits, out of reach of guessing.',
  },
  update: {
    waits: {
      title: 'A new version of Indicia is ready',
      text: 'It is used the next time all tabs of Indicia are closed, or now if you wish. Export your case files first.',
      action: 'Use the new version now',
    },
    open: 'It can be used once the open store is locked.',
    asking: { text: 'Looking whether a store is open in another tab …' },
    elsewhere: {
      title: 'A store is open in another tab',
      text: 'Lock it there first. Nothing has changed here, and nothing was lost.',
      action: 'Try again',
    },
    changing: {
      title: 'Changing to the new version',
      text: 'This page loads again by itself. It can take half a minute, rarely a few minutes, until the version used so far has ended. Nothing that is stored changes.',
    },
    replaced: {
      title: 'A new version of Indicia is in use',
      text: 'Another tab changed to it. This page is still the old one: finish what you are writing, then load the page again. Files may only be made after that.',
      action: 'Load this page again',
    },
    later: 'Later',
  },
  drill: {
    title: 'Drill: what would a seized disk show?',
    text: 'This reads what the browser keeps for this page, as somebody with your disk could, without your passphrase. It changes nothing.',
    action: 'Look at the stores',
    nothing: 'The browser keeps nothing for this page yet.',
    columns: { what: 'What', size: 'Size', sample: 'How it begins' },
    kinds: {
      sealed: 'Sealed record',
      cache: 'Page file, the same for everybody',
      tab: 'Of this tab only',
      local: 'Setting in the open',
    },
    bytes: '{count, plural, one {# byte} other {# bytes}}',
    files: '{count, plural, one {# file} other {# files}}',
    search: 'A word to look for in it',
    searchHint:
      'For example a label of a case. It is looked for in everything above, and kept nowhere.',
    find: 'Look for it',
    notFound: 'Not found anywhere in it.',
    found: 'Found in the open, in: {where}. Please tell the maintainers.',
    beyond:
      'Also there, and not readable from a page: the history and the list of stored sites, with this address; the downloads folder; the dates of files.',
  },
} as const;
