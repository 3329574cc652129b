import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarios } from '@/exercises/library';
import { compare, type Response, spread } from '@/lib/exercise/compare';
import { positionsOf, type Task } from '@/lib/exercise/scenario';

const tasks = scenarios.flatMap(({ rounds }) => rounds.flatMap((round) => round.tasks));
const anyTask = fc.constantFrom(...tasks);
const responseTo = (task: Task): fc.Arbitrary<Response> =>
  fc.record({
    position: fc.constantFrom(...positionsOf(task)),
    reasons: fc.subarray(task.reasons.map(({ id }) => id)),
  });
const answered = anyTask.chain((task) => responseTo(task).map((response) => ({ task, response })));

test('every reason of a column was either named or not, and every reason named is placed once', () => {
  fc.assert(
    fc.property(answered, ({ task, response }) => {
      for (const name of ['authority', 'principles'] as const) {
        const { shared, notNamed, notRelied } = compare(task, response)[name];
        expect([...shared, ...notNamed].toSorted()).toEqual(task.model[name].reasons.toSorted());
        expect([...shared, ...notRelied].toSorted()).toEqual(response.reasons.toSorted());
      }
    }),
  );
});

test('the model agrees with itself', () => {
  for (const task of tasks) {
    const { position, reasons } = task.model.principles;
    if (position === null) continue;
    expect(compare(task, { position, reasons }).principles).toEqual({
      samePosition: true,
      shared: task.reasons.map(({ id }) => id).filter((id) => reasons.includes(id)),
      notNamed: [],
      notRelied: [],
    });
  }
});

test('where a column takes no position, none is compared', () => {
  const task = tasks.find(({ model }) => model.authority.position === null) as Task;
  expect(compare(task, { position: 'open', reasons: [] }).authority.samePosition).toBeUndefined();
});

test('a room is counted, and the reasons that divide it most come first', () => {
  const task = tasks[0] as Task;
  const [first, second, third] = task.reasons.map(({ id }) => id) as [string, string, string];
  const responses: readonly Response[] = [
    { position: 'indicated', reasons: [first, second] },
    { position: 'indicated', reasons: [first, second] },
    { position: 'open', reasons: [first, third] },
    { position: 'open', reasons: [first] },
  ];
  const counted = spread(task, positionsOf(task), responses);
  expect(counted.answers).toBe(4);
  expect(counted.positions).toContainEqual({ position: 'indicated', count: 2 });
  expect(counted.positions).toContainEqual({ position: 'contested', count: 0 });
  expect(counted.dividing).toEqual([second, third]);
});

test('counts do not depend on the order of the answers', () => {
  fc.assert(
    fc.property(
      anyTask.chain((task) =>
        fc.record({ task: fc.constant(task), responses: fc.array(responseTo(task)) }),
      ),
      ({ task, responses }) => {
        const counted = spread(task, positionsOf(task), responses);
        expect(spread(task, positionsOf(task), responses.toReversed())).toEqual(counted);
        expect(counted.positions.reduce((sum, { count }) => sum + count, 0)).toBe(responses.length);
      },
    ),
  );
});
