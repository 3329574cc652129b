import type { Finding } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import type { Block } from '../value';
import type { SectionDraft } from './draft';
import { ruleItems } from './rule-list';

/** Warnings that were raised: liability, pleading, evidence law, myths, safety; by the pack they stand in. */
export function risks(desk: Desk): SectionDraft {
  const raised = desk.ofKind('flag').filter((f) => f.verdict === 'met');
  const lead: Block = {
    type: 'paragraph',
    tone: 'small',
    sentences: [{ text: desk.say('memo.risks.lead'), from: method('flags') }],
  };
  return {
    id: 'risks',
    title: desk.say('memo.risks.title'),
    part: 'body',
    blocks:
      raised.length > 0
        ? [lead, ...byPack(desk, raised)]
        : [
            {
              type: 'paragraph',
              sentences: [{ text: desk.say('memo.risks.none'), from: method('flags') }],
            },
          ],
  };
}

export function byPack(desk: Desk, findings: readonly Finding[]): Block[] {
  return desk.input.law.packs.flatMap((pack): Block[] => {
    const own = findings.filter((f) => desk.law.pack(f.id).id === pack.id);
    if (own.length === 0) return [];
    const title = desk.law.texts.packs[pack.id]?.title ?? pack.id;
    return [{ type: 'heading', level: 2, text: title }, ...ruleItems(desk, own)];
  });
}
