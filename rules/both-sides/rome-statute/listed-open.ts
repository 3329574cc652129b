import { none, notReproductive, notSexual, notViolent, reproductiveViolence, yes } from '../facts';
import { attackOnly, conflictHere, conflictOrAttack } from '../where-crimes-stand';
import type { MoreExamples } from '../with-examples';

const groupMarked = yes('groupUnderDestruction=religious');
const noGroupMarked = none('groupUnderDestruction');
const noMembership = (conduct: string): MoreExamples[string] => [
  ['No group was to be destroyed: not raised', { ...yes(conduct), ...noGroupMarked }, 'not-met'],
  ['Nothing of the kind was done: not raised', none(conduct), 'not-met'],
  ['A group marked for destruction, conduct not asked for: open', groupMarked, 'open'],
  ['The conduct, a group not asked for: open', yes(conduct), 'open'],
];
const dead = yes('statusOfPersons=dead');

/** Flags that list a crime as open: where no crime can stand they say nothing, and each part of them decides. */
export const listedOpen: MoreExamples = {
  'rs.flag.turns-on.dignity': conflictHere(yes('otherConduct=humiliation')),
  'rs.flag.turns-on.mutilation': conflictHere(yes('otherConduct=mutilation')),
  'rs.flag.turns-on.lasting-injury': [
    [
      'Nothing done to sexual parts or to the capacity to reproduce: not raised',
      none('doneToPerson', 'reproductiveForms'),
      'not-met',
    ],
    [
      'Ill-treatment aimed at the capacity to reproduce, lasting injury not asked for: raised',
      yes('reproductiveForms=injury-to-capacity'),
      'met',
    ],
    ...conflictHere(yes('doneToPerson=injuring-sexual-part')),
  ],
  'rs.flag.turns-on.experiment': [
    ['No experiment: not raised', none('otherConduct=experiment'), 'not-met'],
    ['An experiment, the conflict not asked for: listed', yes('otherConduct=experiment'), 'met'],
  ],
  'rs.flag.turns-on.member-killed': noMembership('otherConduct=killing'),
  'rs.flag.turns-on.member-conditions': noMembership('otherConduct=conditions-of-life'),
  'rs.flag.turns-on.member-births': [
    [
      'No group was to be destroyed: not raised',
      { ...reproductiveViolence, ...noGroupMarked },
      'not-met',
    ],
    [
      'No measure of the kind: not raised',
      none('reproductiveForms', 'doneToPerson', 'lostReproductiveCapacity'),
      'not-met',
    ],
    ['A group marked for destruction, conduct not asked for: open', groupMarked, 'open'],
    ['A measure, a group not asked for: open', reproductiveViolence, 'open'],
  ],
  'rs.flag.turns-on.member-children': noMembership('otherConduct=child-transfer'),
  'rs.flag.turns-on.lasting-effect': conflictOrAttack(yes('lostReproductiveCapacity')),
  'rs.flag.turns-on.penetration': [
    [
      'Nothing of the kind: nothing turns on it',
      none(
        'madeToDo=acts-with-others',
        'madeToDo=acts-for-benefit',
        'doneToPerson=sexual-possession',
        'doneToPerson=trading-person',
        'doneToPerson=prostitution',
      ),
      'not-met',
    ],
    ...conflictOrAttack(yes('madeToDo=acts-for-benefit')),
  ],
  'rs.flag.turns-on.ownership': conflictOrAttack(yes('ownershipSigns=renamed-or-converted')),
  'rs.flag.turns-on.severe-deprivation': attackOnly(yes('grounds=religious')),
  'rs.flag.turns-on.group': [
    [
      'Discrimination in a widespread attack that followed a policy: raised',
      yes(
        'purposes=discrimination',
        'attackCourseOfConduct',
        'attackOnCivilians',
        'attackPolicy',
        'attackSystematic',
      ),
      'met',
    ],
  ],
  'rs.flag.not-assessed-here': [
    [
      'Killing where there was neither a conflict nor an attack on civilians: nothing is left out here',
      {
        ...yes('otherConduct=killing'),
        ...none('armedConflict', 'attackOnCivilians', 'reproductiveForms=care-destroyed'),
        ...none('otherConduct=conditions-of-life', 'otherConduct=child-transfer'),
        ...none('otherConduct=imprisonment', 'otherConduct=confinement'),
      },
      'not-met',
    ],
    [
      'Imprisoned, and no attack on civilians, purpose denied: nothing is left out here',
      {
        ...yes('otherConduct=imprisonment'),
        ...none('attackOnCivilians', 'purposes', 'otherConduct=killing'),
        ...none('otherConduct=displacement', 'otherConduct=experiment'),
        ...none('otherConduct=conditions-of-life', 'reproductiveForms=care-destroyed'),
      },
      'not-met',
    ],
    [
      'Imprisoned to force somebody’s hand, neither conflict nor attack: nothing is left out here',
      {
        ...yes('otherConduct=imprisonment', 'purposes=coercion'),
        ...none('attackOnCivilians', 'armedConflict', 'otherConduct=killing'),
        ...none('otherConduct=conditions-of-life', 'reproductiveForms=care-destroyed'),
      },
      'not-met',
    ],
    ['A child taken, an attack not asked for: open', yes('otherConduct=child-transfer'), 'open'],
    [
      'Imprisoned in a conflict, purpose not asked for: open',
      yes('armedConflict=non-international', 'otherConduct=imprisonment'),
      'open',
    ],
    [
      'Imprisoned to force somebody’s hand, conflict not asked for: open',
      { ...yes('otherConduct=imprisonment', 'purposes=coercion'), ...none('attackOnCivilians') },
      'open',
    ],
    [
      'A conflict, nobody confined or moved, no experiment, nothing else: nothing is left out here',
      {
        ...yes('armedConflict=non-international', 'purposes=coercion'),
        ...none('attackOnCivilians', 'otherConduct', 'reproductiveForms=care-destroyed'),
      },
      'not-met',
    ],
    [
      'To force somebody’s hand in a conflict, confinement not asked for: open',
      {
        ...yes('purposes=coercion', 'armedConflict=non-international'),
        ...none('attackOnCivilians', 'otherConduct=killing'),
        ...none('otherConduct=conditions-of-life', 'reproductiveForms=care-destroyed'),
      },
      'open',
    ],
  ],
  'rs.flag.torture-in-custody': [
    [
      'Kept as a possession and injured in sexual parts, suffering not judged: listed, open',
      yes('doneToPerson=sexual-possession', 'doneToPerson=injuring-sexual-part'),
      'met',
    ],
    [
      'In custody, nothing done to the body: open',
      { ...yes('custodyOrControl'), ...none('doneToPerson') },
      'open',
    ],
    [
      'In custody, neither beaten nor mutilated: open',
      { ...yes('custodyOrControl'), ...none('otherConduct') },
      'open',
    ],
    [
      'Beaten, in nobody’s power: not raised',
      {
        ...yes('otherConduct=beating-or-injury'),
        ...none('custodyOrControl', 'coercion=detention', 'doneToPerson=sexual-possession'),
        ...none('otherConduct=confinement', 'otherConduct=imprisonment'),
      },
      'not-met',
    ],
    ['In custody, no sexual violence: open', { ...yes('custodyOrControl'), ...notViolent }, 'open'],
    [
      'In custody, nothing reproductive: open',
      { ...yes('custodyOrControl'), ...notReproductive },
      'open',
    ],
    [
      'In custody, no threat of sexual violence: open',
      { ...yes('custodyOrControl'), ...none('withoutContact=threat-of-sexual-violence') },
      'open',
    ],
    [
      'Pregnancy ended by force in custody: listed, open',
      yes('custodyOrControl', 'reproductiveForms=forced-abortion'),
      'met',
    ],
  ],
  'rs.flag.torture-for-a-purpose': [
    [
      'Beaten in custody, purpose not asked for: listed, open',
      yes('custodyOrControl', 'otherConduct=beating-or-injury'),
      'met',
    ],
    [
      'Burned on the genitals as an insult to an identity, purpose not asked for: listed, open',
      yes('doneToPerson=injuring-sexual-part', 'withoutContact=shaming-identity'),
      'met',
    ],
    [
      'Beaten for who people are, purpose not asked for: listed, open',
      yes('otherConduct=beating-or-injury', 'gravityFactors=discriminatory'),
      'met',
    ],
    [
      'For a purpose, nothing done to the body: open',
      { ...yes('purposes=punishment'), ...none('doneToPerson') },
      'open',
    ],
    [
      'For a purpose, neither beaten nor mutilated: open',
      { ...yes('purposes=punishment'), ...none('otherConduct') },
      'open',
    ],
    [
      'Beaten, in nobody’s power, no sign of discrimination, purpose not asked for: open',
      {
        ...yes('otherConduct=beating-or-injury'),
        ...none('custodyOrControl', 'coercion=detention', 'doneToPerson=sexual-possession'),
        ...none('otherConduct=confinement', 'otherConduct=imprisonment'),
        ...none('aimedAt', 'withoutContact', 'gravityFactors'),
      },
      'open',
    ],
    [
      'For a purpose, no sexual violence: open',
      { ...yes('purposes=punishment'), ...notViolent },
      'open',
    ],
    [
      'For a purpose, nothing reproductive: open',
      { ...yes('purposes=punishment'), ...notReproductive },
      'open',
    ],
    [
      'For a purpose, no threat of sexual violence: open',
      { ...yes('purposes=punishment'), ...none('withoutContact=threat-of-sexual-violence') },
      'open',
    ],
    [
      'Sexual violence in detention, purpose not asked for: listed, open',
      yes('doneToPerson=touching', 'coercion=detention'),
      'met',
    ],
    [
      'Pregnancy ended by force, in nobody’s custody, purpose not asked for: open',
      {
        ...yes('reproductiveForms=forced-abortion'),
        ...none('custodyOrControl', 'coercion=detention', 'doneToPerson=sexual-possession'),
        ...none('otherConduct=confinement', 'otherConduct=imprisonment'),
      },
      'open',
    ],
  ],
  'rs.flag.sexual-slavery-signs': conflictOrAttack(
    yes('doneToPerson=sexual-possession', 'coercion=detention'),
  ),
  'rs.flag.forced-marriage-signs': attackOnly(yes('conjugalUnion=exclusivity')),
  'rs.flag.forced-pregnancy-signs': conflictOrAttack(yes('forciblyMadePregnant')),
  'rs.flag.serious-harm-suffering-open': attackOnly(yes('seriousBodilyOrMentalHarm')),
  'rs.flag.inhumane-act-signs': conflictOrAttack(reproductiveViolence),
  'rs.flag.displacement-signs': [
    ['Nobody was moved: not raised', none('otherConduct=displacement'), 'not-met'],
    ...attackOnly(yes('otherConduct=displacement')),
  ],
  'rs.flag.enforced-prostitution-signs': conflictOrAttack(yes('doneToPerson=prostitution')),
  'rs.flag.acts-upon-the-dead': [
    ['The dead, nothing sexual: open', { ...dead, ...notSexual }, 'open'],
    [
      'The dead were degraded: listed, open',
      { ...dead, ...yes('otherConduct=humiliation') },
      'met',
    ],
    [
      'The dead, neither degraded nor mutilated: open',
      { ...dead, ...none('otherConduct=humiliation', 'otherConduct=mutilation') },
      'open',
    ],
    ['The dead, what was done not asked for: open', dead, 'open'],
    [
      'Great suffering judged: the ordinary rule lists it',
      { ...dead, ...yes('sexualInContext', 'greatSufferingOrSeriousInjury') },
      'not-met',
    ],
    ...attackOnly({ ...dead, ...yes('sexualInContext') }),
  ],
  'rs.flag.alive-at-the-time': [
    [
      'The dead, no violence of a sexual kind, nothing done to the body: not raised',
      { ...dead, ...notSexual, ...none('otherConduct') },
      'not-met',
    ],
    [
      'The dead, neither cut nor beaten, violence not asked for: open',
      { ...dead, ...none('otherConduct') },
      'open',
    ],
    [
      'The dead, no sexual violence, the rest not asked for: open',
      { ...dead, ...notSexual },
      'open',
    ],
    ['The dead, what was done not asked for: open', dead, 'open'],
  ],
  'rs.flag.imprisonment-signs': [
    [
      'Nobody was held: not raised',
      none('otherConduct=confinement', 'coercion=detention'),
      'not-met',
    ],
    [
      'Confined, and it is said that nobody was imprisoned: not raised',
      { ...yes('otherConduct=confinement'), ...none('otherConduct=imprisonment') },
      'not-met',
    ],
    ...attackOnly(yes('otherConduct=confinement')),
  ],
  'rs.flag.unlawful-confinement-signs': [
    [
      'Nobody was confined or detained: not raised',
      none(
        'otherConduct=confinement',
        'otherConduct=imprisonment',
        'confinedWhilePregnant',
        'coercion=detention',
      ),
      'not-met',
    ],
    [
      'Detained persons whom no Convention protects, and it is said that nobody was confined: not raised',
      {
        ...yes('armedConflict=international', 'coercion=detention'),
        ...none('statusOfPersons=geneva-protected', 'otherConduct', 'confinedWhilePregnant'),
      },
      'not-met',
    ],
    [
      'Detained and protected by a Convention, confinement not asked for: listed, open',
      yes('armedConflict=international', 'coercion=detention', 'statusOfPersons=geneva-protected'),
      'met',
    ],
    [
      'Confined while pregnant, conflict not asked for: open',
      yes('confinedWhilePregnant', 'statusOfPersons=civilian'),
      'open',
    ],
    [
      'An occupation, confinement not asked for: open',
      yes('armedConflict=occupation', 'statusOfPersons=civilian'),
      'open',
    ],
    [
      'Confined in an occupation, status not asked for: listed, open',
      yes('armedConflict=occupation', 'otherConduct=confinement'),
      'met',
    ],
  ],
};
