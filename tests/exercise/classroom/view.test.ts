import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '@/lib/exercise/classroom/commands';
import { fold, newRoom } from '@/lib/exercise/classroom/room';
import { emptyView, mergeView, roomView } from '@/lib/exercise/classroom/view';
import { anySteps, everyActor, opening, playRoom, questionIds, type Step } from './a-room';

const whole = (room: ReturnType<typeof newRoom>, actor: (typeof everyActor)[number]) =>
  mergeView(emptyView, roomView(room, actor));

describe('a stream that was cut goes on from where it was', () => {
  test('what came before and what is new since are the whole, for every role and any place of the cut', () => {
    fc.assert(
      fc.property(anySteps, fc.array(fc.nat(90), { maxLength: 4 }), (steps, places) => {
        const { room, log } = playRoom(steps);
        const cuts = [
          ...places.filter((n) => n <= log.length).toSorted((a, b) => a - b),
          log.length,
        ];
        for (const actor of everyActor) {
          const growing = newRoom(opening());
          let view = emptyView;
          let seen: number | undefined;
          for (const cut of cuts) {
            fold(growing, log.slice(0, cut));
            const change = roomView(growing, actor, seen);
            view = mergeView(mergeView(view, change), change);
            seen = change.seq;
          }
          expect(view).toEqual(whole(room, actor));
        }
      }),
    );
  });

  test('nothing is sent twice: after everything was seen there is nothing new', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { room } = playRoom(steps);
        for (const actor of everyActor) expect(roomView(room, actor, room.seq).parts).toEqual({});
      }),
    );
  });

  test('a log folded twice, or in pieces that overlap, is the same room', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(80), (steps, n) => {
        const { room, log } = playRoom(steps);
        const again = newRoom(opening());
        fold(again, log.slice(0, n));
        fold(again, log);
        fold(again, log);
        expect(again).toEqual(room);
      }),
    );
  });
});

/** What the room has been let see, read from the accepted commands by a second, plain way. */
function letSee(log: readonly Command[]) {
  const rounds = new Set<string>();
  const opened = new Set<string>();
  const models = new Set<string>();
  for (const command of log) {
    if (command.type === 'release') rounds.add(command.round.replace('round-', ''));
    if (command.type === 'open') {
      opened.add(command.question);
      models.delete(command.question);
    }
    if (command.type === 'show' && command.what === 'model') models.add(command.question);
    if (command.type === 'hide' && command.what === 'model') models.delete(command.question);
  }
  return { rounds, opened, models };
}

test('the trainer is told the highest number of a sheet that counts, so that the next is not written over it', () => {
  const paper = (sheet: number, answer: { position: 'yes'; reasons: [] } | null): Step => ({
    actor: { role: 'trainer' },
    command: { type: 'paper', sheet, group: null, question: 'q0a', answer },
  });
  const yes = { position: 'yes', reasons: [] } as const;
  const released: Step = {
    actor: { role: 'trainer' },
    command: { type: 'release', round: 'round-0' },
  };
  const tally = (steps: readonly Step[]) =>
    roomView(playRoom([released, ...steps]).room, { role: 'trainer' }).parts.tallies?.['q0a'];
  const two = [paper(3, { ...yes, reasons: [] }), paper(12, { ...yes, reasons: [] })];
  expect(tally(two)).toMatchObject({ paper: 2, lastSheet: 12 });
  expect(tally([...two, paper(12, null)])).toMatchObject({ paper: 1, lastSheet: 3 });
});

test('devices that have said nothing are left out of the count when the trainer says so, until they answer', () => {
  const trainer = { role: 'trainer' } as const;
  const answer = (seat: number): Step => ({
    actor: { role: 'participant', seat },
    command: { type: 'answer', question: 'q0a', answer: { position: 'yes', reasons: [] } },
  });
  const steps: Step[] = [
    { actor: trainer, command: { type: 'release', round: 'round-0' } },
    { actor: trainer, command: { type: 'open', question: 'q0a' } },
    answer(2),
    { actor: trainer, command: { type: 'recount' } },
  ];
  const devices = (more: readonly Step[]) =>
    roomView(playRoom([...steps, ...more]).room, trainer).parts.devices;
  // Seats 2 and 4 sit with cedar, seat 3 sits alone.
  expect(devices([])).toEqual({ all: 1, byGroup: [0, 1] });
  expect(devices([answer(4)])).toEqual({ all: 2, byGroup: [0, 2] });
  const moved: Step = {
    actor: { role: 'participant', seat: 3 },
    command: { type: 'sit', group: 0 },
  };
  expect(devices([moved])).toEqual({ all: 2, byGroup: [1, 1] });
});

describe('what a participant and the wall are not shown is nowhere in what they are sent', () => {
  const outsiders = everyActor.filter(({ role }) => role !== 'trainer');

  test('later rounds, questions not opened, model answers and comments not shown', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { room, log } = playRoom(steps);
        const seen = letSee(log.flatMap(({ body }) => (body.type === 'seated' ? [] : [body])));
        for (const actor of outsiders) {
          const text = JSON.stringify(roomView(room, actor));
          for (const n of ['0', '1', '2']) {
            expect(text.includes(`reveal-${n}`)).toBe(seen.rounds.has(n));
          }
          for (const id of questionIds) {
            expect(text.includes(`prompt-of-${id}`)).toBe(seen.opened.has(id));
            for (const name of ['authority', 'principles', 'difference', 'comment-on-r2']) {
              expect(text.includes(`${name}-of-${id}`)).toBe(seen.models.has(id));
            }
          }
          expect(text.includes('the-error')).toBe(room.finished);
        }
      }),
    );
  });

  test('what others answered, as long as it is not shown; notes and secrets never', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const hidden = steps.filter(({ command }) => command.type !== 'show');
        const loud = playRoom(hidden);
        const others = ({ actor, command }: (typeof hidden)[number]) =>
          command.type === 'paper' ||
          (actor.role === 'participant' && actor.seat !== 1 && command.type === 'answer');
        const quiet = playRoom(hidden.filter((step) => !others(step)));
        const actor = { role: 'participant', seat: 1 } as const;
        expect(roomView(loud.room, actor).parts).toEqual(roomView(quiet.room, actor).parts);
      }),
    );
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { room } = playRoom(steps);
        for (const actor of everyActor) {
          const text = JSON.stringify(roomView(room, actor));
          expect(text).not.toContain('hash-');
          if (actor.role === 'wall') expect(text).not.toMatch(/"note-\d/);
        }
      }),
    );
  });

  test("the trainer's counts do not say who: seats that change places give the same", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        // Seats 2 and 4 sit in the same group.
        const swap = (seat: number) => (seat === 2 ? 4 : seat === 4 ? 2 : seat);
        const swapped = steps.map(({ actor, command }) => ({
          command,
          actor: actor.role === 'participant' ? { ...actor, seat: swap(actor.seat) } : actor,
        }));
        const seen = (these: typeof steps) => roomView(playRoom(these).room, { role: 'trainer' });
        expect(seen(swapped)).toEqual(seen(steps));
      }),
    );
  });
});
