import { canonicalBytes, type Json } from './canonical';
import type { Assessment } from './findings';
import type { IsoDate, Law } from './pack';
import type { World } from './world';

/** Raised when the same law and answers may give other findings, or the same findings other bytes. */
export const ENGINE_VERSION = '1';

export type ReceiptBytes = {
  /** One entry for the vocabulary, for each pack and for the law of cumulation, by id. */
  readonly packs: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
  /** Starts with the salt of the case, so that receipts of two cases cannot be compared. */
  readonly answers: Uint8Array<ArrayBuffer>;
  readonly findings: Uint8Array<ArrayBuffer>;
};

/**
 * What a receipt is the hash of: law, answers and findings as canonical bytes. Whoever has the law and
 * the case can make the same bytes again, in Node or in a browser. Hashing is the caller's, so that
 * the engine depends on no cryptography. Examples are left out: the law that ships has none.
 */
export function receiptBytes(input: {
  readonly law: Law;
  readonly on?: IsoDate;
  readonly world: World;
  readonly assessment: Assessment;
  readonly salt: string;
}): ReceiptBytes {
  const { law, on, world, salt } = input;
  // What stands beside the findings (`onPoint`) is none of them, and rulings are no part of a pack.
  const { findings, candidates, pairs } = input.assessment;
  return {
    packs: packBytes(law),
    answers: canonicalBytes({ salt, world: asJson(world) }),
    findings: canonicalBytes({
      engine: ENGINE_VERSION,
      ...(on !== undefined && { on }),
      assessment: asJson({ findings, candidates, pairs }),
    }),
  };
}

/** The law part by part, by id, as canonical bytes without its examples. */
export function packBytes(law: Law): ReceiptBytes['packs'] {
  const packs: Record<string, Uint8Array<ArrayBuffer>> = {};
  packs[law.vocabulary.id] = canonicalBytes(asJson(law.vocabulary));
  for (const pack of law.packs) {
    const rules = pack.rules.map((rule) => ({ ...rule, examples: [] }));
    packs[pack.id] = canonicalBytes(asJson({ ...pack, rules }));
  }
  packs[law.cumulation.id] = canonicalBytes(asJson(law.cumulation));
  return packs;
}

/** The contract's types are plain data, which TypeScript cannot see of an interface without an index. */
const asJson = (value: object): Json => value as unknown as Json;
