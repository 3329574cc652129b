import type { Fact } from '@/lib/engine/pack';
import { pickList } from './kinds-of-fact';

const act = { scope: 'act', section: 'power', page: 'power', sensitivity: 'sensitive' } as const;

/** Power relations and lived experience inform every step; they replace none. */
export const powerFacts = [
  {
    ...act,
    id: 'powerRelations',
    ...pickList,
    options: [
      'armed-or-in-uniform',
      'guard-or-captor',
      'official-authority',
      'several-against-one',
      'provider-of-aid-work-or-care',
      'family-or-partner',
      'adult-over-child',
      'gender-hierarchy',
    ],
  },
  {
    ...act,
    id: 'livedExperience',
    ...pickList,
    options: [
      'loss-of-control-over-body',
      'fear-of-more',
      'humiliation-before-others',
      'attack-on-identity',
      'attack-on-family-or-community',
      'lasting-stigma',
    ],
  },
] as const satisfies readonly Fact[];
