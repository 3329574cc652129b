import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import type { Engine } from '@/lib/engine/compile';
import type { Law, Verdict } from '@/lib/engine/pack';
import type { Place, Position } from './scenario';
import { scopeOf } from './scenario-case';

/** What the engine says of a finding at a place of a scenario; `undefined` where there is no such finding. */
export type PositionAt = (rule: string, at: Place) => Position | undefined;

/** The findings on a case of a scenario (`caseAfter`, `caseVaried`), in the words of positions. */
export function positionsIn(c: Case, law: Law, engine: Engine): PositionAt {
  const { findings } = assess(engine, toWorld(c, law.vocabulary));
  return (rule, place) => {
    const at = scopeOf(place);
    const found = findings.find(
      ({ id, scope }) =>
        id === rule &&
        scope.act === at.act &&
        scope.context === at.context &&
        scope.group === at.group,
    );
    return found && POSITION_OF[found.verdict];
  };
}

const POSITION_OF: Readonly<Record<Verdict, Position>> = {
  met: 'indicated',
  'not-met': 'not-indicated',
  open: 'open',
  contested: 'contested',
};
