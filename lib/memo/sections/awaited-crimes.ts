import { awaitedCrimes, awaitedPairs } from '@/lib/engine/awaited-crimes';
import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding } from '../desk';
import type { Block, Sentence } from '../value';

/** Crimes about a group that cannot be listed yet, each with the acts that point to it and what to record. */
export function awaited(desk: Desk): readonly Sentence[] {
  return awaitedCrimes(desk.input.law, desk.assessment.findings).flatMap(({ crime, flags }) => {
    const [leading] = flags;
    const [first, ...more] = flags.flatMap(fromFinding);
    if (leading === undefined || first === undefined) return [];
    const text = desk.say('memo.crimes.awaits', {
      crime: desk.law.ruleText(crime).short,
      places: places(desk, flags),
      why: desk.law.ruleText(leading.id).title,
    });
    return [{ text, from: [first, ...more] }];
  });
}

/** More names than this say less than their number; the warning itself stands beside each act. */
const NAMED = 3;

const places = (desk: Desk, flags: readonly Finding[]): string =>
  flags.length > NAMED
    ? desk.say('memo.crimes.awaitsMany', { count: flags.length })
    : flags.map((f) => desk.cases.placeName(f.scope)).join(desk.say('explain.join'));

/** The same as a paragraph, where there is something to say. */
export function awaitedParagraph(desk: Desk): readonly Block[] {
  const sentences = awaited(desk);
  return sentences.length > 0 ? [{ type: 'paragraph', tone: 'small', sentences }] : [];
}

/** How each of them would stand to the charges on one act, once its group is recorded. */
export const awaitedBeside = (desk: Desk, act: string): readonly Block[] =>
  awaitedCrimes(desk.input.law, desk.assessment.findings).flatMap(({ crime, flags }): Block[] => {
    const from = flags.filter(({ scope }) => scope.act === act).flatMap(fromFinding);
    const pairs = awaitedPairs(desk.input.law, crime, act, desk.assessment.candidates);
    const [first, ...more] = from;
    if (first === undefined || pairs.length === 0) return [];
    const short = (id: string) => desk.law.ruleText(id).short;
    const results = [...new Set(pairs.map(({ result }) => result))];
    const sentences = results.map((result): Sentence => {
      const others = pairs.filter((pair) => pair.result === result).map(({ b }) => short(b));
      const text = desk.say('memo.charges.awaited', {
        crime: short(crime),
        others: others.join(desk.say('explain.join')),
        result: desk.say(`explain.result.${result}`),
      });
      return { text, from: [first, ...more, { rule: crime }] };
    });
    return [{ type: 'paragraph', sentences }];
  });
