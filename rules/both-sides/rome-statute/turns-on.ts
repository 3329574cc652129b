import { none, yes } from '../facts';
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
