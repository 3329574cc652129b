import type { Answer } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';

/**
 * An answer as the form holds it. `choice` is the radio that is on: a state (`not-known`), a value
 * (`yes`, `option:…`) or, for a list, what holds for the lines that are not ticked (`rest:no`).
 */
export type FieldValue = {
  readonly choice: string;
  readonly lines: Readonly<Record<string, LineValue>>;
  readonly note: string;
  readonly standing: '' | 'known' | 'alleged';
  /** Whether a list that is narrowed by another shows all of its lines. */
  readonly all?: boolean;
};

export type LineValue = '' | 'yes' | 'no' | 'accounts-differ';

export const REST = ['no', 'not-known', 'not-asked'] as const;

/** What the form shows for a recorded answer, and for a note that waits beside it. */
export function toField(fact: Fact, answer: Answer | undefined, draft?: string): FieldValue {
  const lines = Object.fromEntries((fact.options ?? []).map((option) => [option, '' as LineValue]));
  const shared = { note: draft ?? answer?.note ?? '', standing: answer?.standing ?? ('' as const) };
  if (answer?.state === 'picked') {
    return { choice: `rest:${answer.rest}`, lines: { ...lines, ...answer.options }, ...shared };
  }
  return { choice: choiceFor(fact, answer), lines, ...shared };
}

function choiceFor(fact: Fact, answer: Answer | undefined): string {
  if (answer === undefined || answer.state === 'picked') return '';
  if (answer.state === 'answered') {
    if (typeof answer.value === 'boolean') return answer.value ? 'yes' : 'no';
    return `option:${answer.value}`;
  }
  return fact.type === 'list' && answer.state === 'not-known' ? 'rest:not-known' : answer.state;
}

/**
 * The answer that the form stands for; `undefined` while nothing was chosen ("not asked"). A list also
 * keeps which lines stood on the page: what is said of the rest is said of those alone.
 */
export function toAnswer(
  fact: Fact,
  value: FieldValue,
  before?: Answer,
  shown: readonly string[] = fact.options ?? [],
): Answer | undefined {
  const { choice } = value;
  const answer =
    fact.type === 'list' ? listAnswer(choice, value.lines, shown, before) : singleAnswer(choice);
  if (answer === undefined) return undefined;
  return {
    ...answer,
    ...(value.note.trim() === '' ? {} : { note: value.note }),
    ...(value.standing === '' ? {} : { standing: value.standing }),
    ...(before?.evidence ? { evidence: before.evidence } : {}),
  };
}

function singleAnswer(choice: string): Answer | undefined {
  if (choice === 'yes' || choice === 'no') return { state: 'answered', value: choice === 'yes' };
  if (choice.startsWith('option:')) return { state: 'answered', value: choice.slice(7) };
  return stateAnswer(choice);
}

function listAnswer(
  choice: string,
  lines: FieldValue['lines'],
  shown: readonly string[],
  before?: Answer,
): Answer | undefined {
  const options: Record<string, Exclude<LineValue, ''>> = {};
  for (const [option, line] of Object.entries(lines)) if (line !== '') options[option] = line;
  const recorded = Object.keys(options).length > 0;
  const rest = REST.find((name) => choice === `rest:${name}`) ?? (recorded ? 'not-asked' : null);
  if (rest === null) return stateAnswer(choice);
  // "Not asked" for every line of a list is the same as no answer.
  if (rest === 'not-asked' && !recorded) return undefined;
  if (rest === 'not-known' && !recorded) return { state: 'not-known' };
  const said = { state: 'picked' as const, options, rest };
  // Only what is said anew is said of what stands there now.
  const same = before?.state === 'picked' && before.rest === rest && sameLines(before, options);
  const of = same ? before.shown : [...shown];
  return of ? { ...said, shown: [...of] } : said;
}

const sameLines = ({ options }: Extract<Answer, { state: 'picked' }>, now: typeof options) =>
  Object.keys(options).length === Object.keys(now).length &&
  Object.entries(options).every(([option, line]) => now[option] === line);

function stateAnswer(choice: string): Answer | undefined {
  switch (choice) {
    case 'not-known':
    case 'declined':
    case 'accounts-differ':
    case 'not-applicable':
      return { state: choice };
    default:
      return undefined;
  }
}
