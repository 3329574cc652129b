import { awaitedCrimes } from '@/lib/engine/awaited-crimes';
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
