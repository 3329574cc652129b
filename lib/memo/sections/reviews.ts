import { reviewsOf } from '@/lib/case/review';
import { type Desk, method } from '../desk';
import type { Cell } from '../value';
import type { SectionDraft } from './draft';

/**
 * What a second person said of findings, overrides first: each beside the result of the answers and never
 * in its place. Nothing where nobody reviewed; an opinion on a rule that the law no longer has is told as one.
 */
export function reviews(desk: Desk): readonly SectionDraft[] {
  const { say } = desk;
  const rank = { overrides: 0, disagrees: 1, agrees: 2 } as const;
  const all = reviewsOf(desk.case).toSorted((a, b) => rank[a.opinion.is] - rank[b.opinion.is]);
  if (all.length === 0) return [];
  const rows = all.map(({ rule, at, by, opinion, result }): readonly Cell[] => {
    const known = desk.law.rules.some((r) => r.id === rule);
    const from = known ? ([{ finding: rule, at }] as const) : method('review');
    const finding = known ? desk.law.ruleText(rule).short : say('memo.reviews.gone');
    const word = (verdict: typeof result) => say(`explain.verdict.crime.${verdict}`);
    const said =
      opinion.is === 'overrides'
        ? say('memo.reviews.overrides', { to: word(opinion.to) })
        : say(`memo.reviews.${opinion.is}`);
    const reason = opinion.reason
      ? [{ text: say('memo.reviews.reason', { reason: opinion.reason }), from }]
      : [];
    return [
      [{ text: say('memo.crimes.in', { crime: finding, place: desk.cases.placeName(at) }), from }],
      [{ text: word(result), from }],
      [{ text: said, from }, ...reason],
      [{ text: by, from }],
    ];
  });
  return [
    {
      id: 'reviews',
      title: say('memo.reviews.title'),
      part: 'annex',
      blocks: [
        {
          type: 'paragraph',
          tone: 'small',
          sentences: [{ text: say('memo.reviews.lead'), from: method('review') }],
        },
        {
          type: 'table',
          caption: '',
          head: [
            say('memo.reviews.findingHead'),
            say('memo.reviews.resultHead'),
            say('memo.reviews.opinionHead'),
            say('memo.reviews.byHead'),
          ],
          widths: [4, 3, 6, 2],
          rowHeads: true,
          rows,
        },
      ],
    },
  ];
}
