import { checkCondition, type Fault, findingsRead, MAX_DEPTH, type Names } from './check-condition';
import { splitAtomKey } from './conditions';
import type { PlacedRule } from './in-force';
import type { Fact, Rule, RuleId, Vocabulary } from './pack';
import { VISIBLE } from './scopes';

/** Everything that is wrong with the rules in force on a day, by themselves and with each other. */
export function checkRules(
  vocabulary: Vocabulary,
  placed: readonly PlacedRule[],
): readonly Fault[] {
  const names: Names = {
    facts: new Map(vocabulary.facts.map((f) => [f.id, f])),
    rules: new Map(placed.map(({ rule }) => [rule.id, rule])),
  };
  return [
    ...placed.flatMap(({ rule, path }) => [
      ...checkCondition(rule, path, names),
      ...checkKind(rule, path, names),
      ...checkExamples(rule, path, names.facts),
    ]),
    ...checkOrder(placed, names),
  ];
}

function checkKind(rule: Rule, path: string, names: Names): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (text: string) => faults.push({ path, rule: rule.id, fault: text });
  if ((rule.kind === 'crime') !== (rule.crime !== undefined)) {
    fault('a rule has "crime" exactly when its kind is crime');
  }
  if (
    rule.kind === 'crime' &&
    rule.scope !== 'act-in-context' &&
    rule.scope !== 'group-in-context'
  ) {
    fault(`a crime holds for an act or a group in a context, not for ${rule.scope}`);
  }
  if (rule.listing !== undefined && rule.kind !== 'flag') {
    fault('only a flag changes the list of crimes');
  }
  for (const id of rule.listing?.adds ?? []) {
    const crime = names.rules.get(id);
    if (crime?.kind !== 'crime') fault(`it lists "${id}", which is no crime in force`);
    else if (!VISIBLE[crime.scope].includes(rule.scope)) {
      fault(`it is about ${rule.scope}, which "${id}", about ${crime.scope}, cannot read`);
    }
  }
  for (const id of rule.listing?.awaits ?? []) {
    if (names.rules.get(id)?.scope !== 'group-in-context' || names.rules.get(id)?.kind !== 'crime')
      fault(`it awaits "${id}", which is no crime in force about a group`);
  }
  if (rule.element === undefined) return faults;
  if (rule.kind !== 'element') fault('only an element says what it is an element of');
  const crime = names.rules.get(rule.element.of);
  if (crime?.kind !== 'crime')
    fault(`it is an element of "${rule.element.of}", which is no crime in force`);
  else if (!VISIBLE[crime.scope].includes(rule.scope)) {
    fault(`it is about ${rule.scope}, which its crime, about ${crime.scope}, cannot read`);
  }
  return faults;
}

function checkExamples(rule: Rule, path: string, facts: Names['facts']): readonly Fault[] {
  const faults: Fault[] = [];
  rule.examples.forEach((example, i) => {
    for (const key of Object.keys(example.facts)) {
      if (!isAtom(key, facts)) {
        faults.push({
          path: `${path}.examples[${i}]`,
          rule: rule.id,
          fault: `the example names "${key}", which is no fact and no option`,
        });
      }
    }
  });
  return faults;
}

function isAtom(key: string, facts: ReadonlyMap<string, Fact>): boolean {
  const { fact: id, option } = splitAtomKey(key);
  const fact = facts.get(id);
  if (fact === undefined) return false;
  return fact.type === 'yes-no'
    ? option === undefined
    : fact.options?.includes(option ?? '') === true;
}

/**
 * Each cycle once, with the names along it; and the first rule that rests on others that rest on others
 * deeper than any law does, since everything that explains a finding goes down to its facts.
 */
function checkOrder(placed: readonly PlacedRule[], names: Names): readonly Fault[] {
  const faults: Fault[] = [];
  const paths = new Map(placed.map(({ rule, path }) => [rule.id, `${path}.when`]));
  const fault = (rule: RuleId, text: string) =>
    faults.push({ path: paths.get(rule) ?? '', rule, fault: text });
  /** How many rules stand above each other from this one down. */
  const heights = new Map<RuleId, number>();
  let tooDeep = false;
  const heightOf = (id: RuleId, trail: readonly RuleId[]): number => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      fault(id, `its condition rests on itself: ${[...trail.slice(start), id].join(' → ')}`);
      return 0;
    }
    const rule = names.rules.get(id);
    // A trail that is too long is not followed to its end.
    if (rule === undefined || trail.length > MAX_DEPTH) return 0;
    const known = heights.get(id);
    if (known !== undefined) return known;
    const below = findingsRead(rule.when).map((next) => heightOf(next, [...trail, id]));
    const height = 1 + Math.max(0, ...below);
    heights.set(id, height);
    if (height > MAX_DEPTH && !tooDeep) {
      tooDeep = true;
      fault(id, `more than ${MAX_DEPTH} rules rest on each other, down from this one`);
    }
    return height;
  };
  for (const { rule } of placed) heightOf(rule.id, []);
  return faults;
}
