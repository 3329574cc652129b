import type { Block, Memo } from '@/lib/memo/value';
import { positionsOf, type Round, type Scenario, type Task } from '../scenario';
import { cell, documentOf, heading, list, type Piece, paragraph, says } from './parts';
import type { PaperVoice } from './words';

/** A box to mark. Letters of every typeface, since a drawn box is missing in some. */
const box = (text: string) => `[   ]  ${text}`;

/**
 * What participants get on paper: the content note, then each round with its tasks. `only` prints one round
 * (counted from 0), since later facts must not lie on the table. It holds no model answer and no comment.
 */
export function handout(scenario: Scenario, voice: PaperVoice, only?: number): Memo {
  const { say } = voice;
  const rounds = scenario.rounds.filter((_, n) => only === undefined || n === only);
  return documentOf(voice, { title: scenario.title, subtitle: say('paper.handout.title') }, [
    front(scenario, voice, only === undefined || only === 0),
    ...rounds.map((round) => roundPiece(round, voice)),
  ]);
}

function front(scenario: Scenario, { say }: PaperVoice, isFirst: boolean): Piece {
  const objectives = scenario.objectives.map(({ text }) => text);
  return {
    id: 'before',
    title: say('paper.handout.before'),
    part: 'front',
    blocks: [
      {
        type: 'callout',
        kind: 'caution',
        title: say('exercise.notReal.title'),
        sentences: [says(say('paper.notReal'))],
      },
      ...(isFirst
        ? [
            paragraph(scenario.contentNote),
            {
              type: 'list' as const,
              label: say('paper.handout.objectives'),
              items: objectives.map((o) => [says(o)]),
            },
          ]
        : []),
      { type: 'form', title: '', items: [{ label: say('paper.handout.group') }] },
    ],
  };
}

const roundPiece = (round: Round, voice: PaperVoice): Piece => ({
  id: round.id,
  title: round.title,
  part: 'body',
  blocks: [...round.reveals.map(paragraph), ...round.tasks.flatMap((task) => asked(task, voice))],
});

function asked(task: Task, { say }: PaperVoice): readonly Block[] {
  const positions = positionsOf(task).map((position) => say(`exercise.positions.${position}`));
  return [
    heading(task.prompt),
    paragraph(say('paper.handout.answer')),
    list(positions.map(box)),
    paragraph(say('paper.handout.reasons')),
    list(task.reasons.map(({ text }, n) => box(`${n + 1}. ${text}`))),
  ];
}

/** One sheet for each group: a line for each task, with numbers of reasons as they stand on the handout. */
export function answerGrid(scenario: Scenario, voice: PaperVoice): Memo {
  const { say } = voice;
  const tasks = scenario.rounds.flatMap((round) => round.tasks);
  return documentOf(voice, { title: scenario.title, subtitle: say('paper.gridTitle') }, [
    { ...front(scenario, voice, false), title: say('paper.gridTitle') },
    {
      id: 'grid',
      title: say('paper.gridTitle'),
      part: 'body',
      blocks: [
        paragraph(say('paper.gridText')),
        ...(['finding', 'question'] as const).flatMap((kind) =>
          gridTable(
            tasks.filter(({ asks }) => kind in asks),
            voice,
          ),
        ),
      ],
    },
  ]);
}

/** Findings are answered otherwise than questions, so each kind has a table with its own columns. */
function gridTable(tasks: readonly Task[], { say }: PaperVoice): readonly Block[] {
  const [first] = tasks;
  if (!first) return [];
  const positions = positionsOf(first);
  return [
    {
      type: 'table',
      caption: '',
      head: [
        say('paper.gridHead.task'),
        ...positions.map((position) => say(`exercise.positions.${position}`)),
        say('paper.gridHead.reasons'),
      ],
      widths: [5, ...positions.map(() => 2), 4],
      rowHeads: true,
      rows: tasks.map((task) => [
        cell(task.prompt),
        ...positions.map(() => cell(box(''))),
        cell(task.reasons.map((_, n) => box(String(n + 1))).join('   ')),
      ]),
    },
  ];
}
