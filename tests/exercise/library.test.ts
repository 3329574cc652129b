import { describe, expect, test } from 'vitest';
import { scenarios } from '@/exercises/library';
import { compile } from '@/lib/engine/compile';
import { checkScenario } from '@/lib/exercise/check-scenario';
import { parseScenario } from '@/lib/exercise/parse-scenario';
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
