import { checkCondition, type Fault, type Names } from './check-condition';
import { checkRules } from './check-rules';
import { changeDates, from, inForce, placedRules, until } from './in-force';
import type { Citation, Fact, IsoDate, Law, Rule, RuleId, Vocabulary } from './pack';
import { VISIBLE } from './scopes';

/**
 * Everything that is wrong with a law whose data has the right shape: names that do not exist,
 * conditions that read what they cannot see, cycles, versions that overlap. With a date, only the
 * rules in force on it are checked; without one, every day on which the law changes.
 */
export function checkLaw(law: Law, on?: IsoDate): readonly Fault[] {
  const days = on === undefined ? [undefined, ...changeDates(law)] : [on];
  return once([
    ...checkVocabulary(law),
    ...checkIds(law),
    ...checkSources(law),
    ...checkCumulation(law),
    ...checkOnPoint(law),
    ...days.flatMap((day) => checkRules(law.vocabulary, inForce(law, day))),
  ]);
}

/** A fault that holds on several days is said once. */
function once(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map(faults.map((f) => [`${f.path}\n${f.rule}\n${f.fault}`, f]));
  return [...seen.values()];
}

function checkVocabulary({ vocabulary }: Law): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  vocabulary.facts.forEach((fact, i) => {
    const path = `vocabulary.facts[${i}]`;
    const fault = (text: string) => faults.push({ path, fault: text });
    if (seen.has(fact.id)) fault(`the fact "${fact.id}" is defined twice`);
    seen.add(fact.id);
    if (fact.id.includes('=')) fault(`the fact id "${fact.id}" holds "=", which marks an option`);
    const options = fact.options ?? [];
    if (fact.type === 'yes-no' && options.length > 0) {
      fault(`"${fact.id}" is a yes-no fact: it has no options`);
    }
    if (fact.type !== 'yes-no' && options.length === 0) {
      fault(`"${fact.id}" is a ${fact.type} without options`);
    }
    if (new Set(options).size < options.length) fault(`"${fact.id}" has an option twice`);
    const lead = vocabulary.facts.find(({ id }) => id === fact.after);
    if (fact.after !== undefined && (!lead || !VISIBLE[fact.scope].includes(lead.scope))) {
      fault(`"${fact.id}" comes after "${fact.after}", which is no fact that its scope can read`);
    }
    if (fact.deniedBy && !canBeDenied(fact, fact.deniedBy, vocabulary)) {
      fault(
        `"${fact.id}" is denied by lines that no list of its scope has, or it is no yes-no fact`,
      );
    }
  });
  return faults;
}

function canBeDenied(
  { type, scope }: Fact,
  by: NonNullable<Fact['deniedBy']>,
  vocabulary: Vocabulary,
): boolean {
  const list = vocabulary.facts.find(({ id }) => id === by.fact);
  if (type !== 'yes-no' || list?.type !== 'list' || list.scope !== scope) return false;
  return by.options.every((option) => list.options?.includes(option));
}

function checkIds(law: Law): readonly Fault[] {
  const faults: Fault[] = [];
  const packs = new Set<string>();
  law.packs.forEach((pack, p) => {
    if (packs.has(pack.id))
      faults.push({ path: `packs[${p}]`, fault: `the pack "${pack.id}" comes twice` });
    packs.add(pack.id);
  });
  const versions = new Map<RuleId, Rule[]>();
  for (const { rule, path } of placedRules(law)) {
    const fault = (text: string) => faults.push({ path, rule: rule.id, fault: text });
    if (from(rule) > until(rule)) fault('it ends before it begins');
    for (const other of versions.get(rule.id) ?? []) {
      if (from(rule) <= until(other) && from(other) <= until(rule)) {
        fault(`two versions of "${rule.id}" hold on the same day`);
      }
    }
    versions.set(rule.id, [...(versions.get(rule.id) ?? []), rule]);
  }
  return faults;
}

