import { readFileSync } from 'node:fs';
import type { Fact, Law, Rule, Verdict } from '@/lib/engine/pack';
import type { AtomRef, ScopeRef, World } from '@/lib/engine/world';
import { lawOf } from '../engine/random-law';
import type { Missing, Why } from './by-trying';

/** One case: law, facts and what follows. The suite is plain JSON, for any engine to read. */
export type ConformanceCase = {
  readonly name: string;
  readonly pack: {
    readonly facts: readonly Pick<Fact, 'id' | 'scope' | 'type' | 'options' | 'judgement'>[];
    readonly rules: readonly Pick<Rule, 'id' | 'kind' | 'scope' | 'when' | 'crime'>[];
  };
  readonly world: World;
  readonly expect: {
    readonly verdicts: readonly {
      readonly id: string;
      readonly at: ScopeRef;
      readonly verdict: Verdict;
    }[];
    /** For decided findings: every smallest set of recorded answers that suffices. */
    readonly why?: readonly Why[];
    /** For open findings: every smallest set of further answers that would decide them. */
    readonly missing?: readonly Missing[];
    /** Questions by which a crime can still change, where the case is about that. */
    readonly next?: readonly AtomRef[];
  };
};

export const PARTS = ['truth-tables', 'at-least', 'lists', 'scopes', 'random', 'next'] as const;

export function readPart(part: (typeof PARTS)[number]): readonly ConformanceCase[] {
  const address = new URL(`${part}.json`, import.meta.url);
  return JSON.parse(readFileSync(address, 'utf8')) as readonly ConformanceCase[];
}

/** The law of a case, with what law has beside its logic filled in. */
export function lawOfCase({ pack }: Pick<ConformanceCase, 'pack'>): Law {
  const facts = pack.facts.map(
    (fact): Fact => ({
      ...fact,
      section: 's',
      page: 'p',
      sensitivity: 'ordinary',
      notApplicable: 'counts-as-no',
    }),
  );
  const rules = pack.rules.map(
    (rule): Rule => ({
      ...rule,
      sources: [{ source: 'source', pinpoint: null, checked: null }],
      examples: [],
    }),
  );
  return lawOf(facts, rules);
}
