import { type Desk, method } from '../desk';
import type { MemoKey } from '../words';
import type { SectionDraft } from './draft';
import { inBrief } from './rule-list';

const LISTS = {
  objectives: [
    'memo.exercise.objectives.apart',
    'memo.exercise.objectives.power',
    'memo.exercise.objectives.sources',
    'memo.exercise.objectives.unknown',
    'memo.exercise.objectives.care',
  ],
  tasks: [
    'memo.exercise.tasks.nature',
    'memo.exercise.tasks.coercion',
    'memo.exercise.tasks.context',
    'memo.exercise.tasks.identities',
    'memo.exercise.tasks.charges',
  ],
  rubric: [
    'memo.exercise.rubric.apart',
    'memo.exercise.rubric.source',
    'memo.exercise.rubric.against',
    'memo.exercise.rubric.open',
    'memo.exercise.rubric.harm',
  ],
  variations: [
    'memo.exercise.variations.contact',
    'memo.exercise.variations.gender',
    'memo.exercise.variations.context',
    'memo.exercise.variations.actor',
    'memo.exercise.variations.answer',
    'memo.exercise.variations.outcome',
  ],
} as const satisfies Readonly<Record<string, readonly MemoKey[]>>;
type ListId = keyof typeof LISTS;

/** A list of the trainer's: what participants should be able to do, the tasks, cards that change one fact. */
export function trainersList(desk: Desk, id: ListId): SectionDraft {
  return {
    id,
    title: desk.say(`memo.exercise.${id}.title`),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        sentences: [{ text: desk.say(`memo.exercise.${id}.lead`), from: method(id) }],
      },
      {
        type: 'list',
        items: LISTS[id].map((key) => [{ text: desk.say(key), from: method(key) }]),
      },
    ],
  };
}

/** Errors that are often made: the myths that the law on evidence knows, whether or not they were raised. */
export function errors(desk: Desk): SectionDraft {
  const myths = desk.law.rules.filter((rule) => rule.id.startsWith('ev.myth.'));
  return {
    id: 'errors',
    title: desk.say('memo.exercise.errors.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        sentences: [{ text: desk.say('memo.exercise.errors.lead'), from: method('errors') }],
      },
      ...inBrief(
        desk,
        myths.map((rule) => rule.id),
      ),
    ],
  };
}