function checkSources(law: Law): readonly Fault[] {
  const faults: Fault[] = [];
  const sources = new Set(law.sources.map((s) => s.id));
  const holdings = new Set(law.holdings.map((h) => h.id));
  const cited = (citations: readonly Citation[], path: string, rule?: RuleId) => {
    citations.forEach((c, i) => {
      if (!sources.has(c.source)) {
        faults.push({
          path: `${path}[${i}]`,
          ...(rule && { rule }),
          fault: `there is no source "${c.source}"`,
        });
      }
    });
  };
  for (const { rule, path } of placedRules(law)) {
    if (rule.sources.length === 0) faults.push({ path, rule: rule.id, fault: 'it has no source' });
    cited(rule.sources, `${path}.sources`, rule.id);
    for (const id of [...(rule.authority?.for ?? []), ...(rule.authority?.against ?? [])]) {
      if (!holdings.has(id)) {
        faults.push({
          path: `${path}.authority`,
          rule: rule.id,
          fault: `there is no holding "${id}"`,
        });
      }
    }
  }
  cited(law.holdings, 'holdings');
  cited(law.cumulation.sources, 'cumulation.sources');
  for (const { id, series } of law.sources) {
    if (series && series.source !== id)
      faults.push({ path: `sources.${id}.series`, fault: `it cites "${series.source}"` });
  }
  law.cumulation.authority.forEach((pair, i) => {
    for (const id of [...(pair.for ?? []), ...(pair.against ?? [])]) {
      if (!holdings.has(id)) {
        faults.push({ path: `cumulation.authority[${i}]`, fault: `there is no holding "${id}"` });
      }
    }
  });
  return faults;
}

/** The facts to which a ruling speaks: facts alone, so that nothing else has to be in force with it. */
function checkOnPoint({ holdings, vocabulary }: Law): readonly Fault[] {
  const facts: Names['facts'] = new Map(vocabulary.facts.map((f) => [f.id, f]));
  const rules: Names['rules'] = new Map();
  return holdings.flatMap(({ id, onPoint }, i) => {
    if (onPoint === undefined) return [];
    const path = `holdings[${i}].onPoint`;
    const read = { id, kind: 'principle', ...onPoint } as const;
    return checkCondition(read, path, { facts, rules }).map(({ path, fault }) => ({
      path,
      fault: `the ruling "${id}": ${fault}`,
    }));
  });
}

function checkCumulation({ cumulation }: Law): readonly Fault[] {
  const faults: Fault[] = [];
  const atoms = new Set(cumulation.legalAtoms);
  const codes = new Set(cumulation.crimes.map((c) => c.code));
  const atom = (path: string, names: readonly string[]) => {
    for (const name of names) {
      if (!atoms.has(name)) faults.push({ path, fault: `there is no legal atom "${name}"` });
    }
  };
  const code = (path: string, names: readonly string[]) => {
    for (const name of names) {
      if (!codes.has(name))
        faults.push({ path, fault: `there is no crime with the code "${name}"` });
    }
  };
  for (const [whole, contained] of Object.entries(cumulation.contains)) {
    atom(`cumulation.contains.${whole}`, [whole, ...contained]);
  }
  cumulation.crimes.forEach((crime, i) => {
    atom(`cumulation.crimes[${i}]`, [
      ...crime.atoms,
      ...(crime.also ?? []).flatMap((a) => a.atoms),
    ]);
  });
  cumulation.settled.forEach((pair, i) => {
    const path = `cumulation.settled[${i}]`;
    code(path, [pair.a, pair.b]);
    const needsKeep = pair.result === 'residual' || pair.result === 'subsumed';
    if (needsKeep && pair.keep !== pair.a && pair.keep !== pair.b) {
      faults.push({
        path,
        fault: `a ${pair.result} pair must keep one of "${pair.a}" and "${pair.b}"`,
      });
    }
  });
  cumulation.authority.forEach((pair, i) => {
    code(`cumulation.authority[${i}]`, [pair.a, pair.b]);
  });
  return faults;
}
