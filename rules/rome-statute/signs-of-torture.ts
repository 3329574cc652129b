import type { Condition } from '@/lib/engine/pack';
import { prohibitedPurpose } from './elements/suffering-and-dignity';

/** Reproductive violence done to a person: a bombed maternity ward is none of it. */
export const reproductiveActOnPerson = {
  any: [
    {
      fact: 'reproductiveForms',
      in: [
        'forced-pregnancy',
        'forced-continuation',
        'forced-abortion',
        'forced-contraception',
        'sterilisation',
        'prevention-of-births',
        'fertility-substances',
        'contraceptive-sabotage',
        'imposed-parenthood',
        'breastfeeding',
        'injury-to-capacity',
        'care-denied',
      ],
    },
    { fact: 'forciblyMadePregnant' },
  ],
} as const satisfies Condition;

/** Violence, or a threat of it, of which torture has often been made. */
export const sexualOrReproductive = {
  any: [
    { finding: 'hp.sexual-violence' },
    reproductiveActOnPerson,
    { fact: 'withoutContact', is: 'threat-of-sexual-violence' },
  ],
} as const satisfies Condition;

/** The same, and violence that is neither: people are tortured by blows as well. */
export const violenceOfTorture = {
  any: [
    ...sexualOrReproductive.any,
    { fact: 'doneToPerson', in: ['genital-alteration', 'injuring-sexual-part'] },
    { fact: 'otherConduct', in: ['beating-or-injury', 'mutilation'] },
  ],
} as const satisfies Condition;

/** Custody, detention or being held as a possession, as recorded for the act. */
export const inCustody = {
  any: [
    { fact: 'custodyOrControl' },
    { fact: 'coercion', is: 'detention' },
    { fact: 'otherConduct', in: ['confinement', 'imprisonment'] },
    { fact: 'doneToPerson', is: 'sexual-possession' },
  ],
} as const satisfies Condition;

/** Signs that somebody was chosen for who they are: discrimination of any kind is a purpose of torture. */
export const signsOfDiscrimination = {
  any: [
    { fact: 'aimedAt', is: 'orientation-or-identity' },
    { fact: 'withoutContact', in: ['shaming-identity', 'punishing-nonconformity'] },
    { fact: 'gravityFactors', is: 'discriminatory' },
  ],
} as const satisfies Condition;

/**
 * Severe pain alone is no sign of torture: wounds of war are severe. It takes custody or control, a purpose,
 * or conduct that nobody can do to a person who is not in their power.
 */
export const inTheirPower = {
  any: [
    inCustody,
    { fact: 'otherConduct', in: ['mutilation', 'experiment'] },
    { finding: 'rs.8-2-c-i-4.e2' },
    sexualOrReproductive,
    { fact: 'doneToPerson', in: ['imposed-union', 'genital-alteration', 'injuring-sexual-part'] },
  ],
} as const satisfies Condition;

/** Why a note on torture is in place: custody, a purpose, or violence of which it has often been made. */
export const torturePossible = {
  any: [
    { any: [...inCustody.any, prohibitedPurpose.when] },
    { finding: 'hp.sexual-violence' },
    reproductiveActOnPerson,
  ],
} as const satisfies Condition;
