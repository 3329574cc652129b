import { none, notCoerced, notSexual, yes } from '../facts';
import type { MoreExamples } from '../with-examples';

const attack = yes(
  'attackCourseOfConduct',
  'attackOnCivilians',
  'attackPolicy',
  'attackWidespread',
);
const mental = 'Meant the conduct, and the result neither meant nor foreseen: not indicated';

/** Contexts and elements of crimes. */
export const romeStatuteElements: MoreExamples = {
  'rs.ctx.attack': [
    ['A single incident: no attack', { ...attack, ...none('attackCourseOfConduct') }, 'not-met'],
    [
      'Directed against fighters: no attack on a civilian population',
      { ...attack, ...none('attackOnCivilians') },
      'not-met',
    ],
    [
      'Neither widespread nor systematic: the threshold is not reached',
      { ...attack, ...none('attackWidespread', 'attackSystematic') },
      'not-met',
    ],
    [
      'Course of conduct not known: open',
      yes('attackOnCivilians', 'attackPolicy', 'attackWidespread'),
      'open',
    ],
    [
      'Who was attacked not known: open',
      yes('attackCourseOfConduct', 'attackPolicy', 'attackWidespread'),
      'open',
    ],
    [
      'Scale and pattern not known: open',
      yes('attackCourseOfConduct', 'attackOnCivilians', 'attackPolicy'),
      'open',
    ],
  ],
  'rs.ctx.racial-regime': [
    [
      'Racial domination without an institutionalised regime: not indicated',
      { ...yes('regimeDomination=racial'), ...none('institutionalisedRegime') },
      'not-met',
    ],
  ],
  'rs.7-1-g-1.e3': [
    [
      'No attack of this kind: not indicated, whatever the act was part of',
      {
        ...yes('attackCourseOfConduct', 'attackOnCivilians', 'partOfAttack'),
        ...none('attackPolicy'),
      },
      'not-met',
    ],
  ],
  'rs.8-2-b-xxii-1.e3': [
    [
      'During an international conflict and unconnected with it: not indicated',
      { ...yes('armedConflict=international'), ...none('associatedWithConflict') },
      'not-met',
    ],
  ],
  'rs.8-2-e-vi-1.e3': [
    [
      'There was no internal conflict: not indicated here',
      { ...yes('associatedWithConflict'), ...none('armedConflict') },
      'not-met',
    ],
  ],
  'rs.7-1-g-1.mental': [
    [
      'Meant the act, unaware of coercion or incapacity: not indicated',
      { ...yes('meantConduct'), ...none('awareOf=coercion-or-incapacity') },
      'not-met',
    ],
  ],
  'rs.7-1-g-2.mental': [
    [
      mental,
      { ...yes('meantConduct', 'awareOf=ownership'), ...none('meantOrForesawResult') },
      'not-met',
    ],
    [
      'Unaware of exercising ownership: not indicated',
      { ...yes('meantConduct', 'meantOrForesawResult'), ...none('awareOf=ownership') },
      'not-met',
    ],
    ['Result not asked for: open', yes('meantConduct', 'awareOf=ownership'), 'open'],
  ],
  'rs.7-1-g-4.mental': [
    [
      'Unaware of the pregnancy and how it came about: not indicated',
      { ...yes('meantConduct'), ...none('awareOf=pregnancy-and-confinement') },
      'not-met',
    ],
  ],
  'rs.7-1-g-5.mental': [
    [
      mental,
      { ...yes('meantConduct', 'awareOf=no-justification'), ...none('meantOrForesawResult') },
      'not-met',
    ],
    [
      'Unaware that nothing justified it: not indicated',
      { ...yes('meantConduct', 'meantOrForesawResult'), ...none('awareOf=no-justification') },
      'not-met',
    ],
    ['Result not asked for: open', yes('meantConduct', 'awareOf=no-justification'), 'open'],
  ],
  'rs.7-1-f.mental': [
    [
      mental,
      { ...yes('meantConduct', 'awareOf=custody'), ...none('meantOrForesawResult') },
      'not-met',
    ],
    [
      'Unaware that the person was in custody: not indicated',
      { ...yes('meantConduct', 'meantOrForesawResult'), ...none('awareOf=custody') },
      'not-met',
    ],
    ['Result not asked for: open', yes('meantConduct', 'awareOf=custody'), 'open'],
  ],
  'rs.8-2-a-ii-1.mental': [
    [mental, { ...yes('meantConduct'), ...none('meantOrForesawResult') }, 'not-met'],
  ],
  'rs.7-1-c.mental': [
    [
      'Unaware of exercising ownership: not indicated',
      { ...yes('meantConduct'), ...none('awareOf=ownership') },
      'not-met',
    ],
  ],
  'rs.7-1-g-2.e2': [['No sexual act was caused: not indicated', notSexual, 'not-met']],
  'rs.7-1-g-3.e1': [
    [
      'A sexual act, and every circumstance of the list denied: not indicated',
      { ...yes('doneToPerson=touching'), ...notCoerced },
      'not-met',
    ],
    [
      'Force, and nothing sexual in nature: not indicated',
      { ...notSexual, ...yes('coercion=force') },
      'not-met',
    ],
  ],
  'rs.7-1-g-4.e1': [
    [
      'The pregnancy was not forced: not indicated',
      {
        ...yes('confinedWhilePregnant', 'confinementIntent=ethnic-composition'),
        ...none('forciblyMadePregnant', 'reproductiveForms=forced-pregnancy'),
      },
      'not-met',
    ],
    [
      'Neither of the two intents: not indicated',
      { ...yes('forciblyMadePregnant', 'confinedWhilePregnant'), ...none('confinementIntent') },
      'not-met',
    ],
    [
      'How the pregnancy came about is not known: open',
      yes('confinedWhilePregnant', 'confinementIntent=ethnic-composition'),
      'open',
    ],
  ],
  'rs.7-1-g-5.e1': [
    [
      'No capacity was lost: not indicated',
      none('lostReproductiveCapacity', 'effectNotPermanent'),
      'not-met',
    ],
    ['Not a passing effect, loss not asked for: open', none('effectNotPermanent'), 'open'],
  ],
  'rs.7-1-g-5.e2': [
    [
      'Justified treatment that went beyond its aim, without consent: indicated',
      {
        ...yes('medicallyJustified', 'justifiedTreatmentStillReached'),
        ...none('genuineConsentToProcedure'),
      },
      'met',
    ],
    [
      'Justified, within its aim, without consent: not indicated',
      {
        ...yes('medicallyJustified'),
        ...none('justifiedTreatmentStillReached', 'genuineConsentToProcedure'),
      },
      'not-met',
    ],
  ],
  'rs.7-1-h.e1': [
    [
      'No right was taken away: not indicated',
      { ...yes('severeDeprivation', 'contraryToInternationalLaw'), ...none('rightsDeprived') },
      'not-met',
    ],
    [
      'Severe and unlawful, which right not asked for: open',
      yes('severeDeprivation', 'contraryToInternationalLaw'),
      'open',
    ],
    [
      'A severe deprivation that international law allows: not indicated',
      {
        ...yes('rightsDeprived=movement', 'severeDeprivation'),
        ...none('contraryToInternationalLaw'),
      },
      'not-met',
    ],
    [
      'Whether international law allows it is not assessed: open',
      yes('rightsDeprived=movement', 'severeDeprivation'),
      'open',
    ],
  ],
  'rs.7-1-h.e2': [
    ['Not targeted in any of these ways: not indicated', none('targetedAs'), 'not-met'],
  ],
  'rs.7-1-h.e3': [['On none of these grounds: not indicated', none('grounds'), 'not-met']],
  'rs.7-1-h.e5': [
    [
      'No attack of this kind: not indicated',
      {
        ...yes('attackCourseOfConduct', 'attackOnCivilians', 'deprivationPartOfAttack'),
        ...none('attackPolicy'),
      },
      'not-met',
    ],
  ],
  'rs.8-2-a-vii-2.e1': [
    [
      'Nobody was confined: not indicated',
      none('otherConduct', 'confinedWhilePregnant'),
      'not-met',
    ],
  ],
  'rs.7-1-k-fm.union': [
    [
      'The status of a spouse and none of its duties: not indicated',
      { ...yes('conjugalUnion=status-of-spouse'), ...none('conjugalUnion=duties-of-marriage') },
      'not-met',
    ],
    ['Status recorded, duties unknown: open', yes('conjugalUnion=status-of-spouse'), 'open'],
  ],
  'rs.6-a.e2': [
    [
      'A group marked for destruction, to which the person did not belong: not indicated',
      { ...yes('groupUnderDestruction=ethnical'), ...none('belongedToTargetedGroup') },
      'not-met',
    ],
  ],
  'rs.6-d.e1': [
    [
      'No measure against births: not indicated',
      none('reproductiveForms', 'doneToPerson=genital-alteration', 'lostReproductiveCapacity'),
      'not-met',
    ],
  ],
  'rs.7-1-d.e1': [
    ['Nobody was displaced: not indicated', none('otherConduct', 'removalPermitted'), 'not-met'],
    [
      'Nothing permitted a removal, displacement not asked for: open',
      none('removalPermitted'),
      'open',
    ],
  ],
  'rs.8-2-b-x-1.e3': [
    [
      'Not justified by treatment, and in the interest of the person: not indicated',
      { ...yes('inThePersonsInterest'), ...none('medicallyJustified') },
      'not-met',
    ],
  ],
  'rs.8-2-a-ii-3.e3': [
    [
      'Justified by treatment, whatever the aim: not indicated',
      { ...yes('intentNotTherapeutic', 'medicallyJustified'), ...none('inThePersonsInterest') },
      'not-met',
    ],
    [
      'In the interest of the person, whatever the aim: not indicated',
      { ...yes('intentNotTherapeutic', 'inThePersonsInterest'), ...none('medicallyJustified') },
      'not-met',
    ],
    [
      'Justification not known: open',
      { ...yes('intentNotTherapeutic'), ...none('inThePersonsInterest') },
      'open',
    ],
    [
      'Interest not known: open',
      { ...yes('intentNotTherapeutic'), ...none('medicallyJustified') },
      'open',
    ],
  ],
};
