/** Words of the shell: what stands on every screen. Each screen's own words are in a file beside this one. */
export const screens = {
  titles: {
    language: 'Language',
    start: 'Start',
    unlock: 'Unlock',
    case: 'Case',
    contexts: 'Contexts',
    acts: 'Acts',
    groups: 'Groups affected',
    part: 'Part of the case',
    question: 'Question',
    answers: 'Check your answers',
    findings: 'Findings',
    charges: 'Charges',
    evidence: 'Evidence',
    gaps: 'Gap map',
    argument: 'Argument',
    compare: 'Compare two acts',
    whatIf: 'What if',
    review: 'Review',
    lawMoves: 'Version of the law',
    pictures: 'Pictures',
    memo: 'Memo',
    versions: 'Earlier versions',
    device: 'This device',
    library: 'The law',
    exercise: 'Exercises',
    safety: 'What is protected',
    notFound: 'Page not found',
  },
  shell: {
    skip: 'Skip to the content',
    skipExit: 'Exit this page quickly',
    exit: 'Exit this page',
    exitHint: 'Or press Shift three times',
    lock: 'Lock',
    trail: 'Where you are',
    back: 'Back',
    footer: 'Help and information',
    safety: 'What is protected, and what is not',
    library: 'Read the law',
    independent:
      'Indicia is independent. It is not issued or endorsed by any court, organisation or person named in it.',
    margin: 'In the margin',
    noScript:
      'Indicia works entirely on this device, and needs JavaScript for it. Nothing you enter is sent anywhere.',
    opening: 'Opening…',
    locking: 'Sealing what you entered…',
    device: 'This device',
  },
  save: {
    saved: 'Saved on this device, encrypted',
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    failed: {
      quota:
        'Not saved: this device has no room left. Your work is still open here; export the case file now.',
      unavailable:
        'Not saved: the browser does not let this page store anything. Export the case file now.',
      changed:
        'Not saved: the case was changed in another tab. Lock and unlock: your state is then beside that one.',
      locked: 'Not saved: the vault is locked.',
      unexpected: 'Not saved yet. It is tried again; your work is still open here.',
    },
    sessionOnly: 'Session only: nothing is stored',
  },
  law: {
    failed: 'The law could not be opened',
    failedText:
      'Nothing you saved is affected. Check the connection once, then open this page again.',
  },
  errors: { title: 'There is a problem', prefix: 'Error: ' },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be incomplete, or the page may have moved. Nothing you saved is affected.',
    start: 'Go to the start',
  },
} as const;
