import { describe, expect, test } from 'vitest';
import type { Kind, Verdict } from '@/lib/engine/pack';
import { byAct, marginNote, type Outcome, once } from '@/lib/journey/margin-note';
import { openQuestions } from '@/lib/journey/most-telling';

const finding = (id: string, verdict: Verdict, kind: Kind = 'crime', act = 'a'): Outcome => ({
  id,
  kind,
  verdict,
  scope: { act },
});
const all = (...outcomes: Outcome[]) => outcomes;
const ids = (outcomes: readonly Outcome[]) => outcomes.map(({ id }) => id);

describe('the margin note', () => {
  test('tells what is indicated or disputed, and never what is not', () => {
    const now = all(
      finding('rape', 'met'),
      finding('torture', 'contested'),
      finding('slavery', 'not-met'),
      finding('persecution', 'open'),
    );
    const note = marginNote(now, now, [], { act: 'a' });
    expect(ids(note.supported)).toEqual(['rape', 'torture']);
    expect(note).toMatchObject({ changed: [], fell: 0 });
  });

  test('tells a change with what was so before, and does not say it twice', () => {
    const before = all(finding('nature', 'open', 'step'), finding('rape', 'met'));
    const now = all(finding('nature', 'met', 'step'), finding('rape', 'met'));
    const note = marginNote(now, before, [], { act: 'a' });
    expect(note.changed).toMatchObject([{ now: { id: 'nature' }, was: 'open' }]);
    expect(ids(note.supported)).toEqual(['rape']);
  });

  test('counts the crimes that have just fallen away, and names one that was indicated before', () => {
    const before = all(
      finding('rape', 'open'),
      finding('torture', 'met'),
      finding('force', 'open', 'element'),
    );
    const now = all(
      finding('rape', 'not-met'),
      finding('torture', 'not-met'),
      finding('force', 'not-met', 'element'),
    );
    const note = marginNote(now, before, [], { act: 'a' });
    expect(note.fell).toBe(1);
    expect(note.changed).toMatchObject([{ now: { id: 'torture' }, was: 'met' }]);
  });

  test('names what is missing for this act alone, the most telling first', () => {
    const atom = (fact: string, act: string) => ({ fact, at: { act } });
    const relevance = {
      atoms: [atom('few', 'a'), atom('many', 'a'), atom('other', 'b')],
      serves: [['rape'], ['rape', 'torture'], ['rape']].map((ids) =>
        ids.map((id) => ({ id, at: { act: 'a' } })),
      ),
      exact: true,
    };
    const { missing } = marginNote([], [], openQuestions(relevance), { act: 'a' });
    expect(missing).toEqual(['many', 'few']);
  });

  test('names a rule once for an act, in however many contexts it changed', () => {
    const links = (verdict: Verdict) =>
      ['x', 'y'].map((context) => ({
        ...finding('force', verdict, 'element'),
        scope: { act: 'a', context },
      }));
    expect(marginNote(links('met'), links('open'), [], { act: 'a' }).changed).toHaveLength(1);
    expect(once(['force 1', 'force 2', 'fear'], (one) => one.slice(0, 5), 1)).toEqual(['force 1']);
  });

  test('on the page of one act leaves the other acts out', () => {
    const now = all(finding('rape', 'met', 'crime', 'a'), finding('rape', 'met', 'crime', 'b'));
    expect(marginNote(now, now, [], { act: 'b' }).supported).toMatchObject([
      { scope: { act: 'b' } },
    ]);
    expect(byAct(marginNote(now, now, [], {}).supported)).toHaveLength(2);
  });
});
