import type { Fact } from '@/lib/engine/pack';
import { pickList, yesNo } from './kinds-of-fact';

const act = { scope: 'act', section: 'violence', sensitivity: 'sensitive' } as const;

/**
 * Circumstances that exclude genuine, voluntary, specific and ongoing consent. Nowhere is a person
 * asked whether they consented (Rules of Procedure and Evidence, rule 70): circumstances are asked for.
 * `coercion` and `incapacity` are the list of the Elements of Crimes; `furtherFactors` are not in it.
 */
export const violenceFacts = [
  {
    ...act,
    id: 'coercion',
    ...pickList,
    options: [
      'force',
      'threat-of-force',
      'fear-of-violence',
      'duress',
      'detention',
      'psychological-oppression',
      'abuse-of-power',
      'coercive-environment',
    ],
    page: 'coercion',
  },
  {
    ...act,
    id: 'coercedPerson',
    ...pickList,
    options: ['the-person', 'another-person'],
    page: 'coercion',
  },
  {
    ...act,
    id: 'incapacity',
    ...pickList,
    options: ['natural', 'induced', 'age-related'],
    page: 'coercion',
  },
  {
    ...act,
    id: 'furtherFactors',
    ...pickList,
    options: [
      'trust-or-dependency',
      'deception',
      'exploitation',
      'beyond-what-was-agreed',
      'withdrawn',
      'silence-taken-as-yes',
      'relationship-taken-as-yes',
    ],
    page: 'further-factors',
  },
  {
    ...act,
    id: 'inherentlyViolent',
    ...yesNo,
    page: 'further-factors',
    judgement: true,
  },
] as const satisfies readonly Fact[];
