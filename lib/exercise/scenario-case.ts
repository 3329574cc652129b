import { addAct, addContext, addGroup, setAnswer, setComplete } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Case } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import type { Place, Scenario } from './scenario';

/**
 * The case as it is known after a round (counted from 0), ready for the engine. Later rounds add to
 * earlier ones and may correct them. Every act stands in every context and affected every group: a
 * scenario is small. Ids depend on the place in the scenario alone, so two readers get the same case.
 */
export function caseAfter(scenario: Scenario, round: number): Case {
  const revealed = scenario.rounds.slice(0, round + 1).flatMap(({ records }) => records);
  return withRecords(scenario, revealed);
}

/** The whole scenario with one variation card played. */
export function caseVaried(scenario: Scenario, variation: Scenario['variations'][number]): Case {
  return withRecords(scenario, [
    ...scenario.rounds.flatMap(({ records }) => records),
    ...variation.records,
  ]);
}

/** Where in `caseAfter` a place of the scenario is. */
export function scopeOf(place: Place): ScopeRef {
  return {
    ...(place.act === undefined ? {} : { act: partId('acts', place.act) }),
    ...(place.context === undefined ? {} : { context: partId('contexts', place.context) }),
    ...(place.group === undefined ? {} : { group: partId('groups', place.group) }),
  };
}

type Records = Scenario['rounds'][number]['records'];

function withRecords(scenario: Scenario, records: Records): Case {
  let c = emptyCase(scenario);
  for (const { at, answers } of records) {
    for (const [fact, answer] of Object.entries(answers))
      c = setAnswer(c, scopeOf(at), fact, answer);
  }
  return c;
}

function emptyCase({ title, parts }: Scenario): Case {
  const zeros = (length: number) => new Uint8Array(length);
  let c = newCase({ word: 'survivor', label: title.slice(0, 80), random: zeros });
  for (const [n, label] of parts.contexts.entries()) {
    c = addContext(c, { label, id: partId('contexts', n) });
  }
  for (const [n, label] of parts.groups.entries()) {
    c = addGroup(c, { label, id: partId('groups', n) });
  }
  for (const [n, label] of parts.acts.entries()) {
    const id = partId('acts', n);
    c = addAct(c, { label, id });
    if (parts.groups.length > 1) {
      c = {
        ...c,
        acts: c.acts.map((act) =>
          act.id === id ? { ...act, groups: parts.groups.map((_, g) => partId('groups', g)) } : act,
        ),
      };
    }
  }
  for (const list of ['contexts', 'groups', 'acts'] as const) c = setComplete(c, list, 'yes');
  return c;
}

const LETTERS = 'abcdefghijklmnop';
const partId = (list: 'contexts' | 'groups' | 'acts', n: number): string =>
  list.slice(0, 1).padEnd(15, 'a') + (LETTERS[n] ?? '');
