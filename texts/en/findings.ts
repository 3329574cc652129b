/** The findings screen: an annotated page, short answers first. */
export const findings = {
  title: 'Findings',
  lead: 'What the recorded answers support, why, and what is still open. “Indicated” means that a fact is recorded for each requirement. It never means that a standard of proof is reached.',
  working: 'Reading the answers…',
  failed: {
    title: 'The findings could not be worked out',
    text: 'Nothing that you recorded is affected. Close this page and open it again; if it happens again, the case file can be exported and opened elsewhere.',
  },
  contents: 'On this page',
  openAll: 'Open all reasons',
  closeAll: 'Close all reasons',
  toCharges: 'Compare the charges',
  toMemo: 'Go to the memo',
  change: 'Change',
  answer: 'Answer',
  of: '{what}: {where}',
  empty: {
    noActs:
      'No act is recorded yet. Findings are made for each act: what was done, whether it is of a sexual nature, whether it is violence, and which crimes are worth considering.',
    addAct: 'Add an act',
    undecided:
      'Nothing is decided yet. That is not a negative answer: open means that a question that matters has not been answered. Start with what was done.',
    ask: 'Answer a question',
    allUnknown:
      'Every question that matters here was asked, and the answer is not known or was declined. The findings stay open because of that, and say so in the memo. An open finding is not a weakness of anyone’s account.',
  },
  conflicts: {
    title: 'Answers that cannot both be so',
    lead: 'The findings stand as if both were right. Correct one of them, or mark that accounts differ.',
  },
  short: {
    title: 'Short answers',
    lead: 'Three questions stay apart: is the act of a sexual nature, is it sexual violence, which crimes are worth considering. Reproductive violence is asked beside them.',
    crimes: 'Crimes worth considering',
    crimesCount:
      '{count, plural, =0 {None yet on these answers} one {# crime} other {# crimes}}{indicated, plural, =0 {} other {, # indicated}}{open, plural, =0 {} other {, # open}}',
    beside: 'Asked beside them',
  },
  weakest: {
    title: 'Weakest points',
    openJudgement:
      'a judgement nobody has made. {count, plural, one {One crime turns on it.} other {# crimes turn on it.}}',
    disputed:
      'accounts differ. {count, plural, one {One crime depends on it.} other {# crimes depend on it.}}',
    judgement:
      'a judgement. {count, plural, one {One crime rests on it.} other {# crimes rest on it.}}',
  },
  view: {
    title: 'Read the findings',
    act: 'By act',
    crime: 'By crime',
    principle: 'By principle',
    person: 'By who was affected',
  },
  byPerson: {
    title: 'By who was affected',
    lead: 'By the categories and groups that are recorded; an act stands under each that was affected by it. Never by one person.',
    none: 'Who was affected is not recorded for any act yet.',
    noCrime: 'No crime is worth considering on these answers so far.',
  },
  first: {
    count: '{title} ({count})',
    title: 'Where it can be questioned',
    lead: 'What rests on a judgement or on disputed answers, and what was held against a reading.',
    nothing:
      'No step and no crime listed here rests on a judgement or on disputed answers, and no contrary authority is listed.',
    noJudgement: 'No step and no crime listed here rests on a judgement or on disputed answers.',
    judgement: {
      title: 'Rests on a judgement',
      about:
        'The person who answered judged these points. Without the judgement the findings, or elements of them, are no longer decided.',
    },
    disputed: {
      title: 'Rests on points on which accounts differ',
      about:
        'These findings, or elements of them, are contested, or would no longer be decided without the disputed answer.',
    },
    openJudgement: {
      title: 'Judgement still to be made',
      about: 'Nobody has judged these points yet, and a crime below turns on them.',
    },
    contrary: {
      title: 'Contrary authority',
      about: 'It never changes a finding. It stands here so that it can be met.',
    },
    restsHere: 'Rests on it: {findings}.',
    turnsHere: 'Turns on it: {findings}.',
    against: 'Against: {readings}.',
  },
  next: {
    title: 'What would settle the most',
    about: 'Questions that were not asked and that most crimes below wait for.',
    waits: '{count, plural, one {# finding waits for it} other {# findings wait for it}}',
    more: '{count, plural, one {and # further question} other {and # further questions}}',
  },
  staysOpen: {
    count: '{count, plural, one {One question} other {# questions}}',
    title: 'Asked, and still open',
    about: 'These were asked. They are not asked again, and what depends on them stays open.',
    keeps: 'Keeps open: {findings}.',
  },
  act: {
    none: 'No crime in the encoded law has its conduct indicated on these answers. Open questions may change this.',
    inContext: 'In {context}',
    nature: 'What supports the nature of the act',
    others: 'Other crimes in the encoded law',
    othersOpen: 'Open, conduct not indicated so far',
    othersNot: 'Not indicated on these answers',
  },
  beyond: {
    title: 'Crimes against a group',
    lead: 'These hold for an affected group and not for one act alone.',
  },
  persecution: {
    title: 'Persecution, right by right',
    lead: 'The rights that an affected group lost, each with where it comes from. They are judged together: no row is persecution by itself, and none need be physical. The legal test is an intentional and severe deprivation; what must be widespread or systematic is the attack.',
    addGroup: 'Add the group, and on which grounds it was targeted',
    lost: 'Rights taken away from {group}, as recorded or disputed',
    noneLost: 'No right is recorded as taken away yet.',
    others: '{count, plural, one {The other right} other {The other # rights}}',
    othersCaption: 'Not recorded as taken away',
    right: 'Right',
    recorded: 'Recorded',
    source: 'Source of the right',
  },
  tag: {
    judgement: 'rests on a judgement',
    disputed: 'accounts differ on part of it',
    contrary: 'contrary authority',
    open: '{count, plural, one {# open question} other {# open questions}}',
  },
  crime: {
    elements: 'Elements of {crime}',
    number: 'No.',
    element: 'Element',
    answer: 'On these answers',
    article30: 'Art 30',
    why: 'Why',
    missing: 'What is missing',
    missingNone: 'No open answer can change this finding.',
    wouldChange: 'What would change it',
    wouldChangeOpen: 'Any of the missing answers can still decide it.',
    wouldChangeJudgement: 'It is no longer decided if this is set aside: {facts}.',
    wouldChangeTogether: 'It is no longer decided if all of these are set aside: {facts}.',
    wouldChangeDecided:
      'More answers cannot change it. It changes only if one of the answers under “Why” is corrected.',
    inLaw: 'Read the rule',
    more: '{count, plural, one {# more} other {# more}}',
  },
  fewest: {
    summary: 'Fewest answers that decide it',
    about: 'Each list is as short as it can be: without one of its answers it no longer decides.',
    working: 'Working out the shortest lists…',
    failed: 'The shortest lists could not be worked out. Nothing is lost; the reasons above stand.',
    why: 'Why “{word}”',
    whyLead: 'These answers are enough, whatever else is answered:',
    needed: 'Still needed for “{word}”',
    change: 'What would change it to “{word}”',
    all: 'These answers, all of them:',
    every: 'In every case:',
    each: 'In each list found:',
    andOne: 'And one of these:',
    one: 'One of these:',
    alternative: 'Possibility {n}',
    others:
      '{count, plural, one {# further possibility is not shown.} other {# further possibilities are not shown.}}',
    options: '{fact}: “{value}” to each of {count} options.',
    more: 'There may be more.',
    cut: 'There are too many possibilities to work them out here.',
    none: 'No answers lead there.',
  },
  tree: {
    label: 'Reasons for {finding}',
    asAbove: 'as above',
  },
  note: {
    against: 'Contrary authority',
    on: 'On: {rule}',
  },
  byCrime: {
    title: 'Crime by crime',
    lead: 'The same crime across acts and contexts.',
    met: '{count} indicated',
    contested: '{count} disputed',
    open: '{count} open',
  },
  principles: {
    title: 'Principles engaged',
    none: 'No principle is engaged on these answers.',
    others: 'Principles that are open or not engaged',
  },
  flags: {
    title: 'Warnings and risks',
    lead: 'Raised to be looked at. They never change a finding.',
    none: 'None is raised on these answers.',
  },
  recommendations: {
    title: 'Recommendations proposed',
  },
  stage: {
    warrant: 'warrant: reasonable grounds to believe',
    confirmation: 'confirmation of charges: substantial grounds to believe',
    trial: 'trial: beyond reasonable doubt',
    appeal: 'appeal judgment',
    plea: 'judgment on a plea',
    interlocutory: 'ruling during trial: a question of law',
    'interlocutory-appeal': 'interlocutory appeal: a question of law',
    reparations: 'reparations order',
    inquiry: 'inquiry: not a court ruling',
    'state-responsibility': 'State responsibility: no finding on a person',
    civil: 'civil liability',
    constitutional: 'constitutional ruling',
  },
} as const;

