import type { Block, Memo } from '@/lib/memo/value';
import type { Column, Scenario, Task } from '../scenario';
import {
  cell,
  documentOf,
  heading,
  list,
  type Piece,
  paragraph,
  referenceText,
  says,
} from './parts';
import type { Results, TaskResult } from './results';
import type { PaperVoice } from './words';

/**
 * The debrief of a session (template G of the practice dossier): how the room answered, where reasons part,
 * the model answer in two columns, common errors, variation cards, care. Counts only, never who.
 */
export function debrief(scenario: Scenario, results: Results, voice: PaperVoice): Memo {
  const { say } = voice;
  return documentOf(voice, { title: scenario.title, subtitle: say('paper.debrief.title') }, [
    about(scenario, results, voice),
    ...scenario.rounds.map(
      ({ id, title, reveals, tasks }): Piece => ({
        id,
        title,
        part: 'body',
        blocks: [
          ...reveals.map(paragraph),
          ...tasks.flatMap((task) => taskBlocks(task, results, voice)),
        ],
      }),
    ),
    errors(scenario, voice),
    ...(scenario.variations.length > 0 ? [variations(scenario, voice)] : []),
    {
      id: 'afterwards',
      title: say('paper.debrief.afterwards'),
      part: 'body',
      blocks: [paragraph(say('paper.debrief.wellbeing'))],
    },
    {
      id: 'sources',
      title: say('paper.debrief.sources'),
      part: 'body',
      blocks: [list(scenario.references.map((reference) => referenceText(reference, voice)))],
    },
  ]);
}

const about = (scenario: Scenario, { answerers }: Results, { say }: PaperVoice): Piece => ({
  id: 'about',
  title: say('paper.debrief.what'),
  part: 'front',
  blocks: [
    {
      type: 'callout',
      kind: 'caution',
      title: say('exercise.notReal.title'),
      sentences: [
        says(`${say(`exercise.origin.${scenario.origin}`)}.`),
        says(say('paper.notReal')),
      ],
    },
    paragraph(say('paper.debrief.about', { count: answerers })),
    paragraph(say('paper.debrief.reading')),
    list(scenario.objectives.map(({ text }) => text)),
  ],
});

function taskBlocks(task: Task, results: Results, voice: PaperVoice): readonly Block[] {
  const { say } = voice;
  const result = results.tasks[task.id];
  return [
    heading(task.prompt),
    ...(result && result.spread.answers > 0
      ? countBlocks(task, result, results.groups, voice)
      : [paragraph(say('paper.debrief.unanswered'))]),
    {
      type: 'definitions',
      items: [
        {
          term: say('paper.debrief.authority'),
          sentences: columnSentences(task.model.authority, voice),
        },
        {
          term: say('paper.debrief.principles'),
          sentences: columnSentences(task.model.principles, voice),
        },
        { term: say('paper.debrief.difference'), sentences: [says(task.model.difference)] },
      ],
    },
    reasonTable(task, result, voice),
  ];
}

function columnSentences({ position, text, references }: Column, voice: PaperVoice) {
  const { say } = voice;
  const said = say('paper.debrief.positionIs', {
    position: say(`exercise.positions.${position ?? 'none'}`),
  });
  const sources = references.map((reference) => referenceText(reference, voice)).join('; ');
  return [says(said), says(text), ...(sources === '' ? [] : [says(`(${sources})`)])];
}

function countBlocks(
  task: Task,
  { spread, byGroup }: TaskResult,
  groups: readonly string[],
  { say }: PaperVoice,
): readonly Block[] {
  const textOf = (id: string) => task.reasons.find((reason) => reason.id === id)?.text ?? id;
  const dividing = spread.dividing.slice(0, 2).map((id) => `“${textOf(id)}”`);
  const positions = spread.positions.map(({ position }) => say(`exercise.positions.${position}`));
  return [
    {
      type: 'table',
      caption: say('paper.debrief.answers'),
      head: [say('paper.debrief.position'), say('paper.debrief.count')],
      widths: [4, 1],
      rowHeads: true,
      rows: spread.positions.map(({ count }, n) => [cell(positions[n] ?? ''), cell(`${count}`)]),
    },
    paragraph(
      dividing.length > 0
        ? say('paper.debrief.dividing', { list: dividing.join(', ') })
        : say('paper.debrief.together'),
    ),
    ...(groups.length > 1
      ? [
          {
            type: 'table' as const,
            caption: say('paper.debrief.groups'),
            head: [say('paper.debrief.group'), ...positions],
            widths: [2, ...positions.map(() => 1)],
            rowHeads: true,
            rows: groups.map((word, n) => [
              cell(word),
              ...(byGroup[n]?.positions ?? []).map(({ count }) => cell(String(count))),
            ]),
          },
        ]
      : []),
  ];
}

function reasonTable(task: Task, result: TaskResult | undefined, { say }: PaperVoice): Block {
  const { authority, principles } = task.model;
  const total = result?.spread.answers ?? 0;
  const named = (id: string) =>
    result?.spread.reasons.find(({ reason }) => reason === id)?.count ?? 0;
  const relies = ({ reasons }: Column, id: string) =>
    cell(say(reasons.includes(id) ? 'paper.debrief.relied' : 'paper.debrief.notRelied'));
  return {
    type: 'table',
    caption: say('paper.debrief.reasons'),
    head: [
      say('paper.debrief.reason'),
      say('paper.debrief.named'),
      say('paper.debrief.authority'),
      say('paper.debrief.principles'),
    ],
    widths: [5, 1.5, 2, 2],
    rows: task.reasons.map(({ id, text, comment }) => [
      [{ ...says(text), label: true }, says(comment)],
      cell(total === 0 ? '–' : say('paper.debrief.of', { count: named(id), total })),
      relies(authority, id),
      relies(principles, id),
    ]),
  };
}

const errors = ({ commonErrors }: Scenario, { say }: PaperVoice): Piece => ({
  id: 'errors',
  title: say('paper.debrief.errors'),
  part: 'body',
  blocks: [
    paragraph(say('paper.debrief.rubricText')),
    {
      type: 'definitions',
      items: commonErrors.map(({ error, answer }) => ({ term: error, sentences: [says(answer)] })),
    },
  ],
});

const variations = (scenario: Scenario, { say, findingName }: PaperVoice): Piece => ({
  id: 'variations',
  title: say('paper.debrief.variations'),
  part: 'body',
  blocks: scenario.variations.flatMap(({ title, change, outcome, discuss }) => [
    heading(title),
    paragraph(change),
    list(
      outcome.map(
        ({ finding, position }) =>
          `${findingName(finding)}: ${say(`exercise.positions.${position}`)}`,
      ),
    ),
    paragraph(discuss),
  ]),
});
