import type { AtomValue, Fact, FactScope, Vocabulary } from '@/lib/engine/pack';
import type { Atoms, World } from '@/lib/engine/world';
import { optionIn } from './read';
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

type Writable = Record<string, AtomValue>;

function atomReader(vocabulary: Vocabulary) {
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  const denied = vocabulary.facts.filter(({ deniedBy }) => deniedBy !== undefined);
  return (scope: FactScope, answers: Answers): Atoms => {
    const atoms: Writable = {};
    for (const [id, answer] of Object.entries(answers)) {
      const fact = facts.get(id);
      if (fact?.scope === scope) addAtoms(atoms, fact, answer);
    }
    for (const fact of denied) if (fact.scope === scope) addDenied(atoms, fact);
    return atoms;
  };
}

/** A question without an answer of its own, to which other answers are a plain "no" (`Fact.deniedBy`). */
function addDenied(atoms: Writable, { id, deniedBy }: Fact): void {
  if (!deniedBy || atoms[id] !== undefined) return;
  const { fact, options } = deniedBy;
  if (options.every((option) => atoms[`${fact}=${option}`] === 'no')) atoms[id] = 'no';
}

/** The atoms of one answer. */
export function atomsOf(fact: Fact, answer: Answer): Atoms {
  const atoms: Writable = {};
  addAtoms(atoms, fact, answer);
  return atoms;
}

function addAtoms(atoms: Writable, fact: Fact, answer: Answer): void {
  switch (answer.state) {
    case 'answered':
      addAnswered(atoms, fact, answer.value);
      return;
    case 'picked':
      if (fact.type !== 'list') return;
      for (const option of fact.options ?? []) {
        const value = optionIn(answer, option);
        if (value !== 'not-asked') atoms[`${fact.id}=${option}`] = value;
      }
      return;
    case 'not-known':
    case 'declined':
    case 'accounts-differ':
      addEvery(atoms, fact, answer.state);
      return;
    case 'not-applicable':
      if (fact.notApplicable === 'counts-as-no') addEvery(atoms, fact, 'no');
  }
}

function addAnswered(atoms: Writable, fact: Fact, value: boolean | string): void {
  if (fact.type === 'yes-no') {
    if (typeof value === 'boolean') atoms[fact.id] = value ? 'yes' : 'no';
    return;
  }
  if (fact.type !== 'choice' || typeof value !== 'string' || !fact.options?.includes(value)) return;
  for (const option of fact.options) {
    atoms[`${fact.id}=${option}`] = option === value ? 'yes' : 'no';
  }
}

function addEvery(atoms: Writable, fact: Fact, value: AtomValue): void {
  if (fact.type === 'yes-no') atoms[fact.id] = value;
  else for (const option of fact.options ?? []) atoms[`${fact.id}=${option}`] = value;
}
