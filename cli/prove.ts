import { readdirSync, readFileSync } from 'node:fs';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { conformanceCase } from '@/lib/engine/proof/conformance-case';
import type { ProofFinding, ProofReport } from '@/lib/engine/proof/report';
import { prove } from '@/lib/engine/prove';
import type { World } from '@/lib/engine/world';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';

/** `npm run -s prove -- [--json]`: proves the packs; exits with 1 if anything is found. */
const started = performance.now();
const report = prove(law, { texts: lawTexts.en, cases: publishedCases() });
const milliseconds = Math.round(performance.now() - started);
console.log(
  process.argv.includes('--json')
    ? JSON.stringify({ ...report, milliseconds }, null, 2)
    : inWords(report, milliseconds),
);
process.exitCode = report.ok ? 0 : 1;

/** The published cases, whose findings the acceptance tests and the golden memos hold fast. */
function publishedCases(): readonly World[] {
  const folder = new URL('../tests/cases/', import.meta.url);
  return readdirSync(folder).map((name) => {
    const parsed = parseCase(readFileSync(new URL(name, folder), 'utf8'));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.why}`);
    return toWorld(parsed.case, law.vocabulary);
  });
}

function inWords(r: ProofReport, ms: number): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '' : ` (${Math.floor((100 * part) / whole)} %)`;
  const { coverage, mutants } = r;
  const of = (part: number) => `${part}${percent(part, coverage.conditions)}`;
  return [
    ...r.packs.map(
      (p) =>
        `${p.id} ${p.version}: ${p.rules} rules, ${p.crimes} crimes, ${p.elements} elements, ${p.questions} questions read, ` +
        `${p.checked} of ${p.citations} citations checked, ${p.pending} pending`,
    ),
    `Questions: ${r.questions}. Charge pairs: ${r.pairs}. Examples: ${r.examples.run}, failed ${r.examples.failed}.`,
    `Tried in every state: ${r.exhaustive.findings} findings, ${r.exhaustive.states} states.`,
    `Conditions that must be seen deciding both ways: ${coverage.conditions}. By the rules’ own examples ${of(coverage.byExamples)}; ` +
      `with those of a crime’s elements ${of(coverage.byElements)}; with the published cases ${of(coverage.byCases)}; ` +
      `proved never to decide one way ${coverage.neverDecide}; left ${coverage.conditions - coverage.byCases - coverage.neverDecide}.`,
    `Mutants: ${mutants.made}. Noticed by written examples ${mutants.byExamples}${percent(mutants.byExamples, mutants.made)}; ` +
      `only by one of ${r.memberCases} cases made from the rules, one for each member of a list ${mutants.byMembers}; ` +
      `proved equivalent ${mutants.equivalent}; left ${mutants.made - mutants.byExamples - mutants.byMembers - mutants.equivalent}.`,
    ...(r.notProved.length > 0 ? [`Too large to prove: ${r.notProved.join(', ')}.`] : []),
    ...r.faults.map((f) => `FAULT ${f.rule ?? ''} ${f.path}: ${f.fault}`),
    ...r.findings.map(line),
    ...r.waived.map((w) => `waived: ${w.code} ${w.about} ${w.path ?? ''}: ${w.because}`),
    `${r.ok ? 'Nothing found' : `${r.faults.length + r.findings.length} found`}, in ${ms} ms.`,
  ].join('\n');
}

function line(f: ProofFinding): string {
  const ready = f.example
    ? `\n    ready example: ${JSON.stringify(f.example)}\n    ready case: ${JSON.stringify(conformanceCase(law, f.about, f.example))}`
    : '';
  return `FOUND ${f.code} ${f.about}${f.path ? ` ${f.path}` : ''}: ${f.fault}${ready}`;
}
