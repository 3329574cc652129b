import { parts, unreachable } from './conditions';
import type { Condition, Fact, FactId, Kind, Rule, RuleId, Scope } from './pack';
import { RANGES, VISIBLE } from './scopes';

export type Fault = { readonly path: string; readonly rule?: RuleId; readonly fault: string };

/** Deeper than any provision of law, and than rules rest on each other: keeps every walk shallow. */
export const MAX_DEPTH = 32;

/** The kinds that may depend on an absence. Every other kind must be monotone. */
const MAY_READ_OPEN: readonly Kind[] = ['flag', 'conflict', 'recommendation'];
/** Whether rules of a kind may rest on an absence; all others must be monotone (README, “Values”). */
export const mayReadOpen = (kind: Kind): boolean => MAY_READ_OPEN.includes(kind);

export type Names = {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly rules: ReadonlyMap<RuleId, Rule>;
};

/** Every fault in the condition of one rule, each with the path to it. */
export function checkCondition(
  rule: Pick<Rule, 'id' | 'kind' | 'scope' | 'when'>,
  path: string,
  names: Names,
): readonly Fault[] {
  const faults: Fault[] = [];

  const visit = (c: Condition, at: string, scope: Scope, depth: number): void => {
    const fault = (text: string) => faults.push({ path: at, rule: rule.id, fault: text });
    if (depth > MAX_DEPTH) {
      fault(`conditions are nested more than ${MAX_DEPTH} deep`);
      return;
    }
    if ('fact' in c) {
      checkFact(c, scope, fault);
    } else if ('finding' in c) {
      checkFinding(c.finding, scope, fault);
    } else if ('where' in c) {
      const over = 'some' in c ? c.some : c.every;
      if (!Object.hasOwn(RANGES[scope], over)) {
        const can = Object.keys(RANGES[scope]).join(', ') || 'nothing';
        fault(`from ${scope} one cannot range over ${over}; it can range over ${can}`);
        // In a file from outside it may be no scope at all, and then nothing can be read from there.
        if (!Object.hasOwn(VISIBLE, over)) return;
      }
      visit(c.where, `${at}.where`, over, depth + 1);
    } else if ('atLeast' in c) {
      if (!Number.isInteger(c.atLeast) || c.atLeast < 1 || c.atLeast > c.of.length) {
        fault(
          `"atLeast ${c.atLeast}" of ${c.of.length} conditions: it must be between 1 and their number`,
        );
      }
      visitParts(c, at, scope, depth);
    } else if ('open' in c) {
      if (!mayReadOpen(rule.kind)) {
        fault(`"open" depends on an absence, which a rule of kind "${rule.kind}" may not`);
      }
      visitParts(c, at, scope, depth);
    } else if ('all' in c || 'any' in c) {
      if (parts(c).length === 0) fault('a list of conditions is empty');
      visitParts(c, at, scope, depth);
    } else if ('not' in c) {
      visitParts(c, at, scope, depth);
    } else {
      unreachable(c);
    }
  };

  const visitParts = (c: Condition, at: string, scope: Scope, depth: number): void => {
    for (const [step, part] of parts(c)) visit(part, `${at}.${step}`, scope, depth + 1);
  };

  const checkFact = (
    c: Extract<Condition, { fact: FactId }>,
    scope: Scope,
    fault: (text: string) => void,
  ): void => {
    const fact = names.facts.get(c.fact);
    if (fact === undefined) {
      fault(`there is no fact "${c.fact}"`);
      return;
    }
    if (!VISIBLE[scope].includes(fact.scope)) {
      fault(`the fact "${c.fact}" is about ${fact.scope}, which cannot be read from ${scope}`);
    }
    const options = 'is' in c ? [c.is] : 'in' in c ? c.in : undefined;
    if (fact.type === 'yes-no') {
      if (options !== undefined) fault(`"${c.fact}" is a yes-no fact: it has no options`);
    } else if (options === undefined) {
      fault(`"${c.fact}" is a ${fact.type}: say which option, with "is" or "in"`);
    } else {
      if (options.length === 0) fault(`"in" names no option of "${c.fact}"`);
      for (const option of options) {
        if (!fact.options?.includes(option)) fault(`"${c.fact}" has no option "${option}"`);
      }
    }
  };

  const checkFinding = (id: RuleId, scope: Scope, fault: (text: string) => void): void => {
    const other = names.rules.get(id);
    if (other === undefined) {
      fault(`there is no rule "${id}" in force`);
      return;
    }
    if (!VISIBLE[scope].includes(other.scope)) {
      fault(`the finding "${id}" is about ${other.scope}, which cannot be read from ${scope}`);
    }
    // A kind that may read "open" may flip; whatever reads it may flip too.
    if (mayReadOpen(other.kind) && !mayReadOpen(rule.kind)) {
      fault(
        `a rule of kind "${rule.kind}" may not rest on the ${other.kind} "${id}", which may depend on an absence`,
      );
    }
  };

  visit(rule.when, `${path}.when`, rule.scope, 1);
  return faults;
}

/** The findings that a condition reads, at any depth. */
export function findingsRead(c: Condition): readonly RuleId[] {
  return 'finding' in c ? [c.finding] : parts(c).flatMap(([, part]) => findingsRead(part));
}
