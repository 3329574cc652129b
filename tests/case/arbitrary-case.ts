import fc from 'fast-check';
import {
  addAct,
  addContext,
  addGroup,
  clearAnswer,
  duplicateAct,
  linkAct,
  linkGroup,
  move,
  removeAct,
  removeContext,
  removeGroup,
  rename,
  setAnswer,
  setComplete,
  unlinkAct,
  unlinkGroup,
} from '@/lib/case/edit';
import { newId } from '@/lib/case/ids';
import { newCase } from '@/lib/case/new-case';
import { placesOf } from '@/lib/case/read';
import type { Answer, Case } from '@/lib/case/schema';
import { countingBytes } from './builder';

type Edit = (c: Case, id: () => string) => Case;

const shared = {
  standing: fc.constantFrom('known' as const, 'alleged' as const),
  note: fc.string({ maxLength: 40, unit: 'grapheme' }),
};
const option = fc.constantFrom('breast', 'genitals', 'mouth', 'other');

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record(
    {
      state: fc.constant('answered' as const),
      value: fc.oneof(fc.boolean(), option),
      ...shared,
    },
    { requiredKeys: ['state', 'value'] },
  ),
  fc.record(
    {
      state: fc.constant('picked' as const),
      options: fc.dictionary(
        option,
        fc.constantFrom('yes' as const, 'no' as const, 'accounts-differ' as const),
        { noNullPrototype: true },
      ),
      rest: fc.constantFrom('not-asked' as const, 'no' as const, 'not-known' as const),
      ...shared,
    },
    { requiredKeys: ['state', 'options', 'rest'] },
  ),
  fc.record(
    {
      state: fc.constantFrom(
        'not-known' as const,
        'declined' as const,
        'not-applicable' as const,
        'accounts-differ' as const,
      ),
      ...shared,
    },
    { requiredKeys: ['state'] },
  ),
);

const label = fc.string({ maxLength: 80, unit: 'binary-ascii' });
const fact = fc.constantFrom('custody', 'bodyParts', 'coerciveEnvironment', 'audience');
const scope = fc.constantFrom(
  'case' as const,
  'context' as const,
  'group' as const,
  'act' as const,
  'act-in-context' as const,
);
const list = fc.constantFrom('contexts' as const, 'groups' as const, 'acts' as const);

/** The nth of what there is, counted round; an edit that needs one where there is none does nothing. */
const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % items.length];

const n = fc.nat(50);
const onAct =
  (edit: (c: Case, act: string) => Case, at: number): Edit =>
  (c) => {
    const act = pick(c.acts, at);
    return act ? edit(c, act.id) : c;
  };

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  label.map(
    (text): Edit =>
      (c, id) =>
        addContext(c, { label: text, id: id() }),
  ),
  label.map(
    (text): Edit =>
      (c, id) =>
        addGroup(c, { label: text, id: id() }),
  ),
  label.map(
    (text): Edit =>
      (c, id) =>
        addAct(c, { label: text, id: id() }),
  ),
  fc.tuple(n, label).map(
    ([at, text]): Edit =>
      (c, id) => {
        const act = pick(c.acts, at);
        return act ? duplicateAct(c, act.id, { label: text, id: id() }) : c;
      },
  ),
  n.map((at) => onAct(removeAct, at)),
  n.map(
    (at): Edit =>
      (c) => {
        const context = pick(c.contexts, at);
        return context ? removeContext(c, context.id) : c;
      },
  ),
  n.map(
    (at): Edit =>
      (c) => {
        const group = pick(c.groups, at);
        return group ? removeGroup(c, group.id) : c;
      },
  ),
  fc.tuple(list, n, fc.integer({ min: -2, max: 60 })).map(
    ([name, at, to]): Edit =>
      (c) => {
        const part = pick(c[name], at);
        return part ? move(c, name, part.id, to) : c;
      },
  ),
  fc.tuple(list, n, label).map(
    ([name, at, text]): Edit =>
      (c) => {
        const part = pick(c[name], at);
        return part ? rename(c, name, part.id, text) : c;
      },
  ),
  fc.tuple(n, n, fc.boolean()).map(([at, to, on]) =>
    onAct((c, act) => {
      const context = pick(c.contexts, to);
      if (!context) return c;
      return (on ? linkAct : unlinkAct)(c, act, { context: context.id });
    }, at),
  ),
  fc.tuple(n, n, fc.boolean()).map(([at, to, on]) =>
    onAct((c, act) => {
      const group = pick(c.groups, to);
      if (!group) return c;
      return (on ? linkAct : unlinkAct)(c, act, { group: group.id });
    }, at),
  ),
  fc.tuple(n, n, fc.boolean()).map(
    ([at, to, on]): Edit =>
      (c) => {
        const group = pick(c.groups, at);
        const context = pick(c.contexts, to);
        if (!group || !context) return c;
        return (on ? linkGroup : unlinkGroup)(c, group.id, context.id);
      },
  ),
  fc.tuple(scope, n, fact, anyAnswer).map(
    ([where, at, id, answer]): Edit =>
      (c) => {
        const place = pick(placesOf(c, where), at);
        return place ? setAnswer(c, place, id, answer) : c;
      },
  ),
  fc.tuple(scope, n, fact).map(
    ([where, at, id]): Edit =>
      (c) => {
        const place = pick(placesOf(c, where), at);
        return place ? clearAnswer(c, place, id) : c;
      },
  ),
  fc.tuple(list, fc.constantFrom('yes' as const, 'no' as const, 'not-known' as const)).map(
    ([name, value]): Edit =>
      (c) =>
        setComplete(c, name, value),
  ),
);

/** A case as a person could have made it: a new one and a row of edits. */
export const anyCase: fc.Arbitrary<Case> = fc.array(anyEdit, { maxLength: 30 }).map((edits) => {
  const random = countingBytes();
  const start = newCase({ word: 'survivor', random });
  return edits.reduce((c, edit) => edit(c, () => newId(random)), start);
});
