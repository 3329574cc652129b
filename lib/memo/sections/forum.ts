import { type Desk, method } from '../desk';
import type { SectionDraft } from './draft';
import { ruleItems } from './rule-list';

/** Where the case could be heard, and what each forum needs and can give. */
export function forum(desk: Desk): SectionDraft {
  const found = desk.assessment.findings.filter(
    (f) => f.verdict === 'met' && desk.law.pack(f.id).id === 'forum',
  );
  const lead = desk.say(found.length > 0 ? 'memo.forum.lead' : 'memo.forum.none');
  return {
    id: 'forum',
    title: desk.say('memo.forum.title'),
    part: 'body',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: [{ text: lead, from: method('forum') }] },
      ...ruleItems(desk, found),
    ],
  };
}
