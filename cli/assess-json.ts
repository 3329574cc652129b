import type { Case } from '@/lib/case/schema';
import { awaitedCrimes } from '@/lib/engine/awaited-crimes';
import type { Assessment } from '@/lib/engine/findings';
import type { Law } from '@/lib/engine/pack';
import type { Receipt } from '@/lib/memo/value';

/**
 * Findings as data. Acts, contexts and groups are named by their labels, which a reader knows, and
 * not by the opaque ids of the case; two of the same label are told apart by a number.
 */
export function assessmentJson(c: Case, law: Law, assessment: Assessment, receipt: Receipt) {
  const rules = new Map(law.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  const sources = new Map(law.sources.map((source) => [source.id, source]));
  const findings = assessment.findings.map(({ id, kind, scope, verdict, ...rest }) => ({
    id,
    kind,
    scope,
    verdict,
    because: rest.because,
    missing: rest.missing,
    restsOn: rest.restsOn,
    sources: (rules.get(id)?.sources ?? []).map(({ source, pinpoint, checked }) => ({
      id: source,
      pinpoint,
      status: sources.get(source)?.status,
      checked,
    })),
  }));
  const { candidates, pairs } = assessment;
  const awaited = awaitedCrimes(law, assessment.findings).map(({ crime, flags }) => ({
    crime,
    because: flags.map(({ id, scope }) => ({ id, scope })),
  }));
  return { ...named(c, { findings, candidates, awaited, pairs }), receipt };
}

/** Every id of a part of the case replaced by its label, wherever it stands. */
export function named<T extends object>(c: Case, value: T): T {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [list, parts] of [
    ['Act', c.acts],
    ['Context', c.contexts],
    ['Group', c.groups],
  ] as const) {
    parts.forEach(({ id, label }, at) => {
      const own = label.trim() || `${list} ${at + 1}`;
      const name = used.has(own) ? `${own} (${list} ${at + 1})` : own;
      used.add(name);
      names.set(id, name);
    });
  }
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return names.get(node) ?? node;
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}
