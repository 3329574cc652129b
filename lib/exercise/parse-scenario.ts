import type { z } from 'zod';
import {
  type Place,
  positionsOf,
  SCENARIO_FORMAT,
  SCENARIO_LIMITS,
  SCENARIO_VERSION,
  type Scenario,
  scenarioSchema,
  type Task,
} from './scenario';

/**
 * `at` is the place in the file (`rounds[1].tasks[0].at`); `fault` says what is wrong there, for the
 * sentence in `texts/`. `detail` is a short machine word such as the id concerned, never free text of the file.
 */
export type ScenarioFault = {
  readonly at: string;
  readonly fault: /** Missing, or of the wrong kind. */
    | 'shape'
    | 'empty'
    /** A list that needs more: two reasons, for instance. */
    | 'too-few'
    | 'too-long'
    | 'out-of-range'
    /** Something that this version of the format does not have. */
    | 'unknown-key'
    | 'repeated-id'
    | 'no-such-part'
    | 'no-such-reason'
    | 'position-does-not-fit';
  readonly detail?: string;
};

export type OpenedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly why: 'not-ours' | 'too-new' | 'too-large' }
  | { readonly ok: false; readonly why: 'faulty'; readonly faults: readonly ScenarioFault[] };

const MOST_FAULTS = 20;

/**
 * The door for a scenario, as JSON text or parsed JSON. Opened whole or refused with every place that is
 * wrong (at most 20). Never throws for what is in the file.
 */
export function parseScenario(data: unknown): OpenedScenario {
  if (typeof data !== 'string') return fromValue(data);
  if (data.length > SCENARIO_LIMITS.file) return { ok: false, why: 'too-large' };
  try {
    return fromValue(JSON.parse(data));
  } catch {
    return { ok: false, why: 'not-ours' };
  }
}

function fromValue(value: unknown): OpenedScenario {
  if (!isRecord(value) || value['format'] !== SCENARIO_FORMAT)
    return { ok: false, why: 'not-ours' };
  const { version } = value;
  if (typeof version === 'number' && version > SCENARIO_VERSION)
    return { ok: false, why: 'too-new' };
  const parsed = scenarioSchema.safeParse(value);
  const faults = parsed.success
    ? linkFaults(parsed.data)
    : parsed.error.issues.map((issue) => fault(pathText(issue.path), kindOf(issue)));
  if (parsed.success && faults.length === 0) return { ok: true, scenario: parsed.data };
  return { ok: false, why: 'faulty', faults: faults.slice(0, MOST_FAULTS) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Issue = z.core.$ZodIssue;

function kindOf(issue: Issue): ScenarioFault['fault'] {
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'shape';
  if (issue.origin !== 'string' && issue.origin !== 'array') return 'out-of-range';
  if (issue.code === 'too_big') return 'too-long';
  return issue.minimum === 1 ? 'empty' : 'too-few';
}

const fault = (at: string, what: ScenarioFault['fault'], detail?: string): ScenarioFault => ({
  at,
  fault: what,
  ...(detail === undefined ? {} : { detail }),
});

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** What a schema cannot see: ids that stand twice, places and reasons that are not there. */
function linkFaults(scenario: Scenario): readonly ScenarioFault[] {
  const tasks = scenario.rounds.flatMap((round, r) =>
    round.tasks.map((task, t) => ({ task, at: `rounds[${r}].tasks[${t}]` })),
  );
  return [
    ...repeated(scenario.rounds, 'rounds'),
    ...repeated(scenario.variations, 'variations'),
    ...repeated(
      tasks.map(({ task }) => task),
      'tasks',
    ),
    ...scenario.rounds.flatMap((round, r) =>
      round.records.flatMap(({ at }, n) => placeFault(scenario, at, `rounds[${r}].records[${n}]`)),
    ),
    ...scenario.variations.flatMap((variation, v) =>
      variation.records.flatMap(({ at }, n) =>
        placeFault(scenario, at, `variations[${v}].records[${n}]`),
      ),
    ),
    ...tasks.flatMap(({ task, at }) => [
      ...placeFault(scenario, task.at, at),
      ...taskFaults(task, at),
    ]),
  ];
}

function repeated(items: readonly { readonly id: string }[], at: string): readonly ScenarioFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [fault(at, 'repeated-id', id)] : [];
  });
}

function placeFault(scenario: Scenario, place: Place, at: string): readonly ScenarioFault[] {
  const { contexts, groups, acts } = scenario.parts;
  const there =
    (place.context ?? 0) < contexts.length &&
    (place.group === undefined || place.group < groups.length) &&
    (place.act ?? 0) < acts.length;
  return there ? [] : [fault(`${at}.at`, 'no-such-part')];
}

function taskFaults(task: Task, at: string): readonly ScenarioFault[] {
  const known = new Set(task.reasons.map(({ id }) => id));
  const columns = [
    ['authority', task.model.authority],
    ['principles', task.model.principles],
  ] as const;
  return [
    ...repeated(task.reasons, `${at}.reasons`),
    ...columns.flatMap(([name, { position, reasons }]) => [
      ...reasons
        .filter((id) => !known.has(id))
        .map((id) => fault(`${at}.model.${name}`, 'no-such-reason', id)),
      ...(position === null || positionsOf(task).includes(position)
        ? []
        : [fault(`${at}.model.${name}.position`, 'position-does-not-fit', position)]),
    ]),
  ];
}
