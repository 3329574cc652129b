import { splitAtomKey } from './conditions';
import type { Finding } from './findings';
import type { Fact } from './pack';
import type { FindingPlace, Reader } from './reader';
import { SCOPES } from './scopes';
import { atomsOf, put } from './sheet';
import { F, PLANES, run, T, U } from './tape';
import type { AtomRef } from './world';

/** A recorded answer on which a finding may rest. */
type Input = {
  readonly ref: AtomRef;
  readonly word: number;
  readonly judgement: boolean;
  readonly disputed: boolean;
};

export const LANES = 32;

/**
 * For each finding, the value judgements and disputed facts on which it rests: those without which
 * it would read otherwise. One lane for each input, in which that input is unknown.
 */
export function restsOn(
  reader: Reader,
  places: readonly FindingPlace[],
): readonly Finding['restsOn'][] {
  const found = places.map(() => ({ judgements: [] as AtomRef[], disputed: [] as AtomRef[] }));
  const inputs = inputsOf(reader);
  const base = reader.sheet.words;
  for (let first = 0; first < inputs.length; first += LANES) {
    const some = inputs.slice(first, first + LANES);
    const words = base.slice();
    for (const [lane, { word }] of some.entries()) put(words, word, undefined, 1 << lane);
    run(reader.engine.program, { ...reader.sheet, words });
    places.forEach(({ root }, i) => {
      const changed = [T, F, U].reduce(
        (bits, plane) => bits | ((words[root + plane] as number) ^ (base[root + plane] as number)),
        0,
      );
      if (changed === 0) return;
      some.forEach(({ ref, judgement, disputed }, lane) => {
        if (((changed >>> lane) & 1) === 0) return;
        if (judgement) found[i]?.judgements.push(ref);
        if (disputed) found[i]?.disputed.push(ref);
      });
    });
  }
  return found;
}

function inputsOf(reader: Reader): readonly Input[] {
  const { engine, world, sheet } = reader;
  const facts = new Map<string, Fact>(engine.law.vocabulary.facts.map((f) => [f.id, f]));
  return SCOPES.flatMap((scope, s) =>
    reader.instances(scope).flatMap((instance, i) => {
      const base = sheet.frames[s]?.[i * SCOPES.length + s] as number;
      return Object.entries(atomsOf(world, instance)).flatMap(([key, value]): Input[] => {
        const place = engine.atoms.get(key);
        if (place?.scope !== scope || value === 'not-known' || value === 'declined') return [];
        const { fact, option } = splitAtomKey(key);
        const judgement = facts.get(fact)?.judgement === true;
        const disputed = value === 'accounts-differ';
        if (!judgement && !disputed) return [];
        const ref = { fact, ...(option !== undefined && { option }), at: instance.at };
        return [{ ref, word: base + place.slot * PLANES, judgement, disputed }];
      });
    }),
  );
}
