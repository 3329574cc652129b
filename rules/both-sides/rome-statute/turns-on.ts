import { none, notCoerced, notSexual, yes } from '../facts';
import { conflictOrAttack } from '../where-crimes-stand';
import type { MoreExamples } from '../with-examples';

/** Crimes of which everything is there but one answer: which conduct raises the question, and which does not. */
export const romeStatuteTurnsOn: MoreExamples = {
  'rs.flag.turns-on.penetration': [
    [
      'Made to do sexual acts with another, penetration excluded: nothing turns on it',
      {
        ...yes('madeToDo=acts-with-others'),
        ...none('doneToPerson', 'madeToDo=penetrating-acts'),
      },
      'not-met',
    ],
  ],
  'rs.flag.turns-on.ownership': [
    [
      'Every sign denied: nothing turns on it',
      none('doneToPerson', 'otherConduct', 'ownershipSigns'),
      'not-met',
    ],
  ],
  'rs.flag.turns-on.coercion': [
    ['Nothing sexual, coercion not asked for: not raised', notSexual, 'not-met'],
    [
      'A sexual act, every circumstance of the Elements denied: not raised',
      { ...yes('sexualInContext'), ...notCoerced },
      'not-met',
    ],
    ['Every circumstance denied, nature not asked for: not raised', notCoerced, 'not-met'],
    ...conflictOrAttack(yes('sexualInContext')),
  ],
  'rs.flag.turns-on.lasting-effect': [
    [
      'No loss and no sterilisation: nothing turns on it',
      none('lostReproductiveCapacity', 'reproductiveForms'),
      'not-met',
    ],
    [
      'Sterilised with a passing effect, and the loss not answered: it still turns on that',
      yes('reproductiveForms=sterilisation', 'effectNotPermanent'),
      'met',
    ],
    [
      'Capacity lost, not medically justified, consented to: it turns on the effect',
      {
        ...yes('lostReproductiveCapacity', 'genuineConsentToProcedure'),
        ...none('medicallyJustified'),
      },
      'met',
    ],
    [
      'Capacity lost by justified treatment that was refused: the readings differ, it turns on the effect',
      {
        ...yes('lostReproductiveCapacity', 'medicallyJustified'),
        ...none('genuineConsentToProcedure'),
      },
      'met',
    ],
    [
      'Capacity lost by justified treatment, consent not asked for: open',
      yes('lostReproductiveCapacity', 'medicallyJustified'),
      'open',
    ],
    [
      'Genuine consent, loss and justification not asked for: open',
      yes('genuineConsentToProcedure'),
      'open',
    ],
    ['Justified treatment, nothing else asked for: open', yes('medicallyJustified'), 'open'],
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
};
