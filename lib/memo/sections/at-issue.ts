import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding, method } from '../desk';
import type { Cell } from '../value';
import { candidateFindings, strongestFirst } from './candidates';
import type { SectionDraft } from './draft';
import { noCrime } from './no-crime';

/** The crimes at issue over all acts, each with the furthest that it stands anywhere: no act is named. */
export function atIssue(desk: Desk): SectionDraft {
  const { say } = desk;
  const found = new Map<string, Finding[]>();
  for (const f of strongestFirst(candidateFindings(desk)))
    found.set(f.id, [...(found.get(f.id) ?? []), f]);
  const rows = [...found.values()].flatMap((same): (readonly Cell[])[] => {
    const [strongest] = same;
    if (!strongest) return [];
    const rule = desk.law.rule(strongest.id);
    const [first, ...more] = same.flatMap(fromFinding);
    if (!first) return [];
    return [
      [
        [{ text: desk.law.ruleText(rule.id).short, from: [{ rule: rule.id }] }],
        [{ text: '', from: [first, ...more], mark: desk.mark(strongest) }],
        [{ text: '', from: [{ rule: rule.id }], cites: rule.sources.map(desk.explain.cite) }],
      ],
    ];
  });
  const lead =
    rows.length > 0
      ? [{ text: say('memo.atIssue.lead'), from: method('candidates') }]
      : noCrime(
          desk,
          desk.case.acts.map(({ id }) => id),
        );
  return {
    id: 'at-issue',
    title: say('memo.atIssue.title'),
    part: 'body',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: lead },
      ...(rows.length > 0
        ? [
            {
              type: 'table' as const,
              caption: '',
              head: [
                say('memo.crimes.crimeHead'),
                say('memo.crimes.findingHead'),
                say('memo.note.source', { count: 2 }),
              ],
              widths: [6, 3.4, 5.4],
              rowHeads: true as const,
              rows,
            },
          ]
        : []),
    ],
  };
}
