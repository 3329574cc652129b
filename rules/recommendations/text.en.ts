import type { RuleText } from '@/lib/engine/law-texts';
import type { recommendations } from './pack';

type Pack = typeof recommendations;

export const recommendationsAbout = {
  title: 'Recommendations',
  about:
    'Prevention, protection, participation and recovery: A1 to D3 of the Gender Persecution Principles, and addressees for advocacy.',
};

export const recommendationsTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  'rec.a1': {
    title: 'A1. Prevention that recognises overlapping identities',
    short: 'A1 Intersectional prevention',
    guidance: 'Name the factors that act together, and the risk that each adds for the others.',
  },
  'rec.a2': {
    title: 'A2. Legal accountability through several mechanisms',
    short: 'A2 Several routes',
    guidance:
      'Set out every route that is open: ICC, national courts, universal jurisdiction, State responsibility. Individual and State responsibility do not exclude each other.',
  },
  'rec.a3': {
    title: 'A3. State-led change of the law and policy that drives the violence',
    short: 'A3 Structural change',
    guidance:
      'Name the law, decree or policy, the body that can change it, and the standard it breaks.',
  },
  'rec.b1': {
    title: 'B1. A comprehensive framework: physical, legal and psychosocial protection',
    short: 'B1 Comprehensive protection',
    guidance: 'Name which of the three is missing or unknown.',
  },
  'rec.b2': {
    title: 'B2. Safeguards against retaliation during the process',
    short: 'B2 Against retaliation',
    guidance: 'A plan with a person responsible, and limits on who receives this memo.',
  },
  'rec.b3': {
    title: 'B3. Tailored measures for those who meet barriers',
    short: 'B3 Tailored measures',
    guidance: 'One measure for each barrier, agreed with the person.',
  },
  'rec.c1': {
    title: 'C1. Survivor-informed processes: safety and awareness of trauma',
    short: 'C1 Safe processes',
    guidance:
      'Information and consent, a safe channel, trained staff, accompaniment, breaks, feedback, the right to stop.',
  },
  'rec.c2': {
    title: 'C2. Contributions beyond testimony: advocacy and policy',
    short: 'C2 Beyond testimony',
    guidance:
      'Offer roles as participant, expert, adviser or advocate, with support and without pressure.',
  },
  'rec.d1': {
    title: 'D1. Holistic support: mental health, economic, social',
    short: 'D1 Holistic support',
    guidance: 'Name which of the three is missing or unknown.',
  },
  'rec.d2': {
    title: 'D2. Inclusive reparations that reach harm to the community',
    short: 'D2 Inclusive reparations',
    guidance:
      'Individual and collective measures together; nobody has to be known in order to be reached.',
  },
  'rec.d3': {
    title: 'D3. Cumulative charging that records intersectional harm',
    short: 'D3 Cumulative charging',
    guidance:
      'Explain each charge by the distinct element and harm it adds; plead the grounds alone and together.',
  },
  'rec.to.icc-organs': {
    title: 'To the organs of the ICC',
    short: 'To ICC organs',
    guidance:
      'Charges that the evidence supports, gender analysis of every crime, expertise and staff, protection and participation from the start.',
  },
  'rec.to.states-parties': {
    title: 'To States Parties and their Assembly',
    short: 'To States Parties',
    guidance:
      'Nomination of judges with expertise on violence against women or children, resources for protection and reparations, cooperation and arrests, national proceedings.',
  },
  'rec.to.non-party-states': {
    title: 'To States that are not parties',
    short: 'To non-party States',
    guidance: 'Ratification, or a declaration accepting jurisdiction; cooperation; national law.',
  },
  'rec.to.legislatures': {
    title: 'To legislatures',
    short: 'To legislatures',
    guidance:
      'Implementation of the Rome Statute with its definitions, universal jurisdiction, no time limits for core crimes, evidence rules that bar stereotypes, access to reparation.',
  },
  'rec.to.treaty-negotiators': {
    title: 'To negotiators of the treaty on crimes against humanity',
    short: 'To treaty negotiators',
    guidance:
      'Proposals on gender apartheid, forced marriage and reproductive violence are proposals: describe the gap in existing law and ask for the text.',
  },
  'rec.to.un-mechanisms': {
    title: 'To United Nations mechanisms',
    short: 'To UN mechanisms',
    guidance:
      'Patterns and legislation rather than individual accounts. Identities belong in the mechanism’s own form, never in this tool.',
  },
};

export const recommendationsPending: Readonly<Record<Pack['pending'][number], string>> = {
  'rec.pending.treaty-amendments':
    'Amendments proposed to the treaty on crimes against humanity by 30 April 2026, and the definitions in them: not seen.',
  'rec.pending.icj-filing':
    'Whether a case on Afghanistan under CEDAW has been filed at the International Court of Justice: not established.',
};
