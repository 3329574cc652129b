import type { Fact } from '@/lib/engine/pack';
import { pickList, yesNo } from './kinds-of-fact';

const act = { scope: 'act', section: 'sexual-nature' } as const;

/**
 * Signs that an act is sexual in nature (Declaration, Part 2). None is required and none is counted.
 * Contact, gratification, anybody's gender and the motive decide nothing.
 */
export const sexualNatureFacts = [
  {
    ...act,
    id: 'sexualMeaning',
    ...pickList,
    options: ['perpetrator', 'person', 'community'],
    page: 'meaning',
    sensitivity: 'sensitive',
  },
  {
    ...act,
    id: 'aimedAt',
    ...pickList,
    options: ['sexual-autonomy', 'orientation-or-identity', 'reproduction'],
    page: 'meaning',
    sensitivity: 'sensitive',
  },
  {
    ...act,
    id: 'sexualSigns',
    ...pickList,
    options: ['words-or-mockery', 'gestures', 'images-or-posing', 'place-time-or-audience'],
    page: 'signs',
    sensitivity: 'sensitive',
  },
  { ...act, id: 'gratification', ...yesNo, page: 'signs', sensitivity: 'most-sensitive' },
  { ...act, id: 'fluidsOrTissue', ...yesNo, page: 'signs', sensitivity: 'most-sensitive' },
  {
    ...act,
    id: 'sexualInContext',
    ...yesNo,
    page: 'signs',
    sensitivity: 'ordinary',
    judgement: true,
  },
] as const satisfies readonly Fact[];
