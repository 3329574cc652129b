import { expect, test } from 'vitest';
import { indexFindings } from '@/app/[locale]/case/findings/view-model/finding-index';
import { reasonTree } from '@/app/[locale]/case/findings/view-model/reason-tree';
import type { Reason } from '@/lib/engine/findings';
import { assessment, finding } from '../small-law';

const at = { act: 'act1' };
const answer: Reason = {
  code: 'fact',
  atom: { fact: 'circumstances', option: 'detention', at },
  value: 'yes',
};
const line = { code: 'answers', key: 'answer circumstances~act1~~ yes', reasons: [answer] };
const coercion = finding({ id: 'coercion', kind: 'element', scope: at, because: [answer] });
const toCoercion: Reason = { code: 'finding', id: 'coercion', at, verdict: 'met' };

test('the reasons of a crime go down to the answers', () => {
  const rape = finding({ id: 'rape', kind: 'crime', scope: at, because: [toCoercion] });
  const tree = reasonTree(indexFindings(assessment({ findings: [coercion, rape] })), rape.because);
  expect(tree).toEqual([
    {
      code: 'finding',
      key: 'coercion~act1~~',
      id: 'coercion',
      at,
      verdict: 'met',
      children: [line],
    },
  ]);
});

test('options of one question with one value are one line; another value is another', () => {
  const option = (name: string, value: 'yes' | 'not-asked'): Reason => ({
    code: 'fact',
    atom: { fact: 'circumstances', option: name, at },
    value,
  });
  const because = [
    option('detention', 'yes'),
    option('threat', 'yes'),
    option('other', 'not-asked'),
  ];
  const tree = reasonTree(indexFindings(assessment({})), because);
  expect(tree.map((node) => node.code === 'answers' && node.reasons.length)).toEqual([2, 1]);
});

test('a shared part stands once, and later only as above', () => {
  const violence = finding({ id: 'violence', kind: 'step', scope: at, because: [toCoercion] });
  const findings = [coercion, violence];
  const because: Reason[] = [{ code: 'finding', id: 'violence', at, verdict: 'met' }, toCoercion];
  const [first, second] = reasonTree(indexFindings(assessment({ findings })), because);
  expect(first).toMatchObject({
    code: 'finding',
    id: 'violence',
    children: [{ id: 'coercion', children: [line] }],
  });
  expect(second).toMatchObject({ code: 'as-above', id: 'coercion' });
});

test('the same rule at another act is not "as above"', () => {
  const other = { act: 'act2' };
  const there = finding({ id: 'coercion', kind: 'element', scope: other, because: [answer] });
  const because: Reason[] = [
    toCoercion,
    { code: 'finding', id: 'coercion', at: other, verdict: 'met' },
  ];
  const tree = reasonTree(indexFindings(assessment({ findings: [coercion, there] })), because);
  expect(tree.map((node) => node.code)).toEqual(['finding', 'finding']);
});

test('a list that may be incomplete stays a reason of its own', () => {
  const reason: Reason = { code: 'list-may-be-incomplete', list: 'acts' };
  expect(reasonTree(indexFindings(assessment({})), [reason])).toMatchObject([
    { code: 'list', reason },
  ]);
});
