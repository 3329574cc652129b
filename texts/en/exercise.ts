export const exercise = {
  title: 'Exercises are not there yet',
  text: 'They will let a group work the same published scenario and see where its answers diverge, and why. Only fictional or published scenarios will be used.',
  meanwhile:
    'Until then, the sample case shows the whole path on a published case. You can change every answer and see what moves.',
  action: 'Open the case part',
} as const;
