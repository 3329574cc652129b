import type { Fact } from '@/lib/engine/pack';
import { pickList } from './kinds-of-fact';

const act = { scope: 'act', section: 'persons', sensitivity: 'sensitive' } as const;

/** Who was affected, at category level. Nobody's gender ever decides whether an act was sexual. */
export const identityFactors = [
  'gender',
  'orientation-or-gender-identity',
  'sex-characteristics',
  'race-or-ethnicity',
  'nationality-or-statelessness',
  'indigenous',
  'religion-or-belief',
  'caste-or-descent',
  'poverty-or-class',
  'age',
  'disability',
  'health',
  'displacement-or-migration',
  'rural-or-remote',
  'language-or-literacy',
  'marital-or-family-status',
  'pregnancy-or-parenthood',
  'occupation',
  'political-opinion',
  'detention',
  'armed-group-membership',
] as const;

export const personsFacts = [
  {
    ...act,
    id: 'genderOfPersons',
    ...pickList,
    options: ['women', 'girls', 'men', 'boys', 'other-genders', 'trans-or-intersex'],
    page: 'persons',
  },
  {
    ...act,
    id: 'ageOfPersons',
    ...pickList,
    options: ['under-15', '15-to-17', 'adult', 'older'],
    page: 'persons',
  },
  {
    ...act,
    id: 'statusOfPersons',
    ...pickList,
    options: [
      'civilian',
      'hors-de-combat',
      'medical-or-religious',
      'taking-active-part',
      'geneva-protected',
      'power-of-other-party',
      'own-armed-group',
      'dead',
    ],
    page: 'persons',
  },
  {
    ...act,
    id: 'identityFactors',
    ...pickList,
    options: identityFactors,
    page: 'identity',
  },
  {
    ...act,
    id: 'factorsOnHarm',
    ...pickList,
    options: identityFactors,
    page: 'identity',
  },
  {
    ...act,
    id: 'factorsOnAccess',
    ...pickList,
    options: identityFactors,
    page: 'identity',
  },
] as const satisfies readonly Fact[];
