import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Command, commandSchema } from '@/lib/exercise/classroom/commands';
import { type Actor, refusalOf, refusalOfSeat } from '@/lib/exercise/classroom/decide';
import { CLASSROOM_LIMITS } from '@/lib/exercise/classroom/limits';
import { newRoom } from '@/lib/exercise/classroom/room';
import { anyCommand, anySteps, everyActor, opening, playRoom, type Step } from './a-room';

const types = Object.keys(anyCommand) as Command['type'][];
const ofTrainer: readonly Command['type'][] = [
  ...(['release', 'open', 'close', 'show', 'hide', 'card', 'look', 'doors', 'clear'] as const),
  ...(['paper', 'recount', 'finish'] as const),
];
const ofParticipant: readonly Command['type'][] = ['answer', 'sit'];

describe('who may say what', () => {
  test('the two lists are all commands', () => {
    expect([...ofTrainer, ...ofParticipant].toSorted()).toEqual(types.toSorted());
  });

  test.each(types.flatMap((type) => everyActor.map((actor) => [type, actor.role, actor] as const)))(
    '%s by the %s',
    (type, role, actor) => {
      const may = role === 'trainer' ? ofTrainer : role === 'participant' ? ofParticipant : [];
      fc.assert(
        fc.property(anySteps, anyCommand[type] as fc.Arbitrary<Command>, (steps, command) => {
          const { room } = playRoom(steps);
          const refusal = refusalOf(room, actor, command);
          expect(refusal === 'not-yours').toBe(!may.includes(type));
        }),
        { numRuns: 20 },
      );
    },
  );

  test('every command made here is one that the door lets in', () => {
    fc.assert(
      fc.property(
        fc.oneof(...(Object.values(anyCommand) as fc.Arbitrary<Command>[])),
        (command) => {
          expect(commandSchema.safeParse(command).error).toBeUndefined();
        },
      ),
    );
  });
});

const trainer: Actor = { role: 'trainer' };
const one: Actor = { role: 'participant', seat: 1 };
const say = (actor: Actor, command: Command): Step => ({ actor, command });
const released = say(trainer, { type: 'release', round: 'round-0' });
const opened = say(trainer, { type: 'open', question: 'q0a' });
const closed = say(trainer, { type: 'close', question: 'q0a' });
const finished = say(trainer, { type: 'finish' });
const yes = { position: 'yes', reasons: ['r1'] } as const;
const answered = (more: object = {}): Command => ({
  ...{ type: 'answer', question: 'q0a', answer: { ...yes, reasons: ['r1'], ...more } },
});

describe('when', () => {
  test.each<[string, Step[], Actor, Command, string | undefined]>([
    ['an answer to an open question', [released, opened], one, answered(), undefined],
    ['an answer before its round', [], one, answered(), 'not-released'],
    ['an answer before it is opened', [released], one, answered(), 'not-open'],
    ['an answer after it is closed', [released, opened, closed], one, answered(), 'not-open'],
    [
      'an answer to no question',
      [released],
      one,
      { ...answered(), question: 'x' } as Command,
      'no-such-question',
    ],
    [
      'a finding for a question',
      [released, opened],
      one,
      answered({ position: 'indicated' }),
      'no-such-answer',
    ],
    [
      'a reason that is not offered',
      [released, opened],
      one,
      answered({ reasons: ['x'] }),
      'no-such-answer',
    ],
    [
      'a reason twice',
      [released, opened],
      one,
      answered({ reasons: ['r1', 'r1'] }),
      'no-such-answer',
    ],
    ['the second round first', [], trainer, { type: 'release', round: 'round-1' }, 'not-next'],
    ['a round again', [released], trainer, { type: 'release', round: 'round-0' }, undefined],
    [
      'showing what is open',
      [released, opened],
      trainer,
      { type: 'show', question: 'q0a', what: 'spread' },
      'still-open',
    ],
    [
      'showing what was never asked',
      [released],
      trainer,
      { type: 'show', question: 'q0a', what: 'model' },
      'not-open',
    ],
    [
      'looking at a card not on the table',
      [],
      trainer,
      { type: 'look', at: { card: 'card-1' } },
      'no-such-card',
    ],
    [
      'looking at a later round',
      [],
      trainer,
      { type: 'look', at: { round: 'round-1' } },
      'not-released',
    ],
    [
      'opening after the end',
      [released, finished],
      trainer,
      { type: 'open', question: 'q0a' },
      'finished',
    ],
    ['a group that is not there', [], one, { type: 'sit', group: 2 }, 'no-such-group'],
    [
      'paper for a closed question',
      [released, opened, closed],
      trainer,
      { ...answered(), type: 'paper', sheet: 1, group: 0 } as Command,
      undefined,
    ],
  ])('%s', (_what, steps, actor, command, refusal) => {
    expect(refusalOf(playRoom(steps).room, actor, command)).toBe(refusal);
  });

  test('free text only in a room that was opened with it', () => {
    const room = newRoom(opening({ freeText: false }));
    room.released = [1];
    const question = room.questions.get('q0a');
    if (question) question.phase = 'open';
    expect(refusalOf(room, one, answered({ note: 'words' }))).toBe('no-free-text');
    expect(refusalOf(room, one, answered())).toBeUndefined();
  });

  test('seats: while the doors are open, in a group that there is, up to the limit', () => {
    const { room } = playRoom([]);
    expect(refusalOfSeat(room, 1)).toBeUndefined();
    expect(refusalOfSeat(room, 2)).toBe('no-such-group');
    expect(refusalOfSeat(playRoom([say(trainer, { type: 'doors', open: false })]).room, null)).toBe(
      'doors-closed',
    );
    while (room.seats.length < CLASSROOM_LIMITS.seats) {
      room.seats.push({ hash: '', group: null, counts: true, changed: 0 });
    }
    expect(refusalOfSeat(room, null)).toBe('no-more-seats');
  });

  test('a room that has taken all that it can: the trainer may still close it', () => {
    const { room } = playRoom([released, opened]);
    const close: Command = { type: 'close', question: 'q0a' };
    room.seq = CLASSROOM_LIMITS.entries;
    expect(refusalOf(room, one, answered())).toBe('room-full');
    expect(refusalOfSeat(room, null)).toBe('room-full');
    expect(refusalOf(room, trainer, close)).toBeUndefined();
    room.seq += CLASSROOM_LIMITS.trainerEntries;
    expect(refusalOf(room, trainer, close)).toBe('room-full');
  });

  test('whatever was accepted may be asked again', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const [n, { actor, command }] of steps.entries()) {
          if (refusalOf(playRoom(steps.slice(0, n)).room, actor, command) !== undefined) continue;
          const after = playRoom(steps.slice(0, n + 1)).room;
          expect(refusalOf(after, actor, command)).toBeUndefined();
        }
      }),
      { numRuns: 20 },
    );
  });
});
