import type { regimeFacts } from './regime';
import type { PagesOf, TextsOf } from './texts-of';

export const regimePages: PagesOf<typeof regimeFacts> = {
  regime: {
    title: 'A regime of domination',
    lead: 'Gender apartheid is proposed, not yet a crime under any treaty in force. These answers describe a regime; the charge today is persecution.',
  },
};

export const regimeTexts: TextsOf<typeof regimeFacts> = {
  regimeDomination: {
    question: 'Does one group dominate another, by race or by gender?',
    short: 'Domination by',
    why: 'Apartheid in the Rome Statute is about racial groups only; strict construction does not allow more.',
    options: {
      racial: { label: 'One racial group over another' },
      gender: { label: 'One gender group over another' },
    },
  },
  regimeSigns: {
    question: 'Which of these describe the regime?',
    short: 'Signs of a regime',
    why: 'They show how far the facts are consistent with the proposed definition, and which existing law applies meanwhile.',
    options: {
      institutions: { label: 'Laws, courts, police, schools, budgets or permits embed it' },
      'many-spheres-of-life': {
        label: 'It reaches many spheres of life and lasts',
        hint: 'Such as education, work, movement, health, family, politics, culture, justice.',
      },
      'decision-power': { label: 'One group holds decisions and benefits from it' },
      'inhumane-acts': { label: 'Inhumane acts, beyond deprivation of rights, belong to it' },
      'intent-to-maintain': {
        label: 'Signs that it is meant to last',
        hint: 'Such as ideology, indoctrination, harder rules after criticism, penalties for those who do not enforce.',
      },
      'legal-social-economic-cultural': {
        label: 'It works by law, custom, economy and culture together',
      },
      'compounding-grounds': { label: 'Other grounds compound it' },
      'families-deputised': { label: 'Families are made to enforce it' },
      'no-way-out': { label: 'Nobody can opt out' },
    },
  },
  institutionalisedRegime: {
    question:
      'Taken together, is it an institutionalised regime of systematic oppression and domination?',
    short: 'Institutionalised regime',
    why: 'Apartheid, element 4, and the proposals on gender apartheid.',
  },
  intentToMaintainRegime: {
    question: 'Were acts done with the intent to maintain the regime?',
    short: 'Intent to maintain the regime',
    why: 'Apartheid, element 5.',
  },
};
