import type { ExampleFacts } from '@/lib/engine/pack';
import { none, yes } from './facts';
import type { MoreExamples } from './with-examples';

/** The other side of the conditions on a context that several flags share (`rome-statute/context-of-crimes.ts`). */
type Rows = MoreExamples[string];

const attack = yes(
  'attackCourseOfConduct',
  'attackOnCivilians',
  'attackPolicy',
  'attackWidespread',
);
const noAttack = none('attackWidespread', 'attackSystematic');
const noConflict = none('armedConflict');

/** For a flag that needs a conflict or an attack somewhere: what would raise it is in `raising`. */
export const conflictOrAttack = (raising: ExampleFacts): Rows => [
  [
    'Neither a conflict nor a wide or systematic attack: not raised',
    { ...raising, ...noConflict, ...noAttack },
    'not-met',
  ],
  [
    'Neither a conflict nor such an attack, nothing else asked for: not raised',
    { ...noConflict, ...noAttack },
    'not-met',
  ],
];

/** For a flag that needs an attack on civilians somewhere. */
export const attackOnly = (raising: ExampleFacts): Rows => [
  ['In an attack on civilians: raised', { ...raising, ...attack }, 'met'],
  [
    'The attack was neither widespread nor systematic: not raised',
    { ...raising, ...noAttack },
    'not-met',
  ],
  ['No such attack, nothing else asked for: not raised', noAttack, 'not-met'],
];

/** For a flag that needs a conflict in the context of the act. */
export const conflictHere = (raising: ExampleFacts): Rows => [
  [
    'In an occupation, an internal conflict excluded: raised',
    {
      ...raising,
      ...yes('armedConflict=occupation'),
      ...none('armedConflict=non-international'),
    },
    'met',
  ],
  [
    'In an internal conflict, an international one excluded: raised',
    {
      ...raising,
      ...yes('armedConflict=non-international'),
      ...none('armedConflict=international', 'armedConflict=occupation'),
    },
    'met',
  ],
  [
    'No internal conflict, an international one not asked for: raised',
    { ...raising, ...none('armedConflict=non-international') },
    'met',
  ],
  [
    'No international conflict, an internal one not asked for: raised',
    { ...raising, ...none('armedConflict=international', 'armedConflict=occupation') },
    'met',
  ],
  [
    'An occupation, the rest not asked for: open',
    { ...yes('armedConflict=occupation'), ...none('armedConflict=non-international') },
    'open',
  ],
];
