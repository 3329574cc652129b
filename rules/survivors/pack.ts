import type { Pack } from '@/lib/engine/pack';
import { gates } from './gates';
import { lenses } from './lenses';
import { participationAndReparations } from './participation-and-reparations';

/** Consent and safety, participation, protection and reparations, and the lenses of the caucuses. */
export const survivors = {
  id: 'survivors',
  version: '1.2.0',
  rules: [...gates, ...participationAndReparations, ...lenses],
  pending: [
    'sv.pending.murad-principles',
    'sv.pending.al-hassan-reparations',
    'sv.pending.ongwen-reparations-appeal',
    'sv.pending.abd-al-rahman-reparations',
    'sv.pending.referrals',
  ],
} as const satisfies Pack;
