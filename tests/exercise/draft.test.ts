import { describe, expect, test } from 'vitest';
import { scenarios } from '@/exercises/library';
import {
  asking,
  draftFrom,
  newDraft,
  newReason,
  newRound,
  newTask,
  newVariation,
  withoutReason,
} from '@/lib/exercise/draft';
import { partInUse, withoutPart } from '@/lib/exercise/draft-parts';
import { parseScenario } from '@/lib/exercise/parse-scenario';
import { placeSteps } from '@/lib/exercise/place-steps';
import { placesOf, withAnswer } from '@/lib/exercise/places';
import { draftSchema, type Scenario } from '@/lib/exercise/scenario';
import { changed } from './changed';

const library = scenarios[0] as Scenario;

describe('a draft', () => {
  test('blank: can be kept, cannot be used, and each empty place is named', () => {
    const blank = newDraft('a-draft', 'en');
    expect(draftSchema.safeParse(blank).success).toBe(true);
    const opened = parseScenario(blank);
    expect('faults' in opened ? opened.faults.map(({ at }) => at) : []).toEqual([
      'title',
      'contentNote',
      'objectives[0].text',
      'parts.contexts[0]',
      'parts.acts[0]',
      'rounds[0].title',
      'rounds[0].reveals[0]',
      'commonErrors[0].error',
      'commonErrors[0].answer',
    ]);
  });

  test('a copy has its own id, and the original stays', () => {
    const copy = draftFrom(library, 'mine');
    copy.title = 'Another';
    expect(copy.id).toBe('mine');
    expect(parseScenario(copy).ok).toBe(true);
    expect(library.title).not.toBe('Another');
  });

  test('what is added never takes an id that is there', () => {
    const draft = newDraft('a-draft', 'en');
    const first = newTask(draft);
    draft.rounds = [{ ...newRound(draft.rounds), tasks: [first] }];
    expect(newTask(draft).id).not.toBe(first.id);
    expect(new Set([...first.reasons, newReason(first.reasons)].map(({ id }) => id)).size).toBe(3);
    expect(newRound(draft.rounds).id).not.toBe(draft.rounds[0]?.id);
    draft.variations = [newVariation(draft)];
    expect(newVariation(draft).id).not.toBe(draft.variations[0]?.id);
    expect(draftSchema.safeParse(draft).success).toBe(true);
  });

  test('asked otherwise, a task gives up positions that no longer answer it, and keeps the others', () => {
    const task = library.rounds[0]?.tasks[0];
    if (!task) throw new Error('no task');
    const yesNo = asking(task, { question: 'physicalContact' }, { act: 0 });
    expect(yesNo.model.principles.position).toBeNull();
    expect(yesNo.model.principles.reasons).toEqual(task.model.principles.reasons);
    const other = asking(task, { finding: 'hp.sexual-violence' }, { act: 0 });
    expect(other.model).toEqual(task.model);
  });

  test('a reason taken out is taken out of the model as well', () => {
    const task = library.rounds[0]?.tasks[0];
    const reason = task?.model.principles.reasons[0];
    if (!task || !reason) throw new Error('no reason');
    const less = withoutReason(task, reason);
    expect(JSON.stringify(less)).not.toContain(`"${reason}"`);
    expect(less.reasons).toHaveLength(task.reasons.length - 1);
  });
});

describe('parts', () => {
  const twoActs = () => changed({ 'parts.acts': ['One', 'Two', 'Three'] });

  test('one at which something stands cannot be taken out', () => {
    expect(partInUse(twoActs(), 'acts', 0)).toBe(true);
    expect(() => withoutPart(twoActs(), 'acts', 0)).toThrow('acts[0]');
  });

  test('taken out, those behind it move up with all that stands at them', () => {
    const draft = twoActs();
    const task = draft.rounds[0]?.tasks[0];
    if (!task) throw new Error('no task');
    task.at = { act: 2 };
    const less = withoutPart(draft, 'acts', 1);
    expect(less.parts.acts).toEqual(['One', 'Three']);
    expect(less.rounds[0]?.tasks[0]?.at).toEqual({ act: 1 });
    expect(less.rounds[0]?.records).toEqual(draft.rounds[0]?.records);
  });
});

describe('places', () => {
  const parts = { contexts: ['A', 'B'], groups: ['G'], acts: ['X', 'Y'] };

  test('for each scope, every place and no other', () => {
    expect(placesOf({ parts }, 'case')).toEqual([{}]);
    expect(placesOf({ parts }, 'act')).toEqual([{ act: 0 }, { act: 1 }]);
    expect(placesOf({ parts }, 'act-in-context')).toEqual([
      { act: 0, context: 0 },
      { act: 0, context: 1 },
      { act: 1, context: 0 },
      { act: 1, context: 1 },
    ]);
    expect(placesOf({ parts }, 'group-in-context')).toHaveLength(2);
  });

  test('an answer is put in, changed and taken out; an empty place goes', () => {
    const yes = { state: 'answered', value: true } as const;
    const no = { state: 'answered', value: false } as const;
    const one = withAnswer([], { act: 0 }, 'physicalContact', yes);
    expect(one).toEqual([{ at: { act: 0 }, answers: { physicalContact: yes } }]);
    const two = withAnswer(one, { act: 0 }, 'physicalContact', no);
    expect(two).toEqual([{ at: { act: 0 }, answers: { physicalContact: no } }]);
    expect(withAnswer(two, { act: 0 }, 'physicalContact', undefined)).toEqual([]);
    expect(withAnswer(two, { act: 1 }, 'physicalContact', undefined)).toEqual(two);
  });

  test('the place that a fault names, as steps', () => {
    expect(placeSteps('rounds[1].tasks[0].model.authority.text')).toEqual([
      { name: 'rounds', number: 2 },
      { name: 'tasks', number: 1 },
      { name: 'model' },
      { name: 'authority' },
      { name: 'text' },
    ]);
    expect(placeSteps('')).toEqual([]);
  });
});
