import { splitAtomKey } from './conditions';
import { asRecorded, Cut, type Leaf } from './cut';
import type { Finding } from './findings';
import { least } from './least';
import type { FindingPlace, Reader } from './reader';
import { SCOPES } from './scopes';
import { atomsOf, put } from './sheet';
import { run, verdictAt } from './tape';
import type { AtomRef } from './world';

/**
 * For each finding, the value judgements and the disputed answers on which it rests: the smallest sets
 * of them without which it would read otherwise. Most sets are one answer. Where two judgements would
 * each be enough, it rests on neither alone, and the set is both.
 *
 * First all judgements (and in another lane all disputed answers) are made unknown at once: a finding
 * that still reads the same rests on none. Only the few others are looked into.
 */
export function restsOn(
  reader: Reader,
  places: readonly FindingPlace[],
): readonly Finding['restsOn'][] {
  const words = withoutWeak(reader);
  const changed = ({ root }: FindingPlace, lane: number): boolean =>
    verdictAt(words, root, lane) !== reader.verdict(root);
  return places.map((place) => {
    const judged = changed(place, JUDGEMENTS);
    const disputed = changed(place, DISPUTED);
    if (!judged && !disputed) return NOTHING;
    const cut = new Cut(reader, place.rule.root, place.instance);
    return {
      judgements: judged ? needed(cut, ({ judgement }) => judgement) : [],
      disputed: disputed ? needed(cut, ({ recorded }) => recorded === 'accounts-differ') : [],
    };
  });
}

const NOTHING: Finding['restsOn'] = { judgements: [], disputed: [] };

/** The lanes in which all judgements, and all disputed answers, are unknown. */
const JUDGEMENTS = 0;
const DISPUTED = 1;

/** The words of the sheet as they would be in those lanes. */
function withoutWeak(reader: Reader): Int32Array {
  const { engine, world, sheet } = reader;
  const words = sheet.words.slice();
  const judgements = new Set(
    engine.law.vocabulary.facts.filter((f) => f.judgement).map((f) => f.id),
  );
  for (const [s, scope] of SCOPES.entries()) {
    for (const instance of reader.instances(scope)) {
      const frame = sheet.frames[s]?.[instance.number * SCOPES.length + s] as number;
      for (const [key, value] of Object.entries(atomsOf(world, instance))) {
        const word = engine.words[scope].get(key);
        if (word === undefined) continue;
        if (judgements.has(splitAtomKey(key).fact))
          put(words, frame + word, undefined, 1 << JUDGEMENTS);
        if (value === 'accounts-differ') put(words, frame + word, undefined, 1 << DISPUTED);
      }
    }
  }
  run(engine.program, { ...sheet, words });
  return words;
}

/**
 * Smallest sets of recorded answers of a kind without which the finding would read otherwise, no answer
 * in two of them. Beside the answers in them, all others of the kind could be unknown as well.
 */
function needed(cut: Cut, kind: (leaf: Leaf) => boolean): readonly (readonly AtomRef[])[] {
  const recorded = asRecorded(cut.leaves);
  const verdict = cut.verdict(recorded);
  const differs = (sets: readonly (readonly number[])[]): readonly boolean[] =>
    cut
      .verdicts(sets.map((gone) => recorded.map((v, i) => (gone.includes(i) ? undefined : v))))
      .map((found) => found !== verdict);
  const sets: (readonly AtomRef[])[] = [];
  // What was read last is left out of a set first.
  let left = [...cut.leaves.keys()].reverse().filter((i) => kind(cut.leaves[i] as Leaf));
  while (differs([left])[0]) {
    const set = least(left, differs);
    sets.push([...set].reverse().map((i) => (cut.leaves[i] as Leaf).atom));
    left = left.filter((i) => !set.includes(i));
  }
  return sets;
}
