import { type Desk, method } from '../desk';
import type { Block, Cell, Sentence } from '../value';
import { factorFacts } from './chapters';

/** Factors of identity by act: what each did to the harm, and what it does to access to justice. */
export function factorTables(desk: Desk): Block[] {
  const { say, law } = desk;
  const [factors, harm, access] = factorFacts;
  const known = law.law.vocabulary.facts.find((f) => f.id === factors);
  if (!known || !factors || !harm || !access) return [];
  return desk.case.acts.flatMap(({ id }): Block[] => {
    const at = { act: id };
    const rows = (known.options ?? [])
      .filter((option) => [factors, harm, access].some((fact) => value(desk, id, fact, option)))
      .map((option): readonly Cell[] => [
        [{ text: law.optionLabel(factors, option), from: [{ answer: factors, at }] }],
        [cell(desk, id, harm, option)],
        [cell(desk, id, access, option)],
      ]);
    if (rows.length === 0) return [];
    return [
      { type: 'heading', level: 3, text: desk.cases.placeName(at) },
      {
        type: 'table',
        caption: '',
        head: [
          say('memo.identities.factor'),
          say('memo.identities.harm'),
          say('memo.identities.access'),
        ],
        widths: [6, 4, 4],
        rowHeads: true,
        rows,
      },
    ];
  });
}

function value(desk: Desk, act: string, fact: string, option: string) {
  const answer = desk.cases.answer({ act }, fact);
  return answer?.state === 'picked' ? answer.options[option] : undefined;
}

function cell(desk: Desk, act: string, fact: string, option: string): Sentence {
  const told = value(desk, act, fact, option);
  return {
    text: told ? desk.say(`explain.value.${told}`) : '–',
    from: told ? [{ answer: fact, at: { act } }] : method('not recorded'),
  };
}
