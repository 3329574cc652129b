import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding, method } from '../desk';
import type { Block } from '../value';
import { candidateFindings, strongestFirst } from './candidates';
import { lacking, whatToSay, wordingTable } from './count-wording';
import { countsAtAGlance } from './counts-brief';
import type { SectionDraft } from './draft';
import { noCrime } from './no-crime';
import { sentence } from './steps';

/**
 * Counts that can be proposed, act by act, and the check of the wording of each: time, place, victims, act,
 * coercion, purpose, mode, contextual link. A count that leaves one out gives no notice of it (article
 * 67(1)(a) of the Statute).
 */
export function counts(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const candidates = strongestFirst(candidateFindings(desk));
  const short = desk.input.depth === 'summary';
  const lead: Block = {
    type: 'paragraph',
    tone: 'small',
    sentences: [
      { text: say(short ? 'memo.counts.leadInBrief' : 'memo.counts.lead'), from: method('counts') },
    ],
  };
  const none: Block = {
    type: 'paragraph',
    sentences: noCrime(
      desk,
      c.acts.map(({ id }) => id),
    ),
  };
  return {
    id: 'counts',
    title: say('memo.counts.title'),
    part: 'body',
    blocks: [
      lead,
      ...(candidates.length === 0 ? [none] : []),
      ...(short ? countsAtAGlance(desk, candidates) : inFull(desk, candidates)),
    ],
  };
}

function inFull(desk: Desk, candidates: readonly Finding[]): Block[] {
  const { acts, groups } = desk.case;
  return [
    ...(candidates.length > 0 ? [whatToSay(desk)] : []),
    ...acts.flatMap(({ id }): Block[] => {
      const found = candidates.filter((f) => f.scope.act === id);
      const listed = list(desk, desk.cases.placeName({ act: id }), found);
      return found.length > 0 ? [...listed, wordingTable(desk, id)] : [];
    }),
    ...groups.flatMap(({ id }): Block[] => {
      const found = candidates.filter((f) => f.scope.group === id && f.scope.act === undefined);
      return list(desk, desk.cases.placeName({ group: id }), found);
    }),
  ];
}

/** Each count with what its own wording still lacks. */
function list(desk: Desk, text: string, found: readonly Finding[]): Block[] {
  if (found.length === 0) return [];
  return [
    { type: 'heading', level: 2, text },
    {
      type: 'list',
      items: found.map((f) => [
        { text: sentence(desk.law.ruleText(f.id).short), from: fromFinding(f), mark: desk.mark(f) },
        lacking(desk, f),
      ]),
    },
  ];
}
