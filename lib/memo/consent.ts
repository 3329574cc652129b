import type { HeldBack, Template } from '@/lib/case/memo-schema';
import { optionIn } from '@/lib/case/read';
import type { Answer, Case } from '@/lib/case/schema';
import type { IsoDate } from '@/lib/engine/pack';
import { lawAlone } from './plan';

/**
 * What the recorded consent allows. Consent is informed, specific to a use and can be withdrawn (Murad
 * Code; International Protocol); a use that was not agreed to, or about which nobody asked, is blocked
 * until a person decides otherwise and says why. Pure: it reads answers and changes nothing.
 */
const USES = ['court', 'advocacy', 'training'] as const;
export type ConsentUse = (typeof USES)[number];

/** Whether a file may leave, and the reason in either case. */
export type ConsentStanding =
  | { readonly allowed: true; readonly why: 'law-alone' | 'not-from-survivors' | 'covered' }
  | Held;

export type Held = {
  readonly allowed: false;
  /** Refused, not found out, or nobody said where the facts come from; or a person is still held. */
  readonly why: HeldBack;
  readonly use: ConsentUse;
};

/** The use that each kind of memo makes of facts. Mandate holders publish what they receive. */
const uses: Readonly<Record<Template, ConsentUse>> = {
  assessment: 'court',
  charging: 'court',
  amicus: 'court',
  communication: 'court',
  pattern: 'advocacy',
  advocacy: 'advocacy',
  exercise: 'training',
};

/**
 * Whether a memo of this kind may be made with what is recorded of consent, and why. Never fails: an answer
 * that is missing, or on which accounts differ, is read as not known. Source: Murad Code, principles on
 * consent; International Protocol (2nd edition, 2017), chapter on informed consent.
 *
 * @param day on which the file leaves: consent may have been given until a month or a year.
 */
export function consentFor(c: Case, template: Template, day: IsoDate): ConsentStanding {
  const use = uses[template];
  const ownText = c.memo?.texts?.some((t) => t.template === template && t.reviewed) ?? false;
  if (lawAlone(template) && !ownText) return forLawAlone(c, use);
  const standing = forFacts(c, use, day);
  const empty = !ownText && c.acts.length + c.contexts.length + c.groups.length === 0;
  return empty && 'use' in standing && standing.why === 'origin-not-known'
    ? { allowed: true, why: 'not-from-survivors' }
    : standing;
}

/**
 * The uses for which a file with facts of the case would wait, with the reason for each: what a person who
 * answers the questions on consent is told at once, and not only when a file is wanted. Never fails.
 *
 * @param day as in `consentFor`, whose sources it shares.
 */
export const heldBackFor = (c: Case, day: IsoDate): readonly Held[] =>
  USES.flatMap((use) => {
    const standing = forFacts(c, use, day);
    return standing.allowed ? [] : [standing];
  });

function forFacts(c: Case, use: ConsentUse, day: IsoDate): ConsentStanding {
  if (isYes(c.answers.stillHeld)) return { allowed: false, why: 'still-held', use };
  const origin = c.answers.whereFactsComeFrom;
  const fromSurvivors = option(origin, 'survivor-account');
  if (fromSurvivors !== 'yes') {
    // Another origin is recorded and this one is not, as the gates of `rules/survivors` read it.
    const other = origin?.state === 'picked' && Object.values(origin.options).includes('yes');
    const settled = fromSurvivors === 'no' || (other && !differs(origin, 'survivor-account'));
    return settled
      ? { allowed: true, why: 'not-from-survivors' }
      : { allowed: false, why: 'origin-not-known', use };
  }
  const agreed = option(c.answers.consentScope, use);
  if (agreed === 'yes' && isOver(c.consentUntil, day)) return { allowed: false, why: 'ended', use };
  if (agreed === 'yes') return { allowed: true, why: 'covered' };
  return { allowed: false, why: agreed === 'no' ? 'refused' : 'not-known', use };
}

/**
 * Law alone prints no fact of the case. Which law it tells does follow from the answers, so a survivor who
 * refused this use has refused that too.
 */
function forLawAlone(c: Case, use: ConsentUse): ConsentStanding {
  const refused =
    option(c.answers.whereFactsComeFrom, 'survivor-account') === 'yes' &&
    option(c.answers.consentScope, use) === 'no';
  return refused ? { allowed: false, why: 'refused', use } : { allowed: true, why: 'law-alone' };
}

/**
 * A person's decision, with its reason, to make this kind of memo beyond the recorded consent: the last one
 * about what holds it back now. Who decided when nobody had asked did not decide against a refusal.
 */
export function overrideOf(c: Case, template: Template, day: IsoDate) {
  const standing = consentFor(c, template, day);
  if (standing.allowed) return undefined;
  const end = standing.why === 'ended' ? c.consentUntil : undefined;
  return c.memo?.overrides?.findLast(
    (o) => o.template === template && o.why === standing.why && o.until === end,
  );
}

/** The month or the year that was agreed counts to its end. */
const isOver = (until: string | undefined, day: IsoDate): boolean =>
  until !== undefined && day.slice(0, until.length) > until;

const differs = (answer: Answer, name: string) =>
  answer.state === 'picked' && optionIn(answer, name) === 'accounts-differ';

const isYes = (answer: Answer | undefined) => answer?.state === 'answered' && answer.value === true;

function option(answer: Answer | undefined, name: string): 'yes' | 'no' | 'open' {
  if (answer?.state !== 'picked') return 'open';
  const told = optionIn(answer, name);
  return told === 'yes' || told === 'no' ? told : 'open';
}
