import type { Condition, Law, Rule } from '@/lib/engine/pack';
import type { Atoms, World } from '@/lib/engine/world';

/**
 * 100 rules over 150 yes-no facts in three layers, as law is layered: factors, elements, crimes. Only
 * what every engine can say: all, any, and the negation of one answer. The same on every machine.
 */

const FACTS = 150;
const RULES = 100;

export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const factName = (i: number): string => `f${i}`;
export const ruleName = (i: number): string => `r${i}`;

/** The same rules and answers for every engine. Answers and rules go by `factName` and `ruleName`. */
export type Workload = {
  readonly title: string;
  readonly facts: number;
  readonly rules: readonly Plain[];
  /** What every engine must agree on: rules by number. */
  readonly reported: readonly number[];
  readonly sets: readonly (readonly boolean[])[];
  /** How many of the sets the peers are checked on: some take seconds for one. */
  readonly checked: number;
  /** The same for this engine: law, and an answer set as a world. */
  readonly law: Law;
  readonly toWorld: (answers: readonly boolean[]) => World;
  /** What is reported of each finding, in the order of the packs. */
  readonly verdicts: readonly ('met' | 'not-met')[];
};

/** A leaf: an answer or an earlier rule, as it is or negated. */
export type Leaf = { readonly name: string; readonly negated: boolean };
export type Plain = { readonly kind: 'all' | 'any'; readonly of: readonly (Leaf | Plain)[] };

function plainRules(): readonly Plain[] {
  const random = generator(7);
  const layer = (i: number) => (i < 60 ? 0 : i < 90 ? 60 : 90);
  return Array.from({ length: RULES }, (_, i): Plain => {
    const leaf = (): Leaf => {
      const earlier = layer(i);
      const useRule = earlier > 0 && random(10) < 7;
      const name = useRule ? ruleName(random(earlier)) : factName(random(FACTS));
      return { name, negated: random(5) === 0 };
    };
    const group = (kind: Plain['kind']): Plain => ({
      kind,
      of: Array.from({ length: 2 + random(2) }, leaf),
    });
    const kind = random(2) === 0 ? 'all' : 'any';
    const inner = kind === 'all' ? 'any' : 'all';
    return { kind, of: [leaf(), leaf(), group(inner), group(inner)] };
  });
}

const answerSets = (count: number): readonly (readonly boolean[])[] => {
  const random = generator(11);
  return Array.from({ length: count }, () => Array.from({ length: FACTS }, () => random(2) === 0));
};

function toCondition(plain: Plain | Leaf): Condition {
  if ('kind' in plain) {
    const of = plain.of.map(toCondition);
    return plain.kind === 'all' ? { all: of } : { any: of };
  }
  const read: Condition = plain.name.startsWith('f')
    ? { fact: plain.name }
    : { finding: plain.name };
  return plain.negated ? { not: read } : read;
}

function workloadLaw(): Law {
  const citation = { source: 'source', pinpoint: null, checked: null };
  return {
    vocabulary: {
      id: 'facts',
      version: '1',
      facts: Array.from({ length: FACTS }, (_, i) => ({
        id: factName(i),
        scope: 'case' as const,
        type: 'yes-no' as const,
        section: 's',
        page: 'p',
        sensitivity: 'ordinary' as const,
        notApplicable: 'counts-as-no' as const,
      })),
    },
    packs: [
      {
        id: 'workload',
        version: '1',
        rules: plainRules().map(
          (plain, i): Rule => ({
            id: ruleName(i),
            kind: 'indicium',
            scope: 'case',
            sources: [citation],
            when: toCondition(plain),
            examples: [],
          }),
        ),
        pending: [],
      },
    ],
    cumulation: {
      id: 'cumulation',
      version: '1',
      legalAtoms: [],
      contains: {},
      crimes: [],
      settled: [],
      authority: [],
      sources: [citation],
    },
    sources: [
      { id: 'source', kind: 'report', status: 'soft-law', title: 't', short: 's', author: 'a' },
    ],
    holdings: [],
  };
}

const toWorld = (answers: readonly boolean[]): World => ({
  atoms: Object.fromEntries(
    answers.map((yes, i) => [factName(i), yes ? 'yes' : 'no'] as const),
  ) satisfies Atoms,
  contexts: [],
  groups: [],
  acts: [],
  complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
});

export const hundredRules = (): Workload => ({
  title: '100 rules over 150 answers',
  facts: FACTS,
  rules: plainRules(),
  reported: Array.from({ length: RULES }, (_, i) => i),
  sets: answerSets(128),
  checked: 128,
  law: workloadLaw(),
  toWorld,
  verdicts: ['met'],
});
