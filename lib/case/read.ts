import type { FactId, FactScope } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import type { Act, Answer, Answers, Case, Context, Group } from './schema';

type Picked = Extract<Answer, { readonly state: 'picked' }>;

/** The lists of a case. Each has its own statement whether it holds all there is. */
export type ListName = 'contexts' | 'groups' | 'acts';

export const actOf = (c: Case, id: string): Act | undefined => c.acts.find((act) => act.id === id);

export const contextOf = (c: Case, id: string): Context | undefined =>
  c.contexts.find((context) => context.id === id);

export const groupOf = (c: Case, id: string): Group | undefined =>
  c.groups.find((group) => group.id === id);

/** The answers kept at a scope; `undefined` where the case holds no such part or link. */
export function answersAt(c: Case, at: ScopeRef): Answers | undefined {
  if (at.act !== undefined) {
    const act = actOf(c, at.act);
    if (at.context === undefined) return act?.answers;
    return act?.contexts.find((link) => link.context === at.context)?.answers;
  }
  if (at.group !== undefined) return groupOf(c, at.group)?.answers;
  if (at.context !== undefined) return contextOf(c, at.context)?.answers;
  return c.answers;
}

/** One answer, or `undefined` if the question was not asked there. */
export function answerAt(c: Case, at: ScopeRef, fact: FactId): Answer | undefined {
  const answers = answersAt(c, at);
  return answers && Object.hasOwn(answers, fact) ? answers[fact] : undefined;
}

/**
 * What is recorded for one option of a list: the option itself, or else what the person said of all others.
 * That speaks of the options that stood on the page; one that later law adds was not asked.
 */
export function optionIn({ options, rest, shown }: Picked, option: string) {
  const own = Object.hasOwn(options, option) ? options[option] : undefined;
  return own ?? (shown?.includes(option) === false ? 'not-asked' : rest);
}

/** Every place in the case at which a fact of this scope is asked, in the order of the case. */
export function placesOf(c: Case, scope: FactScope): readonly ScopeRef[] {
  switch (scope) {
    case 'case':
      return [{}];
    case 'context':
      return c.contexts.map(({ id }) => ({ context: id }));
    case 'group':
      return c.groups.map(({ id }) => ({ group: id }));
    case 'act':
      return c.acts.map(({ id }) => ({ act: id }));
    case 'act-in-context':
      return c.acts.flatMap((act) => act.contexts.map(({ context }) => ({ act: act.id, context })));
  }
}

const SCOPES = ['case', 'context', 'group', 'act', 'act-in-context'] as const;

/** Every answer of the case with the place at which it stands. */
export function allAnswers(
  c: Case,
): readonly { readonly at: ScopeRef; readonly fact: FactId; readonly answer: Answer }[] {
  return SCOPES.flatMap((scope) => placesOf(c, scope)).flatMap((at) =>
    Object.entries(answersAt(c, at) ?? {}).map(([fact, answer]) => ({ at, fact, answer })),
  );
}
