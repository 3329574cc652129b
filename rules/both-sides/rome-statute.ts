import { internalConflictFacts, internationalConflictFacts } from '../rome-statute/example-facts';
import {
  none,
  notCoerced,
  notReproductive,
  notSexual,
  notViolent,
  reproductiveViolence,
  sexualViolence,
  yes,
} from './facts';
import type { MoreExamples } from './with-examples';

const attack = yes(
  'attackCourseOfConduct',
  'attackOnCivilians',
  'attackPolicy',
  'attackWidespread',
);
const treatment = yes('medicallyJustified', 'genuineConsentToProcedure');
const mental = 'Meant the conduct, and the result neither meant nor foreseen: not indicated';

export const romeStatuteExamples: MoreExamples = {
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
  'rs.flag.turns-on.ownership': [
    [
      'Every sign denied: nothing turns on it',
      none('doneToPerson', 'otherConduct', 'ownershipSigns'),
      'not-met',
    ],
  ],
  'rs.flag.turns-on.lasting-effect': [
    [
      'No loss and no sterilisation: nothing turns on it',
      none('lostReproductiveCapacity', 'reproductiveForms=sterilisation'),
      'not-met',
    ],
    [
      'Sterilised with a passing effect, and the loss not answered: it still turns on that',
      yes('reproductiveForms=sterilisation', 'effectNotPermanent'),
      'met',
    ],
  ],
  'rs.flag.turns-on.mutilation': [
    [
      'Mutilated, danger to life or health not asked for: the crime turns on it',
      yes('otherConduct=mutilation'),
      'met',
    ],
    [
      'Mutilated, and danger to life or health is answered: nothing turns on it',
      { ...yes('otherConduct=mutilation', 'lifeOrHealthEndangered') },
      'not-met',
    ],
  ],
  'rs.flag.turns-on.severe-deprivation': [
    ['On no ground at all: nothing turns on it', none('grounds'), 'not-met'],
    [
      'Unlawful, severity not judged: it turns on that',
      yes('grounds=religious', 'contraryToInternationalLaw'),
      'met',
    ],
    [
      'Severe, lawfulness not judged: it turns on that',
      yes('grounds=religious', 'severeDeprivation'),
      'met',
    ],
    [
      'Unlawful, neither the ground nor severity asked for: open',
      yes('contraryToInternationalLaw'),
      'open',
    ],
    ['Severe, neither the ground nor lawfulness asked for: open', yes('severeDeprivation'), 'open'],
  ],
  'rs.flag.turns-on.group': [
    [
      'No sign of discrimination: nothing to ask',
      none(
        'purposes',
        'gravityFactors',
        'aimedAt',
        'withoutContact',
        'otherConduct',
        'identityFactors',
      ),
      'not-met',
    ],
    [
      'Discrimination, and every ground denied for the affected group: the contradiction is worth a look',
      { ...yes('purposes=discrimination'), ...none('grounds') },
      'met',
    ],
    [
      'Discrimination, and no course of conduct: persecution is out of view',
      { ...yes('purposes=discrimination', 'attackOnCivilians'), ...none('attackCourseOfConduct') },
      'not-met',
    ],
    [
      'Discrimination against civilians, course of conduct not asked for: raised',
      yes('purposes=discrimination', 'attackOnCivilians'),
      'met',
    ],
    [
      'Discrimination in a course of conduct, civilians not asked for: raised',
      yes('purposes=discrimination', 'attackCourseOfConduct'),
      'met',
    ],
    ['Neither signs nor grounds: open', none('grounds'), 'open'],
  ],
  'rs.flag.not-assessed-here': [
    [
      'Killing outside an armed conflict: nothing is left out here',
      {
        ...yes('otherConduct=killing'),
        ...none('armedConflict', 'reproductiveForms', 'otherConduct=conditions-of-life'),
      },
      'not-met',
    ],
    ['Killing, armed conflict not asked for: open', yes('otherConduct=killing'), 'open'],
  ],
  'rs.conflict.link-without-conflict': [
    [
      'No conflict, and no link with one: the answers agree',
      none('armedConflict', 'associatedWithConflict', 'awareOfConflict'),
      'not-met',
    ],
    ['No conflict, links not asked for: open', none('armedConflict'), 'open'],
  ],
  'rs.conflict.part-without-attack': [
    [
      'No attack, and no act that is part of one: the answers agree',
      none('attackCourseOfConduct', 'partOfAttack', 'knewOfAttack'),
      'not-met',
    ],
    [
      'Knowledge of an attack where there was no course of conduct: both are named',
      { ...yes('knewOfAttack', 'attackOnCivilians'), ...none('attackCourseOfConduct') },
      'met',
    ],
    [
      'Part of an attack that was not on civilians: both are named',
      { ...yes('partOfAttack', 'attackCourseOfConduct'), ...none('attackOnCivilians') },
      'met',
    ],
    ['Not on civilians, links not asked for: open', none('attackOnCivilians'), 'open'],
  ],
  'rs.conflict.intent-without-group': [
    [
      'No group, and no intent against one: the answers agree',
      none('groupUnderDestruction', 'belongedToTargetedGroup', 'intentToDestroyGroup'),
      'not-met',
    ],
    ['No group, intent not asked for: open', none('groupUnderDestruction'), 'open'],
  ],
  'rs.conflict.consent-and-deception': [
    [
      'Genuine consent, neither deceived nor decided by others: the answers agree',
      { ...yes('genuineConsentToProcedure'), ...none('consentFlawedBy') },
      'not-met',
    ],
    ['Genuine consent, flaws not asked for: open', yes('genuineConsentToProcedure'), 'open'],
  ],
  'rs.conflict.detention-without-custody': [
    [
      'Neither detention nor custody: the answers agree',
      none('coercion', 'custodyOrControl'),
      'not-met',
    ],
    ['No custody, detention not asked for: open', none('custodyOrControl'), 'open'],
  ],
  'rs.conflict.dead-and-coerced': [
    [
      'Taking active part and not dead: the answers agree',
      { ...yes('statusOfPersons=taking-active-part'), ...none('statusOfPersons=dead') },
      'not-met',
    ],
    [
      'Taking active part, death not asked for: open',
      yes('statusOfPersons=taking-active-part'),
      'open',
    ],
  ],
  'rs.conflict.sterilised-without-loss': [
    [
      'No sterilisation, and no loss: the answers agree',
      none('reproductiveForms=sterilisation', 'lostReproductiveCapacity'),
      'not-met',
    ],
    ['No loss, the form not asked for: open', none('lostReproductiveCapacity'), 'open'],
  ],
  'rs.conflict.part-in-hostilities': [
    [
      'Taking active part only: the answers agree',
      {
        ...yes('statusOfPersons=taking-active-part'),
        ...none('statusOfPersons=civilian', 'statusOfPersons=hors-de-combat'),
      },
      'not-met',
    ],
    [
      'Taking active part, other statuses not asked for: open',
      yes('statusOfPersons=taking-active-part'),
      'open',
    ],
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
  'rs.flag.sexual-slavery-signs': [
    [
      'Sexual violence, and no sign of ownership: not raised',
      {
        ...sexualViolence,
        ...none('doneToPerson=sexual-possession', 'ownershipSigns', 'ownershipPowers'),
      },
      'not-met',
    ],
    [
      'Sexual violence, no sign but possession, which is not asked for: open',
      { ...yes('sexualInContext', 'inherentlyViolent'), ...none('ownershipSigns') },
      'open',
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
      'Severe pain judged, great suffering not: one question is left',
      { ...reproductiveViolence, ...yes('severePainOrSuffering') },
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
  ...turnsOn(),
};

/** Crimes of which everything is there but one answer: which conduct raises the question, and which does not. */
function turnsOn(): MoreExamples {
  const noOther = none('doneToPerson', 'otherConduct', 'withoutContact');
  const nothing = { ...notViolent, ...notReproductive, ...noOther };
  return {
    'rs.flag.turns-on.suffering': [
      [
        'Violence at home, neither a conflict nor an attack: nothing turns on suffering here',
        { ...reproductiveViolence, ...none('armedConflict', 'attackOnCivilians') },
        'not-met',
      ],
      [
        'In an armed conflict, suffering not judged: raised',
        { ...reproductiveViolence, ...yes('armedConflict=non-international') },
        'met',
      ],
      ['None of this conduct: nothing turns on suffering', nothing, 'not-met'],
      ['Sexual violence alone, suffering not judged: it turns on that', sexualViolence, 'met'],
      ['Reproductive violence alone: it turns on suffering', reproductiveViolence, 'met'],
      [
        'A union imposed, nothing else: it turns on suffering',
        { ...nothing, ...yes('doneToPerson=imposed-union') },
        'met',
      ],
      [
        'A beating, nothing else: it turns on suffering',
        { ...nothing, ...yes('otherConduct=beating-or-injury') },
        'met',
      ],
      [
        'Privacy denied, nothing else: it turns on suffering',
        { ...nothing, ...yes('withoutContact=privacy-denial') },
        'met',
      ],
      [
        'Severe pain judged, great suffering not: one question is left',
        { ...reproductiveViolence, ...yes('severePainOrSuffering') },
        'met',
      ],
      [
        'Great suffering judged, severe pain not: one question is left',
        { ...reproductiveViolence, ...yes('greatSufferingOrSeriousInjury') },
        'met',
      ],
      [
        'Reproductive violence not asked for, the rest denied: open',
        { ...notViolent, ...noOther },
        'open',
      ],
      [
        'What was done to the person not asked for, the rest denied: open',
        { ...notViolent, ...notReproductive, ...none('otherConduct', 'withoutContact') },
        'open',
      ],
      [
        'Other conduct not asked for, the rest denied: open',
        { ...notViolent, ...notReproductive, ...none('doneToPerson', 'withoutContact') },
        'open',
      ],
      [
        'Acts without contact not asked for, the rest denied: open',
        { ...notViolent, ...notReproductive, ...none('doneToPerson', 'otherConduct') },
        'open',
      ],
    ],
    'rs.flag.turns-on.dignity': [
      [
        'A conflict and none of this conduct: nothing turns on dignity',
        { ...internationalConflictFacts, ...nothing, ...notSexual },
        'not-met',
      ],
      [
        'Sexual violence in a conflict: it turns on dignity',
        { ...internationalConflictFacts, ...sexualViolence },
        'met',
      ],
      [
        'Humiliation in a conflict, nothing sexual: it turns on dignity',
        { ...internalConflictFacts, ...nothing, ...notSexual, ...yes('otherConduct=humiliation') },
        'met',
      ],
      [
        'A sexual act on a dead body, not coerced: it turns on dignity',
        {
          ...internalConflictFacts,
          ...notViolent,
          ...none('otherConduct', 'withoutContact'),
          ...yes('doneToPerson=touching', 'statusOfPersons=dead'),
        },
        'met',
      ],
      [
        'A sexual act on a living person, nothing coerced: nothing turns on dignity',
        {
          ...internalConflictFacts,
          ...notViolent,
          ...none('otherConduct', 'withoutContact', 'statusOfPersons'),
          ...yes('doneToPerson=touching'),
        },
        'not-met',
      ],
      [
        'A dead body, and nothing sexual: nothing turns on dignity',
        { ...internalConflictFacts, ...nothing, ...notSexual, ...yes('statusOfPersons=dead') },
        'not-met',
      ],
      ['A conflict, and conduct not asked for: open', internationalConflictFacts, 'open'],
      [
        'A dead person in a conflict, conduct not asked for: open',
        { ...internalConflictFacts, ...yes('statusOfPersons=dead') },
        'open',
      ],
      [
        'A sexual act in a conflict, circumstances not asked for: open',
        { ...internalConflictFacts, ...yes('sexualInContext') },
        'open',
      ],
      [
        'Everything denied but violence, which is not asked for, and no dead: open',
        { ...internalConflictFacts, ...none('otherConduct', 'withoutContact', 'statusOfPersons') },
        'open',
      ],
      [
        'Sexual violence in a conflict, dignity answered: nothing turns on it',
        { ...internalConflictFacts, ...sexualViolence, ...yes('dignityViolated') },
        'not-met',
      ],
      [
        'No conflict: outrages do not arise',
        { ...sexualViolence, ...none('armedConflict') },
        'not-met',
      ],
    ],
    'rs.flag.turns-on.bodily-or-mental-harm': [
      [
        'No group under destruction: nothing turns on it',
        { ...sexualViolence, ...none('groupUnderDestruction') },
        'not-met',
      ],
      [
        'A group, and none of this conduct: nothing turns on it',
        { ...yes('groupUnderDestruction=ethnical'), ...nothing },
        'not-met',
      ],
      [
        'Reproductive violence against the group: it turns on harm',
        { ...yes('groupUnderDestruction=religious'), ...nothing, ...reproductiveViolence },
        'met',
      ],
      [
        'A union imposed on members: it turns on harm',
        {
          ...yes('groupUnderDestruction=religious'),
          ...nothing,
          ...yes('doneToPerson=imposed-union'),
        },
        'met',
      ],
      [
        'Children of the group taken away: it turns on harm',
        {
          ...yes('groupUnderDestruction=religious'),
          ...nothing,
          ...yes('otherConduct=child-transfer'),
        },
        'met',
      ],
      [
        'Privacy denied to members: it turns on harm',
        {
          ...yes('groupUnderDestruction=religious'),
          ...nothing,
          ...yes('withoutContact=privacy-denial'),
        },
        'met',
      ],
      [
        'Harm is answered: nothing turns on it',
        {
          ...yes('groupUnderDestruction=religious', 'seriousBodilyOrMentalHarm'),
          ...sexualViolence,
        },
        'not-met',
      ],
      [
        'A group under destruction, conduct not asked for: open',
        yes('groupUnderDestruction=religious'),
        'open',
      ],
      ['Conduct, group not asked for: open', sexualViolence, 'open'],
      [
        'What was done not asked for, all else denied: open',
        {
          ...yes('groupUnderDestruction=religious'),
          ...notViolent,
          ...notReproductive,
          ...none('otherConduct', 'withoutContact'),
        },
        'open',
      ],
      [
        'Other conduct not asked for, all else denied: open',
        {
          ...yes('groupUnderDestruction=religious'),
          ...notViolent,
          ...notReproductive,
          ...none('doneToPerson', 'withoutContact'),
        },
        'open',
      ],
      [
        'Acts without contact not asked for, all else denied: open',
        {
          ...yes('groupUnderDestruction=religious'),
          ...notViolent,
          ...notReproductive,
          ...none('doneToPerson', 'otherConduct'),
        },
        'open',
      ],
    ],
  };
}
