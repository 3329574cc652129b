import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell } from '../value';
import { decided } from './decided';
import type { SectionDraft } from './draft';

/** Contextual elements by context: conflict, attack, destruction of a group. */
export function context(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.context.none'), from: method('context') }],
  };
  return {
    id: 'context',
    title: say('memo.context.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.context.lead'), from: method('context') }],
      },
      ...(c.contexts.length === 0 ? [none] : []),
      ...c.contexts.flatMap(({ id }): Block[] => [
        { type: 'heading', level: 2, text: desk.cases.placeName({ context: id }) },
        {
          type: 'table',
          caption: '',
          head: [
            say('memo.context.elementHead'),
            say('memo.crimes.findingHead'),
            say('memo.crimes.answersHead'),
            say('memo.crimes.gapHead'),
          ],
          widths: [5.2, 2.6, 5, 4],
          rowHeads: true,
          rows: contextual(desk, id).map((f) => row(desk, f)),
        },
      ]),
    ],
  };
}

function contextual(desk: Desk, context: string): readonly Finding[] {
  const seen = new Set<string>();
  return desk.ofKind('element').filter((f) => {
    const rule = desk.law.rule(f.id);
    if (rule.scope !== 'context' || f.scope.context !== context) return false;
    const name = desk.law.ruleText(f.id).short;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function row(desk: Desk, f: Finding): readonly Cell[] {
  const from = fromFinding(f);
  const gap = desk.explain.missing(f.missing, desk.openValue);
  return [
    [
      {
        text: desk.law.ruleText(f.id).short,
        from: [{ rule: f.id }],
        cites: desk.sourceNote(desk.law.rule(f.id)).cites,
      },
    ],
    [{ text: '', from, mark: desk.mark(f) }],
    decided(desk, f),
    gap.length > 0 ? gap : [{ text: '–', from }],
  ];
}
