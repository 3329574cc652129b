import type { Fault } from '../check-condition';
import type { Law } from '../pack';
import type { ProofFinding, WaivedFinding } from './report';

/** Takes out what the packs accept, with the reason. A waiver that waives nothing has outlived its rule. */
export function applyWaivers(
  law: Law,
  found: readonly ProofFinding[],
): {
  readonly findings: readonly ProofFinding[];
  readonly waived: readonly WaivedFinding[];
  readonly idle: readonly Fault[];
} {
  const waivers = law.packs.flatMap((pack, p) =>
    (pack.waivers ?? []).map((waiver, i) => ({ ...waiver, at: `packs[${p}].waivers[${i}]` })),
  );
  const waiverOf = (f: ProofFinding) =>
    waivers.find(
      (w) =>
        w.code === f.code && w.about === f.about && (w.path === undefined || w.path === f.path),
    );
  const used = new Set(found.map(waiverOf));
  return {
    findings: found.filter((f) => waiverOf(f) === undefined),
    waived: found.flatMap((f) => {
      const waiver = waiverOf(f);
      return waiver ? [{ ...f, because: waiver.because }] : [];
    }),
    idle: waivers
      .filter((w) => !used.has(w))
      .map((w) => ({
        path: w.at,
        rule: w.about,
        fault: `this waiver of ${w.code} waives nothing`,
      })),
  };
}
