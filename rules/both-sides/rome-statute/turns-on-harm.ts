import {
  internalConflictFacts,
  internationalConflictFacts,
} from '../../rome-statute/example-facts';
import {
  none,
  notReproductive,
  notSexual,
  notViolent,
  reproductiveViolence,
  sexualViolence,
  yes,
} from '../facts';
import type { MoreExamples } from '../with-examples';

const noOther = none('doneToPerson', 'otherConduct', 'withoutContact');
const nothing = { ...notViolent, ...notReproductive, ...noOther };

/** What was suffered, or what lasts: which conduct raises the question, and which does not. */
export const romeStatuteTurnsOnHarm: MoreExamples = {
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
      'Judged not severe, and nobody judged whether it was great: one question is left',
      { ...reproductiveViolence, severePainOrSuffering: 'no' },
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
        ...notReproductive,
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
