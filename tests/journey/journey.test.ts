import { describe, expect, test } from 'vitest';
import { addAct, addContext, addGroup, clearAnswer, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Answer, Case } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import { gatesPassed, sections, statusOf } from '@/lib/journey/journey';
import { GATE, PATH } from '@/lib/journey/path';
import { vocabulary } from '@/rules/facts/vocabulary';

const yes: Answer = { state: 'answered', value: true };
const empty = newCase({ word: 'survivor' });
const context = (c: Case) => addContext(c, { label: 'Context 1' });
const act = (c: Case) => addAct(c, { label: 'Act' });

const walk = (c: Case) => sections(vocabulary, c).map(({ id, at }) => `${id}${placeIn(c, at)}`);

function placeIn(c: Case, at: ScopeRef): string {
  const index = (list: readonly { id: string }[], id: string | undefined) =>
    id === undefined ? -1 : list.findIndex((part) => part.id === id);
  const [a, g, x] = [
    index(c.acts, at.act),
    index(c.groups, at.group),
    index(c.contexts, at.context),
  ];
  return [a >= 0 && ` act ${a + 1}`, g >= 0 && ` group ${g + 1}`, x >= 0 && ` context ${x + 1}`]
    .filter(Boolean)
    .join('');
}

describe('sections', () => {
  test('every section of the vocabulary has its place in the path, and every place a section', () => {
    const ordered = PATH.flatMap((part) => ('section' in part ? [part.section] : []));
    expect([...new Set(vocabulary.facts.map(({ section }) => section))].sort()).toEqual(
      [...ordered].sort(),
    );
  });

  test('an empty case holds what is asked about the case itself', () => {
    expect(walk(empty)).toEqual(['start', 'proceedings', 'survivors']);
  });

  test('two acts are walked one after the other, not section by section', () => {
    const path = walk(act(act(context(empty))));
    const last = path.lastIndexOf('mental act 1');
    expect(last).toBeGreaterThan(0);
    expect(path[last + 1]).toBe('conduct act 2');
    expect(path.indexOf('context context 1')).toBeLessThan(path.indexOf('conduct act 1'));
  });

  test('the group level comes after the acts, and what concerns the whole case last', () => {
    const path = walk(addGroup(act(context(empty)), { label: 'Group' }));
    expect(path.slice(-5)).toEqual([
      'mental act 1',
      'persecution group 1',
      'regime context 1',
      'proceedings',
      'survivors',
    ]);
  });

  test('an act is asked about its link with each of its contexts', () => {
    const c = act(context(context(empty)));
    const link = sections(vocabulary, c).find(({ id }) => id === 'link');
    const places = link?.steps.filter(({ page }) => page === 'link').map(({ at }) => at);
    expect(places).toEqual(c.contexts.map(({ id }) => ({ act: c.acts[0]?.id, context: id })));
  });

  test('every fact is asked exactly once for each instance it is about', () => {
    const c = addGroup(act(context(empty)), { label: 'Group' });
    const asked = sections(vocabulary, c)
      .flatMap(({ steps }) => steps)
      .flatMap(({ facts }) => facts.map(({ id }) => id));
    expect([...asked].sort()).toEqual(vocabulary.facts.map(({ id }) => id).sort());
  });

  test('no two steps share a key', () => {
    const c = addGroup(act(act(context(context(empty)))), { label: 'Group' });
    const keys = sections(vocabulary, c).flatMap(({ steps }) => steps.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a typical case of one act takes at most 40 pages of questions', () => {
    const c = act(context(empty));
    expect(sections(vocabulary, c).flatMap(({ steps }) => steps).length).toBeLessThanOrEqual(40);
  });
});

describe('status', () => {
  const start = (c: Case) => sections(vocabulary, c).filter(({ id }) => id === GATE);
  const withAll = (answer: Answer) =>
    start(empty)
      .flatMap(({ steps }) => steps)
      .flatMap(({ facts }) => facts)
      .reduce((c, { id }) => setAnswer(c, {}, id, answer), empty);

  test('follows the answers, and goes back with them', () => {
    const [section] = start(empty);
    if (!section) throw new Error('no start section');
    expect(statusOf(section, empty)).toBe('not-started');
    const some = setAnswer(empty, {}, 'immediateDanger', yes);
    expect(statusOf(section, some)).toBe('in-progress');
    expect(statusOf(section, clearAnswer(some, {}, 'immediateDanger'))).toBe('not-started');
    expect(statusOf(section, withAll({ state: 'not-known' }))).toBe('answered');
  });

  test('a list with its others still open is in progress, never answered', () => {
    const step = sections(vocabulary, empty)
      .flatMap(({ steps }) => steps)
      .find(({ page }) => page === 'consent');
    if (!step) throw new Error('no such page');
    const picked = (rest: 'not-asked' | 'no') =>
      step.facts.reduce(
        (c, { id }) => setAnswer(c, {}, id, { state: 'picked', options: {}, rest }),
        empty,
      );
    expect(statusOf(step, picked('not-asked'))).toBe('in-progress');
    expect(statusOf(step, picked('no'))).toBe('answered');
  });

  test('gates let through "not known" and "declined", and not silence', () => {
    expect(gatesPassed(start(empty), empty)).toBe(false);
    for (const state of ['not-known', 'declined'] as const) {
      expect(gatesPassed(start(empty), withAll({ state }))).toBe(true);
    }
    const ticked: Answer = { state: 'picked', options: { training: 'yes' }, rest: 'not-asked' };
    const notAllLines = setAnswer(withAll({ state: 'not-known' }), {}, 'purpose', ticked);
    expect(gatesPassed(start(notAllLines), notAllLines)).toBe(true);
    const oneLeft = clearAnswer(withAll({ state: 'not-known' }), {}, 'purpose');
    expect(gatesPassed(start(oneLeft), oneLeft)).toBe(false);
  });
});
