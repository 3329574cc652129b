import type { Pack } from '@/lib/engine/pack';
import { interaction } from './interaction';
import { stages } from './stages';

/** Intersecting identities as an operational lens: on harm, on access to justice, at every stage. */
export const intersectionality = {
  id: 'intersectionality',
  version: '1.2.0',
  rules: [...interaction, ...stages],
  pending: ['in.pending.policy-text', 'in.pending.age-and-disability'],
} as const satisfies Pack;
