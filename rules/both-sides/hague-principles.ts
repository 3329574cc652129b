import { none, notCoerced, notReproductive, notSexual, notViolent, yes } from './facts';
import type { MoreExamples } from './with-examples';

const sexualAct = yes('doneToPerson=touching');

export const haguePrinciplesExamples: MoreExamples = {
  'hp.principle.any-person': [
    [
      'Only women are affected: the reminder is not needed',
      { ...sexualAct, ...none('genderOfPersons') },
      'not-met',
    ],
    ['Men are affected, sexual nature not asked for: open', yes('genderOfPersons=men'), 'open'],
  ],
  'hp.principle.any-setting': [
    [
      'In none of these settings: the reminder is not needed',
      { ...sexualAct, ...none('setting') },
      'not-met',
    ],
    ['At home, sexual nature not asked for: open', yes('setting=home-or-family'), 'open'],
  ],
  'hp.principle.no-contact-needed': [
    ['No contact, and sexual nature not asked for: open', none('physicalContact'), 'open'],
  ],
  'hp.principle.other-motive': [
    [
      'None of these purposes: the reminder is not needed',
      { ...sexualAct, ...none('purposes') },
      'not-met',
    ],
    [
      'An interrogation, sexual nature not asked for: open',
      yes('purposes=information-or-confession'),
      'open',
    ],
  ],
  'hp.principle.culture-and-context': [
    [
      'No part, garment or meaning that depends on a community: the reminder is not needed',
      none('contextPartsSexualHere', 'sexualMeaning=community', 'madeToDo=remove-garment'),
      'not-met',
    ],
  ],
  'hp.principle.one-act-or-many': [
    [
      'It happened once: the reminder is not needed',
      { ...sexualAct, ...none('gravityFactors=repeated-or-prolonged') },
      'not-met',
    ],
    [
      'Repeated, sexual nature not asked for: open',
      yes('gravityFactors=repeated-or-prolonged'),
      'open',
    ],
  ],
  'hp.principle.power-and-lived-experience': [
    [
      'Neither power nor lived experience is at issue: not engaged',
      none('powerRelations', 'livedExperience'),
      'not-met',
    ],
  ],
  'hp.flag.ordinary-care': [
    [
      'Consented to and justified, but not in the interest of the person: not raised',
      {
        ...yes('coreBodyParts=vulva', 'medicallyJustified', 'genuineConsentToProcedure'),
        ...none('inThePersonsInterest'),
      },
      'not-met',
    ],
    [
      'Ordinary care, and nothing sexual recorded: open',
      yes('medicallyJustified', 'inThePersonsInterest', 'genuineConsentToProcedure'),
      'open',
    ],
    [
      'Medical justification not asked for: open',
      yes('coreBodyParts=vulva', 'inThePersonsInterest', 'genuineConsentToProcedure'),
      'open',
    ],
    [
      'The interest of the person not asked for: open',
      yes('coreBodyParts=vulva', 'medicallyJustified', 'genuineConsentToProcedure'),
      'open',
    ],
  ],
  'hp.indicium.body-part': [
    [
      'Parts have a sexual meaning here, which parts is not known: open',
      yes('contextPartsSexualHere'),
      'open',
    ],
    [
      'A part without sexual meaning here: the other signs stay open',
      { ...yes('contextBodyParts=other'), ...none('contextPartsSexualHere') },
      'open',
    ],
    [
      'A person is watched while undressed: the indicium is present',
      yes('withoutContact=watching'),
      'met',
    ],
    ['No part of the body is involved in any way: none recorded', notSexual, 'not-met'],
  ],
  'hp.example.substances': [
    [
      'No substance imposed: the example is not named',
      none('reproductiveForms=fertility-substances'),
      'not-met',
    ],
  ],
  'hp.example.reproductive-autonomy': [
    ['None of these forms: the example is not named', none('reproductiveForms'), 'not-met'],
  ],
  'hp.example.abortion-or-continuation': [
    [
      'Neither abortion nor continuation was forced: the example is not named',
      none('reproductiveForms'),
      'not-met',
    ],
  ],
  'hp.example.reproductive-care-denial': [
    [
      'Care was not denied: the example is not named',
      none('reproductiveForms=care-denied'),
      'not-met',
    ],
  ],
  'hp.sexual-nature': [
    [
      'Known as sexual in the community, nothing else asked: sexual in nature',
      yes('sexualMeaning=community'),
      'met',
    ],
    ['Sexual gratification, nothing else asked: sexual in nature', yes('gratification'), 'met'],
    [
      'Aimed at sexual autonomy, nothing else asked: sexual in nature',
      yes('aimedAt=sexual-autonomy'),
      'met',
    ],
    [
      'Aimed at sexual orientation or gender identity: sexual in nature',
      yes('aimedAt=orientation-or-identity'),
      'met',
    ],
    [
      'Sexual words while a person is beaten: sexual in nature',
      yes('sexualSigns=words-or-mockery'),
      'met',
    ],
    ['Sexual fluids were involved: sexual in nature', yes('fluidsOrTissue'), 'met'],
    ['Every indicium denied, and assessed as not sexual: none recorded', notSexual, 'not-met'],
  ],
  'hp.sexual-violence': [
    [
      'A sexual act, and every one of these factors denied: not indicated',
      { ...sexualAct, ...notViolent },
      'not-met',
    ],
    ['Violent by its nature, sexual nature not asked for: open', yes('inherentlyViolent'), 'open'],
    [
      'Not sexual in nature: not sexual violence',
      { ...notSexual, ...yes('coercion=force') },
      'not-met',
    ],
  ],
  'hp.reproductive-violence': [['Every form denied: not indicated', notReproductive, 'not-met']],
  'hp.conflict.contact': [
    ['No contact, and what was done is not asked for: open', none('physicalContact'), 'open'],
    [
      'No contact, and no act that needs it: no conflict',
      none('physicalContact', 'doneToPerson', 'madeToDo'),
      'not-met',
    ],
  ],
  'hp.conflict.assessment': [
    ['Assessed as not sexual, no indicium asked for: open', none('sexualInContext'), 'open'],
    [
      'Assessed as not sexual, and no indicium recorded: no conflict',
      { ...notSexual, ...notCoerced },
      'not-met',
    ],
  ],
};
