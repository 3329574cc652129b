import {
  none,
  notCoerced,
  notReproductive,
  notViolent,
  reproductiveViolence,
  sexualViolence,
  yes,
} from '../facts';
import type { MoreExamples } from '../with-examples';

const severe = yes('severePainOrSuffering');

const treatment = yes('medicallyJustified', 'genuineConsentToProcedure');

/** Principles, flags, and what lists a crime or leaves it out. */
export const romeStatuteFlags: MoreExamples = {
  'rs.principle.another-person-coerced': [
    ['Nobody else was coerced: the point does not arise', none('coercedPerson'), 'not-met'],
  ],
  'rs.principle.dead-persons': [
    ['Nobody was dead at the time: the point does not arise', none('statusOfPersons'), 'not-met'],
  ],
  'rs.principle.forced-pregnancy-and-national-law': [
    [
      'No forced pregnancy: the point does not arise',
      none('forciblyMadePregnant', 'confinedWhilePregnant'),
      'not-met',
    ],
  ],
  'rs.flag.factors-outside-the-elements': [
    [
      'None of these factors, and no coercion: nothing to flag',
      { ...none('furtherFactors'), ...notCoerced },
      'not-met',
    ],
    ['Neither these factors nor coercion asked for: open', {}, 'open'],
  ],
  'rs.flag.justified-without-consent': [
    ['Justified and consented to: nothing to flag', treatment, 'not-met'],
    ['Justified, consent not asked for: open', yes('medicallyJustified'), 'open'],
  ],
  'rs.flag.link-is-the-gap': [
    [
      'An armed conflict, and the act is said to have nothing to do with it: the gap is named',
      {
        ...sexualViolence,
        ...yes('armedConflict=non-international'),
        ...none('associatedWithConflict'),
      },
      'met',
    ],
    [
      'A conflict, and no sexual violence asked for: open',
      yes('armedConflict=non-international'),
      'open',
    ],
    ['Sexual violence, no conflict asked for: open', sexualViolence, 'open'],
  ],
  'rs.principle.parallel-conflicts': [
    [
      'An internal conflict, and another kind not asked for: open',
      yes('armedConflict=non-international'),
      'open',
    ],
  ],
  'rs.flag.not-assessed-here': [
    ['Killing, armed conflict not asked for: open', yes('otherConduct=killing'), 'open'],
  ],
  'rs.flag.only-internal-conflict': [
    [
      'No internal conflict: nothing is left out of its list',
      none('armedConflict=non-international'),
      'not-met',
    ],
  ],
  'rs.flag.only-international-conflict': [
    [
      'No international conflict: nothing is left out of its list',
      none('armedConflict=international', 'armedConflict=occupation'),
      'not-met',
    ],
  ],
  'rs.flag.torture-in-custody': [
    ['In custody, what was done not asked for: open', yes('custodyOrControl'), 'open'],
  ],
  'rs.flag.torture-for-a-purpose': [
    [
      'Threats of sexual violence to intimidate, conflict not asked for: torture is listed, open',
      {
        ...notViolent,
        ...yes('withoutContact=threat-of-sexual-violence', 'purposes=intimidation'),
      },
      'met',
    ],
    [
      'Sexual violence for none of these purposes: not raised',
      { ...sexualViolence, ...none('purposes') },
      'not-met',
    ],
    [
      'In an occupation, an internal conflict excluded: torture is listed, open',
      {
        ...sexualViolence,
        ...yes('purposes=discrimination', 'armedConflict=occupation'),
        ...none('armedConflict=non-international'),
      },
      'met',
    ],
    [
      'In an internal conflict, an international one excluded: torture is listed, open',
      {
        ...sexualViolence,
        ...yes('purposes=discrimination', 'armedConflict=non-international'),
        ...none('armedConflict=international', 'armedConflict=occupation'),
      },
      'met',
    ],
    [
      'No internal conflict, an international one not asked for: torture is listed, open',
      {
        ...sexualViolence,
        ...yes('purposes=discrimination'),
        ...none('armedConflict=non-international'),
      },
      'met',
    ],
    [
      'No international conflict, an internal one not asked for: torture is listed, open',
      {
        ...sexualViolence,
        ...yes('purposes=discrimination'),
        ...none('armedConflict=international', 'armedConflict=occupation'),
      },
      'met',
    ],
    [
      'An occupation, what was done and why not asked for: open',
      { ...yes('armedConflict=occupation'), ...none('armedConflict=non-international') },
      'open',
    ],
    ['A purpose, what was done not asked for: open', yes('purposes=discrimination'), 'open'],
    ['Sexual violence, purpose not asked for: open', sexualViolence, 'open'],
  ],
  'rs.flag.torture-signs': [
    ['Suffering judged not severe: not raised', none('severePainOrSuffering'), 'not-met'],
    ['In custody, suffering not judged: open', yes('custodyOrControl'), 'open'],
    [
      'Severe pain in custody, neither a conflict nor an attack: not raised',
      {
        ...severe,
        ...yes('custodyOrControl'),
        ...none('armedConflict', 'attackOnCivilians'),
      },
      'not-met',
    ],
    ['Severe pain in detention: listed, open', { ...severe, ...yes('coercion=detention') }, 'met'],
    [
      'Severe pain of an experiment: listed',
      { ...severe, ...yes('otherConduct=experiment') },
      'met',
    ],
    [
      'Severe pain by a threat of sexual violence: listed, open',
      { ...severe, ...yes('withoutContact=threat-of-sexual-violence') },
      'met',
    ],
    [
      'Severe pain by forced contraception: listed, open',
      { ...severe, ...reproductiveViolence },
      'met',
    ],
    [
      'Severe pain by an imposed union: listed, open',
      { ...severe, ...yes('doneToPerson=imposed-union') },
      'met',
    ],
    ['Severe pain, not held by such conduct: open', { ...severe, ...none('otherConduct') }, 'open'],
    [
      'Severe pain, in nobody’s custody: open',
      {
        ...severe,
        ...none('custodyOrControl', 'coercion=detention', 'doneToPerson=sexual-possession'),
        ...none('otherConduct=confinement', 'otherConduct=imprisonment'),
      },
      'open',
    ],
    ['Severe pain, for no such purpose: open', { ...severe, ...none('purposes') }, 'open'],
    ['Severe pain, no sexual violence: open', { ...severe, ...notViolent }, 'open'],
    [
      'Severe pain, no threat of sexual violence: open',
      { ...severe, ...none('withoutContact=threat-of-sexual-violence') },
      'open',
    ],
    ['Severe pain, nothing reproductive: open', { ...severe, ...notReproductive }, 'open'],
    [
      'Severe pain, none of this done to the person: open',
      { ...severe, ...none('doneToPerson') },
      'open',
    ],
    [
      'Neither a conflict nor an attack, nothing else asked for: not raised',
      none('armedConflict', 'attackOnCivilians'),
      'not-met',
    ],
  ],
  'rs.flag.sexual-slavery-signs': [
    [
      'Sexual violence, and no sign of ownership: not raised',
      {
        ...sexualViolence,
        ...none('doneToPerson=sexual-possession', 'doneToPerson=imposed-union'),
        ...none('otherConduct', 'ownershipSigns', 'ownershipPowers'),
      },
      'not-met',
    ],
    [
      'Sexual violence, no sign but possession, which is not asked for: open',
      { ...yes('sexualInContext', 'inherentlyViolent'), ...none('ownershipSigns', 'otherConduct') },
      'open',
    ],
    [
      'Sexual violence, held and not made to work, no other sign: not raised',
      {
        ...sexualViolence,
        ...none('doneToPerson=sexual-possession', 'doneToPerson=imposed-union'),
        ...none('ownershipSigns', 'otherConduct=forced-labour'),
        ...yes('otherConduct=confinement'),
      },
      'not-met',
    ],
    [
      'Sexual violence, made to work, held or not is not asked for, no other sign: open',
      {
        ...sexualViolence,
        ...none('doneToPerson=sexual-possession', 'doneToPerson=imposed-union', 'ownershipSigns'),
        ...yes('otherConduct=forced-labour'),
      },
      'open',
    ],
    [
      'Sexual violence, made to work and not held, no other sign: not raised',
      {
        ...sexualViolence,
        ...none('doneToPerson=sexual-possession', 'doneToPerson=imposed-union'),
        ...none('ownershipSigns', 'otherConduct=confinement', 'otherConduct=imprisonment'),
        ...yes('otherConduct=forced-labour'),
      },
      'not-met',
    ],
    [
      'Two signs, sexual violence not asked for: open',
      yes('ownershipSigns=labour-exacted', 'ownershipSigns=long-duration'),
      'open',
    ],
    [
      'Sexual violence, signs not asked for: open',
      yes('sexualInContext', 'inherentlyViolent'),
      'open',
    ],
    [
      'Sexual violence and one sign, the others not asked for: open',
      yes('sexualInContext', 'inherentlyViolent', 'ownershipSigns=long-duration'),
      'open',
    ],
  ],
  'rs.flag.inhumane-act-signs': [
    [
      'Nothing reproductive, what was done to the person not asked for: open',
      notReproductive,
      'open',
    ],
    [
      'Nothing reproductive and nothing done to the body: not raised',
      { ...notReproductive, ...none('doneToPerson', 'otherConduct') },
      'not-met',
    ],
    [
      'Mutilated, nothing reproductive, suffering not judged: listed',
      { ...notReproductive, ...none('doneToPerson'), ...yes('otherConduct=mutilation') },
      'met',
    ],
    [
      'Wounded by a shell, in nobody’s power: not raised',
      {
        ...notReproductive,
        ...none('doneToPerson', 'custodyOrControl', 'coercion=detention'),
        ...none('otherConduct=mutilation', 'otherConduct=confinement', 'otherConduct=imprisonment'),
        ...yes('otherConduct=beating-or-injury'),
      },
      'not-met',
    ],
    [
      'In custody, neither beaten nor mutilated, nothing done to the body: not raised',
      {
        ...notReproductive,
        ...none('doneToPerson', 'otherConduct=mutilation', 'otherConduct=beating-or-injury'),
        ...yes('custodyOrControl'),
      },
      'not-met',
    ],
    ['Beaten, custody not asked for: open', yes('otherConduct=beating-or-injury'), 'open'],
    [
      'Judged not severe, and nobody judged whether it was great: one question is left',
      { ...reproductiveViolence, severePainOrSuffering: 'no' },
      'met',
    ],
    [
      'Great suffering judged, severe pain not: one question is left',
      { ...reproductiveViolence, ...yes('greatSufferingOrSeriousInjury') },
      'met',
    ],
  ],
  'rs.flag.forced-marriage-signs': [
    ['No union of any kind: not raised', none('doneToPerson', 'conjugalUnion'), 'not-met'],
    [
      'Duties and great suffering, status not asked for: listed, open',
      yes('conjugalUnion=duties-of-marriage', 'greatSufferingOrSeriousInjury'),
      'met',
    ],
    [
      'Status and great suffering, duties not asked for: listed, open',
      yes('conjugalUnion=status-of-spouse', 'greatSufferingOrSeriousInjury'),
      'met',
    ],
    [
      'Status and duties, suffering not judged: listed, open',
      yes('conjugalUnion=status-of-spouse', 'conjugalUnion=duties-of-marriage'),
      'met',
    ],
  ],
};
