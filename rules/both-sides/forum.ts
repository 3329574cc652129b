import { none, yes } from './facts';
import type { MoreExamples } from './with-examples';

export const forumExamples: MoreExamples = {
  'fo.icc.before-2002': [
    [
      'Before July 2002, and the ICC is not considered: not raised',
      { ...yes('period=before-july-2002'), ...none('forumConsidered') },
      'not-met',
    ],
    ['Before July 2002, forums not asked for: open', yes('period=before-july-2002'), 'open'],
  ],
  'fo.regional.by-region': [['Region not asked for: open', {}, 'open']],
  'fo.regional.none-listed': [
    ['A regional court, region not asked for: open', yes('forumConsidered=regional'), 'open'],
  ],
  'fo.power.state': [['None of these holds power: not engaged', none('powerHolder'), 'not-met']],
  'fo.power.non-state': [
    ['None of these holds power: not engaged', none('powerHolder'), 'not-met'],
  ],
};
