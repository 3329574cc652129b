import type { Finding } from '@/lib/engine/findings';
import type { Desk } from '../desk';

/** For an open finding the reasons are what is missing, and that has a column of its own. */
export function decided(desk: Desk, f: Finding) {
  if (f.verdict !== 'open') return desk.explain.reasons(f.because, f.scope);
  const known = f.because.filter((r) => r.code !== 'fact' || r.value === 'yes' || r.value === 'no');
  return desk.explain.reasons(known, f.scope);
}
