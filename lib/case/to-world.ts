import type { AtomValue, Fact, FactScope, Vocabulary } from '@/lib/engine/pack';
import type { Atoms, World } from '@/lib/engine/world';
import type { Answer, Answers, Case } from './schema';

/**
 * The answers of a case as the engine reads them: atoms, for the case and each part of it.
 *
 * An answer to a fact that the vocabulary does not hold at that scope, or with an option or a type that
 * it does not know, gives no atom: the question counts as not asked. The case keeps it all the same.
 */
export function toWorld(c: Case, vocabulary: Vocabulary): World {
  const atomsAt = atomReader(vocabulary);
  return {
    atoms: atomsAt('case', c.answers),
    contexts: c.contexts.map(({ id, answers }) => ({ id, atoms: atomsAt('context', answers) })),
    groups: c.groups.map(({ id, answers, contexts }) => ({
      id,
      atoms: atomsAt('group', answers),
      contexts,
    })),
    acts: c.acts.map(({ id, answers, groups, contexts }) => ({
      id,
      atoms: atomsAt('act', answers),
      groups,
      contexts: contexts.map((link) => ({
        context: link.context,
        atoms: atomsAt('act-in-context', link.answers),
      })),
    })),
    complete: c.complete,
  };
}

function atomReader(vocabulary: Vocabulary) {
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  return (scope: FactScope, answers: Answers): Atoms =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => {
        const fact = facts.get(id);
        return fact?.scope === scope ? atomsOf(fact, answer) : [];
      }),
    );
}

type AtomEntry = readonly [key: string, value: AtomValue];

/** The atoms of one answer. */
export function atomsOf(fact: Fact, answer: Answer): readonly AtomEntry[] {
  const options = fact.options ?? [];
  const every = (value: AtomValue): readonly AtomEntry[] =>
    fact.type === 'yes-no'
      ? [[fact.id, value]]
      : options.map((option) => [`${fact.id}=${option}`, value]);

  switch (answer.state) {
    case 'answered':
      return answered(fact, answer.value);
    case 'picked': {
      if (fact.type !== 'list') return [];
      return options.flatMap((option): AtomEntry[] => {
        const picked = Object.hasOwn(answer.options, option) ? answer.options[option] : undefined;
        const value = picked ?? answer.rest;
        return value === 'not-asked' ? [] : [[`${fact.id}=${option}`, value]];
      });
    }
    case 'not-known':
    case 'declined':
    case 'accounts-differ':
      return every(answer.state);
    case 'not-applicable':
      return fact.notApplicable === 'counts-as-no' ? every('no') : [];
  }
}

function answered(fact: Fact, value: boolean | string): readonly AtomEntry[] {
  if (fact.type === 'yes-no') {
    return typeof value === 'boolean' ? [[fact.id, value ? 'yes' : 'no']] : [];
  }
  const options = fact.options ?? [];
  if (fact.type !== 'choice' || typeof value !== 'string' || !options.includes(value)) return [];
  return options.map((option) => [`${fact.id}=${option}`, option === value ? 'yes' : 'no']);
}
