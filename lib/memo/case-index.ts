import type { Answer, Case } from '@/lib/case/schema';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import type { Say } from './words';

/** The case by place, for readers: names of instances and the answers that stand at them. */
export type CaseIndex = {
  readonly case: Case;
  /** "Act 2 in Context 1", by the person's own labels. Empty labels become numbers. */
  placeName(at: ScopeRef): string;
  answer(at: ScopeRef, fact: string): Answer | undefined;
  standing(atom: AtomRef): 'known' | 'alleged' | undefined;
  /** Every place at which something may be answered, in the order of the case. */
  readonly places: readonly ScopeRef[];
};

/** Reads a case for a memo in one language. A place that the case does not have answers nothing, and is named by a number. */
export function indexCase(c: Case, say: Say): CaseIndex {
  const label = (kind: 'act' | 'context' | 'group', list: readonly Labelled[], id: string) => {
    const at = list.findIndex((item) => item.id === id);
    const own = list[at]?.label.trim();
    return own ? own : say(`explain.place.unnamed.${kind}`, { n: at + 1 });
  };

  const answers = (at: ScopeRef): Case['answers'] | undefined => {
    if (at.act !== undefined) {
      const act = c.acts.find((a) => a.id === at.act);
      if (at.context === undefined) return act?.answers;
      return act?.contexts.find((link) => link.context === at.context)?.answers;
    }
    if (at.group !== undefined) return c.groups.find((g) => g.id === at.group)?.answers;
    if (at.context !== undefined) return c.contexts.find((x) => x.id === at.context)?.answers;
    return c.answers;
  };

  return {
    case: c,
    placeName(at) {
      const whose =
        at.act !== undefined
          ? label('act', c.acts, at.act)
          : at.group !== undefined
            ? label('group', c.groups, at.group)
            : undefined;
      const context =
        at.context === undefined ? undefined : label('context', c.contexts, at.context);
      if (whose && context) return say('explain.place.inContext', { act: whose, context });
      return whose ?? context ?? say('explain.place.case');
    },
    answer: (at, fact) => asRead(answers(at)?.[fact]),
    standing: (atom) => answers(atom.at)?.[atom.fact]?.standing,
    places: [
      {},
      ...c.contexts.map((x) => ({ context: x.id })),
      ...c.groups.map((g) => ({ group: g.id })),
      ...c.acts.flatMap((a) => [
        { act: a.id },
        ...a.contexts.map((link) => ({ act: a.id, context: link.context })),
      ]),
    ],
  };
}

/** A list with nothing ticked and "not known for the others" is a list that was asked and is not known. */
function asRead(answer: Answer | undefined): Answer | undefined {
  if (answer?.state !== 'picked' || answer.rest !== 'not-known') return answer;
  if (Object.keys(answer.options).length > 0) return answer;
  const { options: _, rest: __, ...shared } = answer;
  return { ...shared, state: 'not-known' };
}

type Labelled = { readonly id: string; readonly label: string };

/** Whether two places are one: the same act, context and group, or the same absence of each. */
export function samePlace(a: ScopeRef, b: ScopeRef): boolean {
  return a.act === b.act && a.context === b.context && a.group === b.group;
}
