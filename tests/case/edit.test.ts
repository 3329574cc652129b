import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addAct,
  addContext,
  addGroup,
  canAdd,
  clearAnswer,
  duplicateAct,
  linkAct,
  linkGroup,
  move,
  removeAct,
  removeContext,
  removeGroup,
  rename,
  renameCase,
  setAnswer,
  setComplete,
  unlinkAct,
  unlinkGroup,
} from '@/lib/case/edit';
import { newId } from '@/lib/case/ids';
import { newCase } from '@/lib/case/new-case';
import { parseCase } from '@/lib/case/parse-case';
import { answerAt, answersAt } from '@/lib/case/read';
import { anyCase, anyEdit } from './arbitrary-case';
import { aCase, countingBytes, notKnown } from './builder';

const twoContexts = () =>
  aCase().withContext('The conflict').withContext('The attack').withGroup('Women').build();

describe('links by default', () => {
  test('a new act belongs to every context and affected the only group', () => {
    const act = addAct(twoContexts(), { label: 'Act 1' }).acts[0];
    const { contexts, groups } = twoContexts();
    expect(act?.contexts.map((link) => link.context)).toEqual(contexts.map(({ id }) => id));
    expect(act?.groups).toEqual(groups.map(({ id }) => id));
  });

  test('with two groups, which one an act affected is for the person to say', () => {
    const c = addAct(addGroup(twoContexts(), { label: 'Men' }), { label: 'Act 1' });
    expect(c.acts[0]?.groups).toEqual([]);
  });

  test('the first context takes in acts and groups that were recorded before it; a second does not', () => {
    const before = aCase().withGroup('Women').withAct('Act 1').build();
    const one = addContext(before, { label: 'The attack', id: 'first'.padEnd(16, 'a') });
    const two = addContext(one, { label: 'The conflict', id: 'second'.padEnd(16, 'a') });
    expect(two.acts[0]?.contexts).toEqual([{ context: 'firstaaaaaaaaaaa', answers: {} }]);
    expect(two.groups[0]?.contexts).toEqual(['firstaaaaaaaaaaa']);
  });

  test('the first group takes in the acts recorded before it', () => {
    const c = addGroup(aCase().withAct('Act 1').build(), { label: 'Women' });
    expect(c.acts[0]?.groups).toEqual([c.groups[0]?.id]);
  });
});

describe('acts', () => {
  const c = aCase()
    .withContext('The attack')
    .withAct('Act 1', { audience: true })
    .inContext('The attack', { partOfAttack: true })
    .withAct('Act 2')
    .build();
  const [first, second] = c.acts.map(({ id }) => id) as [string, string];

  test('a duplicate stands after the original, with its answers and links and an id of its own', () => {
    const copied = duplicateAct(c, first, { label: 'Act 1, again' });
    expect(copied.acts.map(({ label }) => label)).toEqual(['Act 1', 'Act 1, again', 'Act 2']);
    expect(copied.acts[1]).toEqual({ ...c.acts[0], id: copied.acts[1]?.id, label: 'Act 1, again' });
    expect(copied.acts[1]?.id).not.toBe(first);
  });

  test('an answer given on the duplicate leaves the original alone', () => {
    const copied = duplicateAct(c, first, { label: 'Again' });
    const changed = clearAnswer(copied, { act: copied.acts[1]?.id }, 'audience');
    expect(answerAt(changed, { act: first }, 'audience')).toEqual({
      state: 'answered',
      value: true,
    });
  });

  test('removing', () => expect(removeAct(c, first).acts.map(({ id }) => id)).toEqual([second]));

  test('moving, also beyond the ends', () => {
    expect(move(c, 'acts', first, 1).acts.map(({ id }) => id)).toEqual([second, first]);
    expect(move(c, 'acts', second, -3).acts.map(({ id }) => id)).toEqual([second, first]);
    expect(move(c, 'acts', first, 99).acts.map(({ id }) => id)).toEqual([second, first]);
  });

  test('renaming a part and the case', () => {
    expect(rename(c, 'acts', first, 'The school building').acts[0]?.label).toBe(
      'The school building',
    );
    expect(renameCase(c, 'Another label').label).toBe('Another label');
  });
});

describe('removing what others are linked to', () => {
  const c = aCase()
    .withContext('The attack')
    .withGroup('Women')
    .withAct('Act 1', { audience: true })
    .inContext('The attack', { partOfAttack: true })
    .build();

  test('a context goes with its links and what was answered on them; the rest stays', () => {
    const after = removeContext(c, c.contexts[0]?.id as string);
    expect(after.contexts).toEqual([]);
    expect(after.groups[0]?.contexts).toEqual([]);
    expect(after.acts[0]?.contexts).toEqual([]);
    expect(after.acts[0]?.answers).toEqual(c.acts[0]?.answers);
  });

  test('a group goes with the links to it', () => {
    expect(removeGroup(c, c.groups[0]?.id as string).acts[0]?.groups).toEqual([]);
  });
});

