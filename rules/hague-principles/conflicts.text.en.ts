import type { RuleText } from '@/lib/engine/law-texts';
import type { actConflicts } from './conflicts';

export const actConflictsTexts: Readonly<Record<(typeof actConflicts)[number]['id'], RuleText>> = {
  'hp.conflict.contact': {
    title: 'Conduct that involves contact is recorded, and “no physical contact” is chosen',
    short: 'Answers on contact',
    guidance: 'Change one of the two. Sexual nature does not depend on which.',
  },
  'hp.conflict.assessment': {
    title: 'A sign of sexual nature is recorded, and the act is assessed as not sexual',
    short: 'Sign and assessment',
    guidance:
      'A recorded sign carries the finding; an assessment to the contrary does not remove it. If you disagree with the sign, change it, or record an override with your reason.',
  },
};
