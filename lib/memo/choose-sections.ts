import type { Depth, Template } from '@/lib/case/memo-schema';
import type { Case } from '@/lib/case/schema';
import { plans } from './plan';
import type { SectionId } from './section-ids';

/**
 * What is kept with the case when a person chooses `ids` for a memo at one depth: these, and every section of
 * the other depths that was not left out, each behind the one that it follows there. Without them a choice made
 * for one page would leave the standard memo without its sections.
 */
export function choiceFor(
  c: Case,
  { template, depth }: { readonly template: Template; readonly depth: Depth },
  ids: readonly SectionId[],
): readonly string[] {
  const { summary, standard, full } = plans[template];
  const here = new Set<string>(plans[template][depth]);
  const kept = c.memo?.sections?.[template];
  const orders: readonly (readonly string[])[] = kept ? [kept] : [full, standard, summary];
  let choice: readonly string[] = ids;
  for (const order of orders)
    for (const [at, id] of order.entries()) {
      if (here.has(id) || choice.includes(id)) continue;
      const before = order.slice(0, at).findLast((other) => choice.includes(other));
      const place = before === undefined ? 0 : choice.indexOf(before) + 1;
      choice = choice.toSpliced(place, 0, id);
    }
  return choice;
}
