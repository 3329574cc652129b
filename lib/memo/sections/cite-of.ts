import type { SourceId } from '@/lib/engine/pack';
import type { Desk } from '../desk';
import type { Cite } from '../value';

/**
 * A reference of the memo's own words, as a rule of the law holds it (with whether it was checked);
 * nothing where the law in use does not know the source.
 */
export function citeOf(desk: Desk, source: SourceId, pinpoint: string | null): readonly Cite[] {
  if (!desk.input.law.sources.some((s) => s.id === source)) return [];
  const known = desk.law.rules
    .flatMap((rule) => rule.sources)
    .find((c) => c.source === source && (pinpoint === null || c.pinpoint === pinpoint));
  return [desk.explain.cite(known ?? { source, pinpoint, checked: null })];
}
