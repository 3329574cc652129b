import type { Finding } from '@/lib/engine/findings';
import type { CrimeCategory, RuleId } from '@/lib/engine/pack';
import { type Desk, fromFinding } from '../desk';
import type { Block, Cell } from '../value';

export const CATEGORIES: readonly CrimeCategory[] = [
  ...(['genocide', 'crime-against-humanity', 'war-crime-iac', 'war-crime-niac'] as const),
];

/** A crime by the furthest that it stands for any act. */
type Stands = 'considered' | 'excluded' | 'open';

/**
 * Crimes that are worth considering for no act, by category: which the answers exclude for every act, and
 * which nothing speaks about yet. A crime that is set out above for one act, and here as not indicated for
 * another, would read as a contradiction.
 */
export function otherCrimes(desk: Desk, candidates: readonly Finding[]): Block[] {
  const { say } = desk;
  const above = new Set(candidates.map((f) => f.id));
  const found = new Map<RuleId, Finding[]>();
  for (const f of desk.ofKind('crime')) found.set(f.id, [...(found.get(f.id) ?? []), f]);
  const stands = (id: RuleId, same: readonly Finding[]): Stands => {
    if (above.has(id)) return 'considered';
    return same.every((f) => f.verdict === 'not-met') ? 'excluded' : 'open';
  };
  const all = [...found].map(([id, same]) => ({ id, same, stands: stands(id, same) }));
  const rows = CATEGORIES.flatMap((category): (readonly Cell[])[] => {
    const here = all.filter(({ id }) => desk.law.rule(id).crime?.category === category);
    const cell = (which: Stands): Cell => {
      const these = here.filter((x) => x.stands === which);
      const [first, ...more] = these.flatMap((x) => x.same).flatMap(fromFinding);
      if (!first) return [];
      const every = !desk.full && these.length === here.length && here.length > 1;
      const names = these.map(({ id }) => withoutCategory(desk.law.ruleText(id).short));
      const list = [...new Set(names)].join(say('explain.join'));
      const text = every ? say('memo.crimes.every') : say('memo.next.list', { list });
      return [{ text, from: [first, ...more] }];
    };
    const [excluded, open] = [cell('excluded'), cell('open')];
    const from = (excluded[0] ?? open[0])?.from;
    if (!from) return [];
    const dash: Cell = [{ text: '–', from }];
    const filled = (told: Cell) => (told.length > 0 ? told : dash);
    const name = say(`memo.crimes.category.${category}`);
    return [[[{ text: name, from }], filled(excluded), filled(open)]];
  });
  if (rows.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: say('memo.crimes.others') },
    {
      type: 'table',
      caption: '',
      head: [
        say('memo.crimes.categoryHead'),
        say('memo.crimes.othersExcluded'),
        say('memo.crimes.othersOpen'),
      ],
      widths: [3, 6, 6],
      rowHeads: true,
      rows,
    },
  ];
}

/** The category stands at the head of the row. */
const withoutCategory = (name: string) => name.split(' (')[0] ?? name;
