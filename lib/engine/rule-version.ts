import type { CompiledRule, Engine } from './compile';
import { placedRules } from './in-force';
import type { IsoDate, Rule } from './pack';

/** Which text of a rule an engine applies, and why that one. */
export type RuleVersion = {
  readonly pack: string;
  readonly version: string;
  /** The dates between which this text holds, where the pack gives any. */
  readonly holds?: Rule['holds'];
  /**
   * `only`: there is no other. `in-force`: it is the one that holds on the day the law is read.
   * `latest`: no day was given, and of several it begins last.
   */
  readonly because:
    | { readonly code: 'only' }
    | { readonly code: 'in-force'; readonly on: IsoDate }
    | { readonly code: 'latest' };
};

/** The version of a rule that an engine applies. Never two: `checkLaw` refuses versions that overlap. */
export function versionOf({ law, on }: Engine, { rule, pack }: CompiledRule): RuleVersion {
  const texts = placedRules(law).filter((other) => other.rule.id === rule.id);
  return {
    pack,
    version: law.packs.find(({ id }) => id === pack)?.version ?? '',
    ...(rule.holds && { holds: rule.holds }),
    because:
      texts.length === 1
        ? { code: 'only' }
        : on === undefined
          ? { code: 'latest' }
          : { code: 'in-force', on },
  };
}
