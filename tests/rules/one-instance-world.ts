import { atomKey } from '@/lib/engine/conditions';
import type { ExampleFacts, FactScope, Vocabulary } from '@/lib/engine/pack';
import type { Atoms, World } from '@/lib/engine/world';

/**
 * The world of an example: one context, one act and one group, all linked and all lists complete. Each
 * atom goes where the vocabulary says its fact belongs. Throws for an atom that the vocabulary does not know:
 * such a fact would say nothing, and the test that relies on it less than it seems to.
 */
export function oneInstanceWorld(vocabulary: Vocabulary, facts: ExampleFacts): World {
  const known = new Set(
    vocabulary.facts.flatMap(({ id, type, options }) =>
      type === 'yes-no' ? [atomKey(id)] : (options ?? []).map((option) => atomKey(id, option)),
    ),
  );
  const unknown = Object.keys(facts).find((key) => !known.has(key));
  if (unknown !== undefined) throw new Error(`no such fact: ${unknown}`);
  const at = (scope: FactScope): Atoms =>
    Object.fromEntries(
      Object.entries(facts).filter(([key]) => {
        const id = key.split('=')[0];
        return vocabulary.facts.find((fact) => fact.id === id)?.scope === scope;
      }),
    );
  return {
    atoms: at('case'),
    contexts: [{ id: 'context', atoms: at('context') }],
    groups: [{ id: 'group', atoms: at('group'), contexts: ['context'] }],
    acts: [
      {
        id: 'act',
        atoms: at('act'),
        groups: ['group'],
        contexts: [{ context: 'context', atoms: at('act-in-context') }],
      },
    ],
    complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
  };
}
