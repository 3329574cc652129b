import { type Case, type KeptBasis, type KeptResult, LIMITS } from './schema';

/**
 * Accepts the law as it now is: remembers its versions and, in short, what the findings are under it, so
 * that they can be read when the law has moved on. Beyond the limit of the schema the rest is left out:
 * the caller passes what matters most first. `basis` lets a later reader tell a changed law from changed
 * answers.
 */
export function acceptLaw(
  c: Case,
  law: Readonly<Record<string, string>>,
  findings: KeptResult['findings'],
  basis?: KeptBasis,
): Case {
  const kept = {
    law: { ...law },
    findings: findings.slice(0, LIMITS.keptFindings),
    ...(basis && { basis }),
  };
  return { ...c, law: kept.law, kept };
}
