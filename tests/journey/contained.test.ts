import { describe, expect, test } from 'vitest';
import { addAct, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Answer } from '@/lib/case/schema';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { AtomValue } from '@/lib/engine/pack';
import { CONTAINED_IN, isContained } from '@/lib/journey/contained';
import { sections, statusOf } from '@/lib/journey/journey';
import { vocabulary } from '@/rules/facts/vocabulary';
import { law } from '@/rules/law';
import { oneInstanceWorld } from '../rules/one-instance-world';

const engine = compile(law);

describe.each(Object.entries(CONTAINED_IN))('%s is contained in %s', (inner, wider) => {
  const verdicts = (facts: Readonly<Record<string, AtomValue>>) =>
    assess(engine, oneInstanceWorld(vocabulary, facts))
      .findings.filter(({ kind }) => kind === 'element' || kind === 'crime')
      .map(({ id, verdict }) => `${id} ${verdict}`);

  test('after “yes” no answer to it moves an element or a crime', () => {
    const silent = verdicts({ [wider]: 'yes' });
    for (const value of ['yes', 'no', 'accounts-differ', 'not-known'] as const) {
      expect(verdicts({ [wider]: 'yes', [inner]: value })).toEqual(silent);
    }
  });

  test('and without that “yes” its answer still moves some', () => {
    expect(verdicts({ [wider]: 'no', [inner]: 'yes' })).not.toEqual(
      verdicts({ [wider]: 'no', [inner]: 'no' }),
    );
  });

  test('both stand on one page, the wider one first', () => {
    const [a, b] = [wider, inner].map((id) => vocabulary.facts.findIndex((f) => f.id === id));
    expect(a).toBeLessThan(b ?? -1);
    const page = (at = -1) => vocabulary.facts[at]?.page;
    expect(page(a)).toBe(page(b));
  });

  const one = addAct(newCase({ word: 'survivor' }), { label: 'A' });
  const at = { act: one.acts[0]?.id ?? '' };
  const pageOf = vocabulary.facts.find(({ id }) => id === inner)?.page;
  const step = sections(vocabulary, one)
    .flatMap(({ steps }) => steps)
    .find(({ page }) => page === pageOf);
  if (!step) throw new Error('the page is walked for an act');
  const rest = step.facts
    .filter(({ id }) => id !== inner && id !== wider)
    .reduce((c, { id }) => setAnswer(c, at, id, { state: 'not-known' }), one);

  test('a page on which it alone is left is answered, and only after a plain “yes”', () => {
    const yes = setAnswer(rest, at, wider, { state: 'answered', value: true });
    expect(isContained(yes, inner, at)).toBe(true);
    expect(statusOf(step, yes)).toBe('answered');
    const others: readonly Answer[] = [
      { state: 'answered', value: false },
      { state: 'not-known' },
      { state: 'declined' },
    ];
    for (const answer of others) {
      expect(statusOf(step, setAnswer(rest, at, wider, answer))).toBe('in-progress');
    }
  });
});
