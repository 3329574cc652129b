import { type Desk, method } from '../desk';
import type { SectionDraft } from './draft';
import { inBrief } from './rule-list';

/** Recommendations A to D that are proposed, as the law texts word them: what raised them stays out. */
export function recommendations(desk: Desk): SectionDraft {
  const { say } = desk;
  const proposed = desk.ofKind('recommendation').filter((f) => f.verdict === 'met');
  const lead = say(proposed.length > 0 ? 'memo.recommendations.lead' : 'memo.care.none');
  return {
    id: 'recommendations',
    title: say('memo.recommendations.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: lead, from: method('recommendations') }],
      },
      ...inBrief(desk, [...new Set(proposed.map((f) => f.id))]),
    ],
  };
}
