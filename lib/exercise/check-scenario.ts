import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { validateAnswer } from '@/lib/case/validate-answer';
import { assess } from '@/lib/engine/assess';
import type { Engine } from '@/lib/engine/compile';
import type { Fact, Law, Verdict } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import type { Position, Scenario, Task } from './scenario';
import { caseAfter, caseVaried, scopeOf } from './scenario-case';

/** What an author should look at before a scenario is used. `at` is the place in the file. */
export type ScenarioDoubt = {
  readonly at: string;
  readonly doubt:
    | 'unknown-question'
    | 'answer-out-of-range'
    | 'wrong-place'
    | 'unknown-rule'
    | 'unknown-source'
    | 'round-reveals-nothing'
    | 'round-without-task'
    | 'reason-never-used'
    | 'rule-never-exercised'
    /** The Principles column says otherwise than the engine does on the facts released so far. */
    | 'model-differs-from-engine';
  readonly detail: string;
};

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
  // With answers that the vocabulary refuses, what the engine says of the rest would mislead.
  return records.length > 0
    ? records
    : [
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

function scopeName({ act, context, group }: Task['at']): Fact['scope'] {
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

function taskDoubts(scenario: Scenario, law: Law, engine: Engine): readonly ScenarioDoubt[] {
  const sources = new Set(law.sources.map(({ id }) => id));
  return scenario.rounds.flatMap((round, r) => {
    const verdictAt = verdicts(caseAfter(scenario, r), law, engine);
    return round.tasks.flatMap((task, t): readonly ScenarioDoubt[] => {
      const at = `rounds[${r}].tasks[${t}]`;
      const { authority, principles } = task.model;
      const used = new Set([...authority.reasons, ...principles.reasons]);
      const named = [...authority.references, ...principles.references].flatMap((reference) =>
        'source' in reference ? [reference.source] : [],
      );
      return [
        ...named
          .filter((id) => !sources.has(id))
          .map((id) => ({ at, doubt: 'unknown-source' as const, detail: id })),
        ...(used.size === 0 ? [{ at, doubt: 'reason-never-used' as const, detail: task.id }] : []),
        ...positionDoubt(task, at, verdictAt, law),
      ];
    });
  });
}

type VerdictAt = (rule: string, at: ScopeRef) => Verdict | undefined;

function positionDoubt(
  task: Task,
  at: string,
  verdictAt: VerdictAt,
  law: Law,
): readonly ScenarioDoubt[] {
  if (!('finding' in task.asks)) {
    const { question } = task.asks;
    return law.vocabulary.facts.some(({ id }) => id === question)
      ? []
      : [{ at, doubt: 'unknown-question', detail: question }];
  }
  const rule = task.asks.finding;
  const verdict = verdictAt(rule, scopeOf(task.at));
  if (verdict === undefined) return [{ at, doubt: 'unknown-rule', detail: rule }];
  const { position } = task.model.principles;
  return position === null || position === POSITION_OF[verdict]
    ? []
    : [{ at, doubt: 'model-differs-from-engine', detail: `${rule}: ${POSITION_OF[verdict]}` }];
}

const POSITION_OF: Readonly<Record<Verdict, Position>> = {
  met: 'indicated',
  'not-met': 'not-indicated',
  open: 'open',
  contested: 'contested',
};

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
    const verdictAt = verdicts(caseVaried(scenario, variation), law, engine);
    return variation.outcome.flatMap(({ finding, at, position }, n): readonly ScenarioDoubt[] => {
      const where = `variations[${v}].outcome[${n}]`;
      const verdict = verdictAt(finding, scopeOf(at));
      if (verdict === undefined) return [{ at: where, doubt: 'unknown-rule', detail: finding }];
      return POSITION_OF[verdict] === position
        ? []
        : [
            {
              at: where,
              doubt: 'model-differs-from-engine',
              detail: `${finding}: ${POSITION_OF[verdict]}`,
            },
          ];
    });
  });
}

function verdicts(c: Case, law: Law, engine: Engine): VerdictAt {
  const { findings } = assess(engine, toWorld(c, law.vocabulary));
  return (rule, at) =>
    findings.find(
      ({ id, scope }) =>
        id === rule &&
        scope.act === at.act &&
        scope.context === at.context &&
        scope.group === at.group,
    )?.verdict;
}
