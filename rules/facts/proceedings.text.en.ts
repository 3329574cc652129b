import type { proceedingsFacts } from './proceedings';
import type { PagesOf, TextsOf } from './texts-of';

export const proceedingsPages: PagesOf<typeof proceedingsFacts> = {
  liability: {
    title: 'How those responsible may be liable',
    lead: 'Kinds of responsibility only. Elements of the crime, mode of liability and defences are kept apart.',
  },
  'course-of-the-case': {
    title: 'The case so far',
    lead: 'What was charged, what is covered by evidence, and what has been said about it.',
  },
};

export const proceedingsTexts: TextsOf<typeof proceedingsFacts> = {
  modesConsidered: {
    question: 'Which modes of liability are considered?',
    short: 'Modes of liability',
    why: 'Each mode has its own mental element, and some carry a known risk for sexual violence.',
    options: {
      direct: { label: 'Direct commission' },
      jointly: { label: 'Commission jointly with others' },
      'through-others': { label: 'Commission through another person or an organisation' },
      'ordering-or-inducing': { label: 'Ordering, soliciting or inducing' },
      assisting: { label: 'Aiding, abetting or assisting' },
      'common-purpose': { label: 'Contribution to a group with a common purpose' },
      command: { label: 'Responsibility of a commander or other superior' },
      attempt: { label: 'Attempt' },
      'incitement-to-genocide': { label: 'Direct and public incitement to genocide' },
    },
  },
  violenceInCommonPlan: {
    question:
      'Was this violence part of the plan, policy or common purpose of those who acted together?',
    short: 'Violence within the common plan',
    hint: 'Think of doctrine, training, rewards, toleration, or control of gender roles as an aim.',
    why: 'Sexual and gender-based crimes have been found and then not attributed because they were seen as outside the plan.',
  },
  superiorKnowledge: {
    question: 'What did the superior know of the crimes?',
    short: 'Knowledge of the superior',
    why: 'Military commanders answer for what they should have known; other superiors for information that they consciously disregarded.',
    options: {
      knew: { label: 'Knew' },
      'should-have-known': { label: 'Should have known in the circumstances' },
      'disregarded-information': { label: 'Consciously disregarded clear information' },
      neither: { label: 'None of these' },
    },
  },
  superiorMeasures: {
    question: 'Which necessary and reasonable measures did the superior take?',
    short: 'Measures of the superior',
    why: 'A conviction has been reversed over the assessment of measures taken.',
    options: {
      prevented: { label: 'Measures to prevent the crimes' },
      repressed: { label: 'Measures to repress or punish them' },
      'submitted-to-authorities': { label: 'Submitting the matter to competent authorities' },
    },
  },
  groundsRaised: {
    question: 'Which grounds for excluding responsibility have been raised, or can be expected?',
    short: 'Defences raised or expected',
    why: 'They are a separate question. A defence that succeeds does not make the conduct less sexual, or less violent.',
    options: {
      duress: { label: 'Duress' },
      'mental-disease': { label: 'Mental disease or defect' },
      intoxication: { label: 'Intoxication' },
      'defence-of-self-or-others': { label: 'Defence of self or others' },
      mistake: { label: 'Mistake of fact or of law' },
      'superior-orders': { label: 'Superior orders' },
    },
  },
  courseSoFar: {
    question: 'What has become of this conduct in proceedings so far?',
    short: 'Course of the case',
    hint: 'For any accused or any count.',
    why: 'Not charged, proved but not attributed, and covered by another conviction are all different from an acquittal on the facts.',
    options: {
      'no-proceedings': { label: 'No proceedings yet' },
      overlooked: { label: 'Sexual, reproductive or gender-based conduct was overlooked' },
      'neutral-label': { label: 'It was given a neutral label, such as injury or ill-treatment' },
      'not-charged': { label: 'It was not charged' },
      'charged-late': { label: 'It was charged or disclosed late' },
      'charge-refused': { label: 'A charge was not confirmed or was withdrawn' },
      'acquitted-on-the-facts': { label: 'Acquittal because the facts were not proved' },
      'found-not-attributed': { label: 'Conduct found, not attributed to the accused' },
      'covered-by-another-conviction': {
        label: 'No conviction entered because another covers the same acts',
      },
      'excluded-by-a-defence': { label: 'Responsibility excluded by a defence' },
      convicted: { label: 'Conviction' },
    },
  },
  evidenceCovers: {
    question: 'For which of these is there evidence already?',
    short: 'What the evidence covers',
    hint: 'Kinds of evidence only, never who gave it.',
    why: 'Files on sexual violence often hold much on the act and little on the link to those charged.',
    options: {
      'specific-act': { label: 'The specific act' },
      context: { label: 'The context: conflict, attack, policy, pattern' },
      linkage: { label: 'The link to those considered responsible' },
    },
  },
  saidAboutTheCase: {
    question: 'Has any of this been said about the case, by anyone?',
    short: 'What has been said about the case',
    hint: 'Tick what appears in the file or in argument, whether or not you agree.',
    why: 'Each of these is a known myth or stereotype, and has an answer in law.',
    options: {
      'no-resistance': { label: 'There was no resistance' },
      'consent-claimed': { label: 'The person agreed, or was in a relationship' },
      'late-or-changing-account': {
        label: 'The account came late, changed, or followed therapy',
      },
      opportunistic: { label: 'It was isolated or opportunistic' },
      'another-motive': { label: 'It was only ethnic, political or for information' },
      'men-cannot-be-harmed-so': { label: 'Against men or boys it is injury, not sexual violence' },
      'women-do-not-do-this': { label: 'Women do not commit it' },
      'culture-or-religion': { label: 'Culture or religion explains it' },
      'other-sexual-conduct': { label: 'Remarks on other sexual conduct of the person' },
      'no-corroboration': { label: 'There is no medical evidence, or only one witness' },
      'identity-blamed': { label: 'The person’s orientation or identity provoked it' },
      'own-group': { label: 'The person belonged to the same armed group' },
    },
  },
};
