import type { Spread } from '../compare';
import type { Scenario, Task } from '../scenario';
import type { Results } from './results';
import type { PaperVoice } from './words';

/** The counts of a session as rows for `toCsv`: a line for each answer and each reason of each task, in all and by group. */
export function debriefRows(
  { rounds }: Scenario,
  results: Results,
  { say }: Pick<PaperVoice, 'say'>,
): readonly (readonly string[])[] {
  const columns = [
    ...(['round', 'task', 'group', 'kind', 'item', 'count', 'answers'] as const),
    ...(['authority', 'principles'] as const),
  ];
  return [
    columns.map((column) => say(`paper.columns.${column}`)),
    ...rounds.flatMap(({ title, tasks }) =>
      tasks.flatMap((task) => {
        const result = results.tasks[task.id];
        if (!result) return [];
        const lines = (group: string, counted: Spread) =>
          linesOf(task, counted, say).map((line) => [title, task.prompt, group, ...line]);
        return [
          ...lines(say('paper.columns.everybody'), result.spread),
          ...results.groups.flatMap((word, n) => {
            const counted = result.byGroup[n];
            return counted ? lines(word, counted) : [];
          }),
        ];
      }),
    ),
  ];
}

function linesOf(task: Task, { answers, positions, reasons }: Spread, say: PaperVoice['say']) {
  const { authority, principles } = task.model;
  const yesNo = (is: boolean) => say(is ? 'paper.columns.yes' : 'paper.columns.no');
  const all = String(answers);
  return [
    ...positions.map(({ position, count }) => [
      say('paper.columns.position'),
      say(`exercise.positions.${position}`),
      String(count),
      all,
      yesNo(authority.position === position),
      yesNo(principles.position === position),
    ]),
    ...reasons.map(({ reason, count }) => [
      say('paper.columns.reason'),
      task.reasons.find(({ id }) => id === reason)?.text ?? reason,
      String(count),
      all,
      yesNo(authority.reasons.includes(reason)),
      yesNo(principles.reasons.includes(reason)),
    ]),
  ];
}
