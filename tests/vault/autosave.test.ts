import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AutosaveState, createAutosave, type SaveOutcome } from '@/lib/vault/autosave';
import { fakeClock, settled } from './fake-clock';

/** A save that takes as long as the test lets it, and fails as often as it is told to. */
function bench(
  options: { readonly outcomes?: SaveOutcome<'quota'>[]; readonly takes?: number } = {},
) {
  const clock = fakeClock();
  const saved: { work: string; at: number }[] = [];
  const states: string[] = [];
  const outcomes = [...(options.outcomes ?? [])];
  let running = 0;
  const autosave = createAutosave<string, 'quota'>({
    clock,
    onState: (state) => states.push(named(state)),
    save: async (work) => {
      running += 1;
      expect(running).toBe(1);
      if (options.takes) {
        await new Promise<void>((resolve) => clock.after(options.takes ?? 0, resolve));
      }
      running -= 1;
      const outcome = outcomes.shift() ?? { ok: true };
      if (outcome.ok) saved.push({ work, at: clock.now() });
      return outcome;
    },
  });
  return { autosave, clock, saved, states };
}

const named = (state: AutosaveState<'quota'>) =>
  state.is === 'failed' ? `failed: ${state.why}` : state.is;

const full = { ok: false, why: 'quota' } as const;

test('a change is sealed within a second, once', async () => {
  const { autosave, clock, saved, states } = bench();
  autosave.changed('one');
  expect(saved).toEqual([]);
  await clock.goOn(1000);
  expect(saved.map(({ work }) => work)).toEqual(['one']);
  expect(saved[0]?.at).toBeLessThan(1000);
  await clock.goOn(60_000);
  expect(saved.length).toBe(1);
  expect(states).toEqual(['unsaved', 'saving', 'saved']);
});

test('what is not sealed is held: while a save is under way, after it failed, until it is done', async () => {
  const { autosave, clock } = bench({ outcomes: [full], takes: 100 });
  expect(autosave.held()).toBeUndefined();
  autosave.changed('one');
  expect(autosave.held()).toBe('one');
  const failing = autosave.flush();
  await clock.goOn(50);
  expect(autosave.held()).toBe('one');
  autosave.changed('two');
  expect(autosave.held()).toBe('two');
  await clock.goOn(50);
  expect(await failing).toMatchObject({ is: 'failed' });
  expect(autosave.held()).toBe('two');
  await clock.goOn(60_000);
  expect(autosave.held()).toBeUndefined();
});

