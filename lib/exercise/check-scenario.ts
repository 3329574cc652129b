import { toWorld } from '@/lib/case/to-world';
import { validateAnswer } from '@/lib/case/validate-answer';
import { assess } from '@/lib/engine/assess';
import type { Engine } from '@/lib/engine/compile';
import type { Fact, Law } from '@/lib/engine/pack';
import type { ScenarioDoubt } from './doubt';
import { peopleInTexts } from './people-in-texts';
import { positionsIn } from './positions-in';
import type { Place, Scenario } from './scenario';
import { caseAfter, caseVaried } from './scenario-case';
import { taskDoubts } from './task-doubts';

/**
 * Reads a scenario against the law of the product: do its questions, options, rules and sources exist, do
 * its rounds reveal and ask something, does the model agree with the engine. Empty means nothing was found,
 * which promises no good exercise.
 */
export function checkScenario(
  scenario: Scenario,
  law: Law,
  engine: Engine,
): readonly ScenarioDoubt[] {
  const records = recordDoubts(scenario, law);
  const people = peopleInTexts(scenario);
  // With answers that the vocabulary refuses, what the engine says of the rest would mislead.
  return records.length > 0
    ? [...records, ...people]
    : [
        ...people,
        ...roundDoubts(scenario),
        ...taskDoubts(scenario, law, engine),
        ...variationDoubts(scenario, law, engine),
        ...ruleDoubts(scenario, law, engine),
      ];
}

function recordDoubts(scenario: Scenario, law: Law): readonly ScenarioDoubt[] {
  const facts = new Map(law.vocabulary.facts.map((fact) => [fact.id, fact]));
  const lists = [
    ...scenario.rounds.map(({ records }, n) => ({ records, at: `rounds[${n}]` })),
    ...scenario.variations.map(({ records }, n) => ({ records, at: `variations[${n}]` })),
  ];
  return lists.flatMap(({ records, at }) =>
    records.flatMap((record, n) =>
      Object.entries(record.answers).flatMap(([id, answer]): readonly ScenarioDoubt[] => {
        const where = `${at}.records[${n}].answers.${id}`;
        const fact = facts.get(id);
        if (!fact) return [{ at: where, doubt: 'unknown-question', detail: id }];
        if (fact.scope !== scopeName(record.at)) {
          return [{ at: where, doubt: 'wrong-place', detail: fact.scope }];
        }
        const checked = validateAnswer(fact, answer);
        return checked.ok ? [] : [{ at: where, doubt: 'answer-out-of-range', detail: checked.why }];
      }),
    ),
  );
}

function scopeName({ act, context, group }: Place): Fact['scope'] {
  if (act !== undefined) return context === undefined ? 'act' : 'act-in-context';
  if (group !== undefined) return 'group';
  return context === undefined ? 'case' : 'context';
}

function roundDoubts(scenario: Scenario): readonly ScenarioDoubt[] {
  return scenario.rounds.flatMap((round, n): readonly ScenarioDoubt[] => [
    ...(round.records.length === 0
      ? [{ at: `rounds[${n}]`, doubt: 'round-reveals-nothing' as const, detail: round.id }]
      : []),
    ...(round.tasks.length === 0
      ? [{ at: `rounds[${n}]`, doubt: 'round-without-task' as const, detail: round.id }]
      : []),
  ]);
}

/** A rule of an objective is exercised when a task asks about it or the released facts decide it. */
function ruleDoubts(scenario: Scenario, law: Law, engine: Engine): readonly ScenarioDoubt[] {
  const asked = new Set(
    scenario.rounds.flatMap(({ tasks }) =>
      tasks.flatMap(({ asks }) => ('finding' in asks ? [asks.finding] : [])),
    ),
  );
  const { findings } = assess(engine, toWorld(lastCase(scenario), law.vocabulary));
  const decided = new Set(
    findings
      .filter(({ verdict }) => verdict === 'met' || verdict === 'contested')
      .map(({ id }) => id),
  );
  return scenario.objectives.flatMap(({ rules }, n) =>
    rules
      .filter((rule) => !asked.has(rule) && !decided.has(rule))
      .map((rule) => ({
        at: `objectives[${n}]`,
        doubt: 'rule-never-exercised' as const,
        detail: rule,
      })),
  );
}

const lastCase = (scenario: Scenario) => caseAfter(scenario, scenario.rounds.length - 1);

function variationDoubts(scenario: Scenario, law: Law, engine: Engine): readonly ScenarioDoubt[] {
  return scenario.variations.flatMap((variation, v) => {
    const positionAt = positionsIn(caseVaried(scenario, variation), law, engine);
    return variation.outcome.flatMap(({ finding, at, position }, n): readonly ScenarioDoubt[] => {
      const where = `variations[${v}].outcome[${n}]`;
      const found = positionAt(finding, at);
      if (found === undefined) return [{ at: where, doubt: 'unknown-rule', detail: finding }];
      return found === position
        ? []
        : [{ at: where, doubt: 'model-differs-from-engine', detail: `${finding}: ${found}` }];
    });
  });
}
