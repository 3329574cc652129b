import { type Response, type Spread, spread } from '../compare';
import { positionsOf, type Scenario } from '../scenario';

/** How a room answered one task: counts, in all and for each group word. Nothing says who answered what. */
export type TaskResult = { readonly spread: Spread; readonly byGroup: readonly Spread[] };

/** What a debrief is made from, whether answers came from devices or from paper. */
export type Results = {
  readonly groups: readonly string[];
  /** How many devices or sheets took part. */
  readonly answerers: number;
  /** By task id. A task without an entry was not answered. */
  readonly tasks: Readonly<Record<string, TaskResult>>;
};

/** One sheet of paper: a group word or none, and answers by task id. */
export type Sheet = {
  readonly group: string;
  readonly responses: Readonly<Record<string, Response>>;
};

/** Counts sheets of paper. Groups come in the order in which their words first appear. */
export function resultsOf(scenario: Scenario, sheets: readonly Sheet[]): Results {
  const groups = [...new Set(sheets.map(({ group }) => group).filter((word) => word !== ''))];
  const tasks = scenario.rounds.flatMap((round) => round.tasks);
  const counted = tasks.map((task): [string, TaskResult] => {
    const count = (of: readonly Sheet[]) =>
      spread(
        task,
        positionsOf(task),
        of.flatMap(({ responses }) => responses[task.id] ?? []),
      );
    const byGroup = groups.map((word) => count(sheets.filter(({ group }) => group === word)));
    return [task.id, { spread: count(sheets), byGroup }];
  });
  return { groups, answerers: sheets.length, tasks: Object.fromEntries(counted) };
}
