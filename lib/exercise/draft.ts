import {
  type Place,
  positionsOf,
  type Round,
  SCENARIO_FORMAT,
  SCENARIO_VERSION,
  type Scenario,
  type Task,
} from './scenario';

/** A scenario that is being written: of the same form, its texts and lists may still be empty. */
export type Draft = Scenario;
export type Variation = Scenario['variations'][number];

/** A blank draft. `id`: small letters and digits, at most 40. */
export function newDraft(id: string, language: string): Draft {
  return {
    format: SCENARIO_FORMAT,
    version: SCENARIO_VERSION,
    id,
    language,
    title: '',
    level: 'first',
    minutes: 45,
    contentNote: '',
    origin: 'invented',
    objectives: [{ text: '', rules: [] }],
    parts: { contexts: [''], groups: [], acts: [''] },
    rounds: [newRound([])],
    commonErrors: [{ error: '', answer: '' }],
    variations: [],
    references: [],
  };
}

/** A copy to change, under an id of its own. The original stays what it is. */
export const draftFrom = (scenario: Scenario, id: string): Draft => ({
  ...structuredClone(scenario),
  id,
});

/** An empty round, with an id that none of these has. */
export const newRound = (rounds: readonly Round[]): Round => ({
  id: freshId('round', rounds),
  title: '',
  reveals: [''],
  records: [],
  tasks: [],
});

/** A task without words. Its first question is whether the conduct was sexual in nature. */
export function newTask(draft: Draft): Task {
  const tasks = draft.rounds.flatMap((round) => round.tasks);
  const column = () => ({ position: null, text: '', reasons: [], references: [] });
  return {
    id: freshId('task', tasks),
    asks: { finding: 'hp.sexual-nature' },
    at: { act: 0 },
    prompt: '',
    reasons: [newReason([]), { ...newReason([]), id: 'reason-2' }],
    model: { authority: column(), principles: column(), difference: '' },
  };
}

/** An empty reason, with an id that none of these has. */
export const newReason = (reasons: Task['reasons']): Task['reasons'][number] => ({
  id: freshId('reason', reasons),
  text: '',
  comment: '',
});

/** An empty variation card, with an id that no other of the draft has. */
export const newVariation = ({ variations }: Draft): Variation => ({
  id: freshId('variation', variations),
  title: '',
  change: '',
  records: [],
  outcome: [],
  discuss: '',
});

/** The first of `task-1`, `task-2` … that nothing in the list is called. */
function freshId(word: string, items: readonly { readonly id: string }[]): string {
  for (let number = 1; ; number += 1) {
    const id = `${word}-${number}`;
    if (!items.some((item) => item.id === id)) return id;
  }
}

/**
 * A task that asks something else. A position that the other kind of question does not have is taken back:
 * `indicated` answers no yes-no question.
 */
export function asking(task: Task, asks: Task['asks'], at: Place): Task {
  const offered = positionsOf({ asks });
  const fitting = (column: Task['model']['authority']) =>
    column.position === null || offered.includes(column.position)
      ? column
      : { ...column, position: null };
  const { authority, principles, difference } = task.model;
  return {
    ...task,
    asks,
    at,
    model: { authority: fitting(authority), principles: fitting(principles), difference },
  };
}

/** A task without one of its reasons; the model does not rest on it any more either. */
export function withoutReason(task: Task, id: string): Task {
  const without = (column: Task['model']['authority']) => ({
    ...column,
    reasons: column.reasons.filter((reason) => reason !== id),
  });
  return {
    ...task,
    reasons: task.reasons.filter((reason) => reason.id !== id),
    model: {
      ...task.model,
      authority: without(task.model.authority),
      principles: without(task.model.principles),
    },
  };
}
