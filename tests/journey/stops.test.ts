import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAct, addContext, addGroup, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Case } from '@/lib/case/schema';
import { sections } from '@/lib/journey/journey';
import { nextStop, previousStop, type Stop, stops, suggest } from '@/lib/journey/stops';
import { vocabulary } from '@/rules/facts/vocabulary';

const empty = newCase({ word: 'survivor' });

const passed = (c: Case): Case =>
  vocabulary.facts
    .filter(({ section }) => section === 'start')
    .reduce((done, { id }) => setAnswer(done, {}, id, { state: 'not-known' }), c);

const withParts = (contexts: number, acts: number, groups: number): Case => {
  let c = empty;
  for (let i = 0; i < contexts; i += 1) c = addContext(c, { label: `Context ${i + 1}` });
  for (let i = 0; i < acts; i += 1) c = addAct(c, { label: `Act ${i + 1}` });
  for (let i = 0; i < groups; i += 1) c = addGroup(c, { label: `Group ${i + 1}` });
  return c;
};

const kinds = (path: readonly Stop[]) =>
  path.map((stop) => (stop.kind === 'list' ? stop.list : stop.kind));

describe('stops', () => {
  test('an empty case leads from the start through the three lists to the answers', () => {
    const path = kinds(stops(vocabulary, empty)).filter((kind) => kind !== 'step');
    expect(path).toEqual(['contexts', 'acts', 'groups', 'check']);
  });

  test('the acts are listed before the first question about one', () => {
    const path = stops(vocabulary, withParts(1, 1, 1));
    const firstAbout = path.findIndex((stop) => stop.kind === 'step' && stop.step.at.act);
    expect(path[firstAbout - 1]).toMatchObject({ kind: 'list', list: 'acts' });
  });

  test('going on from the first stop meets every stop once and ends at the answers; Back undoes it', () => {
    const counts = fc.nat({ max: 3 });
    fc.assert(
      fc.property(counts, counts, counts, (contexts, acts, groups) => {
        const path = stops(vocabulary, withParts(contexts, acts, groups));
        const met: string[] = [];
        for (let at = path[0]; at; at = nextStop(path, at.key)) {
          met.push(at.key);
          const next = nextStop(path, at.key);
          if (next) expect(previousStop(path, next.key)).toBe(at);
        }
        expect(met).toEqual(path.map(({ key }) => key));
        expect(new Set(met).size).toBe(met.length);
        expect(met.at(-1)).toBe('check');
      }),
      { numRuns: 30 },
    );
  });

  test('holds every step of every section', () => {
    const c = withParts(2, 2, 2);
    const inSections = sections(vocabulary, c).flatMap(({ steps }) => steps.map(({ key }) => key));
    const inStops = stops(vocabulary, c)
      .filter(({ kind }) => kind === 'step')
      .map(({ key }) => key);
    expect([...inStops].sort()).toEqual([...inSections].sort());
  });

  test('a key that is not on the path leads nowhere', () => {
    const path = stops(vocabulary, empty);
    expect(nextStop(path, 'nothing')).toBeUndefined();
    expect(previousStop(path, 'nothing')).toBeUndefined();
  });
});

describe('what to do next', () => {
  const next = (c: Case, relevant?: Parameters<typeof suggest>[2]) =>
    suggest(stops(vocabulary, c), c, relevant);

  test('the gates come first, whatever else is open', () => {
    expect(next(withParts(1, 1, 0))).toMatchObject({
      why: 'gate',
      stop: { step: { section: 'start' } },
    });
  });

  test('then a context, then an act, then the questions', () => {
    expect(next(passed(empty))).toMatchObject({
      why: 'nothing-listed',
      stop: { list: 'contexts' },
    });
    expect(next(passed(withParts(1, 0, 0)))).toMatchObject({ stop: { list: 'acts' } });
    expect(next(passed(withParts(1, 1, 0)))).toMatchObject({
      why: 'not-asked',
      stop: { step: { section: 'context' } },
    });
  });

  test('a question that can still change a finding goes before one that cannot', () => {
    const c = passed(withParts(1, 1, 0));
    const at = { act: c.acts[0]?.id };
    const found = next(c, [{ fact: 'doneToPerson', at }]);
    expect(found).toMatchObject({
      why: 'can-still-change',
      stop: { step: { page: 'done-to-person' } },
    });
  });

  test('when all is asked, the answers are checked', () => {
    const c = passed(withParts(1, 1, 1));
    const done = sections(vocabulary, c)
      .flatMap(({ steps }) => steps)
      .reduce(
        (all, { at, facts }) =>
          facts.reduce((one, { id }) => setAnswer(one, at, id, { state: 'not-known' }), all),
        c,
      );
    expect(next(done)).toMatchObject({ why: 'all-asked', stop: { kind: 'check' } });
  });
});
