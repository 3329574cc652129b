import type { ScopeRef } from '@/lib/engine/world';
import { type Desk, fromFinding, method } from '../desk';
import type { Block } from '../value';
import type { SectionDraft } from './draft';
import { capital, factsByTheme } from './fact-lines';
import { recorded } from './recorded-answer';

/** Category-level facts by place and theme; answers that cannot both be so come first. */
export function facts(desk: Desk): SectionDraft {
  const { say, cases } = desk;
  // An act is told with its links to contexts.
  const ofItsOwn = cases.places.filter((at) => at.act === undefined || at.context === undefined);
  const lines = ofItsOwn.flatMap((at): Block[] => {
    const together = at.act ? cases.places.filter((place) => place.act === at.act) : [at];
    const told = factsByTheme(desk, together);
    if (told.length === 0) return [];
    return [{ type: 'heading', level: 2, text: capital(cases.placeName(at)) }, ...told];
  });
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.facts.none'), from: method('facts') }],
  };
  return {
    id: 'facts',
    title: say('memo.facts.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.facts.lead'), from: method('facts') }],
      },
      ...conflicts(desk),
      ...(lines.length > 0 ? lines : [none]),
      { type: 'list', items: completeness(desk) },
    ],
  };
}

/** Every recorded answer with its note: an annex of the full memo. */
export function record(desk: Desk): SectionDraft {
  const { say } = desk;
  const ids = desk.law.law.vocabulary.facts.map((f) => f.id);
  const tables = desk.cases.places.flatMap((at) => factTable(desk, at, ids));
  const lead = say(tables.length > 0 ? 'memo.record.lead' : 'memo.facts.none');
  return {
    id: 'record',
    title: say('memo.record.title'),
    part: 'annex',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: [{ text: lead, from: method('facts') }] },
      ...tables,
    ],
  };
}

/** A heading and a table of what was recorded at one place; nothing where nothing was. */
function factTable(desk: Desk, at: ScopeRef, ids: readonly string[]): Block[] {
  const { say } = desk;
  const rows = ids.flatMap((id) => {
    const answer = desk.cases.answer(at, id);
    return answer ? [recorded(desk, at, id, answer)] : [];
  });
  if (rows.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: capital(desk.cases.placeName(at)) },
    {
      type: 'table',
      caption: '',
      head: [
        say('memo.facts.factHead'),
        say('memo.facts.recordedHead'),
        say('memo.facts.standingHead'),
      ],
      widths: [5, 7, 2.6],
      rowHeads: true,
      rows,
    },
  ];
}

function conflicts(desk: Desk): Block[] {
  return desk
    .ofKind('conflict')
    .filter((f) => f.verdict === 'met')
    .map((f) => ({
      type: 'callout',
      kind: 'caution',
      title: desk.say('memo.facts.conflicts'),
      sentences: [
        { text: desk.law.ruleText(f.id).title, from: fromFinding(f) },
        ...desk.explain.reasons(f.because, f.scope),
      ],
    }));
}

function completeness({ say, case: c }: Desk) {
  return (['acts', 'contexts', 'groups'] as const).map((list) => [
    {
      text: say('memo.facts.complete', { list, complete: c.complete[list] }),
      from: method('lists'),
    },
  ]);
}
