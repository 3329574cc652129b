import { none, notSexual, notViolent, yes } from '../facts';
import type { MoreExamples } from '../with-examples';

const onlyTheDead = { ...none('statusOfPersons'), ...yes('statusOfPersons=dead') };

/** Answers that cannot both be so. */
export const romeStatuteConflicts: MoreExamples = {
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
  'rs.conflict.only-the-dead': [
    [
      'Only the dead, neither coercion of the person nor incapacity nor violence: the answers agree',
      { ...onlyTheDead, ...notViolent, ...none('coercedPerson'), ...notSexual },
      'not-met',
    ],
    [
      'Only the dead, and force against the person: both are named',
      { ...onlyTheDead, ...yes('coercedPerson=the-person') },
      'met',
    ],
    [
      'Only the dead, and a person unable to consent: both are named',
      { ...onlyTheDead, ...yes('incapacity=induced') },
      'met',
    ],
    [
      'Nobody was dead, force against the person: the answers agree',
      { ...none('statusOfPersons'), ...yes('coercedPerson=the-person') },
      'not-met',
    ],
    ['Only the dead, what was done not asked for: open', onlyTheDead, 'open'],
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
};
