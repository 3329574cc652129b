import { addAct, addContext, addGroup, linkAct, setAnswer, setComplete } from '@/lib/case/edit';
import { newId, type RandomBytes } from '@/lib/case/ids';
import { newCase } from '@/lib/case/new-case';
import type { ListName } from '@/lib/case/read';
import type { Answer, Case } from '@/lib/case/schema';
import type { Completeness, ScopeRef } from '@/lib/engine/world';

/** `true`, `false`: a yes-no. A word: the option chosen. Words in a list: the options ticked. */
export type Told = boolean | string | readonly string[] | Answer;
export type ToldFacts = Readonly<Record<string, Told>>;

export const notKnown: Answer = { state: 'not-known' };
export const declined: Answer = { state: 'declined' };
export const notApplicable: Answer = { state: 'not-applicable' };
export const accountsDiffer: Answer = { state: 'accounts-differ' };

/** A list with these ticked and, by default, none of the others. */
export const only = (ticked: readonly string[], rest: 'no' | 'not-known' = 'no'): Answer => ({
  ...pickedAnswer(ticked),
  rest,
});

/**
 * A case told in the words of the field, with the same ids in every run:
 *
 *     aCase()
 *       .withContext('The attack', { attackOnCivilians: true })
 *       .withAct('Act 1', { bodyParts: ['breast'] })
 *       .inContext('The attack', { partOfAttack: true })
 *       .build();
 *
 * Acts link by default as they do in the app: to every context there is, and to the only group.
 */
export function aCase(word: Case['word'] = 'survivor') {
  return new CaseBuilder(word);
}

class CaseBuilder {
  private readonly random = countingBytes();
  private c: Case;
  /** The part that `answering` is about: the last one that was added. */
  private at: ScopeRef = {};

  constructor(word: Case['word']) {
    this.c = newCase({ word, label: 'A case', random: this.random });
  }

  withContext(label: string, facts: ToldFacts = {}) {
    const id = newId(this.random);
    this.c = addContext(this.c, { label, id });
    return this.about({ context: id }, facts);
  }

  withGroup(label: string, facts: ToldFacts = {}) {
    const id = newId(this.random);
    this.c = addGroup(this.c, { label, id });
    return this.about({ group: id }, facts);
  }

  withAct(label: string, facts: ToldFacts = {}) {
    const id = newId(this.random);
    this.c = addAct(this.c, { label, id });
    return this.about({ act: id }, facts);
  }

  /** What is so for the last act in this context. Links them if they are not. */
  inContext(label: string, facts: ToldFacts = {}) {
    const act = this.lastAct();
    const context = this.idOf('contexts', label);
    this.c = linkAct(this.c, act, { context });
    this.record({ act, context }, facts);
    return this;
  }

  affecting(group: string) {
    this.c = linkAct(this.c, this.lastAct(), { group: this.idOf('groups', group) });
    return this;
  }

  /** Facts about the part that was added last, or about the case itself if there is none yet. */
  answering(facts: ToldFacts) {
    this.record(this.at, facts);
    return this;
  }

  /** Facts about the case itself, at any moment. */
  overall(facts: ToldFacts) {
    this.record({}, facts);
    return this;
  }

  listing(list: ListName, complete: Completeness) {
    this.c = setComplete(this.c, list, complete);
    return this;
  }

  build(): Case {
    return this.c;
  }

  private about(at: ScopeRef, facts: ToldFacts) {
    this.at = at;
    return this.answering(facts);
  }

  private record(at: ScopeRef, facts: ToldFacts) {
    for (const [fact, told] of Object.entries(facts)) {
      this.c = setAnswer(this.c, at, fact, asAnswer(told));
    }
  }

  private lastAct(): string {
    const act = this.c.acts.at(-1);
    if (!act) throw new Error('The case has no act yet');
    return act.id;
  }

  private idOf(list: ListName, label: string): string {
    const part = this.c[list].find((candidate) => candidate.label === label);
    if (!part) throw new Error(`The case has no "${label}" in ${list}`);
    return part.id;
  }
}

function asAnswer(told: Told): Answer {
  if (typeof told === 'boolean' || typeof told === 'string') {
    return { state: 'answered', value: told };
  }
  return isWords(told) ? pickedAnswer(told) : told;
}

const isWords = (told: Answer | readonly string[]): told is readonly string[] =>
  Array.isArray(told);

const pickedAnswer = (ticked: readonly string[]) => ({
  state: 'picked' as const,
  options: Object.fromEntries(ticked.map((option) => [option, 'yes' as const])),
  rest: 'not-asked' as const,
});

/** Bytes that count up, so that ids are the same in every run and never repeat. */
export function countingBytes(): RandomBytes {
  let count = 0;
  return (length) => {
    count += 1;
    return Uint8Array.from({ length }, (_, index) => Math.floor(count / 32 ** index) % 32);
  };
}
