import { parts } from '../conditions';
import type { Condition, Rule, RuleId } from '../pack';
import { verdictOf } from '../reference';
import type { LawMeanings } from './meanings';
import { mutants } from './mutants';
import { valueIn } from './one-instance';
import type { ProofFinding } from './report';

type Rules = ReadonlyMap<RuleId, Rule>;

/** What is wrong with one rule: it can never be met, part of it is never true, part of it is idle. */
export function ruleFindings(
  rule: Rule,
  rules: Rules,
  meanings: LawMeanings,
): readonly ProofFinding[] {
  const { t, f, d } = meanings.ofRule(rule);
  const about = rule.id;
  if (meanings.witness(t) === undefined) {
    const fault = 'in no case can it be met';
    return [
      { code: 'unreachable-rule', about, fault, ...readyExample(rule, rules, meanings, d, fault) },
    ];
  }
  if (meanings.witness(f) === undefined) {
    const fault = 'in no case can it be not met';
    return [
      { code: 'contradiction', about, fault, ...readyExample(rule, rules, meanings, d, fault) },
    ];
  }
  return [...neverTrue(rule, rules, meanings), ...idle(rule, rules, meanings)];
}

function neverTrue(rule: Rule, rules: Rules, meanings: LawMeanings): readonly ProofFinding[] {
  const visit = (c: Condition, path: string): readonly ProofFinding[] => {
    const { t, f, d } = meanings.of(c);
    const never = meanings.witness(t) === undefined ? 'true' : 'false';
    if (meanings.witness(t) !== undefined && meanings.witness(f) !== undefined) {
      return parts(c).flatMap(([step, part]) => visit(part, `${path}.${step}`));
    }
    const fault = `this condition can never be ${never}`;
    return [
      {
        code: 'contradiction',
        about: rule.id,
        path,
        fault,
        ...readyExample(rule, rules, meanings, d, fault),
      },
    ];
  };
  return visit(rule.when, 'when');
}

/** A condition is dead if the rule comes to the same without it. */
function idle(rule: Rule, rules: Rules, meanings: LawMeanings): readonly ProofFinding[] {
  const whole = meanings.ofRule(rule);
  return mutants(rule.when)
    .filter(({ change }) => change === 'left out')
    .filter(({ condition }) => meanings.same(whole, meanings.of(condition)))
    .map(({ path }) => {
      const fault = 'the rule comes to the same without this condition';
      return {
        code: 'dead-condition',
        about: rule.id,
        path,
        fault,
        ...readyExample(rule, rules, meanings, whole.t, fault),
      };
    });
}

/** The rule's own examples: there are some, and each holds. */
export function exampleFindings(
  rule: Rule,
  rules: Rules,
  meanings: LawMeanings,
): readonly ProofFinding[] {
  if (rule.examples.length === 0) {
    const fault = 'it has no example';
    const { t } = meanings.ofRule(rule);
    return [
      {
        code: 'no-example',
        about: rule.id,
        fault,
        ...readyExample(rule, rules, meanings, t, fault),
      },
    ];
  }
  return rule.examples.flatMap((given, i): readonly ProofFinding[] => {
    const found = verdictOf[valueIn(rule.when, given.facts, rules)];
    if (found === given.expect) return [];
    return [
      {
        code: 'failing-example',
        about: rule.id,
        path: `examples[${i}]`,
        fault: `"${given.name}": expected ${given.expect}, found ${found}`,
        example: { ...given, expect: found },
      },
    ];
  });
}

/** A case of which a function is true, with the verdict that the law gives it; nothing where there is none. */
export function readyExample(
  rule: Rule,
  rules: Rules,
  meanings: LawMeanings,
  root: number,
  name: string,
): Pick<ProofFinding, 'example'> {
  const facts = meanings.witness(root);
  if (facts === undefined) return {};
  return { example: { name, facts, expect: verdictOf[valueIn(rule.when, facts, rules)] } };
}
