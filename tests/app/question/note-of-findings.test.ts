import { describe, expect, test } from 'vitest';
import { byAct, missingOf, noteOf } from '@/app/[locale]/case/question/note-of-findings';
import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Kind, Verdict } from '@/lib/engine/pack';

const finding = (id: string, verdict: Verdict, kind: Kind = 'crime', act = 'a'): Finding => ({
  id,
  kind,
  verdict,
  scope: { act },
  because: [],
  missing: [],
  restsOn: { judgements: [], disputed: [] },
});
const assessment = (...findings: Finding[]): Assessment => ({
  findings,
  candidates: [],
  pairs: [],
  onPoint: [],
});
const name = ({ id }: Finding) => id.replace(/\d/, '');
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);

describe('the margin note', () => {
  test('tells what is indicated or disputed, and never what is not', () => {
    const now = assessment(
      finding('rape', 'met'),
      finding('torture', 'contested'),
      finding('slavery', 'not-met'),
      finding('persecution', 'open'),
    );
    const note = noteOf(now, now, { act: 'a' }, name);
    expect(ids(note.supported)).toEqual(['rape', 'torture']);
    expect(note).toMatchObject({ changed: [], fell: 0 });
  });

  test('tells a change with what was so before, and does not say it twice', () => {
    const before = assessment(finding('nature', 'open', 'step'), finding('rape', 'met'));
    const now = assessment(finding('nature', 'met', 'step'), finding('rape', 'met'));
    const note = noteOf(now, before, { act: 'a' }, name);
    expect(note.changed).toMatchObject([{ now: { id: 'nature' }, was: 'open' }]);
    expect(ids(note.supported)).toEqual(['rape']);
  });

  test('counts the crimes that have just fallen away, and names one that was indicated before', () => {
    const before = assessment(
      finding('rape', 'open'),
      finding('torture', 'met'),
      finding('force', 'open', 'element'),
    );
    const now = assessment(
      finding('rape', 'not-met'),
      finding('torture', 'not-met'),
      finding('force', 'not-met', 'element'),
    );
    const note = noteOf(now, before, { act: 'a' }, name);
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
    expect(missingOf(relevance, { act: 'a' })).toEqual(['many', 'few']);
    expect(missingOf(null, {})).toEqual([]);
  });

  test('says once what several crimes share by name', () => {
    const before = assessment(
      finding('force1', 'open', 'element'),
      finding('force2', 'open', 'element'),
    );
    const now = assessment(
      finding('force1', 'met', 'element'),
      finding('force2', 'met', 'element'),
    );
    expect(noteOf(now, before, { act: 'a' }, name).changed).toHaveLength(1);
  });

  test('on the page of one act leaves the other acts out', () => {
    const now = assessment(
      finding('rape', 'met', 'crime', 'a'),
      finding('rape', 'met', 'crime', 'b'),
    );
    expect(noteOf(now, now, { act: 'b' }, name).supported).toMatchObject([{ scope: { act: 'b' } }]);
    expect(byAct(noteOf(now, now, {}, name).supported)).toHaveLength(2);
  });
});
