/** What a practitioner works with beside the questions: the list on the case's own page. */
export const tools = {
  title: 'Working with the case',
  names: {
    evidence: 'Evidence',
    gaps: 'Gap map',
  },
  hints: {
    evidence: 'What could show the answers, by kind, linked to them',
    gaps: 'What each element still lacks, and where it can be had',
  },
} as const;
