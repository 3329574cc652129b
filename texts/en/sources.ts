/** The status of a source, and whether anyone has compared the pinpoint with the text. */
export const sources = {
  status: {
    binding: 'Binding',
    persuasive: 'Persuasive',
    'soft-law': 'Soft law',
    proposed: 'Proposed',
    contested: 'Contested',
  },
  checked: {
    'official text': 'Checked against the official text',
    'public copy': 'Checked against a public copy',
    'secondary report': 'Seen in a report, not yet checked against the text',
    not: 'Reference not yet checked',
  },
  noPinpoint: 'no pinpoint established',
} as const;
