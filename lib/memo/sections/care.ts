import { isRaised } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import type { Block } from '../value';
import { chapterSections } from './chapters';
import type { SectionDraft } from './draft';
import { factLines } from './fact-lines';
import { factsOf } from './recorded-chapter';
import { byPack } from './risks';

/** Protection, participation and reparations as recorded, and the recommendations proposed. */
export function care(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const ids = factsOf(desk, chapterSections.care);
  const proposed = [
    ...desk.assessment.findings.filter((f) => desk.law.pack(f.id).id === 'survivors'),
    ...desk.ofKind('recommendation'),
  ].filter(isRaised);
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.care.none'), from: method('recommendations') }],
  };
  return {
    id: 'care',
    title: say('memo.care.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [
          { text: say('memo.care.lead', { word: c.word }), from: method('recommendations') },
        ],
      },
      ...factLines(desk, desk.cases.places, ids),
      ...(proposed.length > 0 ? byPack(desk, proposed) : [none]),
    ],
  };
}
