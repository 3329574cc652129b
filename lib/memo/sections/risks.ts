import { type Finding, isRaised } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import type { Block } from '../value';
import { chapterPacks } from './chapters';
import type { SectionDraft } from './draft';
import { ruleItems } from './rule-list';

/** Warnings that were raised: liability, pleading, evidence law, myths; by the pack they stand in. */
export function risks(desk: Desk): SectionDraft {
  const raised = desk
    .ofKind('flag')
    .filter((f) => isRaised(f) && !chapterPacks.includes(desk.law.pack(f.id).id));
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

/** Findings that carry guidance, in full under the title of the pack that each stands in. */
export function byPack(desk: Desk, findings: readonly Finding[]): Block[] {
  // In brief one table holds them all, in the order of the packs.
  if (!desk.full) return ruleItems(desk, findings);
  return desk.input.law.packs.flatMap((pack): Block[] => {
    const own = findings.filter((f) => desk.law.pack(f.id).id === pack.id);
    if (own.length === 0) return [];
    const title = desk.law.texts.packs[pack.id]?.title ?? pack.id;
    return [{ type: 'heading', level: 2, text: title }, ...ruleItems(desk, own)];
  });
}
