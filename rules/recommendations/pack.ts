import type { Pack } from '@/lib/engine/pack';
import { a1ToD3 } from './a1-to-d3';
import { addressees } from './addressees';

/** What to recommend, and to whom. Proposed, each with the answer that triggers it. */
export const recommendations = {
  id: 'recommendations',
  version: '1.1.0',
  rules: [...a1ToD3, ...addressees],
  pending: ['rec.pending.treaty-amendments', 'rec.pending.icj-filing'],
} as const satisfies Pack;
