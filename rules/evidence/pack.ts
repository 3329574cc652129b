import type { Pack } from '@/lib/engine/pack';
import { myths } from './myths';
import { proofAndProtection } from './proof-and-protection';
import { rulesOfEvidence } from './rules-of-evidence';

/** Evidence law, myths and stereotypes, means of proof and measures of protection. Flags only. */
export const evidence = {
  id: 'evidence',
  version: '1.3.0',
  rules: [...rulesOfEvidence, ...myths, ...proofAndProtection],
  pending: ['ev.pending.rules-86-to-88', 'ev.pending.policy-paragraphs', 'ev.pending.national-law'],
} as const satisfies Pack;
