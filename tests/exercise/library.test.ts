import { describe, expect, test } from 'vitest';
import { scenarios } from '@/exercises/library';
import { compile } from '@/lib/engine/compile';
import { checkScenario } from '@/lib/exercise/check-scenario';
import { parseScenario } from '@/lib/exercise/parse-scenario';
import type { Position, Scenario } from '@/lib/exercise/scenario';
import { law } from '@/rules/law';

const engine = compile(law);

/** Every place in a document that the law of the product cites: nothing else may be cited in a scenario. */
const citedPlaces = new Set<string>();
collect(law);
function collect(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { source, pinpoint } = node as { source?: unknown; pinpoint?: unknown };
  if (typeof source === 'string' && pinpoint !== undefined)
    citedPlaces.add(`${source} ${pinpoint}`);
  for (const inner of Object.values(node)) collect(inner);
}

const tasksOf = ({ rounds }: Scenario) => rounds.flatMap(({ tasks }) => tasks);
const answersTo = (scenario: Scenario, fact: string) =>
  scenario.rounds.flatMap(({ records }) =>
    records.flatMap(({ answers }) => answers[fact] ?? ([] as const)),
  );
const asks = (finding: string) => (scenario: Scenario) =>
  tasksOf(scenario).some((task) => 'finding' in task.asks && task.asks.finding === finding);
/** A task on whether an act is sexual in nature, answered so by the authority and by the Principles. */
const natureHeld =
  (authority: Position | null, principles: Position) =>
  (scenario: Scenario): boolean =>
    tasksOf(scenario).some(
      ({ asks: asked, model }) =>
        'finding' in asked &&
        asked.finding === 'hp.sexual-nature' &&
        model.authority.position === authority &&
        model.principles.position === principles,
    );
const ticks = (scenario: Scenario, fact: string, option: string) =>
  answersTo(scenario, fact).some(
    (answer) => answer.state === 'picked' && answer.options[option] === 'yes',
  );
const crimes = new Set(
  law.packs.flatMap(({ rules }) => rules.flatMap(({ id, kind }) => (kind === 'crime' ? id : []))),
);

/** What trainers asked for, each told by what a scenario records and asks, not by its title. */
const topics: Readonly<Record<string, (scenario: Scenario) => boolean>> = {
  'an act without contact': (scenario) =>
    asks('hp.sexual-nature')(scenario) &&
    answersTo(scenario, 'physicalContact').some(
      (answer) => answer.state === 'answered' && answer.value === false,
    ),
  'men as survivors': (scenario) =>
    asks('hp.sexual-violence')(scenario) && ticks(scenario, 'genderOfPersons', 'men'),
  'nudity in detention': (scenario) =>
    ticks(scenario, 'madeToDo', 'undress') && ticks(scenario, 'coercion', 'detention'),
  'victims of the own group': asks('rs.principle.own-armed-group'),
  'forced marriage': asks('rs.7-1-k-fm'),
  'reproductive and not sexual': (scenario) =>
    asks('hp.reproductive-violence')(scenario) && natureHeld(null, 'open')(scenario),
  'gender persecution without violence': asks('gp.without-physical-violence'),
  'men targeted as men': asks('gp.men-and-boys'),
  'cumulative charges': ({ objectives }) =>
    objectives.some(({ rules }) => rules.filter((id) => crimes.has(id)).length > 1),
  'a control, where the label would be wrong': (scenario) =>
    natureHeld(null, 'open')(scenario) && asks('rs.7-1-c')(scenario),
  'disclosure after a delay': asks('ev.myth.delay'),
  'sexual or not, against a ruling': natureHeld('not-indicated', 'indicated'),
};

test.each(Object.entries(topics))('there is one on %s', (_, isAbout) => {
  expect(scenarios.filter(isAbout).length).toBeGreaterThan(0);
});

test('there are a dozen and more, from published cases and made up', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(12);
  expect(new Set(scenarios.map(({ origin }) => origin))).toEqual(
    new Set(['published', 'invented']),
  );
});

test('ids are unique', () => {
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_, scenario) => {
    test('opens at the door, as text', () => {
      const opened = parseScenario(JSON.stringify(scenario));
      expect(opened).toEqual({ ok: true, scenario });
    });

    test('nothing to doubt: its answers, rules and sources exist, and its model agrees with the engine', () => {
      expect(checkScenario(scenario, law, engine)).toEqual([]);
    });

    test('cites only places that the law of the product cites', () => {
      const references = [
        ...scenario.references,
        ...scenario.rounds.flatMap(({ tasks }) =>
          tasks.flatMap(({ model }) => [
            ...model.authority.references,
            ...model.principles.references,
          ]),
        ),
      ];
      const places = references.flatMap((r) =>
        'source' in r ? [`${r.source} ${r.pinpoint}`] : [],
      );
      expect(places.filter((place) => !citedPlaces.has(place))).toEqual([]);
      expect(references.length).toBeGreaterThan(0);
    });
  },
);
