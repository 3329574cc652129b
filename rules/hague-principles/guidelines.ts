import type { Rule } from '@/lib/engine/pack';
import { guidelines } from './citations';

const principle = { kind: 'principle', scope: 'case' } as const;

/** What is established of the ICL Guidelines: their task and the topics they announce. */
export const guidelinesRules = [
  {
    ...principle,
    id: 'hp.guidelines.third-step',
    sources: [guidelines],
    when: { some: 'act', where: { finding: 'hp.sexual-violence' } },
    examples: [
      {
        name: 'Sexual violence is found: the Guidelines lead to elements, intent, liability and gravity',
        facts: { 'doneToPerson=touching': 'yes', 'coercion=force': 'yes' },
        expect: 'met',
      },
      { name: 'Sexual violence open: open', facts: { 'coercion=force': 'yes' }, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
