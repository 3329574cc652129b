import type { Assessment, Finding } from '@/lib/engine/findings';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { samePlace } from './case-index';
import type { LawIndex } from './law-index';

/** What a reader acts on, and the answers on which it rests. */
export type Resting = { readonly finding: Finding; readonly atoms: readonly AtomRef[] };

/**
 * Steps and crimes with the judgements, or the disputed answers, on which they rest. A candidate crime that is
 * still open is named for what those of its elements rest on that are decided: the weak place is there already.
 */
export function resting(
  law: LawIndex,
  { findings, candidates }: Assessment,
  on: keyof Finding['restsOn'],
): readonly Resting[] {
  const decided = findings.filter((f) => f.kind === 'element' && f.verdict !== 'open');
  const own = (finding: Finding) => finding.restsOn[on].flat();
  const ofElements = (crime: Finding) =>
    law
      .elementsOf(law.rule(crime.id))
      .flatMap(({ id }) => decided.filter((f) => f.id === id && holdsAt(f.scope, crime.scope)))
      .flatMap(own);
  return findings.flatMap((finding): Resting[] => {
    if (finding.kind === 'step') return [{ finding, atoms: own(finding) }];
    if (finding.kind !== 'crime') return [];
    if (finding.verdict !== 'open') return [{ finding, atoms: own(finding) }];
    const listed = candidates.some(
      ({ crime, scope }) => crime === finding.id && samePlace(scope, finding.scope),
    );
    return listed ? [{ finding, atoms: [...own(finding), ...ofElements(finding)] }] : [];
  });
}

/** An element of the act holds for the crime at that act in a context. */
const holdsAt = (element: ScopeRef, crime: ScopeRef): boolean =>
  (['act', 'context', 'group'] as const).every(
    (part) => element[part] === undefined || element[part] === crime[part],
  );
