import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '@/lib/exercise/parse-scenario';
import { changed, leaves, put } from './changed';

const good = changed({});
const faultsOf = (data: unknown) => {
  const opened = parseScenario(data);
  return 'faults' in opened ? opened.faults : [];
};

describe('refused with a reason', () => {
  test('not a scenario', () => {
    for (const data of ['', '{', '[]', 'null', '{"format":"indicia-case"}', 7, undefined]) {
      expect(parseScenario(data)).toEqual({ ok: false, why: 'not-ours' });
    }
  });

  test('from a newer version: said as such, whatever else is in it', () => {
    expect(parseScenario({ ...good, version: 2, news: true })).toEqual({
      ok: false,
      why: 'too-new',
    });
  });

  test('too large to be a scenario', () => {
    expect(parseScenario('x'.repeat(400_001))).toEqual({ ok: false, why: 'too-large' });
  });

  test('an unknown key names its place', () => {
    expect(faultsOf({ ...good, participants: ['x'] })).toContainEqual({
      at: '',
      fault: 'unknown-key',
    });
  });

  test('a text that is missing names its place', () => {
    expect(faultsOf(changed({ 'rounds.1.tasks.0.prompt': ' ' }))).toEqual([
      { at: 'rounds[1].tasks[0].prompt', fault: 'empty' },
    ]);
  });

  test('too long, too few, out of range and of the wrong kind are told apart', () => {
    const scenario = changed({
      title: 'x'.repeat(201),
      minutes: 4,
      'rounds.0.tasks.0.reasons': [{ id: 'one', text: 'One', comment: 'One' }],
      'rounds.1.title': 7,
    });
    expect(faultsOf(scenario)).toEqual([
      { at: 'title', fault: 'too-long' },
      { at: 'minutes', fault: 'out-of-range' },
      { at: 'rounds[0].tasks[0].reasons', fault: 'too-few' },
      { at: 'rounds[1].title', fault: 'shape' },
    ]);
  });

  test('a part, a reason, a position and an id that do not fit', () => {
    const scenario = changed({
      'rounds.0.tasks.0.at': { act: 3 },
      'rounds.0.tasks.0.model.principles.reasons': ['unheard-of'],
      'rounds.0.tasks.0.model.authority.position': 'yes',
      'rounds.1.tasks.0.id': 'sexual-nature',
    });
    expect(faultsOf(scenario)).toEqual([
      { at: 'tasks', fault: 'repeated-id', detail: 'sexual-nature' },
      { at: 'rounds[0].tasks[0].at', fault: 'no-such-part' },
      {
        at: 'rounds[0].tasks[0].model.authority.position',
        fault: 'position-does-not-fit',
        detail: 'yes',
      },
      {
        at: 'rounds[0].tasks[0].model.principles',
        fault: 'no-such-reason',
        detail: 'unheard-of',
      },
    ]);
  });

  test('a link that is not https', () => {
    const scenario = changed({ references: [{ title: 'A page', address: 'javascript:alert(1)' }] });
    expect(faultsOf(scenario)).toHaveLength(1);
  });
});

test('whatever a file holds, the door answers', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof parseScenario(value).ok).toBe('boolean');
    }),
  );
});

test('a scenario with one value changed is opened whole or refused', () => {
  const paths = leaves(good);
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.oneof(fc.jsonValue(), fc.constant(undefined)),
      (path, value) => {
        const scenario = changed({});
        put(scenario, path, value);
        const opened = parseScenario(scenario);
        // What opens is what was given: nothing is dropped, nothing is mended but white space at the ends.
        if (opened.ok) expect(paths.length - leaves(opened.scenario).length).toBeLessThanOrEqual(1);
        else expect('faults' in opened ? opened.faults.length : 1).toBeGreaterThan(0);
      },
    ),
  );
});
