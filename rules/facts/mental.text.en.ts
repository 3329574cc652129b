import type { mentalFacts } from './mental';
import type { PagesOf, TextsOf } from './texts-of';

export const mentalPages: PagesOf<typeof mentalFacts> = {
  mental: {
    title: 'Intent and knowledge',
    lead: 'Of those who did it. Both may be inferred from facts and circumstances. A sexual motive is never required.',
  },
};

export const mentalTexts: TextsOf<typeof mentalFacts> = {
  meantConduct: {
    question: 'Did they mean to do what they did?',
    short: 'Meant the conduct',
    why: 'Article 30(2)(a).',
  },
  meantOrForesawResult: {
    question:
      'Did they mean the result, or know that it would follow in the ordinary course of events?',
    short: 'Meant or foresaw the result',
    hint: 'Such as death, suffering, loss of capacity, the person engaging in sexual acts. Taking a risk is not enough.',
    why: 'Article 30(2)(b).',
  },
  awareOf: {
    question: 'Of which facts were they aware?',
    short: 'Awareness of facts',
    hint: 'Facts, not their legal evaluation. No awareness that the person did not consent is asked for.',
    why: 'Article 30(3), and elements that name awareness.',
    options: {
      'coercion-or-incapacity': {
        label: 'The force, threat, coercive circumstances or incapacity',
      },
      gravity: { label: 'What makes the act grave' },
      'protected-status': { label: 'What gives the person a protected status' },
      'character-of-act': { label: 'What makes the act inhumane: its nature and gravity' },
      ownership: { label: 'The exercise of powers of ownership' },
      'pregnancy-and-confinement': { label: 'The forced pregnancy and the confinement' },
      'no-justification': {
        label: 'The lack of medical justification and of genuine consent',
      },
      custody: { label: 'The custody or control' },
      'lawful-presence': { label: 'What makes the presence of people lawful' },
    },
  },
  knowledgeOfAge: {
    question: 'If age matters: did they know the age of the child?',
    short: 'Knowledge of age',
    why: 'Recruitment of children and genocide by transfer of children: knew or should have known.',
    options: {
      knew: { label: 'They knew' },
      'should-have-known': { label: 'They should have known' },
      neither: { label: 'Neither' },
    },
  },
  intentNotTherapeutic: {
    question: 'If there was an experiment: was its aim other than treatment?',
    short: 'Aim not therapeutic',
    why: 'Biological experiments, element 3.',
  },
};
