import { describe, expect, test } from 'vitest';
import type { Law } from '@/lib/engine/pack';
import { law } from '@/rules/law';
import { readVersions, versionFaults, withCurrent } from '@/scripts/law-versions-file';

// A memo prints the version of each body of law. Two laws under one number would make it say nothing.

test('every part of the law has the content that is recorded for its version', () => {
  expect(versionFaults(law, readVersions())).toEqual([]);
});

describe('when a rule changes', () => {
  const [pack, ...others] = law.packs;
  if (!pack) throw new Error('the law has packs');
  const rules = pack.rules.slice(1);
  const recorded = withCurrent(law, {});
  const faults = (changed: Law) => versionFaults(changed, recorded);

  test('under the same version, the message says what to do', () => {
    const changed = { ...law, packs: [{ ...pack, rules }, ...others] };
    expect(faults(changed)).toEqual([
      `${pack.id} ${pack.version} has changed: raise its version, then npm run -s law-versions`,
    ]);
    expect(faults({ ...changed, packs: [...changed.packs].reverse() })).toHaveLength(1);
  });

  test('a change of a question or of concurrence counts as much', () => {
    const facts = law.vocabulary.facts.slice(1);
    const settled = law.cumulation.settled.slice(1);
    expect(faults({ ...law, vocabulary: { ...law.vocabulary, facts } })).toHaveLength(1);
    expect(faults({ ...law, cumulation: { ...law.cumulation, settled } })).toHaveLength(1);
  });

  test('a new version is asked for once, and recording it changes no other', () => {
    const changed = { ...law, packs: [{ ...pack, rules, version: '99.0.0' }, ...others] };
    expect(faults(changed)).toEqual([
      `${pack.id} 99.0.0 is not recorded yet: npm run -s law-versions`,
    ]);
    const after = withCurrent(changed, recorded);
    expect(versionFaults(changed, after)).toEqual([]);
    expect(versionFaults(law, after)).toEqual([]);
    // A version that is recorded keeps its content, whoever writes again.
    const again = { ...law, packs: [{ ...pack, rules }, ...others] };
    expect(withCurrent(again, after)[pack.id]?.[pack.version]).toBe(
      recorded[pack.id]?.[pack.version],
    );
  });

  test('an example or a text is no change of law', () => {
    const bare = pack.rules.map((rule) => ({ ...rule, examples: [] }));
    expect(faults({ ...law, packs: [{ ...pack, rules: bare }, ...others] })).toEqual([]);
  });
});
