import type { Condition } from '@/lib/engine/pack';

/** A child among the persons affected by an act, by age or by the words girls and boys. */
const someChildAffected = {
  some: 'act',
  where: {
    any: [
      { fact: 'ageOfPersons', in: ['under-15', '15-to-17'] },
      { fact: 'genderOfPersons', in: ['girls', 'boys'] },
    ],
  },
} as const satisfies Condition;

/** Asked about the case, or seen in what is recorded of an act: one "no" never takes protection away. */
export const aChildIsConcerned = {
  any: [{ fact: 'childConcerned' }, someChildAffected],
} as const satisfies Condition;

export const aChildIsRecordedAndDenied = {
  all: [{ not: { fact: 'childConcerned' } }, someChildAffected],
} as const satisfies Condition;
