import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { prove } from '@/lib/engine/prove';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';

// What `npm run prove` says of the packs, as a test: an editor sees here what is unreachable, idle,
// unread, not shown deciding or not noticed, each with a case that shows it.
test('the packs are proved: nothing is found, and nothing is left', { timeout: 120_000 }, () => {
  const cases = readdirSync('tests/cases').map((name) => {
    const parsed = parseCase(readFileSync(`tests/cases/${name}`, 'utf8'));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.why}`);
    return toWorld(parsed.case, law.vocabulary);
  });
  const { faults, findings, notProved, coverage, mutants } = prove(law, {
    texts: lawTexts.en,
    cases,
  });
  expect({ faults, findings, notProved }).toEqual({ faults: [], findings: [], notProved: [] });
  expect(coverage.byCases + coverage.neverDecide).toBe(coverage.conditions);
  expect(mutants.byExamples + mutants.byMembers + mutants.equivalent).toBe(mutants.made);
});
