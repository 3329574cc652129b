import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { reference } from '@/lib/engine/reference';
import { relevant } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import type { AtomRef } from '@/lib/engine/world';
import { lawOfCase, PARTS, readPart } from '../conformance/suite';

const named = (
  verdicts: readonly { readonly id: string; readonly at: object; readonly verdict: string }[],
) => verdicts.map(({ id, at, verdict }) => `${id} ${scopeKey(at)} ${verdict}`);
const atoms = (refs: readonly AtomRef[]) =>
  refs.map((a) => `${scopeKey(a.at)} ${a.fact} ${a.option ?? ''}`).sort();

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
  expect(new Set(cases.map((c) => JSON.stringify([c.pack, c.world]))).size).toBe(cases.length);
});
