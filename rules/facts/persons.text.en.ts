import type { personsFacts } from './persons';
import type { PagesOf, TextsOf } from './texts-of';

export const personsPages: PagesOf<typeof personsFacts> = {
  persons: {
    title: 'Who was affected',
    lead: 'Categories only. The test for sexual nature is the same for everyone.',
  },
  identity: {
    title: 'Who people are, together with what was done',
    lead: 'Two people may experience the same crime differently. Tick only what is known, relevant and safe to record.',
  },
};

const factorLabels = {
  gender: { label: 'Gender' },
  'orientation-or-gender-identity': { label: 'Sexual orientation, gender identity or expression' },
  'sex-characteristics': { label: 'Sex characteristics' },
  'race-or-ethnicity': { label: 'Race or ethnicity' },
  'nationality-or-statelessness': { label: 'Nationality or statelessness' },
  indigenous: { label: 'Indigenous identity' },
  'religion-or-belief': { label: 'Religion or belief' },
  'caste-or-descent': { label: 'Caste or descent' },
  'poverty-or-class': { label: 'Poverty or class' },
  age: { label: 'Age' },
  disability: { label: 'Disability' },
  health: { label: 'Health, including HIV' },
  'displacement-or-migration': { label: 'Displacement, migration or refugee status' },
  'rural-or-remote': { label: 'Living in a rural or remote place' },
  'language-or-literacy': { label: 'Language or literacy' },
  'marital-or-family-status': { label: 'Marital or family status, widowhood' },
  'pregnancy-or-parenthood': { label: 'Pregnancy or parenthood' },
  occupation: { label: 'Occupation, such as defender, journalist, teacher, sex worker' },
  'political-opinion': { label: 'Political opinion' },
  detention: { label: 'Being detained' },
  'armed-group-membership': { label: 'Membership of an armed group' },
} as const;

export const personsTexts: TextsOf<typeof personsFacts> = {
  genderOfPersons: {
    question: 'Who was affected?',
    short: 'Gender of those affected',
    why: 'Anyone can be affected. The answer helps to notice myths and labels that hide sexual violence against men, boys and others.',
    options: {
      women: { label: 'Women' },
      girls: { label: 'Girls' },
      men: { label: 'Men' },
      boys: { label: 'Boys' },
      'other-genders': { label: 'People of another gender' },
      'trans-or-intersex': { label: 'Trans or intersex people' },
    },
  },
  ageOfPersons: {
    question: 'Of what age?',
    short: 'Age of those affected',
    hint: 'Age at the time of what was done. Exactly 15 belongs to “15 to 17”. A child recruited at 14 was under 15 then, whatever the age later.',
    why: 'Some crimes turn on age: under 15 for recruitment, under 18 for the transfer of children as genocide.',
    options: {
      'under-15': { label: 'Under 15' },
      '15-to-17': { label: '15 to 17' },
      adult: { label: 'Adult' },
      older: { label: 'Older person' },
    },
  },
  statusOfPersons: {
    question: 'What was their position at the time?',
    short: 'Status of those affected',
    hint: 'Being in the same armed group as those responsible never takes a person out of the crimes of sexual violence.',
    why: 'Torture, cruel treatment and some outrages need a protected status in armed conflict. Rape, sexual slavery and other sexual violence do not.',
    options: {
      civilian: { label: 'Civilian not taking active part in hostilities' },
      'hors-de-combat': {
        label: 'Out of combat: detained, wounded, sick, or having laid down arms',
      },
      'medical-or-religious': { label: 'Medical or religious personnel' },
      'taking-active-part': { label: 'Taking active part in hostilities at the time' },
      'geneva-protected': {
        label: 'Protected by a Geneva Convention in an international conflict',
        hint: 'Such as civilians in the hands of a party of which they are not nationals, prisoners of war, wounded and sick.',
      },
      'power-of-other-party': {
        label: 'In the power of an adverse or another party to the conflict',
      },
      'own-armed-group': { label: 'In the same armed group as those responsible' },
      dead: { label: 'Already dead at the time' },
    },
  },
  identityFactors: {
    question: 'Which of these were relevant to what happened?',
    short: 'Identity factors',
    why: 'Combined identities may explain an act better than one alone, and may be grounds of persecution together.',
    options: factorLabels,
  },
  factorsOnHarm: {
    question: 'Which of them made the harm greater or different?',
    short: 'Effect on harm',
    why: 'Gravity, aggravation and reparations should reflect harm as it was lived.',
    options: factorLabels,
  },
  factorsOnAccess: {
    question: 'Which of them make access to justice harder?',
    short: 'Effect on access to justice',
    why: 'Each barrier calls for a measure: interpretation, mobility, safety, privacy, registration.',
    options: factorLabels,
  },
};
