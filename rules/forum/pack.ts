import type { Pack } from '@/lib/engine/pack';
import { forums } from './forums';
import { placeAndPower } from './place-and-power';

/** Forums: individual or State responsibility, and what each needs. */
export const forum = {
  id: 'forum',
  version: '1.2.0',
  rules: [...forums, ...placeAndPower],
  pending: ['fo.pending.time-limits', 'fo.pending.mechanisms', 'fo.pending.national-statutes'],
} as const satisfies Pack;
