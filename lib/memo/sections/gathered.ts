import { type Desk, method } from '../desk';
import type { SectionId } from '../section-ids';
import { sentencesIn } from '../walk';
import type { SectionDraft } from './draft';

/** Chapters that say no more than that there is nothing, where nothing is recorded for them. */
const CHAPTERS: readonly SectionId[] = [
  ...(['power', 'identities', 'context', 'charges', 'risks', 'principles'] as const),
  ...(['contrary', 'forum', 'care'] as const),
];

/**
 * The chapters with nothing in them as one, behind the last of the body: a case at its beginning would
 * otherwise turn pages of headings. The full memo keeps each in its place.
 */
export function gathered(desk: Desk, drafts: readonly SectionDraft[]): readonly SectionDraft[] {
  const empty = drafts.filter(isEmpty);
  if (desk.input.depth !== 'standard' || empty.length < 2) return drafts;
  const items = empty.map((draft) => {
    const said = sentencesIn([draft]).at(-1);
    return { term: draft.title, sentences: said ? [said] : [] };
  });
  const last = drafts.findLastIndex((d) => d.part === 'body') + 1;
  const made: SectionDraft = {
    id: 'nothing',
    title: desk.say('memo.nothing.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: desk.say('memo.nothing.lead'), from: method('chapters') }],
      },
      { type: 'definitions', items },
    ],
  };
  return [...drafts.slice(0, last), made, ...drafts.slice(last)].filter((d) => !empty.includes(d));
}

/** Nothing in it comes from an answer, a finding or a source. */
const isEmpty = (draft: SectionDraft): boolean =>
  CHAPTERS.some((id) => id === draft.id) &&
  sentencesIn([draft]).every((s) => s.from.every((origin) => 'method' in origin));
