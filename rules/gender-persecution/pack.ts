import type { Pack } from '@/lib/engine/pack';
import { genderApartheid } from './gender-apartheid';
import { persecutionGuidance } from './persecution-guidance';
import { rights } from './rights';

/** Gender persecution as it can be charged today, and gender apartheid as it is proposed. */
export const genderPersecution = {
  id: 'gender-persecution',
  version: '0.4.0',
  rules: [...persecutionGuidance, ...rights, ...genderApartheid],
  pending: [
    'gp.pending.policy-paragraphs',
    'gp.pending.abd-al-rahman-reasoning',
    'ga.pending.treaty-proposals',
    'ga.pending.definitions',
  ],
} as const satisfies Pack;
