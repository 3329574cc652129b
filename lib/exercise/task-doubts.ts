import type { Engine } from '@/lib/engine/compile';
import type { Law } from '@/lib/engine/pack';
import type { ScenarioDoubt } from './doubt';
import { type PositionAt, positionsIn } from './positions-in';
import type { Scenario, Task } from './scenario';
import { caseAfter } from './scenario-case';

/** Doubts about what is asked and about its model answer, on the facts released so far. */
export function taskDoubts(scenario: Scenario, law: Law, engine: Engine): readonly ScenarioDoubt[] {
  const sources = new Set(law.sources.map(({ id }) => id));
  return scenario.rounds.flatMap((round, r) => {
    const positionAt = positionsIn(caseAfter(scenario, r), law, engine);
    return round.tasks.flatMap((task, t): readonly ScenarioDoubt[] => {
      const at = `rounds[${r}].tasks[${t}]`;
      const { authority, principles } = task.model;
      const used = new Set([...authority.reasons, ...principles.reasons]);
      const named = [...authority.references, ...principles.references].flatMap((reference) =>
        'source' in reference ? [reference.source] : [],
      );
      const silent = authority.position === null && principles.position === null;
      return [
        ...named
          .filter((id) => !sources.has(id))
          .map((id) => ({ at, doubt: 'unknown-source' as const, detail: id })),
        ...(silent ? [{ at, doubt: 'no-model-answer' as const, detail: task.id }] : []),
        ...(used.size === 0 ? [{ at, doubt: 'reason-never-used' as const, detail: task.id }] : []),
        ...positionDoubt(task, at, positionAt, law),
      ];
    });
  });
}

function positionDoubt(
  task: Task,
  at: string,
  positionAt: PositionAt,
  law: Law,
): readonly ScenarioDoubt[] {
  if (!('finding' in task.asks)) {
    const { question } = task.asks;
    return law.vocabulary.facts.some(({ id }) => id === question)
      ? []
      : [{ at, doubt: 'unknown-question', detail: question }];
  }
  const rule = task.asks.finding;
  const found = positionAt(rule, task.at);
  if (found === undefined) return [{ at, doubt: 'unknown-rule', detail: rule }];
  const { position } = task.model.principles;
  return position === null || position === found
    ? []
    : [{ at, doubt: 'model-differs-from-engine', detail: `${rule}: ${found}` }];
}