/** The charges screen: pairs of candidate charges, and what each adds. */
export const charges = {
  title: 'Charges',
  lead: 'The candidate charges on each act, pair by pair: what each adds that the other lacks, and who says whether both may stand. A charge listed here is indicated or still open; nothing here says that it is proved.',
  empty:
    'No crime is a candidate yet. Charges are compared once the conduct of at least two crimes is indicated for one act.',
  toFindings: 'See the findings',
  single: 'Only one crime is a candidate here, so there is no pair to compare.',
  inContext: 'In {context}',
  candidates: 'Candidate charges',
  choose: {
    lead: 'Take a charge out to see which elements of law no remaining charge would capture. Nothing is saved.',
    lost: 'Left out by this set',
    nothing: 'Every element of law of the candidates is captured by this set.',
    none: 'No charge is chosen.',
    atom: '{atom}, found only in: {crimes}.',
    category: 'No charge remains under: {category}.',
    reset: 'Choose all again',
  },
  table: {
    caption: 'Pairs of charges on {act}, in {context}',
    captionAcross: 'Pairs of charges on {act}, across contexts',
    first: 'Charge, and what it adds',
    second: 'And charge, and what it adds',
    result: 'Together?',
    adds: 'Adds',
    addsNothing: 'Adds nothing that the other lacks',
    authority: 'Authority',
    none: 'None listed',
    for: 'For',
    against: 'Against',
  },
  together:
    '{count, plural, one {# pair} other {# pairs}} that may be charged together: each side has an element of its own',
  noneToDecide: 'No pair needs a decision: each of these charges has an element of its own.',
  stillOpen:
    '{count, plural, one {One more charge is listed and still open} other {# more charges are listed and still open}}',
  openPairs:
    '{count, plural, one {One pair needs a decision and has} other {# pairs need a decision and have}} a charge that is still open',
  noneSupported: 'No two charges that are both indicated need a decision.',
  hidden: 'Pairs with a charge that was taken out are not shown.',
  awaited: {
    title: '{crime}: waits for a group',
    text: '{why}. It is about a group and not about one act, so it is not among the charges above.',
    add: 'Record the affected group',
    pairs:
      '{act}: how it would stand to {count, plural, one {the one charge there} other {the # charges there}}',
    caption: '{crime}, and each charge on {act}',
  },
  across: 'Across contexts',
  acrossPairs: '{count, plural, one {One pair} other {# pairs}} across contexts',
  acrossLead:
    'Each has a contextual element that the other lacks. Both may be charged where both contexts can be shown.',
  result: {
    both: 'Cumulative: both may be charged',
    residual: 'Residual: one stays only where the other fails',
    subsumed: 'Subsumed: one contains the other',
    contested: 'Contested: authority is divided',
    alternative: 'Alternative: not both for one act',
    'cross-context': 'Cumulative: both may be charged, because their contexts differ',
  },
  stays: '{crime} stays.',
  caveat: 'With a caveat: read the authority before relying on it.',
  how: {
    text: 'Two charges on one act may stand together if each has an element of law that the other lacks. Elements are compared as law, never as facts. What the text or a court settles otherwise is shown as such.',
    link: 'Charging together, in the library',
  },
} as const;
