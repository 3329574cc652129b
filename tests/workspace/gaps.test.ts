import { describe, expect, test } from 'vitest';
import { addEvidence, linkEvidence, type NewEvidence } from '@/lib/case/evidence';
import type { Finding, Reason } from '@/lib/engine/findings';
import type { Rule } from '@/lib/engine/pack';
import { answersBehind, byKey } from '@/lib/workspace/behind';
import { coverage } from '@/lib/workspace/coverage';
import { gapRows, linkageCells } from '@/lib/workspace/gaps';
import { meansOfProof } from '@/rules/evidence/means-of-proof';
import { finding, smallLaw } from '../app/small-law';
import { aCase, declined } from '../case/builder';

const base = aCase()
  .withContext('The attack')
  .withAct('Act 1', { circumstances: ['detention'], comparableGravity: declined })
  .build();
const act = { act: base.acts[0]?.id ?? '' };
const inContext = { ...act, context: base.contexts[0]?.id ?? '' };
const REGISTER = 'registerregister';
const register: NewEvidence = {
  id: REGISTER,
  label: 'Register',
  kind: 'site-or-custody-record',
  shows: ['specific-act'],
  standing: 'held',
  newContact: 'no',
};

const rule = (id: string): Rule => {
  const found = smallLaw.packs.flatMap(({ rules }) => rules).find((r) => r.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const because: Reason[] = [
  {
    code: 'fact',
    atom: { fact: 'circumstances', option: 'detention', at: act },
    value: 'yes',
  },
];
const setting = finding({ id: 'setting', kind: 'indicium', scope: act, because });
const coercion = finding({
  id: 'coercion',
  kind: 'element',
  scope: act,
  because: [{ code: 'finding', id: 'setting', at: act, verdict: 'met' }],
});
const gravity = finding({
  id: 'gravity',
  kind: 'element',
  scope: act,
  verdict: 'open',
  missing: [
    { fact: 'comparableGravity', at: act },
    { fact: 'circumstances', option: 'force', at: act },
    { fact: 'circumstances', option: 'threat', at: act },
    { fact: 'audience', at: act },
  ],
});
const crime = finding({ id: 'other-violence', kind: 'crime', scope: inContext, verdict: 'open' });
const all = byKey([setting, coercion, gravity, crime]);

function rowsOf(c: typeof base, elements: readonly Finding[]) {
  const withRules = elements.map((f) => ({ rule: rule(f.id), finding: f }));
  return gapRows([{ crime, elements: withRules }], all, c, meansOfProof);
}

function withRegister(
  standing: NewEvidence['standing'],
  newContact: NewEvidence['newContact'] = 'no',
) {
  const c = addEvidence(base, { ...register, standing, newContact });
  return linkEvidence(c, act, 'circumstances', [REGISTER]);
}

test('the answers behind a finding are found through the findings between', () => {
  expect(answersBehind(coercion, all)).toEqual([
    { fact: 'circumstances', option: 'detention', at: act },
  ]);
});

describe('an element that is indicated', () => {
  test('lacks proof while nothing that is held is linked to an answer behind it', () => {
    expect(rowsOf(base, [coercion])[0]?.gap).toBe('proof');
    expect(rowsOf(withRegister('possible'), [coercion])[0]?.gap).toBe('proof');
    expect(rowsOf(withRegister('held'), [coercion])[0]?.gap).toBe('none');
  });

  test('evidence that is listed and linked to nothing fills no cell', () => {
    const [row] = rowsOf(addEvidence(base, register), [coercion]);
    expect(row?.cells.every(({ state }) => state === 'open')).toBe(true);
  });
});

describe('an element that is open', () => {
  const [row] = rowsOf(base, [gravity]);
  test('names each question once, apart from those that are not asked again', () => {
    expect(row?.gap).toBe('answer');
    expect(row?.toAsk.map(({ fact }) => fact)).toEqual(['circumstances', 'audience']);
    expect(row?.staysOpen.map(({ fact }) => fact)).toEqual(['comparableGravity']);
  });
});

describe('cells', () => {
  test('are the kinds that can show such an element, a new account last and marked', () => {
    const cells = rowsOf(base, [coercion])[0]?.cells ?? [];
    expect(cells[0]?.kind).toBe('account-given');
    expect(cells.at(-1)).toMatchObject({ kind: 'new-account', newContact: 'yes', state: 'open' });
    expect(cells.slice(0, -1).every(({ newContact }) => newContact === 'no')).toBe(true);
  });

  test('hold what is linked, and say what it costs to get', () => {
    const cell = (c: typeof base) =>
      rowsOf(c, [coercion])[0]?.cells.find(({ kind }) => kind === register.kind);
    expect(cell(withRegister('held'))).toMatchObject({ state: 'held', newContact: 'no' });
    expect(cell(withRegister('exists', 'yes'))).toMatchObject({
      state: 'listed',
      newContact: 'yes',
    });
    expect(cell(withRegister('possible', 'not-known'))?.newContact).toBe('not-known');
  });

  test('a kind that nobody expects there is shown all the same', () => {
    const odd = addEvidence(base, { ...register, kind: 'discipline-record' });
    const [row] = rowsOf(linkEvidence(odd, act, 'circumstances', [REGISTER]), [coercion]);
    expect(row?.cells.at(-1)).toMatchObject({ kind: 'discipline-record', state: 'held' });
  });
});

test('the link to those responsible counts what is said to show it', () => {
  const order: NewEvidence = { ...register, kind: 'order-or-speech', shows: ['linkage'] };
  const cells = linkageCells(
    addEvidence(withRegister('held'), { ...order, id: 'orderorderorderx' }),
    meansOfProof,
  );
  expect(cells.filter(({ state }) => state === 'held').map(({ kind }) => kind)).toEqual([
    'order-or-speech',
  ]);
  expect(cells.every(({ newContact }) => newContact === 'no')).toBe(true);
});

test('coverage counts every element once, by what it lacks', () => {
  expect(coverage(rowsOf(withRegister('held'), [coercion, gravity]))).toEqual([
    { crime: 'other-violence', elements: 2, by: { none: 1, proof: 0, dispute: 0, answer: 1 } },
  ]);
});

test('no kind of proof but a new account needs a new contact, and every part has one that does not', () => {
  expect(meansOfProof.needsNewContact).toEqual(['new-account']);
  for (const kinds of Object.values(meansOfProof.of)) {
    expect(kinds.some((kind) => kind !== 'new-account')).toBe(true);
  }
});
