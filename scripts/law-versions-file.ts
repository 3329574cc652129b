/**
 * What each version of the law contains, as hashes, so that no two texts of the law ever carry one number:
 * a memo prints the version, and a reader two years later must be able to say which law it was.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Law } from '../lib/engine/pack';
import { packBytes } from '../lib/engine/receipt';

/** Part of the law (a pack, the vocabulary, the law of cumulation) → version → hash of what it contains. */
export type LawVersions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const file = 'rules/versions.json';

export const readVersions = (): LawVersions => JSON.parse(readFileSync(file, 'utf8'));

export const writeVersions = (versions: LawVersions): void =>
  writeFileSync(file, `${JSON.stringify(versions, null, 2)}\n`);

/** Every part with its version and its hash: the bytes that a receipt hashes, so without examples and words. */
export function currentVersions(law: Law): readonly (readonly [string, string, string])[] {
  const bytes = packBytes(law);
  return [law.vocabulary, ...law.packs, law.cumulation].map(({ id, version }) => [
    id,
    version,
    createHash('sha256')
      .update(bytes[id] ?? '')
      .digest('hex')
      .slice(0, 16),
  ]);
}

/** What is not in order, in words: a version whose content has changed, or one that nobody has recorded. */
export function versionFaults(law: Law, recorded: LawVersions): readonly string[] {
  return currentVersions(law).flatMap(([id, version, hash]) => {
    const known = recorded[id]?.[version];
    if (known === hash) return [];
    return known === undefined
      ? [`${id} ${version} is not recorded yet: npm run -s law-versions`]
      : [`${id} ${version} has changed: raise its version, then npm run -s law-versions`];
  });
}

/** The record with what is new in it. A version that is there already keeps its hash. */
export const withCurrent = (law: Law, recorded: LawVersions): LawVersions =>
  Object.fromEntries(
    currentVersions(law).map(([id, version, hash]) => [id, { [version]: hash, ...recorded[id] }]),
  );
