/** Changing an answer without saving it. */
export const whatIf = {
  title: 'What if',
  lead: 'Change one answer here and see which findings move. Nothing is saved; the case stays as it is.',
  place: 'Where',
  question: 'Question',
  line: 'Line of the list',
  value: 'Answer to try',
  asRecorded: 'As recorded: {answer}',
  pick: 'Choose an answer',
  choose: 'What moves will stand here.',
  working: 'Working it out…',
  failed: 'This could not be worked out. The case is not affected.',
  same: 'No finding moves.',
  moved:
    '{count, plural, one {# finding moves} other {# findings move}}, {crimes, plural, =0 {none of them a crime or a step} one {# of them a crime or a step} other {# of them crimes or steps}}.',
  table: { caption: 'What moves', finding: 'Finding', now: 'Now', after: 'Then' },
  others:
    '{count, plural, one {# further finding that moves} other {# further findings that move}}',
  notInForce: 'not in force',
  came: 'Then worth considering: {crimes}.',
  went: 'Then no longer worth considering: {crimes}.',
  open: 'Open this question',
  reset: 'Back to what is recorded',
} as const;

/** Two acts side by side. */
export const compare = {
  title: 'Compare two acts',
  lead: 'The same questions and findings side by side; what differs comes first.',
  needsTwo: 'Two acts are needed for a comparison.',
  first: 'First act',
  second: 'Second act',
  findings: 'Findings that differ',
  findingsSame: '{count, plural, one {# finding is the same} other {# findings are the same}}',
  answers: 'Answers that differ',
  answersSame: '{count, plural, one {# answer is the same} other {# answers are the same}}',
  none: 'None differs.',
  finding: 'Finding',
  question: 'Question',
  absent: 'Not linked to this context',
  notAsked: 'Not asked',
} as const;

/** The argument for a crime, as a tree. */
export const argument = {
  title: 'Argument',
  lead: 'A crime down through its elements and the rules to the recorded answers, with the source of each step.',
  empty: 'No crime is worth considering yet.',
  crime: 'Crime',
  tree: 'Argument for {crime}',
  element: 'Element {number}',
  shared: 'Element',
  against: 'Contrary authority: {count}',
  evidence: 'Evidence linked: {items}',
  noReasons: 'Nothing is recorded for it yet.',
  overridden: 'A reviewer sets this aside: {to}',
} as const;
