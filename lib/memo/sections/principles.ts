import { type Desk, method } from '../desk';
import type { SectionDraft } from './draft';
import { ruleItems } from './rule-list';

/** Principles engaged, with their guidance. */
export function principles(desk: Desk): SectionDraft {
  const engaged = desk.ofKind('principle').filter((f) => f.verdict === 'met');
  return {
    id: 'principles',
    title: desk.say('memo.principles.title'),
    part: 'body',
    blocks:
      engaged.length > 0
        ? ruleItems(desk, engaged)
        : [
            {
              type: 'paragraph',
              sentences: [{ text: desk.say('memo.principles.none'), from: method('principles') }],
            },
          ],
  };
}
