import { type Desk, method } from '../desk';
import type { Block } from '../value';

/** Every export of this kind beyond the recorded consent, with its reason: on the first page, always. */
export function overrides(desk: Desk): readonly Block[] {
  const { say, case: c, input } = desk;
  const reasons = (c.memo?.overrides ?? []).filter((o) => o.template === input.template);
  if (reasons.length === 0) return [];
  return [
    {
      type: 'callout',
      kind: 'caution',
      title: say('memo.override.title'),
      sentences: [
        { text: say('memo.override.is', { count: reasons.length }), from: method('consent') },
        ...reasons.map(({ reason }) => ({
          text: say('memo.override.reason', { reason: reason.trim() }),
          from: [{ own: 'override' }] as const,
        })),
      ],
    },
  ];
}
