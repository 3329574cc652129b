import { asAlleged } from './as-alleged';
import type { CompiledRule } from './compile';
import type { Candidate } from './findings';
import type { ElementRole, Verdict } from './pack';
import { type Reader, workedOut } from './reader';
import { VISIBLE } from './scopes';
import type { Instance } from './sheet';

/** Without these there is nothing to characterise; the rest may still be open. */
const CONDUCT: readonly ElementRole[] = ['conduct', 'consequence'];

/**
 * A crime is a candidate while it is not excluded and what was done, with any hallmark of the crime, is
 * indicated (or accounts of it differ, or it would be indicated if what is disputed were so). Without a conduct element of its own, the crime itself must be indicated or disputed.
 * A flag may add a crime that waits for one answer, also where accounts differ on what raises it; or, raised
 * beyond dispute, leave out those of a chapeau.
 */
export function candidatesOf(reader: Reader): readonly Candidate[] {
  const alleged = readerAsAlleged(reader);
  const flags = reader.engine.rules.filter(({ rule }) => rule.listing !== undefined);
  /** What was found; where that is open and accounts differ on something, whether it would then be indicated. */
  const told = ({ root }: CompiledRule, instance: Instance): Verdict => {
    const found = reader.verdict(reader.word(root, instance));
    if (found !== 'open' || alleged === undefined) return found;
    return isIndicated(alleged.verdict(alleged.word(root, instance))) ? 'contested' : 'open';
  };
  return reader.findings().flatMap(({ rule, instance, root }): Candidate[] => {
    if (rule.rule.kind !== 'crime') return [];
    const verdict = reader.verdict(root);
    if (verdict === 'not-met') return [];
    const candidate = { crime: rule.rule.id, scope: instance.at, verdict };
    const raised = flags
      .filter(({ rule: flag }) => VISIBLE[rule.rule.scope].includes(flag.scope))
      .map((flag) => ({
        ...flag.rule.listing,
        verdict: told(flag, instance),
      }))
      .filter((flag) => isIndicated(flag.verdict));
    const { category } = rule.rule.crime ?? {};
    if (raised.some((flag) => flag.verdict === 'met' && flag.leavesOut === category)) return [];
    if (raised.some((flag) => flag.adds?.includes(rule.rule.id))) return [candidate];
    const conduct = rule.elements
      .filter(
        ({ rule: { element } }) =>
          element?.hallmark || CONDUCT.includes(element?.role ?? 'context'),
      )
      .map((e) => told(e, instance));
    return (conduct.length > 0 ? conduct : [verdict]).every(isIndicated) ? [candidate] : [];
  });
}

/** The results if every disputed answer were so; nothing where none is disputed. */
function readerAsAlleged({ engine, world }: Reader): Reader | undefined {
  const told = asAlleged(world);
  if (told === undefined) return undefined;
  return workedOut(engine, told);
}

const isIndicated = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'contested';
