import type { Pack } from '@/lib/engine/pack';
import { forms } from './forms';
import { hooks } from './hooks';

/**
 * Reproductive violence, independent of sexual nature. The step itself stands with the other steps in the
 * Hague pack; the two named crimes stand in the Rome Statute pack.
 */
export const reproductiveViolence = {
  id: 'reproductive-violence',
  version: '0.2.0',
  rules: [...forms, ...hooks],
  pending: ['rv.pending.definition', 'rv.pending.breastfeeding', 'rv.pending.medical-objects'],
} as const satisfies Pack;
