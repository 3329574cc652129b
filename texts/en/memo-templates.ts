/** The kinds of memo: what each is called, who it is for, and what it never contains. */
export const templates = {
  assessment: {
    title: 'Case assessment',
    subtitle: 'Sexual, reproductive and gender-based crimes',
    audience:
      'For the lawyers of this case. Internal: it names the weak places as openly as the strong.',
    never:
      'It never contains names, statements of witnesses, or a view on whether a person is responsible.',
  },
  charging: {
    title: 'Charging memo',
    subtitle: 'Counts that can be proposed, their wording, and their risks',
    audience: 'For those who draft and decide the counts. Internal.',
    never:
      'It never contains names of accused persons or witnesses, or a finding that a standard of proof is reached.',
  },
  amicus: {
    title: 'Outline of amicus curiae observations',
    subtitle: 'The law on the question put, at the level of principle',
    audience: 'For the drafters of observations under rule 103. The chamber decides on leave.',
    never: 'It never contains new facts of a case: a friend of the court speaks to the law.',
  },
  communication: {
    title: 'Draft communication to a prosecutor',
    subtitle: 'Patterns, law and forum, for a prosecutor to analyse',
    audience: 'For the office of a prosecutor, after a lawyer has completed and approved it.',
    never:
      'It never contains individual stories, names or contact details. These go through the channel of that office, in a confidential annex made outside this tool.',
  },
  pattern: {
    title: 'Draft communication to United Nations procedures',
    subtitle: 'A pattern, or law and policy, for special procedures',
    audience: 'For mandate holders, after it is completed in the form of their own office.',
    never:
      'It never contains the identity of a person harmed or of the submitter. Places marked “complete outside this tool” stay empty here.',
  },
  advocacy: {
    title: 'Advocacy memo',
    subtitle: 'What to ask for, and the law that supports it',
    audience: 'For States, negotiators and the public.',
    never:
      'It never contains facts of this case. It speaks of law and of published decisions only.',
  },
  exercise: {
    title: 'Debrief of an exercise',
    subtitle: 'Model analysis, where answers part, and what to discuss',
    audience: 'For trainers, after the participants have answered.',
    never: 'It never contains a case that is not invented or published, or a score of a person.',
  },
} as const;
