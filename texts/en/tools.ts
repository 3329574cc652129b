/** What a practitioner works with beside the questions: the list on the case's own page. */
export const tools = {
  title: 'Working with the case',
  names: {
    evidence: 'Evidence',
    gaps: 'Gap map',
    argument: 'Argument for a crime',
    compare: 'Compare two acts',
    'what-if': 'What if',
    review: 'Review by a second person',
    law: 'Version of the law',
    pictures: 'Pictures',
  },
  hints: {
    evidence: 'What could show the answers, by kind, linked to them',
    gaps: 'What each element still lacks, and where it can be had',
    argument: 'A crime down to the answers, as a tree',
    compare: 'Answers and findings side by side',
    'what-if': 'Change one answer without saving it and see what moves',
    review: 'Agree, disagree or set aside, with a reason',
    law: 'What a newer version of the law changes here',
    pictures: 'Factors, time, and the numbers behind them',
  },
} as const;
