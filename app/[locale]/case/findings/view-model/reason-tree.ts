import type { Reason } from '@/lib/engine/findings';
import type { RuleId, Verdict } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { type FindingIndex, findingKey } from './finding-index';

type FactReason = Extract<Reason, { code: 'fact' }>;
type ListReason = Exclude<Reason, { code: 'fact' | 'finding' }>;

/**
 * The reasons of one finding as a nested list: crime, elements, findings, answers. A part that is
 * reached twice stands once; later it is `as-above`, so a shared reading is not read out five times.
 * Options of one question with one value are one line.
 */
export type ReasonNode =
  | {
      readonly code: 'answers';
      readonly key: string;
      readonly reasons: readonly [FactReason, ...FactReason[]];
    }
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
    }
  | { readonly code: 'list'; readonly key: string; readonly reason: ListReason };

export function reasonTree(index: FindingIndex, reasons: readonly Reason[]): readonly ReasonNode[] {
  const told = new Set<string>();

  const nodes = (level: readonly Reason[]): readonly ReasonNode[] => {
    const lines: ReasonNode[] = [];
    const answers = new Map<string, [FactReason, ...FactReason[]]>();
    for (const reason of level) {
      if (reason.code === 'fact') {
        const key = `answer ${findingKey(reason.atom.fact, reason.atom.at)} ${reason.value}`;
        const same = answers.get(key);
        if (same) {
          same.push(reason);
          continue;
        }
        const fresh: [FactReason] = [reason];
        answers.set(key, fresh);
        lines.push({ code: 'answers', key, reasons: fresh });
      } else if (reason.code === 'finding') {
        lines.push(finding(reason));
      } else {
        lines.push({ code: 'list', key: `${reason.code} ${reason.list}`, reason });
      }
    }
    return lines;
  };

  const finding = ({ id, at, verdict }: Extract<Reason, { code: 'finding' }>): ReasonNode => {
    const key = findingKey(id, at);
    const under = index.get(id, at)?.because ?? [];
    if (told.has(key) && under.length > 0) return { code: 'as-above', key, id, at, verdict };
    told.add(key);
    return { code: 'finding', key, id, at, verdict, children: nodes(under) };
  };

  return nodes(reasons);
}
