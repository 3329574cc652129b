import type { Rule } from '@/lib/engine/pack';
import { anyCoercion, anyIncapacity } from '@/rules/facts/coercive-circumstances';

/** What the sexual crimes share: the same elements under each kind of context. */
export const penetration = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['akayesu-597-598', 'bemba-tj-98-109'] },
  when: {
    any: [
      { fact: 'doneToPerson', in: ['penetration-sexual-organ', 'penetration-object'] },
      { fact: 'madeToDo', is: 'penetrating-acts' },
    ],
  },
  examples: [
    {
      name: 'Penetration with a sexual organ, however slight: the body is invaded',
      facts: { 'doneToPerson=penetration-sexual-organ': 'yes' },
      expect: 'met',
    },
    {
      name: 'Two detained people are made to penetrate one another: those who force them invade the body',
      facts: { 'madeToDo=penetrating-acts': 'yes' },
      expect: 'met',
    },
    {
      name: 'Penetration excluded in every form: not indicated',
      facts: {
        'doneToPerson=penetration-sexual-organ': 'no',
        'doneToPerson=penetration-object': 'no',
        'madeToDo=penetrating-acts': 'no',
      },
      expect: 'not-met',
    },
    {
      name: 'Only penetration with an object is excluded: open',
      facts: { 'doneToPerson=penetration-object': 'no' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const coercionOrIncapacity = {
  kind: 'element',
  scope: 'act',
  authority: {
    for: ['akayesu-688', 'katanga-tj-965', 'bemba-tj-98-109', 'kunarac-aj-127-133'],
    against: ['kunarac-tj-436-460', 'ruf-tj-150'],
  },
  when: {
    any: [anyCoercion, anyIncapacity],
  },
  examples: [
    {
      name: 'A coercive environment taken advantage of, without force or threat: the element is indicated',
      facts: { 'coercion=coercive-environment': 'yes', 'coercion=force': 'no' },
      expect: 'met',
    },
    {
      name: 'Force against a relative: the element is indicated',
      facts: { 'coercion=force': 'yes', 'coercedPerson=another-person': 'yes' },
      expect: 'met',
    },
    {
      name: 'Incapacity because of age: the element is indicated',
      facts: { 'incapacity=age-related': 'yes' },
      expect: 'met',
    },
    {
      name: 'Only deception is recorded: it is not in the list, and the element stays open',
      facts: { 'furtherFactors=deception': 'yes' },
      expect: 'open',
    },
    {
      name: 'Every circumstance of the list is excluded: not indicated',
      facts: {
        'coercion=force': 'no',
        'coercion=threat-of-force': 'no',
        'coercion=fear-of-violence': 'no',
        'coercion=duress': 'no',
        'coercion=detention': 'no',
        'coercion=psychological-oppression': 'no',
        'coercion=abuse-of-power': 'no',
        'coercion=coercive-environment': 'no',
        'incapacity=natural': 'no',
        'incapacity=induced': 'no',
        'incapacity=age-related': 'no',
      },
      expect: 'not-met',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const sexualActsCaused = {
  kind: 'element',
  scope: 'act',
  when: { finding: 'hp.sexual-nature' },
  examples: [
    {
      name: 'A person held as property is made to undress: an act of a sexual nature is caused',
      facts: { 'madeToDo=undress': 'yes' },
      expect: 'met',
    },
    { name: 'Sexual nature not settled: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const sexualActByCoercion = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['akayesu-688'], against: ['kenyatta-264-266'] },
  when: {
    all: [
      { finding: 'hp.sexual-nature' },
      {
        any: [anyCoercion, anyIncapacity],
      },
    ],
  },
  examples: [
    {
      name: 'Forced nudity under guard, nobody touched: the conduct is indicated',
      facts: {
        'madeToDo=nude-activity': 'yes',
        'coercion=detention': 'yes',
        physicalContact: 'no',
      },
      expect: 'met',
    },
    {
      name: 'A sexual act obtained by deception only: coercion in the sense of the Elements stays open',
      facts: { 'doneToPerson=touching': 'yes', 'furtherFactors=deception': 'yes' },
      expect: 'open',
    },
    {
      name: 'Force, and sexual nature assessed as absent with no sign recorded either way: open',
      facts: { 'coercion=force': 'yes', sexualInContext: 'no' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const advantageObtained = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'advantage' },
  examples: [
    {
      name: 'A third person expects goods for the acts: the element is indicated',
      facts: { advantage: 'yes' },
      expect: 'met',
    },
    {
      name: 'No advantage to anyone: not indicated',
      facts: { advantage: 'no' },
      expect: 'not-met',
    },
    { name: 'Advantage unknown: open', facts: { advantage: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const gravityOfArticle7 = {
  kind: 'element',
  scope: 'act',
  authority: { against: ['bemba-warrant-40'] },
  when: { fact: 'comparableGravity', is: 'article-7-1-g' },
  examples: [
    {
      name: 'This yardstick is judged to be reached: indicated',
      facts: { 'comparableGravity=article-7-1-g': 'yes' },
      expect: 'met',
    },
    {
      name: 'Judged not to be reached: not indicated',
      facts: { 'comparableGravity=article-7-1-g': 'no' },
      expect: 'not-met',
    },
    {
      name: 'Another yardstick is reached, this one not assessed: open',
      facts: { 'comparableGravity=grave-breach': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const gravityOfGraveBreach = {
  kind: 'element',
  scope: 'act',
  authority: { against: ['bemba-warrant-40'] },
  when: { fact: 'comparableGravity', is: 'grave-breach' },
  examples: [
    {
      name: 'This yardstick is judged to be reached: indicated',
      facts: { 'comparableGravity=grave-breach': 'yes' },
      expect: 'met',
    },
    {
      name: 'Judged not to be reached: not indicated',
      facts: { 'comparableGravity=grave-breach': 'no' },
      expect: 'not-met',
    },
    {
      name: 'Another yardstick is reached, this one not assessed: open',
      facts: { 'comparableGravity=common-article-3': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const gravityOfCommonArticle3 = {
  kind: 'element',
  scope: 'act',
  authority: { against: ['bemba-warrant-40'] },
  when: { fact: 'comparableGravity', is: 'common-article-3' },
  examples: [
    {
      name: 'This yardstick is judged to be reached: indicated',
      facts: { 'comparableGravity=common-article-3': 'yes' },
      expect: 'met',
    },
    {
      name: 'Judged not to be reached: not indicated',
      facts: { 'comparableGravity=common-article-3': 'no' },
      expect: 'not-met',
    },
    {
      name: 'Another yardstick is reached, this one not assessed: open',
      facts: { 'comparableGravity=grave-breach': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