describe('links by hand', () => {
  const c = aCase()
    .withContext('The attack')
    .withGroup('Women')
    .withAct('Act 1')
    .inContext('The attack', { partOfAttack: true })
    .build();
  const act = c.acts[0]?.id as string;
  const context = c.contexts[0]?.id as string;
  const group = c.groups[0]?.id as string;

  test('linking again keeps what was answered on the link', () => {
    expect(linkAct(c, act, { context })).toEqual(c);
    expect(linkAct(c, act, { group })).toEqual(c);
    expect(linkGroup(c, group, context)).toEqual(c);
  });

  test('unlinking and linking again', () => {
    const bare = unlinkGroup(
      unlinkAct(unlinkAct(c, act, { context }), act, { group }),
      group,
      context,
    );
    expect(bare.acts[0]).toMatchObject({ contexts: [], groups: [] });
    expect(bare.groups[0]?.contexts).toEqual([]);
    const back = linkGroup(
      linkAct(linkAct(bare, act, { context }), act, { group }),
      group,
      context,
    );
    expect(back.acts[0]).toMatchObject({
      contexts: [{ context, answers: {} }],
      groups: [group],
    });
    expect(back.groups[0]?.contexts).toEqual([context]);
  });
});

describe('answers', () => {
  const c = aCase().withContext('The attack').withGroup('Women').withAct('Act 1').build();
  const act = c.acts[0]?.id;
  const context = c.contexts[0]?.id;
  const group = c.groups[0]?.id;

  test.each([
    ['the case', {}],
    ['a context', { context }],
    ['a group', { group }],
    ['an act', { act }],
    ['an act in a context', { act, context }],
  ])('recorded on %s, and nowhere else, and taken back', (_, at) => {
    const told = setAnswer(c, at, 'custody', notKnown);
    expect(answerAt(told, at, 'custody')).toEqual(notKnown);
    expect(JSON.stringify(told).split('not-known').length).toBe(
      JSON.stringify(c).split('not-known').length + 1,
    );
    expect(clearAnswer(told, at, 'custody')).toEqual(c);
  });

  test('whether a list is complete', () => {
    expect(setComplete(c, 'acts', 'yes').complete).toEqual({
      contexts: 'not-known',
      groups: 'not-known',
      acts: 'yes',
    });
  });
});

describe('our own mistakes throw, with the id', () => {
  const c = aCase().withAct('Act 1').build();
  test('a part that is not in the case', () => {
    expect(() => removeAct(c, 'nowhere')).toThrow('nowhere');
    expect(() => setAnswer(c, { act: 'nowhere' }, 'custody', notKnown)).toThrow('nowhere');
    expect(() => linkAct(c, c.acts[0]?.id as string, { context: 'nowhere' })).toThrow('nowhere');
  });
  test('a label that the form should not have taken', () => {
    expect(() => addAct(c, { label: 'x'.repeat(81) })).toThrow();
  });
  test('a list that is full', () => {
    const full = Array.from({ length: 100 }).reduce<typeof c>(
      (grown) => addContext(grown, { label: '' }),
      c,
    );
    expect(canAdd(c, 'contexts')).toBe(true);
    expect(canAdd(full, 'contexts')).toBe(false);
    expect(() => addContext(full, { label: '' })).toThrow('100');
  });
});

test('answers are read by their own keys only', () => {
  const c = aCase().build();
  expect(answerAt(c, {}, 'constructor')).toBeUndefined();
  expect(answersAt(c, { act: 'nowhere', context: 'nowhere' })).toBeUndefined();
});

test('whatever is edited, the case stays one that opens, and what it was made from is unchanged', () => {
  fc.assert(
    fc.property(anyCase, anyEdit, (c, edit) => {
      const random = countingBytes();
      const before = JSON.stringify(c);
      const after = edit(deepFreeze(c), () => `z${newId(random).slice(1)}`);
      expect(JSON.stringify(c)).toBe(before);
      expect(parseCase(JSON.stringify(after))).toEqual({ ok: true, case: after });
    }),
  );
});

test('two new cases share neither id nor salt', () => {
  const [a, b] = [newCase({ word: 'victim' }), newCase({ word: 'victim' })];
  expect(a.id).not.toBe(b.id);
  expect(a.salt).not.toBe(b.salt);
  expect(parseCase(a)).toEqual({ ok: true, case: a });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
