import type { Reason } from '@/lib/engine/findings';
import type { RuleId, Verdict } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { type FindingIndex, findingKey } from './finding-index';

/**
 * The reasons of one finding as a nested list: crime, elements, findings, answers. A part that is
 * reached twice stands once; later it is `as-above`, so a shared reading is not read out five times.
 */
export type ReasonNode =
  | Exclude<Reason, { code: 'finding' }>
  | {
      readonly code: 'finding';
      readonly key: string;
      readonly id: RuleId;
      readonly at: ScopeRef;
      readonly verdict: Verdict;
      readonly children: readonly ReasonNode[];
    }
  | {
      readonly code: 'as-above';
      readonly key: string;
      readonly id: RuleId;
      readonly at: ScopeRef;
      readonly verdict: Verdict;
    };

export function reasonTree(index: FindingIndex, reasons: readonly Reason[]): readonly ReasonNode[] {
  const told = new Set<string>();

  const node = (reason: Reason): ReasonNode => {
    if (reason.code !== 'finding') return reason;
    const { id, at, verdict } = reason;
    const key = findingKey(id, at);
    const under = index.get(id, at)?.because ?? [];
    if (told.has(key) && under.length > 0) return { code: 'as-above', key, id, at, verdict };
    told.add(key);
    return { code: 'finding', key, id, at, verdict, children: under.map(node) };
  };

  return reasons.map(node);
}
