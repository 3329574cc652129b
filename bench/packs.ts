import { readFileSync } from 'node:fs';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { compile } from '@/lib/engine/compile';
import type { Node } from '@/lib/engine/nodes';
import { Reader } from '@/lib/engine/reader';
import { type Instance, laySheet } from '@/lib/engine/sheet';
import { type AnswerChange, withAnswers } from '@/lib/engine/what-if';
import type { AtomRef, World } from '@/lib/engine/world';
import { law } from '@/rules/law';
import { factName, generator, type Leaf, type Plain, ruleName, type Workload } from './workload';

/**
 * The real packs on the acceptance case AC-08, in what the peers can say. They have two values and no
 * links, so every answer becomes two facts ("said yes", "said no") and every condition at every act,
 * context and group two rules ("is met", "is not met"): what is neither is open. That is exact for
 * this case. Not said: answers on which accounts differ (a fourth value), and a case with one act
 * more, for which a peer's rules must be made again.
 */

const file = new URL('../tests/cases/ac-08.json', import.meta.url);

export function acceptanceCase(): World {
  const parsed = parseCase(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.why);
  return toWorld(parsed.case, law.vocabulary);
}

type Rails = { readonly met: Leaf; readonly notMet: Leaf };

const not = (leaf: Leaf): Leaf => ({ ...leaf, negated: !leaf.negated });
const swap = ({ met, notMet }: Rails): Rails => ({ met: notMet, notMet: met });

/** At least n of them, as every way to choose n. */
function atLeast(n: number, of: readonly Leaf[]): Plain {
  const choose = (k: number, from: readonly Leaf[]): readonly (readonly Leaf[])[] =>
    k === 0
      ? [[]]
      : from.flatMap((leaf, i) => choose(k - 1, from.slice(i + 1)).map((rest) => [leaf, ...rest]));
  if (n === 1) return { kind: 'any', of };
  if (n === of.length) return { kind: 'all', of };
  return { kind: 'any', of: choose(n, of).map((some) => ({ kind: 'all', of: some })) };
}

class Unrolled {
  readonly atoms: AtomRef[] = [];
  readonly rules: Plain[] = [];
  readonly #rails = new Map<number, Rails>();

  constructor(readonly reader: Reader) {}

  rule(plain: Plain): Leaf {
    // No engine agrees with another on an empty list: fact 0 is always yes.
    const of =
      plain.of.length > 0 ? plain.of : [{ name: factName(0), negated: plain.kind === 'any' }];
    return { name: ruleName(this.rules.push({ ...plain, of }) - 1), negated: false };
  }

  rails(node: Node, at: Instance): Rails {
    const word = this.reader.word(node, at);
    const made = this.#rails.get(word) ?? this.#make(node, at);
    this.#rails.set(word, made);
    return made;
  }

  #make(node: Node, at: Instance): Rails {
    switch (node.kind) {
      case 'atom': {
        const first = 2 * this.atoms.push(this.reader.atom(node, at)) - 1;
        return {
          met: { name: factName(first), negated: false },
          notMet: { name: factName(first + 1), negated: false },
        };
      }
      case 'finding':
        return this.rails(node.inner, at);
      case 'not':
        return swap(this.rails(node.inner, at));
      case 'open': {
        const { met, notMet } = this.rails(node.inner, at);
        return {
          met: this.rule({ kind: 'all', of: [not(met), not(notMet)] }),
          notMet: this.rule({ kind: 'any', of: [met, notMet] }),
        };
      }
      case 'some':
      case 'every': {
        const members = this.reader.related(node, at).map((other) => this.rails(node.inner, other));
        if (node.lists.some((list) => this.reader.world.complete[list] !== 'yes'))
          throw new Error('the lists of the case are said to be complete');
        return this.#of(node.kind === 'some' ? 1 : members.length, members);
      }
      default: {
        const members = node.members.map((part) => this.rails(part, at));
        const n = 'n' in node ? node.n : node.kind === 'all' ? members.length : 1;
        return this.#of(n, members);
      }
    }
  }

  #of(n: number, members: readonly Rails[]): Rails {
    const met = members.map((m) => m.met);
    const notMet = members.map((m) => m.notMet);
    // Of nothing, `all` is met and `any` is not: both are "at least n of none".
    if (members.length === 0) {
      return {
        met: this.rule({ kind: n === 0 ? 'all' : 'any', of: [] }),
        notMet: this.rule({ kind: n === 0 ? 'any' : 'all', of: [] }),
      };
    }
    return {
      met: this.rule(atLeast(n, met)),
      notMet: this.rule(atLeast(members.length - n + 1, notMet)),
    };
  }
}

export function realPacks(): Workload {
  const engine = compile(law);
  const world = acceptanceCase();
  const reader = new Reader(engine, laySheet(engine, world), world);
  const unrolled = new Unrolled(reader);
  const number = (leaf: Leaf) => Number(unrolled.rule({ kind: 'all', of: [leaf] }).name.slice(1));
  const reported = reader.findings().flatMap(({ rule, instance }) => {
    const { met, notMet } = unrolled.rails(rule.root, instance);
    return [number(met), number(notMet)];
  });
  const { atoms, rules } = unrolled;
  const empty = withAnswers(
    world,
    atoms.map((atom) => ({ atom, value: undefined })),
  );
  const recorded = atoms.map((atom) => reader.placeOf(atom).recorded);
  const random = generator(13);
  const setOf = (answers: readonly (string | undefined)[]) => [
    true,
    ...answers.flatMap((value) => [value === 'yes', value === 'no']),
  ];
  return {
    title: `the real packs on AC-08 (${engine.rules.length} rules, ${reported.length / 2} findings)`,
    facts: 1 + 2 * atoms.length,
    rules,
    reported,
    // The case as it is, and 31 others of its shape in which a third of all is not asked.
    sets: [
      setOf(recorded),
      ...Array.from({ length: 31 }, () =>
        setOf(atoms.map(() => ['yes', 'no', undefined][random(3)])),
      ),
    ],
    checked: 3,
    law,
    toWorld: (answers) =>
      withAnswers(
        empty,
        atoms.flatMap((atom, i): readonly AnswerChange[] => {
          if (answers[2 * i + 1]) return [{ atom, value: 'yes' }];
          return answers[2 * i + 2] ? [{ atom, value: 'no' }] : [];
        }),
      ),
    verdicts: ['met', 'not-met'],
  };
}
