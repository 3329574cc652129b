/** Pages that earlier answers make superfluous, and the way to ask them all the same. */
export const leftOut = {
  title: 'Left out because of your answers',
  lead: 'Nothing is assumed about these pages: what is not asked stays open. Another answer brings them back.',
  here: 'Left out because of your answers',
  because: 'You answered “no” to: {questions}.',
  answerAnyway: 'You can answer it all the same.',
  unused:
    '{count, plural, one {One answer is kept here. It is not used: no crime depends on it now.} other {# answers are kept here. They are not used: no crime depends on them now.}}',
  counts:
    '{count, plural, one {One answer is kept here and still counts.} other {# answers are kept here and still count.}}',
  passed: 'Left out after this page, because of your answers:',
  ask: 'Ask anyway',
} as const;
