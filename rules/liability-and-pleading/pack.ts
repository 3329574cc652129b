import type { Pack } from '@/lib/engine/pack';
import { earlierLaw } from './earlier-law';
import { liabilityRisks } from './liability';
import { outcomes } from './outcomes';
import { pleadingOfActs } from './pleading-acts';
import { pleadingOfTheCase } from './pleading-case';
import { pleadingOfNature } from './pleading-nature';

/** Risks of liability and pleading. Flags: they advise, and change no finding on the act. */
export const liabilityAndPleading = {
  id: 'liability-and-pleading',
  version: '1.8.0',
  rules: [
    ...pleadingOfNature,
    ...pleadingOfActs,
    ...pleadingOfTheCase,
    ...liabilityRisks,
    ...outcomes,
    ...earlierLaw,
  ],
  pending: [
    'lp.pending.concurrence-paragraphs',
    'lp.pending.practice-manual',
    'lp.pending.recklessness',
    'lp.pending.gbagbo-al-hassan-confirmation',
    'lp.pending.missing-decisions',
    'lp.pending.persecution-and-genocide',
    'lp.pending.abd-al-rahman-reasoning',
    'lp.pending.afghanistan-2026',
    'lp.pending.el-hishri-2026',
    'lp.pending.earlier-statutes',
  ],
} as const satisfies Pack;
