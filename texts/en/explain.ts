/**
 * Sentences made from the engine's reasons; shared by the findings screens and the memo.
 * `lib/memo/explain.ts` is the one reader. ICU messages; apostrophes are typographic, because a
 * straight one is ICU's escape.
 */
export const explain = {
  /** One word or phrase for each kind and verdict. Never "met", "established", "proved". */
  verdict: {
    indicium: {
      met: 'present',
      'not-met': 'none recorded',
      open: 'open',
      contested: 'accounts differ',
    },
    step: {
      met: 'indicated',
      'not-met': 'no listed indicium recorded: assess in context',
      open: 'open',
      contested: 'accounts differ',
    },
    element: {
      met: 'indicated',
      'not-met': 'not indicated on these answers',
      open: 'open',
      contested: 'accounts differ',
    },
    crime: {
      met: 'indicated',
      'not-met': 'not indicated on these answers',
      open: 'open',
      contested: 'accounts differ',
    },
    principle: {
      met: 'engaged',
      'not-met': 'not engaged',
      open: 'open',
      contested: 'engaged, accounts differ',
    },
    flag: {
      met: 'raised',
      'not-met': 'not raised',
      open: 'open',
      contested: 'raised, accounts differ',
    },
    conflict: {
      met: 'to be resolved',
      'not-met': 'none',
      open: 'open',
      contested: 'accounts differ',
    },
    recommendation: {
      met: 'proposed',
      'not-met': 'not proposed',
      open: 'open',
      contested: 'proposed, accounts differ',
    },
  },
  value: {
    yes: 'yes',
    no: 'no',
    'accounts-differ': 'accounts differ',
    'not-known': 'not known',
    declined: 'declined',
    'not-asked': 'not asked',
  },
  status: {
    binding: 'binding',
    persuasive: 'persuasive',
    'soft-law': 'soft law',
    proposed: 'proposed',
    contested: 'contested',
  },
  result: {
    both: 'both may be charged',
    residual: 'alternative: one is residual',
    subsumed: 'alternative: one contains the other',
    contested: 'both may be charged; authority is divided',
    alternative: 'alternative, not both for one act',
    'cross-context': 'both: the contexts differ',
  },
  /** Facts in a reason. Options come joined by `join`. */
  fact: {
    yesNo: '{fact}: {value}.',
    yesNoAlleged: '{fact}: {value} (alleged).',
    options: '{fact}: {options}.',
    optionsAlleged: '{fact}: {options} (alleged).',
    optionsAnsweredNo: '{fact}, answered “no”: {options}.',
    optionsWithValue: '{fact}: {options} ({value}).',
    option: '{fact}: {option}',
  },
  join: '; ',
  /** A name that has a colon or a negation in it, beside its own value. */
  named: '“{name}”',
  /** Words that make a name a negative one, with a space between them. */
  negations: 'no not without none never neither',
  finding: '{finding}: {word}.',
  findingElsewhere: '{finding} ({place}): {word}.',
  mayBeIncomplete:
    'There may be further {list, select, acts {acts} contexts {contexts} groups {affected groups} other {entries}}: the list is not marked as complete.',
  nothingLinked:
    'No {list, select, acts {act} contexts {context} groups {affected group} other {entry}} of this kind is recorded, and the list is marked as complete.',
  missing: {
    'not-asked': 'Not asked yet: {facts}.',
    'not-known': 'Not known: {facts}.',
    declined: 'Declined: {facts}.',
    'accounts-differ': 'Accounts differ: {facts}.',
  },
  restsOnJudgement: 'Rests on a judgement made by the person who answered: {facts}.',
  restsOnOneJudgement:
    'Rests on at least one of these judgements, made by the person who answered: {facts}.',
  restsOnDisputed: 'Rests on points on which accounts differ: {facts}.',
  restsOnOneDisputed: 'Rests on at least one of these points, on which accounts differ: {facts}.',
  place: {
    case: 'the case as a whole',
    unnamed: {
      act: 'Act {n}',
      context: 'Context {n}',
      group: 'Group {n}',
    },
    inContext: '{act} in {context}',
  },
  cite: '{source}, {pinpoint}',
  citeWithout: '{source} (no pinpoint established)',
};
