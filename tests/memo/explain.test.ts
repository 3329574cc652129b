import { describe, expect, test } from 'vitest';
import type { Finding } from '@/lib/engine/findings';
import type { AtomRef } from '@/lib/engine/world';
import { indexCase } from '@/lib/memo/case-index';
import { explainer } from '@/lib/memo/explain';
import { indexLaw } from '@/lib/memo/law-index';
import { speaker } from '@/lib/memo/words';
import { explain as explainWords } from '@/texts/en/explain';
import { memo as memoWords } from '@/texts/en/memo';
import { aCase } from '../case/builder';
import { memoLaw, memoLawTexts } from './memo-law';

const c = aCase().withAct('Act 1').withAct('').build();
const [first, second] = c.acts;
if (!first || !second) throw new Error('two acts');
const act = { act: first.id };
const say = speaker({ locale: 'en', memo: memoWords, explain: explainWords });
const cases = indexCase(c, say);
const explain = explainer(indexLaw(memoLaw, memoLawTexts), cases, say);
const text = (...because: Parameters<typeof explain.reasons>[0]) =>
  explain.reasons(because, act).map((s) => s.text);

describe('Reasons as sentences', () => {
  test('a yes-no fact is told with its answer', () => {
    expect(text({ code: 'fact', atom: { fact: 'bodyPart', at: act }, value: 'yes' })).toEqual([
      'A body part regarded as sexual: yes.',
    ]);
  });

  test('options of one question and one answer are one sentence', () => {
    const option = (name: string, value: 'yes' | 'no') => ({
      code: 'fact' as const,
      atom: { fact: 'circumstances', option: name, at: act },
      value,
    });
    expect(text(option('threat', 'yes'), option('fear', 'no'), option('detention', 'yes'))).toEqual(
      ['Circumstances: Threat; Detention.', 'Circumstances, answered “no”: Fear of violence.'],
    );
  });

  test('what the person judged comes after what was recorded', () => {
    const yes = (fact: string) => ({
      code: 'fact' as const,
      atom: { fact, at: act },
      value: 'yes' as const,
    });
    expect(text(yes('comparableGravity'), yes('bodyPart'))).toEqual([
      'A body part regarded as sexual: yes.',
      'Gravity comparable to the listed crimes: yes.',
    ]);
  });

  test('a finding elsewhere names its place', () => {
    expect(
      text({ code: 'finding', id: 'nature', at: { act: second.id }, verdict: 'open' }),
    ).toEqual(['Sexual nature (Act 2): open.']);
  });

  test('the strongest negative of a step does not say that the act is of no sexual nature', () => {
    expect(explain.word('step', 'not-met')).toBe('no listed indicium recorded: assess in context');
  });

  test('a list that may hold more, and one that is complete', () => {
    expect(
      text(
        { code: 'list-may-be-incomplete', list: 'contexts' },
        { code: 'nothing-linked', list: 'groups' },
      ),
    ).toEqual([
      'There may be further contexts: the list is not marked as complete.',
      'No affected group of this kind is recorded, and the list is marked as complete.',
    ]);
  });

  test('each sentence says which answer or finding it comes from', () => {
    const at = { fact: 'bodyPart', at: act };
    const [sentence] = explain.reasons([{ code: 'fact', atom: at, value: 'no' }], act);
    expect(sentence?.from).toEqual([{ answer: 'bodyPart', at: act }]);
  });
});

test('A judgement that is needed stands apart from those of which one is enough', () => {
  const [needed, one, other] = ['comparableGravity', 'bodyPart', 'linkToConflict'].map((fact) => ({
    fact,
    at: act,
  })) as [AtomRef, AtomRef, AtomRef];
  const finding = (judgements: Finding['restsOn']['judgements']): Finding => ({
    id: 'nature',
    kind: 'step',
    scope: act,
    verdict: 'met',
    because: [],
    missing: [],
    restsOn: { judgements, disputed: [] },
  });
  const rests = explain.restsOn(finding([[needed], [one, other]]));
  expect(rests.map((s) => s.text)).toEqual([
    'Rests on a judgement made by the person who answered: Gravity comparable to the listed crimes.',
    'Rests on at least one of these judgements, made by the person who answered: A body part regarded as sexual; Link to the armed conflict.',
  ]);
  expect(rests[1]?.from.map((origin) => 'answer' in origin && origin.answer)).toEqual([
    'bodyPart',
    'linkToConflict',
  ]);
  expect(explain.restsOn(finding([]))).toEqual([]);
});

test('What is missing is told by why it is missing', () => {
  const atoms = ['bodyPart', 'comparableGravity'].map((fact) => ({ fact, at: act }));
  const told = explain.missing(atoms, ({ fact }) =>
    fact === 'bodyPart' ? 'declined' : 'not-asked',
  );
  expect(told.map((s) => s.text)).toEqual([
    'Not asked yet: Gravity comparable to the listed crimes.',
    'Declined: A body part regarded as sexual.',
  ]);
});

test('A reference without a pinpoint says so, and is never taken for checked', () => {
  expect(explain.cite({ source: 'principles', pinpoint: null, checked: null })).toMatchObject({
    text: 'Principles (no pinpoint established)',
    checked: false,
  });
});
