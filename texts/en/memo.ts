import { memoSections } from './memo-sections';
import { templates } from './memo-templates';

/**
 * The memo's own words: headings, labels and the sentences that speak about the memo itself. Law is
 * in the law texts, reasons in `explain.ts`. ICU messages; apostrophes are typographic.
 */
export const memo = {
  ...memoSections,
  templates,
  furniture: {
    foot: 'Analysis, not evidence. It gives no verdict on any person.',
    page: 'Page {page} of {pages}',
    contents: 'Contents',
    annex: 'Annex {letter}',
    uncheckedSign: '†',
    uncheckedMeaning: 'reference not yet checked',
  },
  date: '{day} {month, select, 01 {January} 02 {February} 03 {March} 04 {April} 05 {May} 06 {June} 07 {July} 08 {August} 09 {September} 10 {October} 11 {November} other {December}} {year}',
  note: {
    source: '{count, plural, one {Source} other {Sources}}',
    for: 'Authority for',
    against: 'Contrary authority',
    judgement: 'Judgement',
    aside: 'Note',
  },
  /** Where a decision stands in a case, with the standard of proof of that stage. */
  stage: {
    warrant: 'warrant: reasonable grounds to believe',
    confirmation: 'confirmation of charges: substantial grounds to believe',
    trial: 'trial: beyond reasonable doubt',
    appeal: 'appeal',
    plea: 'on a plea',
    interlocutory: 'ruling during trial: a question of law',
    'interlocutory-appeal': 'interlocutory appeal: a question of law',
    reparations: 'reparations order',
    inquiry: 'inquiry: not a court ruling',
    'state-responsibility': 'State responsibility: no finding on a person',
    civil: 'civil liability',
    constitutional: 'constitutional ruling',
  },
  front: {
    title: 'About this memo',
    lead: 'This memo sets out what the recorded answers support in law, why, from which source, and what is still open. It is an analysis for a lawyer to test and sign. It is not evidence, it is not legal advice, and it says nothing about the responsibility of any person.',
    leadOfLaw:
      'This memo sets out law alone: what each crime requires, in the words of which source, and which authority speaks for and against a reading. It applies the law to no fact and says nothing about any person. A lawyer tests it, completes it and signs it.',
    case: 'Case',
    scope: 'Recorded',
    scopeIs:
      '{acts, plural, =0 {No act} one {# act} other {# acts}}, {contexts, plural, =0 {no context} one {# context} other {# contexts}}, {groups, plural, =0 {no affected group} one {# affected group} other {# affected groups}}, at category level.',
    scopeBand: '{band}, told together, at category level.',
    date: 'Stated date',
    status: 'Status',
    statusDraft: 'Draft. Not reviewed by a second person.',
    law: 'Law applied',
    lawIs: '{title} {version}',
    audience: 'For whom',
    summary:
      'One page. The longer memo gives every reason and source; nothing here is a finding on a person. “Indicated” means that a fact is recorded for each requirement, “open” that an answer is missing.',
    summaryOfLaw:
      'One page, of law alone. The longer memo gives the elements, the authorities and the sources.',
    words: 'Words',
    wordIs:
      '{word, select, survivor {“Survivor” is used for a person who was harmed, as chosen for this case.} other {“Victim” is used for a person who was harmed, as chosen for this case.}}',
    handling: 'Handling',
    handlingIs:
      'No names, exact dates or small places belong in it. Facts at category level can still point to a person when they are combined: keep it among those who need it, and ask again before it is used for a purpose that was not agreed.',
    verdictsTitle: 'How the words are used',
    verdictsIs:
      '“Indicated” means that there is a recorded fact for each requirement, so the point is worth building. It never means that a standard of proof is reached. “Open” means that an answer is missing that can still decide the point. An open point is not a weakness of a {word, select, survivor {survivor} other {victim}}’s account.',
    uncheckedTitle: 'References',
    unchecked:
      'A reference marked † has not yet been compared with the official text. Compare it before it is relied on.',
    standards: 'Standard of proof at each stage before the International Criminal Court',
    stageHead: 'Stage',
    standardHead: 'Standard',
    provisionHead: 'Rome Statute',
    standard: {
      investigation: {
        stage: 'Opening an investigation',
        is: 'reasonable basis to proceed',
        where: 'arts 15, 53',
      },
      warrant: {
        stage: 'Warrant of arrest or summons',
        is: 'reasonable grounds to believe',
        where: 'art 58',
      },
      confirmation: {
        stage: 'Confirmation of charges',
        is: 'substantial grounds to believe',
        where: 'art 61(7)',
      },
      trial: { stage: 'Trial', is: 'beyond reasonable doubt', where: 'art 66(3)' },
    },
  },
  empty: {
    title: 'Nothing is recorded yet',
    is: 'This case holds no answers. The memo therefore draws no conclusion; it lists what can be asked and the law that would apply.',
    unknowns:
      'No answer in this case is “yes” or “no” yet. Every point below is open, and is listed with what would settle it.',
    noActs:
      'No act is recorded. Questions about sexual nature, violence and crimes are asked for each act.',
  },
  answers: {
    title: 'Questions and short answers',
    toBeMade: 'Judgements still to be made',
    toBeMadeLead:
      'The law leaves these points to judgement, and nobody has judged them yet. The crimes named after each wait for it.',
    judgements: 'Findings that rest on a judgement',
    judgementsNone: 'No decided finding in this memo rests on a value judgement.',
    judgementsLead:
      'The law leaves these points to judgement. The person who answered judged them; read them first, because what rests on them, the crime or an element of it, is no longer decided if the judgement is set aside.',
    judgementsOneOf:
      'Where one of several judgements is enough, it is no longer decided if all of them are.',
    restsOn: '{findings}. For: {places}.',
    byAct: 'Short answers, act by act',
    asked:
      'Asked of each act, and answered apart: {asked}; and which crimes are worth considering.',
    disputed: 'Where accounts differ',
    differs: '{answer} ({place}): accounts differ. No finding above turns on it alone.',
    act: '{act}: short answers',
    questionHead: 'Question',
    answerHead: 'Answer on what is recorded',
    openHead: 'What is open',
    nothingOpen: 'Nothing.',
    crimesNone:
      'On these answers the conduct of none of the encoded crimes is indicated. Open questions may change this.',
    crimesExcluded: 'On these answers none of the encoded crimes is indicated.',
    conductAlone:
      'The conduct of these crimes is indicated, and no context that would make it an international crime: {crimes}.',
    conductWithoutContext:
      'The conduct of these crimes is indicated, and no context is recorded for it: {crimes}.',
    otherLaw: 'It may be a serious crime under national law, and a violation of human rights.',
    group: '{group}: short answers',
  },
  facts: {
    title: 'Facts as recorded',
    lead: 'Facts at category level, by place and theme. Where somebody said how a fact stands, “known” or “alleged” follows it. What is not known stands last and is no fact; what was not asked is not listed.',
    by: {
      differ: 'Accounts differ',
      asked: 'Not known',
      declined: 'Declined to answer',
      notApplicable: 'Does not apply',
    },
    line: '{fact}: {recorded}',
    placeHead: 'Where',
    themeHead: 'Theme',
    openHead: 'No fact',
    factHead: 'Fact',
    recordedHead: 'Recorded',
    standingHead: 'Standing',
    standing: {
      known: 'known',
      alleged: 'alleged',
    },
    yes: 'Yes',
    no: 'No',
    notKnown: 'Not known',
    declined: 'Declined to answer',
    notApplicable: 'Does not apply',
    accountsDiffer: 'Accounts differ',
    picked: '{options}.',
    pickedNone: 'None of those listed.',
    notOptions: 'Not: {options}.',
    disputedOptions: 'Accounts differ: {options}.',
    restNo: 'None of the others.',
    restNotKnown: 'Not known for the others.',
    andNoOther: '{told} (none of the others)',
    andNotKnown: '{told} (the others not known)',
    note: 'Note: “{note}”',
    none: 'No facts are recorded.',
    conflicts: 'Answers that cannot both be so',
    complete:
      'The list of {list, select, acts {acts} contexts {contexts} other {affected groups}} is {complete, select, yes {marked as complete} no {marked as not complete} other {not known to be complete}}.',
  },
  steps: {
    lead: 'Three questions stay apart: whether an act is of a sexual nature, whether it is violence, and whether it is a crime. An answer to one never answers another.',
    standing: '{word}, for: {acts}.',
    open: 'Still open: {indicia}.',
    notRecorded:
      'Not recorded: {indicia}. No indicium is required, and none is counted towards a threshold.',
    noIndicia: 'No indicium is recorded as present.',
  },
  context: {
    title: 'Context',
    lead: 'Contextual elements decide under which heading an act may be charged. They say nothing about its nature.',
    none: 'No context is recorded.',
    elementHead: 'Requirement',
  },
  power: {
    title: 'Power relations and lived experience',
    lead: 'Who held power over whom, by what means, and how the people affected describe what was done to them.',
    none: 'Nothing is recorded on power relations or lived experience.',
  },
  identities: {
    title: 'Intersecting identities',
    lead: 'How identities that meet in one person shaped the harm, and shape access to justice. Identity explains risk and harm; it never explains blame.',
    none: 'Nothing is recorded on identities.',
    factor: 'Factor',
    harm: 'Effect on harm',
    access: 'Effect on access to justice',
  },
  principles: {
    title: 'Principles engaged',
    none: 'No principle is engaged on these answers.',
  },
  crimes: {
    title: 'Crimes worth considering',
    lead: 'The crimes whose conduct is indicated and none of whose elements is excluded. The acts stand side by side; the first rows say how the crime itself stands, the others its elements, each with what decides it or what is missing.',
    elementHead: 'Element',
    findingHead: 'Finding',
    answersHead: 'What the answers say',
    gapHead: 'Gap',
    noEvidence: 'None linked',
    noEvidenceYet: 'No evidence is linked to an answer in this case.',
    evidenceKinds: '{count}: {kinds}.',
    evidenceCount: '{count, plural, one {# item} other {# items}}',
    judged: 'A judgement of the person who answered.',
    throughout: 'Indicated for every act in the table: {elements}.',
    further: 'Further crimes, open on several points',
    crimeHead: 'Crime',
    forHead: 'For',
    others: 'Other crimes considered',
    categoryHead: 'Category',
    othersExcluded: 'Not indicated for any act',
    othersOpen: 'Open, no conduct indicated yet',
    every: 'Every crime of this category.',
    category: {
      genocide: 'Genocide',
      'crime-against-humanity': 'Crimes against humanity',
      'war-crime-iac': 'War crimes, international conflict',
      'war-crime-niac': 'War crimes, internal conflict',
    },
    in: '{crime} ({place})',
    awaits:
      '{crime}, open for {places}: {why}. It is assessed for a group: record who was targeted, and on which grounds.',
    awaitsMany: '{count} acts',
    version: '{crime}: {text}',
  },
  charges: {
    title: 'Cumulative and alternative charges',
    lead: 'The same conduct may be charged as several crimes where each needs proof of something that the other does not. The comparison is of legal elements, and it presupposes the same conduct.',
    oneHead: 'One charge',
    otherHead: 'The other',
    resultHead: 'Result',
    adds: 'Adds: {atoms}.',
    addsNothing: 'Adds nothing that the other does not need.',
    keep: '{crime} stays.',
    holdsFor: 'For: {acts}.',
    untold:
      '{count, plural, one {One more pair is} other {# more pairs are}} of crimes that are both still open; the full memo compares them.',
    caveat: 'The proof must keep the two apart in fact as well as in law.',
    none: 'There are no two candidate charges on the same act.',
    notCompared:
      'Not compared here with the other candidate charges on the same act: {crimes}. For: {acts}.',
    awaited: '{crime}, once its group is recorded, beside {others}: {result}.',
    many: '{count, plural, one {# further pair joins} other {# further pairs join}} crimes of different categories: both may be charged, since the contextual elements differ.',
  },
  risks: {
    title: 'Liability, pleading and evidence',
    lead: 'Points to watch when the case is built. Each shows what raised it.',
    none: 'No point is raised on these answers.',
    raisedBy: 'Because, for {place}: {reasons}',
  },
  care: {
    title: 'Protection, participation, reparations and recommendations',
    lead: 'What the answers propose to do, and for whom. A next step never needs a {word, select, survivor {survivor} other {victim}} to be interviewed again where what is sought may already be recorded.',
    none: 'No recommendation is proposed on these answers.',
  },
  open: {
    title: 'Questions not answered',
    lead: 'What can still change a finding on a crime, and what stays open because of an answer that was given.',
    canChange: 'Answers that can still decide a crime worth considering',
    further:
      '{count, plural, one {One more question} other {# more questions}} can still bring other crimes into view or exclude them.',
    stays: 'Stays open because of the answer given',
    none: 'No open answer can still change a finding on a crime.',
  },
  sources: {
    title: 'Sources cited',
    lead: 'Every source cited above, with its weight and the references that were used. † marks a reference that nobody has yet compared with the official text.',
    status: 'Weight: {status}.',
    pinpoints: 'Cited at: {pinpoints}.',
    checked: 'All references to it were compared with a text.',
    partly: '{unchecked} of {all} references to it not yet checked.',
    unchecked: 'References to it not yet checked.',
  },
  holdings: {
    title: 'Holdings relied on',
    lead: 'Decisions and positions named in this memo, for and against, each in our own words. A holding never changes a finding; it is shown beside the reading that it supports or contradicts.',
    holdingHead: 'Holding',
    saysHead: 'What it says',
    stageHead: 'Stage and standard',
    none: 'None.',
  },
  pending: {
    title: 'Known to be missing',
    lead: 'What is known to belong here and is not encoded yet. A point that this memo does not raise may still exist.',
    none: 'Nothing is listed as missing.',
  },
  method: {
    title: 'Method and limits',
    steps: {
      rules:
        'Answers at category level were compared with encoded rules. Each rule cites its source; nothing else enters a finding.',
      decided:
        'A point is “indicated” or “not indicated” only when no open answer can change it. A new answer never reverses a decided finding unless a recorded fact is itself changed.',
      unknown:
        '“Not asked”, “asked and not known”, “declined”, “does not apply” and “accounts differ” are kept apart. None of them counts as “no”, except “does not apply” where the question says so.',
      judgement:
        'Signs (indicia) support a finding; they are never required and never counted. Points of judgement are made by the person who answers, and the findings that rest on them are listed first.',
      contrary:
        'Contrary authority is printed beside the reading that it contradicts and never changes a finding.',
      apart:
        'Candidate crimes, modes of liability and grounds that exclude responsibility are three different things. This memo proposes candidate crimes only.',
      witness:
        'The memo holds no statement of a witness and is not an evidentiary copy of anything. Notes and working analyses may have to be disclosed in proceedings.',
      independent:
        'The tool is independent. It is not issued or endorsed by any court, institution or organisation that it cites.',
    },
    accessible:
      'Web page, Word file and PDF say the same, and each carries its structure: headings, lists, tables with their heads, order of reading, language. The PDF has not been tried by hand with a screen reader; the web page and the Word file are the first choice.',
  },
  receipt: {
    title: 'Receipt',
    lead: 'Hashes (SHA-256) of what this memo was made from. The same answers under the same law give the same findings. The hash of the answers is salted for this case, so it cannot be linked to another export.',
    partHead: 'Part',
    hashHead: 'SHA-256',
    pack: '{title}, version {version}',
    vocabulary: 'Facts and questions',
    cumulation: 'Cumulative charges',
    answers: 'Answers',
    findings: 'Findings',
    none: 'No receipt was made for this memo.',
  },
};
