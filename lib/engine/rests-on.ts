import { actRanges } from './act-ranges';
import { splitAtomKey } from './conditions';
import type { Finding } from './findings';
import type { FindingPlace, Reader } from './reader';
import { SCOPES } from './scopes';
import { atomsOf, put } from './sheet';
import { run } from './tape';
import type { AtomRef } from './world';

/** A recorded answer on which a finding may rest. */
type Input = {
  readonly ref: AtomRef;
  readonly word: number;
  readonly act?: number;
  readonly judgement: boolean;
  readonly disputed: boolean;
};

/** How many hypotheses one word holds. */
export const LANES = 32;

/**
 * For each finding, the value judgements and disputed facts on which it rests: those without which
 * it would read otherwise. One lane for each input, in which that input is unknown.
 *
 * Acts do not see each other, so the inputs of different acts share lanes: a change in a finding about
 * one act comes from that act's input. Only for findings that range over acts is each tried alone.
 */
export function restsOn(
  reader: Reader,
  places: readonly FindingPlace[],
): readonly Finding['restsOn'][] {
  const found = places.map(() => ({ judgements: [] as AtomRef[], disputed: [] as AtomRef[] }));
  const inputs = inputsOf(reader);
  const rangesOverActs = actRanges();
  const ranging = new Set(places.filter(({ rule }) => rangesOverActs(rule.root)));
  const add = (lanes: readonly (readonly Input[])[], of: (place: FindingPlace) => boolean) => {
    tryLanes(reader, lanes, places, (place, i, { ref, judgement, disputed }) => {
      if (!of(place)) return;
      if (judgement) found[i]?.judgements.push(ref);
      if (disputed) found[i]?.disputed.push(ref);
    });
  };
  const shared = sharedLanes(inputs);
  const alone = inputs.map((input) => [input]);
  if (shared.length === alone.length) {
    add(alone, () => true);
  } else {
    add(shared, (place) => !ranging.has(place));
    if (ranging.size > 0) add(alone, (place) => ranging.has(place));
  }
  return found;
}

/** Makes the inputs of each lane unknown and reports every finding that then reads otherwise. */
function tryLanes(
  reader: Reader,
  lanes: readonly (readonly Input[])[],
  places: readonly FindingPlace[],
  changes: (place: FindingPlace, index: number, input: Input) => void,
): void {
  const base = reader.sheet.words;
  for (let first = 0; first < lanes.length; first += LANES) {
    const some = lanes.slice(first, first + LANES);
    const words = base.slice();
    for (const [lane, inputs] of some.entries()) {
      for (const { word } of inputs) put(words, word, undefined, 1 << lane);
    }
    run(reader.engine.program, { ...reader.sheet, words });
    places.forEach((place, i) => {
      const changed = changedLanes(words, base, place.root);
      if (changed === 0) return;
      some.forEach((inputs, lane) => {
        if (((changed >>> lane) & 1) === 0) return;
        const input =
          inputs.length === 1 ? inputs[0] : inputs.find((x) => x.act === place.instance.act);
        if (input) changes(place, i, input);
      });
    });
  }
}

const changedLanes = (words: Int32Array, base: Int32Array, at: number): number =>
  ((words[at] as number) ^ (base[at] as number)) |
  ((words[at ^ 1] as number) ^ (base[at ^ 1] as number));

/** The inputs by lane: each input of the case, a context or a group alone, those of acts side by side. */
function sharedLanes(inputs: readonly Input[]): readonly (readonly Input[])[] {
  const lanes: Input[][] = inputs.filter((x) => x.act === undefined).map((x) => [x]);
  const wide = lanes.length;
  const used = new Map<number, number>();
  for (const input of inputs) {
    if (input.act === undefined) continue;
    const next = used.get(input.act) ?? 0;
    used.set(input.act, next + 1);
    const lane = lanes[wide + next];
    if (lane) lane.push(input);
    else lanes.push([input]);
  }
  return lanes;
}

function inputsOf(reader: Reader): readonly Input[] {
  const { engine, world, sheet } = reader;
  const judged = new Set(engine.law.vocabulary.facts.filter((f) => f.judgement).map((f) => f.id));
  return SCOPES.flatMap((scope, s) =>
    reader.instances(scope).flatMap((instance) => {
      const base = sheet.frames[s]?.[instance.number * SCOPES.length + s] as number;
      return Object.entries(atomsOf(world, instance)).flatMap(([key, value]): Input[] => {
        const place = engine.atoms.get(key);
        if (place?.scope !== scope || value === 'not-known' || value === 'declined') return [];
        const { fact, option } = splitAtomKey(key);
        const judgement = judged.has(fact);
        const disputed = value === 'accounts-differ';
        if (!judgement && !disputed) return [];
        const ref = { fact, ...(option !== undefined && { option }), at: instance.at };
        const act = instance.act !== undefined && { act: instance.act };
        return [{ ref, word: base + place.word, ...act, judgement, disputed }];
      });
    }),
  );
}