test('typing without pause does not put it off', async () => {
  const { autosave, clock, saved } = bench();
  for (let n = 1; n <= 100; n += 1) {
    autosave.changed(`letter ${n}`);
    await clock.goOn(50);
  }
  const gaps = saved.map(({ at }, index) => at - (saved[index - 1]?.at ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1000);
  expect(saved.length).toBeGreaterThanOrEqual(5);
});

test('what changes while a save is under way is saved after it, within its own second', async () => {
  const { autosave, clock, saved } = bench({ takes: 300 });
  autosave.changed('one');
  await clock.goOn(850);
  autosave.changed('two');
  await clock.goOn(1100);
  expect(saved.map(({ work }) => work)).toEqual(['one', 'two']);
  expect(autosave.state()).toEqual({ is: 'saved', at: expect.any(Number) });
});

describe('on demand', () => {
  test('at once, with what changes while it runs', async () => {
    const { autosave, clock, saved } = bench({ takes: 100 });
    autosave.changed('one');
    const flushed = autosave.flush();
    autosave.changed('two');
    await clock.goOn(250);
    expect(await flushed).toMatchObject({ is: 'saved' });
    expect(saved.map(({ work }) => work)).toEqual(['one', 'two']);
  });

  test('nothing to save', async () => {
    const { autosave, saved } = bench();
    expect(await autosave.flush()).toEqual({ is: 'saved', at: undefined });
    expect(saved).toEqual([]);
  });

  test('after a save that is under way and fails, the flush tries itself', async () => {
    const { autosave, clock, saved } = bench({ takes: 100, outcomes: [full] });
    autosave.changed('one');
    await clock.goOn(850);
    const flushed = autosave.flush();
    await clock.goOn(250);
    expect(await flushed).toMatchObject({ is: 'saved' });
    expect(saved.map(({ work }) => work)).toEqual(['one']);
  });
});

describe('failure', () => {
  test('is said with its reason, keeps the work and tries again', async () => {
    const { autosave, clock, saved, states } = bench({ outcomes: [full, full] });
    autosave.changed('one');
    await clock.goOn(900);
    expect(autosave.state()).toEqual({ is: 'failed', why: 'quota' });
    await clock.goOn(10_000);
    expect(saved.map(({ work }) => work)).toEqual(['one']);
    expect(states).toEqual([
      'unsaved',
      'saving',
      'failed: quota',
      'saving',
      'failed: quota',
      'saving',
      'saved',
    ]);
  });

  test('the newest work is what is tried again', async () => {
    const { autosave, clock, saved } = bench({ outcomes: [full] });
    autosave.changed('one');
    await clock.goOn(900);
    autosave.changed('two');
    await clock.goOn(10_000);
    expect(saved.map(({ work }) => work)).toEqual(['two']);
  });

  test('a flush that fails says so and does not try for ever', async () => {
    const { autosave } = bench({ outcomes: [full, full, full] });
    autosave.changed('one');
    expect(await autosave.flush()).toEqual({ is: 'failed', why: 'quota' });
  });

  test('a save that throws is a failure like others', async () => {
    const clock = fakeClock();
    const autosave = createAutosave<string, never>({
      clock,
      save: () => Promise.reject(new Error('canary')),
    });
    autosave.changed('one');
    expect(await autosave.flush()).toEqual({ is: 'failed', why: 'unexpected' });
  });
});

test('work about several things is gathered until it is saved, also after a failure', async () => {
  const clock = fakeClock();
  const saved: string[] = [];
  let noRoom = true;
  const autosave = createAutosave<ReadonlyMap<string, string>, 'quota'>({
    clock,
    merge: (older, newer) => new Map([...older, ...newer]),
    save: async (work) => {
      if (noRoom) return full;
      saved.push([...work].map((entry) => entry.join(': ')).join(', '));
      return { ok: true };
    },
  });
  autosave.changed(new Map([['case a', 'one']]));
  autosave.changed(new Map([['case b', 'one']]));
  await clock.goOn(900);
  noRoom = false;
  autosave.changed(new Map([['case a', 'two']]));
  await clock.goOn(10_000);
  expect(saved).toEqual(['case a: two, case b: one']);
});

test('once stopped, nothing is saved any more unless it is flushed', async () => {
  const { autosave, clock, saved } = bench();
  autosave.changed('one');
  autosave.stop();
  await clock.goOn(60_000);
  autosave.changed('two');
  await clock.goOn(60_000);
  expect(saved).toEqual([]);
  await autosave.flush();
  expect(saved.map(({ work }) => work)).toEqual(['two']);
});

test('whatever happens in whatever order, the last change is what ends up saved', async () => {
  const event = fc.oneof(
    fc.constant('change' as const),
    fc.constant('flush' as const),
    fc.nat(3000),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 25 }),
      fc.array(fc.boolean(), { maxLength: 8 }),
      fc.constantFrom(0, 30, 400),
      async (events, successes, takes) => {
        const outcomes = successes.map((ok) => (ok ? ({ ok: true } as const) : full));
        const { autosave, clock, saved } = bench({ outcomes, takes });
        let n = 0;
        for (const what of events) {
          if (what === 'change') {
            n += 1;
            autosave.changed(`work ${n}`);
          } else if (what === 'flush') void autosave.flush();
          else await clock.goOn(what);
        }
        await clock.goOn(200_000);
        await settled();
        expect(saved.at(-1)?.work).toBe(n === 0 ? undefined : `work ${n}`);
        const order = saved.map(({ work }) => Number(work.slice(5)));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(autosave.state().is).toBe('saved');
      },
    ),
    { numRuns: 500 },
  );
});
