import { isRaised } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import { chapterPacks } from './chapters';
import type { SectionDraft } from './draft';
import { engagedIn } from './recorded-chapter';
import { byPack } from './risks';

/** Principles engaged, with their guidance; those told in a chapter of their own are not repeated. */
export function principles(desk: Desk): SectionDraft {
  const told = new Set([...engagedIn(desk, 'power'), ...engagedIn(desk, 'identities')]);
  const engaged = desk
    .ofKind('principle')
    .filter((f) => isRaised(f) && !told.has(f) && !chapterPacks.includes(desk.law.pack(f.id).id));
  return {
    id: 'principles',
    title: desk.say('memo.principles.title'),
    part: 'body',
    blocks:
      engaged.length > 0
        ? byPack(desk, engaged)
        : [
            {
              type: 'paragraph',
              sentences: [{ text: desk.say('memo.principles.none'), from: method('principles') }],
            },
          ],
  };
}
