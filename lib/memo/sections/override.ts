import { type Desk, method } from '../desk';
import { tellsActs } from '../plan';
import type { Block, Sentence } from '../value';

/** Every export of this kind that was held back: what for, and why a person decided otherwise. On the first page, always. */
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
        ...reasons.flatMap(({ reason, why }): readonly Sentence[] => [
          { text: say(`memo.override.because.${why ?? 'unstated'}`), from: method('consent') },
          {
            text: say('memo.override.reason', { reason: reason.trim() }),
            from: [{ own: 'override' }],
          },
        ]),
        // What tells acts one by one stays with those who work on the case; the others are drafts of what is sent.
        ...(tellsActs(input.template)
          ? []
          : [{ text: say('memo.override.ofTheDraft'), from: method('consent') }]),
      ],
    },
  ];
}
