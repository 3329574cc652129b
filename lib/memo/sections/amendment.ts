import { optionIn } from '@/lib/case/read';
import { type Desk, method } from '../desk';
import type { Block, Sentence } from '../value';
import { citeOf } from './cite-of';
import type { SectionDraft } from './draft';

const PHASES = ['before', 'confirmed', 'trial', 'judgment'] as const;

/**
 * Until when a count can be changed before the International Criminal Court: articles 61(4), 61(9) and
 * 74(2) of the Statute, regulation 55 of the Regulations of the Court.
 */
const provisions = {
  before: ['rome-statute', 'art 61(4)'],
  confirmed: ['rome-statute', 'art 61(9)'],
  trial: ['regulations-of-the-court', 'Regulation 55'],
  judgment: ['rome-statute', 'art 74(2)'],
} as const;

/** The stage recorded for the case, then each phase with what can still be changed in it. */
export function amendment(desk: Desk): SectionDraft {
  const { say } = desk;
  const stage = desk.cases.answer({}, 'stage');
  const now =
    stage?.state === 'answered' && typeof stage.value === 'string'
      ? [
          {
            text: say('memo.amendment.now', { stage: desk.law.optionLabel('stage', stage.value) }),
            from: [{ answer: 'stage', at: {} }] as const,
          },
        ]
      : [{ text: say('memo.amendment.stageNotRecorded'), from: method('stage') }];
  const table: Block = {
    type: 'table',
    caption: '',
    head: [say('memo.amendment.phaseHead'), say('memo.amendment.canHead')],
    widths: [4, 10],
    rowHeads: true,
    rows: PHASES.map((phase) => [
      [{ text: say(`memo.amendment.phases.${phase}`), from: method('amendment') }],
      [
        {
          text: say(`memo.amendment.can.${phase}`),
          from: method('amendment'),
          cites: citeOf(desk, provisions[phase][0], provisions[phase][1]),
        },
      ],
    ]),
  };
  return {
    id: 'amendment',
    title: say('memo.amendment.title'),
    part: 'body',
    blocks: [{ type: 'paragraph', sentences: [...now, ...elsewhere(desk)] }, table],
  };
}

/** Where forums are recorded and the International Criminal Court is none of them, the rows are a comparison. */
function elsewhere({ say, cases }: Desk): readonly Sentence[] {
  const forums = cases.answer({}, 'forumConsidered');
  if (forums?.state !== 'picked' || optionIn(forums, 'icc') === 'yes') return [];
  if (!Object.values(forums.options).includes('yes')) return [];
  const from = [{ answer: 'forumConsidered', at: {} }] as const;
  return [{ text: say('memo.amendment.elsewhere'), from }];
}
