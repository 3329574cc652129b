import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addAct,
  linkAct,
  removeAct,
  removeContext,
  removeGroup,
  setAnswer,
  unlinkAct,
} from '@/lib/case/edit';
import { newId } from '@/lib/case/ids';
import { parseCase } from '@/lib/case/parse-case';
import { putBack } from '@/lib/case/put-back';
import { answerAt } from '@/lib/case/read';
import { LIMITS } from '@/lib/case/schema';
import { anyCase, anyEdit } from './arbitrary-case';
import { aCase, notKnown } from './builder';

const before = aCase()
  .withContext('The conflict', { armed: true })
  .withContext('The attack')
  .withGroup('Women')
  .withAct('Act 1', { force: true })
  .withAct('Act 2')
  .build();
const [conflict = '', attack = ''] = before.contexts.map(({ id }) => id);
const [first = '', second = ''] = before.acts.map(({ id }) => id);
const group = before.groups[0]?.id ?? '';

describe('what was removed comes back as it was', () => {
  test.each([
    ['an act', removeAct(before, first)],
    ['a context, with its links', removeContext(before, conflict)],
    ['a group, with its links', removeGroup(before, group)],
  ])('%s', (_, after) => {
    expect(putBack(after, before, after)).toEqual(before);
  });

  test('a link, with the answers that were given in it', () => {
    const told = setAnswer(before, { act: first, context: attack }, 'partOfAttack', notKnown);
    const after = unlinkAct(told, first, { context: attack });
    expect(putBack(after, told, after)).toEqual(told);
  });
});

describe('what was entered since the removal stays', () => {
  test('answers and new parts', () => {
    const after = removeAct(before, first);
    const since = addAct(setAnswer(after, { act: second }, 'force', notKnown), { label: 'Act 3' });
    const undone = putBack(since, before, after);
    expect(undone.acts.map(({ label }) => label)).toEqual(['Act 1', 'Act 2', 'Act 3']);
    expect(answerAt(undone, { act: second }, 'force')).toEqual(notKnown);
  });

  test('a link that was made anew keeps its new answers', () => {
    const after = unlinkAct(before, first, { context: attack });
    const again = linkAct(after, first, { context: attack });
    const since = setAnswer(again, { act: first, context: attack }, 'partOfAttack', notKnown);
    expect(putBack(since, before, after)).toEqual(since);
  });

  test('after any further edits no answer of theirs is lost, and the case opens', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyEdit, { maxLength: 8 }), (c, edits) => {
        const act = c.acts[0];
        const after = act ? removeAct(c, act.id) : c;
        const since = edits.reduce((now, edit) => edit(now, () => newId()), after);
        const undone = putBack(since, c, after);
        expect(parseCase(JSON.stringify(undone))).toMatchObject({ ok: true });
        expect(undone).toMatchObject({ answers: since.answers, label: since.label });
        for (const kept of since.acts) expect(undone.acts).toContainEqual(kept);
      }),
    );
  });
});

test('a link to what is gone since, and a part that the full list has no room for, stay out', () => {
  const after = removeAct(before, first);
  const gone = putBack(removeContext(after, attack), before, after);
  expect(gone.acts[0]?.contexts.map(({ context }) => context)).toEqual([conflict]);

  let full = after;
  while (full.acts.length < LIMITS.acts) full = addAct(full, { label: 'Further' });
  expect(putBack(full, before, after)).toEqual(full);
});
