import fc from 'fast-check';
import type { Answer, Command } from '@/lib/exercise/classroom/commands';
import { type Actor, refusalOf, refusalOfSeat } from '@/lib/exercise/classroom/decide';
import { type Entry, fold, newRoom, type Opening, type Room } from '@/lib/exercise/classroom/room';
import type { Scenario, Task } from '@/lib/exercise/scenario';

/** Every text of this scenario stands in it once, so that a test can say where it turns up. */
export function markedScenario(): Scenario {
  return {
    ...{ format: 'indicia-scenario', version: 1, id: 'marked', language: 'en', title: 'Marked' },
    ...{ level: 'first', minutes: 30, contentNote: 'note-at-the-door', origin: 'invented' },
    objectives: [{ text: 'the-objective', rules: [] }],
    parts: { contexts: ['the-context'], groups: [], acts: ['the-act'] },
    rounds: [0, 1, 2].map((n) => ({
      ...{ id: `round-${n}`, title: `title-${n}`, reveals: [`reveal-${n}`], records: [] },
      tasks: [task(`q${n}a`), task(`q${n}b`)],
    })),
    commonErrors: [{ error: 'the-error', answer: 'the-mending' }],
    variations: [
      {
        ...{ id: 'card-1', title: 'card-title', change: 'card-change', discuss: 'card-discuss' },
        records: [{ at: {}, answers: {} }],
        outcome: [{ finding: 'a.b', at: {}, position: 'open' }],
      },
    ],
    references: [],
  };
}

function task(id: string): Task {
  const column = (name: string) => ({
    ...{ position: 'yes' as const, text: `${name}-of-${id}`, reasons: ['r1'], references: [] },
  });
  return {
    ...{ id, asks: { question: 'penetration' }, at: {}, prompt: `prompt-of-${id}` },
    reasons: ['r1', 'r2', 'r3'].map((reason) => ({
      ...{ id: reason, text: `${reason}-of-${id}`, comment: `comment-on-${reason}-of-${id}` },
    })),
    model: {
      ...{ authority: column('authority'), principles: column('principles') },
      difference: `difference-of-${id}`,
    },
  };
}

export const questionIds = ['q0a', 'q0b', 'q1a', 'q1b', 'q2a', 'q2b'];

export const opening = (more: Partial<Opening> = {}): Opening => ({
  ...{ code: 'AB12CD34', scenario: markedScenario(), groups: ['river', 'cedar'], freeText: true },
  ...{ expires: 1, ...more },
});

export type Step = { readonly actor: Actor; readonly command: Command };

const question = fc.constantFrom(...questionIds, 'no-such');
const group = fc.constantFrom(null, 0, 1, 5);
const seat = fc.integer({ min: 1, max: 4 });
const answer: fc.Arbitrary<Answer> = fc.record(
  {
    position: fc.constantFrom('yes', 'no', 'not-known', 'indicated'),
    reasons: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3')),
    note: fc.integer({ min: 0, max: 99 }).map((n) => `note-${n}`),
  },
  { requiredKeys: ['position', 'reasons'] },
);
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 6 });
const what = fc.constantFrom('spread', 'groups', 'model');

/** Every command there is, by its type: a new one does not compile until it stands here. */
export const anyCommand: { readonly [T in Command['type']]: fc.Arbitrary<Command & { type: T }> } =
  {
    release: fc.record({
      type: fc.constant('release'),
      round: fc.constantFrom('round-0', 'round-1', 'round-2', 'x'),
    }),
    open: fc.record({ type: fc.constant('open'), question }),
    close: fc.record({ type: fc.constant('close'), question }),
    show: fc.record({ type: fc.constant('show'), question, what }),
    hide: fc.record({ type: fc.constant('hide'), question, what }),
    card: fc.record({ type: fc.constant('card'), card: fc.constantFrom(null, 'card-1', 'x') }),
    look: fc.record({
      type: fc.constant('look'),
      at: fc.oneof(
        fc.constant('join' as const),
        fc.record({ question }),
        fc.record({ round: fc.constantFrom('round-0', 'round-2') }),
        fc.constant({ card: 'card-1' }),
      ),
    }),
    doors: fc.record({ type: fc.constant('doors'), open: fc.boolean() }),
    recount: fc.record({ type: fc.constant('recount') }),
    clear: fc.record({ type: fc.constant('clear'), question }),
    paper: fc.record({
      type: fc.constant('paper'),
      sheet: seat,
      group,
      question,
      answer: orNull(answer),
    }),
    finish: fc.record({ type: fc.constant('finish') }),
    answer: fc.record({ type: fc.constant('answer'), question, answer: orNull(answer) }),
    sit: fc.record({ type: fc.constant('sit'), group }),
  };

const { finish, ...often } = anyCommand;
const commandsOftenUseful = fc.oneof(
  { weight: 60, arbitrary: fc.oneof(...Object.values(often)) },
  { weight: 25, arbitrary: anyCommand.answer },
  { weight: 12, arbitrary: anyCommand.release },
  { weight: 12, arbitrary: anyCommand.open },
  { weight: 1, arbitrary: finish },
);
const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant({ role: 'trainer' as const }),
  fc.record({ role: fc.constant('participant' as const), seat }),
);

export const anySteps = fc.array(fc.record({ actor, command: commandsOftenUseful }), {
  maxLength: 80,
});

/** A room with four seats taken, and the entries of what it accepted of these steps. */
export function playRoom(steps: readonly Step[]): {
  readonly room: Room;
  readonly log: readonly Entry[];
} {
  const room = newRoom(opening());
  const log: Entry[] = [];
  const add = (entry: Omit<Entry, 'seq' | 'id'>) => {
    const line = { ...entry, seq: log.length + 1, id: `id-${log.length}` };
    log.push(line);
    fold(room, [line]);
  };
  for (const [n, sits] of [0, 1, null, 1].entries()) {
    if (refusalOfSeat(room, sits) === undefined) {
      add({ by: n + 1, body: { type: 'seated', hash: `hash-${n}`, group: sits } });
    }
  }
  for (const { actor: who, command } of steps) {
    if (refusalOf(room, who, command) !== undefined) continue;
    add({ by: who.role === 'participant' ? who.seat : 0, body: command });
  }
  return { room, log };
}

export const everyActor: readonly Actor[] = [
  { role: 'trainer' },
  { role: 'wall' },
  { role: 'participant', seat: 1 },
  { role: 'participant', seat: 3 },
];
