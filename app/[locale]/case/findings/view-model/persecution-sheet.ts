import type { Words } from '@/app/words/words';
import { answerAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { Finding } from '@/lib/engine/findings';
import type { Fact, Rule } from '@/lib/engine/pack';
import type { LawIndex } from '@/lib/memo/law-index';
import { answerInWords } from '../../answers/answer-in-words';
import { type ElementRow, elementRows } from './elements-of';
import { compatible, type FindingIndex } from './finding-index';

/** A fundamental right as one affected group lost it, or did not, with where the right comes from. */
export type RightRow = { readonly option: string; readonly rule: Rule; readonly finding: Finding };

/** Persecution of one group, right by right: what an indictment has to set out. */
export type PersecutionSheet = {
  readonly group: string;
  readonly rights: readonly RightRow[];
  /** Elements of the crime, in each context of the group. */
  readonly crimes: readonly { readonly crime: Finding; readonly elements: readonly ElementRow[] }[];
  /** What is to be read with it, contested readings among it. */
  readonly guidance: readonly Finding[];
};

export const RIGHTS = 'rightsDeprived';

/** One sheet a group. The rights are the law's own list; each has a rule that says where it comes from. */
export function persecutionSheets(
  groups: readonly string[],
  law: LawIndex,
  index: FindingIndex,
): readonly PersecutionSheet[] {
  const options = law.rules.flatMap((rule) =>
    'is' in rule.when && rule.when.fact === RIGHTS ? [{ rule, option: rule.when.is }] : [],
  );
  const crime = law.rules.find((rule) => rule.crime?.code === 'PER');
  return groups.map((group) => {
    const about = (found: Finding) =>
      compatible(found.scope, { group }) && found.scope.group === group;
    const crimes = crime ? index.ofRule(crime.id).filter(about) : [];
    return {
      group,
      rights: options.flatMap(({ rule, option }) => {
        const finding = index.get(rule.id, { group });
        return finding ? [{ option, rule, finding }] : [];
      }),
      crimes: crimes.map((found) => ({ crime: found, elements: elementRows(found, law, index) })),
      guidance: index.all.filter(
        (found) =>
          about(found) &&
          found.verdict === 'met' &&
          (found.kind === 'principle' || found.kind === 'flag') &&
          !options.some(({ rule }) => rule.id === found.id),
      ),
    };
  });
}

/** The questions of a sheet beside the rights: how, as what, on which grounds, connected with what. */
export const sheetQuestions: readonly Fact['id'][] = [
  'deprivedBy',
  'severeDeprivation',
  'contraryToInternationalLaw',
  'targetedAs',
  'grounds',
  'connectedWith',
];

/** What is recorded for a question of a sheet, as it was recorded: what is disputed is not read as said. */
export function sheetAnswer(
  { case: c, law, words }: { readonly case: Case; readonly law: LawIndex; readonly words: Words },
  group: string,
  fact: Fact['id'],
): string {
  const text = law.texts.facts[fact];
  const lines = text && answerInWords(answerAt(c, { group }, fact), text, words);
  return lines?.join(words('explain.join')) ?? words('answers.notAsked');
}
