import type { Answer } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import type { Desk } from '../desk';
import type { Cell, Sentence } from '../value';

/** One recorded answer as a row: the fact, what was recorded, its standing. */
export function recorded(desk: Desk, at: ScopeRef, fact: string, answer: Answer): readonly Cell[] {
  const from = [{ answer: fact, at }] as const;
  const cell = (text: string): Sentence => ({ text, from });
  const note = answer.note?.trim();
  const said = recordedWords(desk, fact, answer).map(cell);
  return [
    [cell(desk.law.factShort(fact))],
    note ? [...said, cell(desk.say('memo.facts.note', { note }))] : said,
    [cell(standing(desk, answer))],
  ];
}

/** What was recorded, in words, without the note. */
export function recordedWords(desk: Desk, fact: string, answer: Answer): readonly string[] {
  const { say } = desk;
  switch (answer.state) {
    case 'answered':
      if (typeof answer.value === 'string') return [desk.law.optionLabel(fact, answer.value)];
      return [say(answer.value ? 'memo.facts.yes' : 'memo.facts.no')];
    case 'picked':
      return picked(desk, fact, answer);
    case 'not-known':
      return [say('memo.facts.notKnown')];
    case 'declined':
      return [say('memo.facts.declined')];
    case 'not-applicable':
      return [say('memo.facts.notApplicable')];
    case 'accounts-differ':
      return [say('memo.facts.accountsDiffer')];
    default:
      return unreachable(answer);
  }
}

/** The same as part of one line, without a full stop at its end: what is left of a list stands in brackets. */
export function recordedLine(desk: Desk, fact: string, answer: Answer): string {
  const { say } = desk;
  const parts = answer.state === 'picked' ? pickedOptions(desk, fact, answer) : [];
  const told = parts.map(withoutStop).join('; ');
  if (answer.state !== 'picked' || told === '')
    return recordedWords(desk, fact, answer).map(withoutStop).join('; ');
  if (answer.rest === 'no') return say('memo.facts.andNoOther', { told });
  return answer.rest === 'not-known' ? say('memo.facts.andNotKnown', { told }) : told;
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');

type Picked = Extract<Answer, { state: 'picked' }>;

function picked(desk: Desk, fact: string, answer: Picked): readonly string[] {
  const { say } = desk;
  const told = pickedOptions(desk, fact, answer);
  const rest = told.length > 0 ? 'memo.facts.restNo' : 'memo.facts.pickedNone';
  return [
    ...told,
    ...(answer.rest === 'no' ? [say(rest)] : []),
    ...(answer.rest === 'not-known' ? [say('memo.facts.restNotKnown')] : []),
  ];
}

function pickedOptions(desk: Desk, fact: string, answer: Picked): readonly string[] {
  const { say } = desk;
  const all = desk.law.fact(fact).options ?? [];
  const having = (value: 'yes' | 'no' | 'accounts-differ') =>
    all
      .filter((option) => answer.options[option] === value)
      .map((option) => desk.law.optionLabel(fact, option))
      .join(say('explain.join'));
  const [yes, no, differ] = [having('yes'), having('no'), having('accounts-differ')];
  return [
    ...(yes ? [say('memo.facts.picked', { options: yes })] : []),
    ...(differ ? [say('memo.facts.disputedOptions', { options: differ })] : []),
    ...(no ? [say('memo.facts.notOptions', { options: no })] : []),
  ];
}

function standing({ say }: Desk, answer: Answer): string {
  return answer.standing ? say(`memo.facts.standing.${answer.standing}`) : '';
}

function unreachable(answer: never): never {
  throw new Error(`memo: an unknown answer ${JSON.stringify(answer)}`);
}
