import type { RuleId } from '@/lib/engine/pack';
import { law } from '@/rules/law';

/** What several published cases are asked for. */
export const authorityOn = (rule: RuleId) =>
  law.packs.flatMap((pack) => pack.rules).find((r) => r.id === rule)?.authority;

export const RAPE = ['rs.7-1-g-1', 'rs.8-2-b-xxii-1', 'rs.8-2-e-vi-1'];
export const SEXUAL_SLAVERY = ['rs.7-1-g-2', 'rs.8-2-b-xxii-2', 'rs.8-2-e-vi-2'];
export const OTHER_SEXUAL = ['rs.7-1-g-6', 'rs.8-2-b-xxii-6', 'rs.8-2-e-vi-6'];
