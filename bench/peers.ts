import { createRequire } from 'node:module';
import type { Subject } from './ours';
import { factName, type Leaf, type Plain, ruleName, type Workload } from './workload';

/** The peers, each with the same rules in its own language. What is used of each is typed here. */
const peer = createRequire(new URL('./peers/package.json', import.meta.url));

const byName = (answers: readonly boolean[]): Record<string, boolean> =>
  Object.fromEntries(answers.map((yes, i) => [factName(i), yes]));

function write<X>(
  plain: Plain | Leaf,
  say: { leaf: (leaf: Leaf) => X; group: (kind: Plain['kind'], of: readonly X[]) => X },
): X {
  return 'kind' in plain
    ? say.group(
        plain.kind,
        plain.of.map((part) => write(part, say)),
      )
    : say.leaf(plain);
}

type JsonLogic = { LogicEngine: new () => { build: (logic: object) => (data: object) => boolean } };

export function jsonLogicEngine({ rules, reported }: Workload): Subject {
  const { LogicEngine } = peer('json-logic-engine') as JsonLogic;
  const engine = new LogicEngine();
  const built = rules.map((rule) =>
    engine.build(
      write<object>(rule, {
        leaf: ({ name, negated }) => (negated ? { '!': [{ var: name }] } : { var: name }),
        group: (kind, of) => (kind === 'all' ? { and: of } : { or: of }),
      }),
    ),
  );
  return {
    name: 'json-logic-engine, built',
    prepare: byName,
    evaluate: (given: Record<string, boolean>) => {
      const data = { ...given };
      const held = built.map((rule, i) => {
        const holds = rule(data);
        data[ruleName(i)] = holds;
        return holds;
      });
      return reported.map((i) => held[i] === true);
    },
  };
}

type Almanac = { addRuntimeFact: (id: string, value: boolean) => void };
type RulesEngine = {
  addRule: (rule: object) => void;
  run: (facts: object) => Promise<{ results: readonly { readonly name: string }[] }>;
};
type JsonRules = { Engine: new () => RulesEngine };

export function jsonRulesEngine({ rules, reported }: Workload): Subject {
  const { Engine } = peer('json-rules-engine') as JsonRules;
  const engine = new Engine();
  rules.forEach((rule, i) => {
    const settle = (value: boolean) => (_event: unknown, almanac: Almanac) =>
      almanac.addRuntimeFact(ruleName(i), value);
    engine.addRule({
      name: ruleName(i),
      conditions: write<object>(rule, {
        leaf: ({ name, negated }) => ({ fact: name, operator: 'equal', value: !negated }),
        group: (kind, of) => ({ [kind]: of }),
      }),
      event: { type: ruleName(i) },
      priority: rules.length - i,
      onSuccess: settle(true),
      onFailure: settle(false),
    });
  });
  return {
    name: 'json-rules-engine',
    prepare: byName,
    evaluate: async (given: Record<string, boolean>) => {
      const { results } = await engine.run(given);
      const met = new Set(results.map((r) => r.name));
      return reported.map((i) => met.has(ruleName(i)));
    },
  };
}

type Zen = {
  ZenEngine: new () => {
    createDecision: (content: Buffer) => {
      evaluate: (context: object) => Promise<{ result: Record<string, boolean> }>;
    };
  };
};

export function zenEngine({ rules, reported }: Workload): Subject {
  const { ZenEngine } = peer('@gorules/zen-engine') as Zen;
  const expressions = rules.map((rule, i) => ({
    id: ruleName(i),
    key: ruleName(i),
    value: write<string>(rule, {
      leaf: ({ name, negated }) => {
        const read = name.startsWith('r') ? `$.${name}` : name;
        return negated ? `not (${read})` : read;
      },
      group: (kind, of) => `(${of.join(kind === 'all' ? ' and ' : ' or ')})`,
    }),
  }));
  const graph = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        type: 'expressionNode',
        name: 'rules',
        position: { x: 0, y: 0 },
        content: { expressions },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: '1', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: '2', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return {
    name: '@gorules/zen-engine',
    prepare: byName,
    evaluate: async (given: Record<string, boolean>) => {
      const { result } = await decision.evaluate(given);
      return reported.map((i) => result[ruleName(i)] === true);
    },
  };
}

type Publicodes = {
  default: new (
    rules: object,
  ) => {
    setSituation: (situation: object) => unknown;
    evaluate: (name: string) => { readonly nodeValue: unknown };
  };
};

export function publicodes({ facts: count, rules, reported }: Workload): Subject {
  const { default: Engine } = peer('publicodes') as Publicodes;
  const said = rules.map((rule, i) => [
    ruleName(i),
    write<unknown>(rule, {
      leaf: ({ name, negated }) => (negated ? `${name} = non` : name),
      group: (kind, of) =>
        kind === 'all' ? { 'toutes ces conditions': of } : { 'une de ces conditions': of },
    }),
  ]);
  const facts = Array.from({ length: count }, (_, i) => [factName(i), { question: '?' }]);
  const engine = new Engine(Object.fromEntries([...facts, ...said]));
  return {
    name: 'publicodes',
    prepare: (answers) =>
      Object.fromEntries(answers.map((yes, i) => [factName(i), yes ? 'oui' : 'non'])),
    evaluate: (situation: Record<string, string>) => {
      engine.setSituation(situation);
      return reported.map((i) => engine.evaluate(ruleName(i)).nodeValue === true);
    },
  };
}
