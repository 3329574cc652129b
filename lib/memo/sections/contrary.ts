import { isRaised } from '@/lib/engine/findings';
import type { HoldingId, Rule } from '@/lib/engine/pack';
import { type Desk, method } from '../desk';
import type { Block, Origin } from '../value';
import { candidateFindings } from './candidates';
import type { SectionDraft } from './draft';

/** The rules that this memo leans on: steps, candidate crimes with their elements, what is engaged or raised. */
export function rulesAtIssue(desk: Desk): readonly Rule[] {
  const crimes = [...new Set(candidateFindings(desk).map((f) => f.id))].map(desk.law.rule);
  const engaged = desk.assessment.findings
    .filter((f) => isRaised(f) && (f.kind === 'principle' || f.kind === 'flag'))
    .map((f) => desk.law.rule(f.id));
  const steps = desk.law.rules.filter((rule) => rule.kind === 'step' || rule.kind === 'indicium');
  return [
    ...new Set([...steps, ...crimes.flatMap((c) => [c, ...desk.law.elementsOf(c)]), ...engaged]),
  ];
}

/** Contrary authority, gathered: what was held, at which stage, and which reading it contradicts. */
export function contrary(desk: Desk): SectionDraft {
  return holdingsSection(desk, 'contrary', ['against']);
}

/** Authority for and against, for a memo that speaks of the law alone. */
export function authorityFor(desk: Desk): SectionDraft {
  return holdingsSection(desk, 'authority', ['for', 'against']);
}

type Side = 'for' | 'against';

function holdingsSection(
  desk: Desk,
  id: 'contrary' | 'authority',
  sides: readonly Side[],
): SectionDraft {
  const { say } = desk;
  const blocks = sides.flatMap((side): Block[] => {
    const rows = byHolding(desk, side);
    if (rows.size === 0) return [];
    const heading: Block = { type: 'heading', level: 2, text: say(`memo.note.${side}`) };
    return [...(sides.length > 1 ? [heading] : []), table(desk, rows)];
  });
  const lead = say(blocks.length > 0 ? `memo.${id}.lead` : `memo.${id}.none`);
  return {
    id,
    title: say(`memo.${id}.title`),
    part: 'body',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: [{ text: lead, from: method('authority') }] },
      ...blocks,
    ],
  };
}

function byHolding(desk: Desk, side: Side): ReadonlyMap<HoldingId, readonly Rule[]> {
  const found = new Map<HoldingId, Rule[]>();
  for (const rule of rulesAtIssue(desk))
    for (const id of desk.authority(rule, side)) found.set(id, [...(found.get(id) ?? []), rule]);
  return found;
}

function table(desk: Desk, found: ReadonlyMap<HoldingId, readonly Rule[]>): Block {
  const { say } = desk;
  return {
    type: 'table',
    caption: '',
    head: [
      say('memo.holdings.holdingHead'),
      say('memo.holdings.saysHead'),
      say('memo.contrary.readingHead'),
    ],
    widths: [4.4, 7, 3.6],
    rowHeads: true,
    rows: [...found].map(([id, rules]) => {
      const from: readonly [Origin] = [{ holding: id }];
      const names = [...new Set(rules.map((r) => desk.law.ruleText(r.id).short))];
      const [first, ...more] = rules.map((r): Origin => ({ rule: r.id }));
      return [
        [{ text: '', from, cites: [desk.holdingCite(desk.law.holding(id))] }],
        [{ text: desk.holdingSentence(id).text, from }],
        [
          {
            text: names.join(say('explain.join')),
            from: [...from, ...(first ? [first] : []), ...more],
          },
        ],
      ];
    }),
  };
}
