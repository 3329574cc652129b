import { coarseDateSchema } from './coarse-date-schema';
import type { Case } from './schema';

/** A year or a month as a person types it ("2014", "2014-6", "06/2014"); `undefined` for anything else. */
export function readCoarseDate(typed: string): string | undefined {
  const parts = typed.trim().split(/[\s./-]+/);
  const [year, month, ...more] = parts[0]?.length === 4 ? parts : [...parts].reverse();
  if (more.length > 0 || year === undefined) return undefined;
  const found = coarseDateSchema.safeParse(
    month === undefined ? year : `${year}-${month.padStart(2, '0')}`,
  );
  return found.success ? found.data : undefined;
}

/** Until the end of which month or year consent was given, or `undefined`: no end was agreed. Throws as `setWhen`. */
export function setConsentUntil(c: Case, until: string | undefined): Case {
  const { consentUntil: _, ...rest } = c;
  return until === undefined ? rest : { ...rest, consentUntil: coarseDateSchema.parse(until) };
}

/**
 * When an act took place, or `undefined` to leave that open.
 *
 * @throws if the date is finer than a month, or not one.
 */
export function setWhen(c: Case, act: string, when: string | undefined): Case {
  const date = when === undefined ? undefined : coarseDateSchema.parse(when);
  return {
    ...c,
    acts: c.acts.map((known) => {
      if (known.id !== act) return known;
      const { when: _, ...rest } = known;
      return date === undefined ? rest : { ...rest, when: date };
    }),
  };
}
