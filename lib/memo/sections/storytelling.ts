import { STORYTELLING_CHECKS } from '@/lib/case/memo-schema';
import { type Desk, method } from '../desk';
import type { SectionDraft } from './draft';

/** What the person confirmed before the advocacy memo was made, and what they did not. */
export function storytelling(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const confirmed = c.memo?.storytelling ?? [];
  return {
    id: 'storytelling',
    title: say('memo.storytelling.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.storytelling.lead'), from: method('storytelling') }],
      },
      {
        type: 'list',
        items: STORYTELLING_CHECKS.map((check) => [
          {
            text: say(
              confirmed.includes(check) ? 'memo.storytelling.done' : 'memo.storytelling.notDone',
              { check: say(`memo.storytelling.checks.${check}`) },
            ),
            from: method(check),
          },
        ]),
      },
    ],
  };
}
