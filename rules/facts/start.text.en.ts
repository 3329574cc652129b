import type { startFacts } from './start';
import type { PagesOf, TextsOf } from './texts-of';

export const startPages: PagesOf<typeof startFacts> = {
  purpose: { title: 'What this analysis is for' },
  consent: {
    title: 'Where the facts come from, and what may be done with them',
    lead: 'What people agreed to decides what may leave this device later.',
  },
  safety: {
    title: 'Before you begin',
    lead: 'This is a tool for facts that already exist. Do not contact a person who was harmed in order to fill it in.',
  },
};

export const startTexts: TextsOf<typeof startFacts> = {
  purpose: {
    question: 'What will you use the analysis for?',
    short: 'Purpose',
    why: 'The purpose decides which memo is offered and which checks come before it.',
    options: {
      'case-assessment': { label: 'Assessing a case' },
      charging: { label: 'Choosing or reviewing charges' },
      advocacy: { label: 'Advocacy or law reform' },
      training: { label: 'Training' },
    },
  },
  stage: {
    question: 'At which stage is the case?',
    short: 'Stage',
    why: 'Each stage has its own standard of proof and its own risks: what can still be pleaded, what needs permission.',
    options: {
      documentation: { label: 'Documentation, before any proceedings' },
      'preliminary-examination': { label: 'Preliminary examination' },
      investigation: { label: 'Investigation' },
      charging: { label: 'Charging or confirmation of charges' },
      trial: { label: 'Trial or appeal' },
      sentencing: { label: 'Sentencing' },
      reparations: { label: 'Reparations' },
      review: { label: 'Review of a finished case' },
    },
  },
  caseScope: {
    question: 'What does the case cover?',
    short: 'Scope of the case',
    why: 'A single incident, a pattern and a system need different evidence and different recommendations.',
    options: {
      incident: { label: 'One incident or a few' },
      pattern: { label: 'A pattern of incidents' },
      system: { label: 'A system: rules, institutions, a policy' },
    },
  },
  forumConsidered: {
    question: 'Which forums do you have in mind?',
    short: 'Forums considered',
    why: 'Some forums decide on persons, others on the responsibility of States; each asks for something else.',
    options: {
      icc: { label: 'International Criminal Court' },
      hybrid: { label: 'Special or hybrid court' },
      'universal-jurisdiction': { label: 'National court under universal jurisdiction' },
      national: { label: 'National court where it happened or of the nationality' },
      regional: { label: 'Regional human rights court or commission' },
      icj: { label: 'International Court of Justice' },
      'treaty-body': { label: 'United Nations treaty body' },
      'special-procedure': { label: 'United Nations special procedure or inquiry' },
    },
  },
  whereFactsComeFrom: {
    question: 'Where do the facts come from?',
    short: 'Origin of the facts',
    hint: 'Name kinds of source only, never a person.',
    why: 'Facts that a person who was harmed gave may be used only as far as that person agreed. Public reports still need a check that using them does no harm.',
    options: {
      'survivor-account': { label: 'A person who was harmed, directly or through others' },
      'other-witness': { label: 'Another witness or an insider' },
      'published-source': { label: 'A judgment or another published source' },
      documents: { label: 'Documents, records, images or open-source material' },
      fictional: { label: 'The case is invented' },
    },
  },
  consentScope: {
    question: 'For which uses is there informed consent?',
    short: 'Scope of consent',
    hint: 'Consent is specific to a use and can be withdrawn. If nobody asked, leave it open. For published or invented cases choose what applies to the source.',
    why: 'What was not agreed to is not offered for export without a recorded reason.',
    options: {
      court: { label: 'Justice proceedings' },
      advocacy: { label: 'Advocacy or publication' },
      training: { label: 'Training' },
    },
  },
  newContactPlanned: {
    question: 'Is anyone planning to speak with a person who was harmed because of this analysis?',
    short: 'New contact planned',
    why: 'Every new interview carries a risk. Much of what an element needs can be had in other ways.',
  },
  immediateDanger: {
    question: 'Is anyone described here in immediate danger?',
    short: 'Immediate danger',
    why: 'Danger comes first: follow your referral pathway before going on.',
  },
  stillHeld: {
    question:
      'Is anyone described here still detained by, or under the control of, those responsible?',
    short: 'Still held or controlled',
    why: 'Details that leave this device could be traced back to a person who cannot protect themselves.',
  },
  childConcerned: {
    question: 'Is a child affected, as a person harmed, a witness or a child born of the events?',
    short: 'A child is concerned',
    why: 'Children need specialists, and some crimes depend on age.',
  },
  reprisalRisk: {
    question: 'Is there a risk of reprisals against anyone?',
    short: 'Risk of reprisals',
    hint: 'Think of those responsible, but also of family, community and authorities. If you do not know, say so.',
    why: 'The answer brings protection measures into the memo and limits how it should be passed on.',
  },
};
