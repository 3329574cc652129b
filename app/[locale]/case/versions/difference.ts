import { sameCase } from '@/lib/case/case-text';
import type { Answers, Case } from '@/lib/case/schema';

export type Difference = {
  /** Nothing at all differs. */
  readonly same: boolean;
  /** How many answers were given, changed or taken away between the two. */
  readonly answers: number;
};

/** How far one state of a case is from another. */
export function differenceOf(a: Case, b: Case): Difference {
  const [inA, inB] = [answersIn(a), answersIn(b)];
  const places = new Set([...inA.keys(), ...inB.keys()]);
  const answers = [...places].filter((place) => inA.get(place) !== inB.get(place)).length;
  return { same: sameCase(a, b), answers };
}

/** How many answers a case holds, wherever they stand. */
export const countAnswers = (c: Case): number => answersIn(c).size;

/** Every answer of a case as text, by its place. */
function answersIn(c: Case): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const take = (place: string, answers: Answers) => {
    for (const [fact, answer] of Object.entries(answers)) {
      found.set(`${place}/${fact}`, JSON.stringify(answer));
    }
  };
  take('case', c.answers);
  for (const part of [...c.contexts, ...c.groups, ...c.acts]) take(part.id, part.answers);
  for (const act of c.acts) {
    for (const { context, answers } of act.contexts) take(`${act.id}/${context}`, answers);
  }
  return found;
}
