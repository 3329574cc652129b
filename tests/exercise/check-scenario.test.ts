import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { checkScenario } from '@/lib/exercise/check-scenario';
import { law } from '@/rules/law';
import { changed } from './changed';

const engine = compile(law);

const doubtsAfter = (values: Readonly<Record<string, unknown>>) =>
  checkScenario(changed(values), law, engine).map(({ at, doubt }) => [at, doubt]);

describe('an author is told', () => {
  test('a question that does not exist', () => {
    const doubts = doubtsAfter({
      'rounds.0.records.0.answers': { unheardOf: { state: 'not-known' } },
    });
    expect(doubts).toEqual([['rounds[0].records[0].answers.unheardOf', 'unknown-question']]);
  });

  test('an answer at the wrong place, and one out of range', () => {
    const doubts = doubtsAfter({
      'rounds.0.records.1.answers': {
        armedConflict: { state: 'not-known' },
        madeToDo: { state: 'picked', options: { dance: 'yes' }, rest: 'not-asked' },
      },
    });
    expect(doubts).toEqual([
      ['rounds[0].records[1].answers.armedConflict', 'wrong-place'],
      ['rounds[0].records[1].answers.madeToDo', 'answer-out-of-range'],
    ]);
  });

  test('a round that records nothing and asks nothing', () => {
    const doubts = doubtsAfter({
      'rounds.3': {
        id: 'empty',
        title: 'Empty',
        reveals: ['Nothing new.'],
        records: [],
        tasks: [],
      },
    });
    expect(doubts).toEqual([
      ['rounds[3]', 'round-reveals-nothing'],
      ['rounds[3]', 'round-without-task'],
    ]);
  });

  test('a model that says otherwise than the engine', () => {
    const doubts = doubtsAfter({
      'rounds.0.tasks.0.model.principles.position': 'not-indicated',
      'variations.0.outcome.0.position': 'open',
    });
    expect(doubts).toEqual([
      ['rounds[0].tasks[0]', 'model-differs-from-engine'],
      ['variations[0].outcome[0]', 'model-differs-from-engine'],
    ]);
  });

  test('a rule, a question and a source that nobody knows', () => {
    const doubts = doubtsAfter({
      'rounds.0.tasks.0.asks': { finding: 'hp.unheard-of' },
      'rounds.1.tasks.0.asks': { question: 'unheardOf' },
      'rounds.2.tasks.0.model.authority.references': [{ source: 'unheard-of', pinpoint: null }],
    });
    expect(doubts).toEqual([
      ['rounds[0].tasks[0]', 'unknown-rule'],
      ['rounds[1].tasks[0]', 'unknown-question'],
      ['rounds[2].tasks[0]', 'unknown-source'],
    ]);
  });

  test('a task whose model takes no position in either column', () => {
    const doubts = doubtsAfter({
      'rounds.0.tasks.0.model.authority.position': null,
      'rounds.0.tasks.0.model.principles.position': null,
    });
    expect(doubts).toEqual([['rounds[0].tasks[0]', 'no-model-answer']]);
  });

  test('what looks like a person, with its place; what is cited may hold numbers', () => {
    const doubts = checkScenario(
      changed({
        'rounds.0.reveals': [
          'The guard, Colonel Ahmadi, gave the order.',
          'Call +44 20 7946 0958.',
        ],
        references: [{ title: 'Judgment of 12 March 2010, file 1234567890' }],
      }),
      law,
      engine,
    );
    expect(doubts).toEqual([
      { at: 'rounds[0].reveals[0]', doubt: 'personal-data', detail: 'name' },
      { at: 'rounds[0].reveals[1]', doubt: 'personal-data', detail: 'phone' },
    ]);
  });

  test('a model without a reason, and a rule that nothing exercises', () => {
    const doubts = doubtsAfter({
      'rounds.0.tasks.0.model.authority.reasons': [],
      'rounds.0.tasks.0.model.principles.reasons': [],
      'objectives.0.rules': ['rs.7-1-g-2'],
    });
    expect(doubts).toEqual([
      ['rounds[0].tasks[0]', 'reason-never-used'],
      ['objectives[0]', 'rule-never-exercised'],
    ]);
  });
});
