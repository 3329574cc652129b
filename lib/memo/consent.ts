import type { Template } from '@/lib/case/memo-schema';
import type { Answer, Case } from '@/lib/case/schema';
import { lawAlone } from './plan';

/**
 * What the recorded consent allows. Consent is informed, specific to a use and can be withdrawn (Murad
 * Code; International Protocol); a use that was not agreed to, or about which nobody asked, is blocked
 * until a person decides otherwise and says why. Pure: it reads answers and changes nothing.
 */
export type ConsentUse = 'court' | 'advocacy' | 'training';

export type ConsentStanding =
  | { readonly allowed: true; readonly why: 'law-alone' | 'not-from-survivors' | 'covered' }
  | {
      readonly allowed: false;
      /** Refused, not found out, or nobody said where the facts come from; or a person is still held. */
      readonly why: 'refused' | 'not-known' | 'origin-not-known' | 'still-held';
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

export function consentFor(c: Case, template: Template): ConsentStanding {
  const use = uses[template];
  // Law alone carries no fact of the case, unless the person wrote text of their own into it.
  const ownText = c.memo?.texts?.some((t) => t.template === template && t.reviewed);
  if (lawAlone(template) && !ownText) return { allowed: true, why: 'law-alone' };
  if (c.acts.length + c.contexts.length + c.groups.length === 0)
    return { allowed: true, why: 'not-from-survivors' };
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
  if (agreed === 'yes') return { allowed: true, why: 'covered' };
  return { allowed: false, why: agreed === 'no' ? 'refused' : 'not-known', use };
}

/** Whether a person has decided, with a reason, to make this kind of memo beyond the recorded consent. */
export const overridden = (c: Case, template: Template): boolean =>
  c.memo?.overrides?.some((o) => o.template === template) ?? false;

const differs = (answer: Answer, name: string) =>
  answer.state === 'picked' && answer.options[name] === 'accounts-differ';

const isYes = (answer: Answer | undefined) => answer?.state === 'answered' && answer.value === true;

/**
 * One option of a list. An option that is absent is a no only where the person said so of all others.
 */
function option(answer: Answer | undefined, name: string): 'yes' | 'no' | 'open' {
  if (answer?.state !== 'picked') return 'open';
  const own = answer.options[name];
  if (own === 'yes' || own === 'no') return own;
  if (own === 'accounts-differ') return 'open';
  return answer.rest === 'no' ? 'no' : 'open';
}
