import { answerAt, optionIn } from '@/lib/case/read';
import type { Answer, Case } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';

type Line = 'yes' | 'no' | 'accounts-differ' | 'not-recorded';

/** One factor of identity at one act: what it did to the harm, what it does to access to justice. */
export type FactorLine = {
  readonly factor: string;
  readonly harm: Line;
  readonly access: Line;
};

/** Factors of which anything is recorded for an act, in the order of the vocabulary. */
export function factorLines(c: Case, act: string, factors: Fact): readonly FactorLine[] {
  const told = (fact: string) => answerAt(c, { act }, fact);
  const [listed, harm, access] = [told(factors.id), told('factorsOnHarm'), told('factorsOnAccess')];
  return (factors.options ?? []).flatMap((factor) => {
    const line = { factor, harm: lineOf(harm, factor), access: lineOf(access, factor) };
    const present = [lineOf(listed, factor), line.harm, line.access].some(
      (value) => value === 'yes' || value === 'accounts-differ',
    );
    return present ? [line] : [];
  });
}

function lineOf(answer: Answer | undefined, option: string): Line {
  if (answer?.state !== 'picked') return 'not-recorded';
  const line = optionIn(answer, option);
  return line === 'not-asked' || line === 'not-known' ? 'not-recorded' : line;
}
