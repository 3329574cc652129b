import { participationAndRecovery } from './participation-and-recovery';
import { preventionAndProtection } from './prevention-and-protection';

/**
 * A1 to D3: prevention, protection, participation, recovery. Each says by which answer it is proposed.
 * They may rest on an absence: what nobody has asked about is a reason to recommend asking.
 */
export const a1ToD3 = [...preventionAndProtection, ...participationAndRecovery] as const;
