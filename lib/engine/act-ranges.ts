import type { Node } from './nodes';
import { reads } from './tape';

/** Whether a node ranges, at any depth, over acts other than the one that it is about. */
export function actRanges(): (node: Node) => boolean {
  const known = new Map<number, boolean>();
  const visit = (node: Node): boolean => {
    const before = known.get(node.id);
    if (before !== undefined) return before;
    const over = node.kind === 'some' || node.kind === 'every' ? node.over : undefined;
    const here = over === 'act' || (over === 'act-in-context' && node.place.scope !== 'act');
    const result = here || reads(node).some(visit);
    known.set(node.id, result);
    return result;
  };
  return visit;
}
