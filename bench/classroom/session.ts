import { theCourtyard } from '../../exercises/the-courtyard';
import { classroomApi } from '../../lib/exercise/classroom/addresses';
import type { Command } from '../../lib/exercise/classroom/commands';
import type { Accepted, Joined, RoomOpened } from '../../lib/exercise/classroom/requests';
import { newToken, writeKey } from '../../lib/exercise/classroom/tokens';
import {
  type Change,
  emptyView,
  mergeView,
  type RoomView,
} from '../../lib/exercise/classroom/view';
import { positionsOf, type Scenario, type Task } from '../../lib/exercise/scenario';
import { each, listen, p95, post, until, within } from './devices';
import type { Server } from './processes';

type Timing = { readonly answer: number; readonly trainer: number };

export type RoomFigures = {
  readonly toAll: number;
  readonly steady: Timing;
  readonly burst: Timing;
  readonly memory: number;
  readonly missed: number;
  readonly miscounted: number;
};

type Device = { readonly address: string; readonly key: string; view: RoomView; heard: string[] };

/** A published scenario with all its questions in one round. */
const tasks: readonly Task[] = theCourtyard.rounds.flatMap((round) => round.tasks).slice(0, 4);
const scenario: Scenario = {
  ...theCourtyard,
  rounds: theCourtyard.rounds.slice(0, 1).map((round) => ({ ...round, tasks: [...tasks] })),
};

/** A session of so many devices, spread over the nodes; the trainer sits at the first. */
export async function runRoom(nodes: readonly Server[], devices: number): Promise<RoomFigures> {
  const [home] = nodes;
  if (home === undefined) throw new Error('No node to run on.');
  const [trainer, wall] = [newToken('secret'), newToken('secret')];
  const opened = await post<RoomOpened>(home.address + classroomApi.rooms, {
    ...{
      realCases: 'never',
      trainer,
      wall,
      scenario,
      groups: ['river', 'cedar', 'harbour'],
      freeText: false,
    },
  });
  const trainerKey = writeKey({ room: opened.room, secret: trainer });
  const say = (command: Command, at: { address: string; key: string }) =>
    post<Accepted>(
      at.address + classroomApi.commands,
      { id: newToken('command'), command },
      at.key,
    );
  const order = (command: Command) => say(command, { address: home.address, key: trainerKey });

  const seats: Device[] = [];
  const ends: (() => void)[] = [];
  await each(Array.from({ length: devices }), 20, async (_, n) => {
    const { address } = nodes[n % nodes.length] ?? home;
    const secret = newToken('secret');
    const body = {
      realCases: 'never',
      code: opened.code,
      secret,
      group: n % 4 === 3 ? null : n % 4,
    };
    const { room } = await post<Joined>(address + classroomApi.join, body);
    const device: Device = { address, key: writeKey({ room, secret }), view: emptyView, heard: [] };
    seats.push(device);
    ends.push(
      await listen(address + classroomApi.events, device.key, ({ data }) => {
        const change = JSON.parse(data) as Change;
        device.view = mergeView(device.view, change);
        for (const [id, { phase }] of Object.entries(change.parts.questions ?? {}))
          device.heard.push(`${id} ${phase}`);
      }),
    );
  });
  const counted: { seq: number; at: number }[] = [];
  let trainerView: RoomView = emptyView;
  ends.push(
    await listen(home.address + classroomApi.events, trainerKey, ({ data }) => {
      const change = JSON.parse(data) as Change;
      trainerView = mergeView(trainerView, change);
      if (change.parts.tallies) counted.push({ seq: change.seq, at: performance.now() });
    }),
  );

  await order({ type: 'release', round: scenario.rounds[0]?.id ?? '' });
  const opening: number[] = [];
  const timings: Timing[] = [];
  let miscounted = 0;
  for (const [n, task] of tasks.entries()) {
    const started = performance.now();
    await order({ type: 'open', question: task.id });
    await until(() => seats.every(({ view }) => view.questions[task.id]?.phase === 'open'));
    opening.push(performance.now() - started);
    timings.push(await answerAll(task, n < tasks.length / 2 ? 4_000 : 1_000));
    miscounted += Math.abs((trainerView.tallies[task.id]?.spread.answers ?? 0) - devices);
    await order({ type: 'close', question: task.id });
    await until(() => seats.every(({ view }) => view.questions[task.id]?.phase === 'closed'));
  }
  const expected = tasks.flatMap(({ id }) => [`${id} open`, `${id} closed`]).join();
  const missed = seats.filter(({ heard }) => heard.join() !== expected).length;
  const memory = Math.max(...nodes.map((node) => node.memory()));
  for (const end of ends) end();
  const half = timings.length / 2;
  return {
    ...{ memory, missed, miscounted, toAll: Math.max(...opening) },
    ...{ steady: worst(timings.slice(0, half)), burst: worst(timings.slice(half)) },
  };

  async function answerAll(task: Task, ms: number): Promise<Timing> {
    const sent: { seq: number; at: number; took: number }[] = [];
    const positions = positionsOf(task);
    await within(ms, seats, async (device, n) => {
      const position = positions[n % positions.length] ?? 'open';
      const reasons = task.reasons.filter((_, r) => (n + r) % 3 === 0).map(({ id }) => id);
      const at = performance.now();
      const { seq } = await say(
        { type: 'answer', question: task.id, answer: { position, reasons } },
        device,
      );
      sent.push({ seq, at, took: performance.now() - at });
    });
    const last = Math.max(...sent.map(({ seq }) => seq));
    await until(() => (counted.at(-1)?.seq ?? 0) >= last);
    const seen = sent.map(
      ({ seq, at }) =>
        (counted.find((change) => change.seq >= seq)?.at ?? Number.POSITIVE_INFINITY) - at,
    );
    return { answer: p95(sent.map(({ took }) => took)), trainer: p95(seen) };
  }
}

const worst = (timings: readonly Timing[]): Timing => ({
  answer: Math.max(...timings.map(({ answer }) => answer)),
  trainer: Math.max(...timings.map(({ trainer }) => trainer)),
});
