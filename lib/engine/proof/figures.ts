import { atomsRead } from '../conditions';
import type { Pack } from '../pack';
import { wasCompared } from '../was-compared';
import type { PackFigures } from './report';

/** How much law a pack holds, as counts. */
export function packFigures({ id, version, rules, pending }: Pack): PackFigures {
  const citations = rules.flatMap((rule) => rule.sources);
  return {
    id,
    version,
    rules: rules.length,
    questions: new Set(rules.flatMap((rule) => atomsRead(rule.when).map((atom) => atom.fact))).size,
    sources: new Set(citations.map((c) => c.source)).size,
    citations: citations.length,
    checked: citations.filter((c) => wasCompared(c.checked)).length,
    pending: pending.length,
    crimes: rules.filter((rule) => rule.kind === 'crime').length,
    elements: rules.filter((rule) => rule.kind === 'element').length,
  };
}
