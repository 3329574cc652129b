import type { Fact } from '@/lib/engine/pack';
import { pickList, yesNo } from './kinds-of-fact';

const context = {
  scope: 'context',
  section: 'regime',
  page: 'regime',
  sensitivity: 'ordinary',
} as const;

/**
 * An institutionalised regime of oppression and domination. By a racial group it may be apartheid;
 * by a gender group it is the proposed, not existing, crime of gender apartheid.
 */
export const regimeFacts = [
  {
    ...context,
    id: 'regimeDomination',
    ...pickList,
    after: 'attackPolicy',
    options: ['racial', 'gender'],
  },
  {
    ...context,
    id: 'regimeSigns',
    ...pickList,
    options: [
      'institutions',
      'many-spheres-of-life',
      'decision-power',
      'inhumane-acts',
      'intent-to-maintain',
      'legal-social-economic-cultural',
      'compounding-grounds',
      'families-deputised',
      'no-way-out',
    ],
  },
  {
    ...context,
    id: 'institutionalisedRegime',
    ...yesNo,
    judgement: true,
    after: 'regimeDomination',
  },
  { ...context, id: 'intentToMaintainRegime', ...yesNo, after: 'regimeDomination' },
] as const satisfies readonly Fact[];
