import { answerAt } from '@/lib/case/read';
import type { Answer, Case } from '@/lib/case/schema';
import { atomsOf } from '@/lib/case/to-world';
import { canonicalJson } from '@/lib/engine/canonical';
import type { Finding } from '@/lib/engine/findings';
import type { Fact, RuleId, Verdict, Vocabulary } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';

/** One question at both acts; with `context`, as it is asked about the link of each to that context. */
export type ComparedAnswer = {
  readonly fact: Fact;
  readonly context?: string;
  readonly a: Answer | undefined;
  readonly b: Answer | undefined;
  /** Whether they say different things. A note, a standing or a link to evidence makes no difference. */
  readonly differs: boolean;
};

/** One rule at both acts. A verdict is absent where the act is not linked to the context. */
export type ComparedFinding = {
  readonly rule: RuleId;
  readonly kind: Finding['kind'];
  readonly context?: string;
  readonly a: Verdict | undefined;
  readonly b: Verdict | undefined;
  readonly differs: boolean;
};

const same = (a: object | undefined, b: object | undefined): boolean =>
  canonicalJson((a ?? null) as never) === canonicalJson((b ?? null) as never);

/** Every question that is answered for at least one of two acts, in the order of the vocabulary. */
export function compareAnswers(
  c: Case,
  vocabulary: Vocabulary,
  a: string,
  b: string,
): readonly ComparedAnswer[] {
  const contexts = c.contexts.map(({ id }) => id);
  return vocabulary.facts.flatMap((fact) => {
    if (fact.scope === 'act') return answered(c, fact, { act: a }, { act: b });
    if (fact.scope !== 'act-in-context') return [];
    return contexts.flatMap((context) =>
      answered(c, fact, { act: a, context }, { act: b, context }).map((row) => ({
        ...row,
        context,
      })),
    );
  });
}

function answered(c: Case, fact: Fact, atA: ScopeRef, atB: ScopeRef): readonly ComparedAnswer[] {
  const [a, b] = [answerAt(c, atA, fact.id), answerAt(c, atB, fact.id)];
  if (!a && !b) return [];
  const differs = a?.state !== b?.state || !same(a && atomsOf(fact, a), b && atomsOf(fact, b));
  return [{ fact, a, b, differs }];
}

/** Steps and crimes of two acts, context by context. What is open or excluded at both is left out. */
export function compareFindings(
  findings: readonly Finding[],
  a: string,
  b: string,
): readonly ComparedFinding[] {
  const rows = new Map<string, ComparedFinding>();
  for (const { id, kind, scope, verdict } of findings) {
    if (kind !== 'step' && kind !== 'crime') continue;
    const side = scope.act === a ? 'a' : scope.act === b ? 'b' : undefined;
    if (side === undefined) continue;
    const key = `${id} ${scope.context ?? ''}`;
    const row = rows.get(key) ?? {
      rule: id,
      kind,
      ...(scope.context !== undefined && { context: scope.context }),
      a: undefined,
      b: undefined,
      differs: false,
    };
    rows.set(key, { ...row, [side]: verdict });
  }
  const says = (verdict: Verdict | undefined) => verdict === 'met' || verdict === 'contested';
  return [...rows.values()]
    .filter((row) => row.kind === 'step' || says(row.a) || says(row.b))
    .map((row) => ({ ...row, differs: row.a !== row.b }));
}
