import { evidence } from './evidence';

/** Words of the memo's sections beyond the case assessment's first ones; gathered in `memo.ts`. */
export const memoSections = {
  evidenceKinds: evidence.kinds,
  proposed: 'Proposed, not law',
  rules: {
    pointHead: 'Point',
    saysHead: 'What it says and asks',
    asked: 'To be found for each act:',
  },
  nothing: {
    title: 'Chapters with nothing to tell yet',
    lead: 'Nothing recorded so far speaks in these chapters. An answer brings each of them back.',
  },
  own: { title: 'Text of the person who signs, reviewed by them' },
  override: {
    title: 'Held back, and exported by decision of a person',
    because: {
      refused: 'The recorded consent refuses this use.',
      'not-known': 'No consent to this use is recorded.',
      'origin-not-known': 'It is not recorded whether facts come from survivors.',
      'still-held': 'A person concerned is still held or controlled.',
      ended: 'The time for which consent was given is over.',
      unstated: 'Why it was held back was not recorded.',
    },
    reason: 'Reason: “{reason}”',
  },
  brief: {
    title: 'The case at a glance',
    actHead: 'Act',
    crimesHead: 'Crimes worth considering',
    open: '{count, plural, one {One open} other {# open}}, nearest: {nearest}.',
    more: '{count, plural, one {One more act is} other {# more acts are}} recorded; the longer memo lists them.',
    waits: 'Judgements still to be made: {names}.',
    rests: 'Judgements that findings rest on: {names}.',
  },
  reviews: {
    title: 'Reviews and overrides',
    lead: 'What a second person said of findings. An override stands beside the result and never changes it.',
    findingHead: 'Finding',
    resultHead: 'On the answers then',
    opinionHead: 'Opinion',
    byHead: 'By',
    overrides: 'Overrides it: {to}.',
    disagrees: 'Disagrees.',
    agrees: 'Agrees.',
    reason: 'Reason: “{reason}”',
    gone: 'A rule that the law in use no longer has',
  },
  record: {
    title: 'All answers as recorded',
    lead: 'Every recorded answer, with the notes that were typed. Read this annex for anything that could identify a person before it is passed on.',
  },
  contrary: {
    title: 'Contrary authority',
    lead: 'What speaks against the readings used in this memo. None of it changes a finding; each has to be met in argument.',
    none: 'No contrary authority is recorded for the readings used in this memo.',
    readingHead: 'Reading it contradicts',
  },
  authority: {
    title: 'Authority, for and against',
    lead: 'Decisions and positions on the points above, each in our own words, with the stage that fixes its standard of proof.',
    none: 'No authority is recorded on these points.',
  },
  forum: {
    title: 'Forum',
    lead: 'Where the case could be brought, and what each forum needs and can give.',
    none: 'No forum is recorded as considered.',
  },
  next: {
    title: 'Next lawful steps',
    lead: 'What can still decide a crime worth considering, by where it may already be recorded. No step asks a {word, select, survivor {survivor} other {victim}} to tell it again.',
    none: 'No open answer can still change a finding on a crime.',
    partHead: 'What for',
    openHead: 'Still open',
    whereHead: 'Where to look',
    list: '{list}.',
    listMore: '{list}; and {rest} more.',
    groups: {
      act: 'The act itself',
      context: 'Context',
      linkage: 'Linkage and mental element',
      judgement: 'Judgement',
    },
    where: {
      act: 'Look first in what exists: earlier statements held by those who took them, medical and forensic records kept by their holders, registers, decisions of courts.',
      context:
        'Reports of inquiries, expert reports, open sources kept to the Berkeley Protocol, orders and public statements.',
      linkage:
        'Chains of command, orders, reports sent upwards, patterns over time, insider and expert evidence.',
      judgement: 'Nothing to collect: a lawyer judges it on what is recorded and gives reasons.',
    },
  },
  counts: {
    title: 'Proposed counts and their wording',
    lead: 'Crimes worth considering for each act, then what the wording of a count on it has to say. Exact dates, places and names are filled in outside this tool.',
    partHead: 'Part of the count',
    recordedHead: 'Recorded here',
    sayHead: 'The count has to say',
    notRecorded: 'Not recorded: the wording would rest on nothing.',
    lacks: 'Its wording lacks: {parts}.',
    complete: 'Something is recorded for each part of its wording.',
    parts: {
      time: 'Time',
      place: 'Place',
      victims: 'Victims',
      act: 'Act',
      coercion: 'Coercion',
      purpose: 'Purpose or special intent',
      mode: 'Mode of liability',
      link: 'Link with the context',
    },
    says: {
      time: 'The period, as narrow as the evidence allows; “between on or about … and …” where exact dates are not known.',
      place: 'Each place, or the area with its best known places.',
      victims:
        'Number or range, gender, age and status; identities only as far as notice needs them, and by pseudonym where protection asks for it.',
      act: 'What was done or made to be done, in neutral words that name the sexual, reproductive or gendered character; room for incidents still to come forward.',
      coercion:
        'Force, threat, coercion, the coercive environment or incapacity. Never absence of consent, unless the definition asks for it.',
      purpose:
        'Only where the crime needs it: torture as a war crime, persecution, genocide. For persecution each ground by name.',
      mode: 'Each mode, with the conduct that carries it, and alternatives. Whether the violence was within the plan or what made it foreseeable.',
      link: 'How the act is part of the attack or associated with the conflict, and what was known of it.',
    },
  },
  amendment: {
    title: 'Until when the charges can change before the International Criminal Court',
    now: 'Stage recorded: {stage}.',
    stageNotRecorded:
      'The stage of the case is not recorded. The rows below apply before the International Criminal Court.',
    phaseHead: 'Phase',
    canHead: 'What can still be changed',
    phases: {
      before: 'Before the confirmation hearing',
      confirmed: 'After confirmation, before the trial begins',
      trial: 'During the trial',
      judgment: 'In the judgment',
    },
    can: {
      before:
        'The Prosecutor may amend or withdraw charges; the person has reasonable notice before the hearing.',
      confirmed:
        'The Prosecutor may amend charges with permission of the Pre-Trial Chamber and after notice; more serious or additional charges need a hearing. Put them forward now.',
      trial:
        'No new charges. The Chamber may change the legal characterisation, within the facts and circumstances described in the charges and after notice.',
      judgment: 'The judgment may not exceed the facts and circumstances described in the charges.',
    },
  },
  mode: {
    title: 'Mode of liability and course of the case',
    lead: 'What is recorded about modes, knowledge, measures and the case so far. Persons are types here, never names.',
    none: 'Nothing is recorded on modes of liability.',
  },
  law: {
    title: 'The law at issue',
    lead: 'The questions that stay apart, then the elements of each crime in the words of this tool. No fact of a case is applied to them.',
  },
  recommendations: {
    title: 'Recommended action',
    lead: 'Recommendations for prevention, protection, participation and recovery that fit what is at issue. They are proposed by their authors and bind nobody.',
  },
  atIssue: {
    title: 'Crimes at issue',
    lead: 'Over all acts together: each crime with the furthest that it stands. “Indicated” never means that a standard of proof is reached.',
  },
  patterns: {
    title: 'Patterns',
    lead: 'What is recorded over all acts together, in bands. No act is told on its own.',
    none: 'No act is recorded, so there is no pattern to set out.',
    fewTitle: 'Few acts are not yet a pattern',
    fewIs:
      'Five acts or fewer are recorded. Set out as a pattern they can tell the story of the people in them: consider a memo on law alone.',
    kindHead: 'What',
    seenHead: 'In how many acts',
    inBand: '{name}: {band}.',
    band: {
      few: 'up to 5 acts',
      several: '6 to 20 acts',
      many: 'more than 20 acts',
    },
  },
  gravity: {
    title: 'Gravity',
    lead: 'Scale, nature, manner and impact as recorded, with who was affected.',
    none: 'No factor of gravity is recorded.',
  },
  views: {
    title: 'Views and interests of {word, select, survivor {survivors} other {victims}}',
    lead: 'Only at category level. What {word, select, survivor {survivors} other {victims}} want is theirs to say, and is told in their words elsewhere, if they agree.',
    place: 'Views, as the persons agreed to put them (confidential annex)',
  },
  ask: {
    lead: 'This part is the signatory’s own. The tool proposes no wording for it.',
    title: {
      assessment: 'Recommendation',
      charging: 'Recommendation',
      amicus: 'Conclusion and interpretation asked for',
      communication: 'Requests',
      pattern: 'Requests to the procedure',
      advocacy: 'What is asked, and why now',
      exercise: 'Closing',
    },
    place: {
      assessment: 'What is recommended, and why',
      charging: 'Counts recommended, alternatives, and who decides',
      amicus:
        'The interpretation that the Chamber is asked to adopt, and its consequences for gender justice',
      communication: 'What the office is asked to do',
      pattern: 'What the mandate holder is asked to do, and by when',
      advocacy: 'The ask in one line; why now; positions led by survivors, with their consent',
      exercise: 'What the group takes along',
    },
  },
  forms: {
    byHand: 'Complete outside this tool',
    question: {
      title: 'Cover, leave and question',
      lead: 'Rule 103: the Chamber invites or grants leave. These lines go on the cover and into the first part.',
      case: 'Situation, case and number',
      chamber: 'Chamber',
      classification: 'Public or confidential',
      leave: 'Leave: date and number of the decision, scope, deadline and page limit',
      interest: 'Interest and expertise of those who observe',
      question: 'Question put by the Chamber, in its words',
    },
    submitter: {
      title: 'Submitter, method and consent',
      lead: 'Who submits, how the information was gathered and verified, and what persons agreed to. None of it is kept in this tool.',
      submitter: 'Submitter and contact',
      methodology: 'How information was gathered, by whom, under which standards',
      consent: 'What each person agreed to, and how it can be withdrawn',
      verification: 'How information was verified, and its limits',
    },
    procedure: {
      title: 'Procedure and confidentiality',
      lead: 'A communication on a pattern, or on law and policy, needs no identity of a person harmed. An individual complaint does: it goes through the form of the office concerned.',
      mandates: 'Mandate or mandates addressed',
      type: 'Kind: urgent appeal, allegation letter, or communication on law, policy or a pattern',
      confidentiality: 'What must stay confidential, and what may be published',
      response: 'Response of the State, remedies sought and their outcome',
    },
    sign: {
      title: 'Signature',
      lead: 'This memo is a draft until a person signs it and a second person has read it against the sources.',
      author: 'Author, in what capacity',
      date: 'Date',
      second: 'Second reader',
      signature: 'Signature',
    },
  },
  outside: {
    title: 'Sent outside this tool',
    lead: 'These parts are made and kept elsewhere, sealed, and sent through the channel of the office that receives them. This tool has no field for them.',
    complete: 'Complete outside this tool',
    places: {
      persons: 'Persons harmed: only with their consent, in the confidential form of the office',
      alleged: 'Persons or structures alleged to be responsible: types here, names there',
      accounts: 'Dates, places and circumstances of incidents',
      evidence: 'List of evidence, with who holds it',
      contact: 'Contact for questions, and the safe way to use it',
    },
  },
  storytelling: {
    title: 'How stories are used',
    lead: 'This memo tells no story of a person in the case. What was checked before it was made:',
    done: 'Confirmed: {check}',
    notDone: 'Not confirmed: {check}',
    checks: {
      'consent-to-publicity': 'consent to publicity was asked apart from consent to justice.',
      'no-sensational-detail': 'no detail stands here for its effect.',
      'words-that-keep-agency':
        'people act and decide in these sentences; they are not only harmed.',
      'no-images': 'no image is used.',
      'combined-facts': 'facts are combined or counted, or come from published decisions.',
      'chance-to-review': 'those it speaks about could read it first and say no.',
      'benefit-to-survivors': 'there is a benefit to survivors, and they named it.',
    },
  },
  exercise: {
    objectives: {
      title: 'Learning objectives',
      lead: 'After the exercise participants can:',
      apart: 'keep three questions apart: sexual nature, violence, crime;',
      power:
        'show how power, lived experience and intersecting identities shape an act and its harm;',
      sources: 'support each statement by a source and name what speaks against it;',
      unknown: 'leave unknown what is unknown, and say who could find out without asking again;',
      care: 'plan protection, participation and reparation from the start.',
    },
    tasks: {
      title: 'Tasks and released facts',
      lead: 'Groups answer in this order. After each task the trainer releases the next facts (“now you learn …”) and groups may change an answer, with a reason.',
      nature:
        'Is the act of a sexual nature? Which indicia, which lived experience, which authority against it?',
      coercion: 'Which force, threat, coercion or incapacity? Why is consent not the question?',
      context: 'Which conflict or attack, and which link? What stays the same without it?',
      identities: 'Which identities met, with what effect on harm and on access to justice?',
      charges:
        'Which crimes, cumulative or alternative, with which distinct element? Which mode, which risk?',
    },
    errors: {
      title: 'Common errors',
      lead: 'Reasoning counts, not the label. These errors are discussed without saying who made them.',
    },
    variations: {
      title: 'Variation cards and debrief',
      lead: 'Each card changes one fact. Groups say what changes in law and what does not. Then a pause: nobody has to speak, and anybody may leave the room.',
      contact: 'The same act without physical contact, or with it.',
      gender: 'The person harmed, or those who acted, of another gender.',
      context: 'The same act outside the conflict, or outside the attack.',
      actor: 'A State force, an armed group, a private person, the family.',
      answer: 'One answer becomes “not known”, or accounts differ.',
      outcome: 'What the court decided, next to what the Principles say, and why they differ.',
    },
  },
} as const;
