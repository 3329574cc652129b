import type { Fact } from '@/lib/engine/pack';
import { choice, pickList, plainYesNo } from './kinds-of-fact';

const participation = {
  scope: 'case',
  section: 'survivors',
  page: 'participation',
  sensitivity: 'sensitive',
} as const;
const recovery = { ...participation, page: 'protection-and-recovery' } as const;

/** Wishes, roles, protection, support and harm, at category level. No narrative, no person. */
export const survivorsFacts = [
  {
    ...participation,
    id: 'survivorWishes',
    ...choice,
    options: ['known', 'asked-no-answer', 'not-asked'],
  },
  {
    ...participation,
    id: 'survivorRoles',
    ...pickList,
    options: ['witness', 'participant', 'expert', 'adviser', 'advocate'],
  },
  {
    ...participation,
    id: 'accommodationNeeds',
    ...pickList,
    options: [
      'interpretation',
      'accessibility',
      'child-specialist',
      'trauma-support',
      'confidential-channel',
      'choice-of-staff',
    ],
  },
  { ...participation, id: 'couldIdentify', ...plainYesNo },
  {
    ...recovery,
    id: 'protectionInPlace',
    ...pickList,
    options: ['physical', 'legal', 'psychosocial'],
  },
  {
    ...recovery,
    id: 'supportInPlace',
    ...pickList,
    options: ['mental-health', 'economic', 'social'],
  },
  { ...recovery, id: 'retaliationPlan', ...plainYesNo },
  {
    ...recovery,
    id: 'harms',
    ...pickList,
    options: [
      'physical',
      'sexual-or-reproductive-health',
      'pregnancy-or-children-born',
      'psychological',
      'economic',
      'education-or-life-plan',
      'family',
      'stigma',
      'legal-identity',
      'cultural-or-spiritual',
      'community',
      'transgenerational',
      'land-or-housing',
      'images-or-digital',
      'access-to-justice',
    ],
  },
  { ...recovery, id: 'harmReaches', ...pickList, options: ['direct', 'indirect', 'community'] },
] as const satisfies readonly Fact[];
