import { expect, test } from 'vitest';
import { compareAnswers, compareFindings } from '@/lib/workspace/compare-acts';
import { vocabulary } from '@/rules/facts/vocabulary';
import { finding } from '../app/small-law';
import { aCase, notKnown } from '../case/builder';

const linkFact = vocabulary.facts.find(({ scope }) => scope === 'act-in-context');
const link = linkFact?.id ?? '';
const c = aCase()
  .withContext('The attack')
  .withAct('Act 1', { coercion: ['force'], doneToPerson: ['touching'] })
  .inContext('The attack', { [link]: notKnown })
  .withAct('Act 2', { coercion: { ...notKnown, note: 'Later' }, doneToPerson: ['touching'] })
  .build();
const [a = '', b = ''] = c.acts.map(({ id }) => id);
const context = c.contexts[0]?.id ?? '';

test('questions answered for either act are compared by what the answers say', () => {
  const rows = compareAnswers(c, vocabulary, a, b);
  expect(rows.map(({ fact, differs }) => [fact.id, differs])).toEqual(
    expect.arrayContaining([
      ['coercion', true],
      ['doneToPerson', false],
      [link, true],
    ]),
  );
  expect(rows).toHaveLength(3);
  expect(rows.find(({ fact }) => fact.id === link)).toMatchObject({ context, b: undefined });
});

test('a note makes no difference', () => {
  const noted = aCase()
    .withAct('Act 1', { coercion: { state: 'declined', note: 'One' } })
    .withAct('Act 2', { coercion: { state: 'declined', note: 'Two', standing: 'alleged' } })
    .build();
  const [first = '', second = ''] = noted.acts.map(({ id }) => id);
  expect(compareAnswers(noted, vocabulary, first, second).map((row) => row.differs)).toEqual([
    false,
  ]);
});

test('not known and declined differ, although neither decides anything', () => {
  const silent = aCase()
    .withAct('Act 1', { coercion: notKnown })
    .withAct('Act 2', { coercion: { state: 'declined' } })
    .build();
  const [first = '', second = ''] = silent.acts.map(({ id }) => id);
  expect(compareAnswers(silent, vocabulary, first, second)[0]?.differs).toBe(true);
});

test('findings stand side by side, context by context; what neither act shows is left out', () => {
  const crime = (id: string, act: string, verdict: 'met' | 'open' | 'not-met') =>
    finding({ id, kind: 'crime', scope: { act, context }, verdict });
  const rows = compareFindings(
    [
      finding({ id: 'nature', kind: 'step', scope: { act: a }, verdict: 'open' }),
      finding({ id: 'nature', kind: 'step', scope: { act: b }, verdict: 'open' }),
      crime('rape', a, 'met'),
      crime('rape', b, 'open'),
      crime('slavery', a, 'open'),
      crime('slavery', b, 'not-met'),
      crime('torture', a, 'met'),
      crime('rape', 'another', 'met'),
    ],
    a,
    b,
  );
  expect(rows).toEqual([
    { rule: 'nature', kind: 'step', a: 'open', b: 'open', differs: false },
    { rule: 'rape', kind: 'crime', context, a: 'met', b: 'open', differs: true },
    { rule: 'torture', kind: 'crime', context, a: 'met', b: undefined, differs: true },
  ]);
});
