import type { RuleText } from '@/lib/engine/law-texts';
import type { intersectionality } from './pack';

type Pack = typeof intersectionality;

export const intersectionalityAbout = {
  title: 'Intersecting identities',
  about:
    'How identities act together on the harm and on access to justice, and what to ask for at each stage of a case.',
};

export const intersectionalityTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  'in.interaction': {
    title: 'Two or more factors act together',
    short: 'Factors that act together',
    guidance:
      'Write one statement of how they combine: who was chosen, how the harm was shaped, what was lost. A list of factors is not an analysis. The same crime may be experienced differently.',
  },
  'in.effect-on-harm': {
    title: 'A factor shaped the harm',
    short: 'Effect on harm',
    guidance:
      'Let it appear in the charges, in the evidence of harm and in reparations; if only the ground of persecution names it, the rest is lost.',
  },
  'in.effect-on-access': {
    title: 'A factor bars or hinders access to justice',
    short: 'Effect on access',
    guidance:
      'Name the measure that removes the barrier: interpreter and dialect, mobility, guardianship, risk of exposure, immigration status, cost, distance.',
  },
  'in.men-as-men': {
    title: 'Men and boys may be targeted as men and boys: look at the gender ground',
    short: 'Men targeted as men',
    guidance:
      'Being seen as a fighter because of sex, age and ethnicity is a gender ground together with others. List sexual violence apart from it.',
  },
  'in.re-identification': {
    title: 'Place, time and identity together could identify a person',
    short: 'Re-identification',
    guidance:
      'Use coarser values before anything is exported: a larger region, a year, a broader category, a number band. A rare combination identifies even without a name.',
  },
  'in.stage.design': {
    title: 'Design: whose categories are used, and who is missing',
    short: 'Identities: design',
    guidance:
      'Were affected groups consulted safely? Does the plan reach men, LGBTQI+ persons, persons with disabilities, older persons, children? Who is drafting, with which assumptions, and who was asked?',
  },
  'in.stage.investigation': {
    title: 'Investigation: who was selected, spared and separated, and how',
    short: 'Identities: investigation',
    guidance:
      'Which slurs and symbols? Does a combined identity explain the act better than one alone? Which barriers keep people from speaking? For which groups is there no data?',
  },
  'in.stage.charging': {
    title: 'Charging: are all grounds pleaded together, and does one count erase a dimension',
    short: 'Identities: charging',
    guidance:
      'Is the sexual violence also persecution? Is cumulative charging explained by distinct harm?',
  },
  'in.stage.protection': {
    title: 'Protection: reprisal by family, community or State; exposure; custody',
    short: 'Identities: protection',
    guidance:
      'Ask about honour-based harm, outing, and risk in custody. Tailor measures to the person and the group.',
  },
  'in.stage.adjudication': {
    title: 'Adjudication: check for stereotypes, and assess consent in the situation',
    short: 'Identities: adjudication',
    guidance:
      'Consider an expert on context. Watch the language used about witnesses. Interpretation must be without adverse distinction.',
  },
  'in.stage.sentencing': {
    title: 'Sentencing: plead the gendered and combined dimension once',
    short: 'Identities: sentencing',
    guidance:
      'As gravity or as aggravation: discriminatory motive, particular defencelessness, several victims, particular cruelty.',
  },
  'in.stage.reparations': {
    title: 'Reparations: who is not reached',
    short: 'Identities: reparations',
    guidance:
      'Indirect victims, children born of the violence, stigma, land and inheritance law, access for persons with disabilities, men’s stigma, safety of LGBTQI+ persons in collective schemes.',
  },
  'in.stage.review': {
    title: 'Review: what changed after feedback',
    short: 'Identities: review',
    guidance: 'Check outcomes by group, without figures so small that they disclose a person.',
  },
};

export const intersectionalityPending: Readonly<Record<Pack['pending'][number], string>> = {
  'in.pending.policy-text':
    'Paragraphs of the prosecution policies on intersectionality: the texts were not available.',
  'in.pending.age-and-disability':
    'Authority on age and disability as grounds of persecution beyond Kony (age, confirmation): not established.',
};
