import type { powerFacts } from './power';
import type { PagesOf, TextsOf } from './texts-of';

export const powerPages: PagesOf<typeof powerFacts> = {
  power: {
    title: 'Power, and how it was lived',
    lead: 'Only what is already known. Nobody needs to be asked again.',
  },
};

export const powerTexts: TextsOf<typeof powerFacts> = {
  powerRelations: {
    question: 'What gave those responsible power over the person?',
    short: 'Power relations',
    why: 'Context, coercion and power relations inform whether an act was sexual, violent and grave.',
    options: {
      'armed-or-in-uniform': { label: 'Arms or uniform' },
      'guard-or-captor': { label: 'Being the guard or captor' },
      'official-authority': { label: 'Official or command authority' },
      'several-against-one': { label: 'Several people against one' },
      'provider-of-aid-work-or-care': { label: 'Giving aid, work, care or schooling' },
      'family-or-partner': { label: 'A family tie or partnership' },
      'adult-over-child': { label: 'An adult and a child' },
      'gender-hierarchy': { label: 'Rules or customs that place one gender above another' },
    },
  },
  livedExperience: {
    question: 'How was it lived by the person, as far as is known?',
    short: 'Lived experience',
    why: 'The understanding of the person harmed belongs in the assessment of nature, gravity and repair.',
    options: {
      'loss-of-control-over-body': { label: 'As a loss of control over the body or sexuality' },
      'fear-of-more': { label: 'With fear of what would follow' },
      'humiliation-before-others': { label: 'As humiliation before others' },
      'attack-on-identity': { label: 'As an attack on who the person is' },
      'attack-on-family-or-community': { label: 'As an attack on family or community' },
      'lasting-stigma': { label: 'With lasting stigma or exclusion' },
    },
  },
};
