import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { explain } from '@/lib/engine/explain';
import { reference } from '@/lib/engine/reference';
import { relevant } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import type { AtomRef } from '@/lib/engine/world';
import { nameOf, type Sets } from '../conformance/by-trying';
import { lawOfCase, PARTS, readPart } from '../conformance/suite';

const named = (
  verdicts: readonly { readonly id: string; readonly at: object; readonly verdict: string }[],
) => verdicts.map(({ id, at, verdict }) => `${id} ${scopeKey(at)} ${verdict}`);
const atoms = (refs: readonly AtomRef[]) =>
  refs.map((a) => `${scopeKey(a.at)} ${a.fact} ${a.option ?? ''}`).sort();

const setNames = (sets: Sets) => sets.map((set) => set.map(nameOf).sort().join(', ')).sort();

describe.each(PARTS)('the conformance suite: %s', (part) => {
  const cases = readPart(part);

  test(`the tape passes all ${cases.length} cases`, () => {
    for (const given of cases) {
      const engine = compile(lawOfCase(given));
      const { findings } = assess(engine, given.world);
      const found = named(findings.map((f) => ({ id: f.id, at: f.scope, verdict: f.verdict })));
      expect({ name: given.name, found }).toEqual({
        name: given.name,
        found: named(given.expect.verdicts),
      });
      if (given.expect.next === undefined) continue;
      expect({ name: given.name, next: atoms(relevant(engine, given.world).atoms) }).toEqual({
        name: given.name,
        next: atoms(given.expect.next),
      });
    }
  });

  test('what the tape explains is what trying every combination shows', () => {
    for (const { name, expect: expected, ...given } of cases) {
      const engine = compile(lawOfCase(given));
      for (const { id, at, sets } of expected.why ?? []) {
        const why = explain(engine, given.world, { id, at })?.why ?? [];
        expect({ name, id, sets: setNames(sets) }).toMatchObject({
          name,
          sets: expect.arrayContaining(setNames([why])),
        });
      }
      for (const { id, at, met, notMet } of expected.missing ?? []) {
        const missing = explain(engine, given.world, { id, at })?.missing;
        if (missing === undefined) throw new Error(`${name}: no finding ${id}`);
        for (const [found, all] of [
          [missing.toBeMet, met],
          [missing.toBeNotMet, notMet],
        ] as const) {
          const names = setNames(found.sets);
          expect(setNames(all), name).toEqual(found.more ? expect.arrayContaining(names) : names);
        }
      }
    }
  });

  test('and so does the reference', () => {
    for (const given of cases) {
      const found = reference(lawOfCase(given), given.world);
      expect(named(found.map((f) => ({ id: f.id, at: f.scope, verdict: f.verdict })))).toEqual(
        named(given.expect.verdicts),
      );
    }
  });
});

test('the suite holds at least 500 cases, and none twice', () => {
  const cases = PARTS.flatMap(readPart);
  expect(cases.length).toBeGreaterThanOrEqual(500);
  expect(cases.filter((c) => c.expect.why).length).toBeGreaterThanOrEqual(100);
  expect(cases.filter((c) => c.expect.missing).length).toBeGreaterThanOrEqual(100);
  expect(new Set(cases.map((c) => JSON.stringify([c.pack, c.world]))).size).toBe(cases.length);
});
