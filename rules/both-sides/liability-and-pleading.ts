import type { ExampleFacts } from '@/lib/engine/pack';
import {
  none,
  notReproductive,
  notSexual,
  notViolent,
  reproductiveViolence,
  sexualViolence,
  yes,
} from './facts';
import type { MoreExamples } from './with-examples';

const noRape = none(
  'doneToPerson=penetration-sexual-organ',
  'doneToPerson=penetration-object',
  'madeToDo=penetrating-acts',
);

const noContextOfCrimes = none('armedConflict', 'attackOnCivilians', 'groupUnderDestruction');
const earlier = yes('period=before-july-2002');

const severe = yes('severePainOrSuffering');
const noSignOfTorture = none(
  'custodyOrControl',
  'coercion=detention',
  'otherConduct=confinement',
  'otherConduct=imprisonment',
  'doneToPerson=sexual-possession',
  'purposes',
);

/** The other side of what makes a note on torture fitting (`rome-statute/signs-of-torture.ts`). */
const torture = (raising: ExampleFacts): MoreExamples[string] => [
  [
    'Severe wounds, neither custody nor a purpose, nothing sexual or reproductive: no sign of torture',
    { ...raising, ...severe, ...noSignOfTorture, ...notSexual, ...notViolent, ...notReproductive },
    'not-met',
  ],
  [
    'Severe pain by a sexual act, violent by nature: raised',
    { ...raising, ...severe, ...yes('sexualInContext', 'inherentlyViolent') },
    'met',
  ],
  [
    'Severe pain by a forced pregnancy: raised',
    { ...raising, ...severe, ...yes('forciblyMadePregnant') },
    'met',
  ],
  [
    'Severe pain to punish, whatever else: raised',
    { ...raising, ...severe, ...yes('purposes=punishment') },
    'met',
  ],
  [
    'Severe pain, no custody and no purpose: open',
    { ...raising, ...severe, ...noSignOfTorture },
    'open',
  ],
  ['Severe pain, no sexual violence: open', { ...raising, ...severe, ...notViolent }, 'open'],
  [
    'Severe pain, nothing reproductive: open',
    { ...raising, ...severe, ...notReproductive },
    'open',
  ],
];

export const liabilityAndPleadingExamples: MoreExamples = {
  'lp.plead-indicators': [
    [
      'Sexual in nature, and no factor of violence: not raised',
      { ...yes('doneToPerson=touching'), ...notViolent },
      'not-met',
    ],
    [
      'Sexual violence, and no penetration: plead the indicators',
      { ...sexualViolence, ...noRape },
      'met',
    ],
    [
      'A sexual act, circumstances not asked for: plead the indicators all the same',
      { ...yes('doneToPerson=touching'), ...noRape },
      'met',
    ],
    ['Sexual violence, penetration not asked for: plead the indicators', sexualViolence, 'met'],
  ],
  'lp.plead-purpose': [
    ...torture({}),
    [
      'In an occupation, a protected person: raised',
      {
        ...severe,
        ...yes('custodyOrControl', 'armedConflict=occupation', 'statusOfPersons=geneva-protected'),
        ...none('armedConflict=non-international'),
      },
      'met',
    ],
    [
      'No internal conflict, an international one and the status not asked for: raised',
      { ...severe, ...yes('custodyOrControl'), ...none('armedConflict=non-international') },
      'met',
    ],
    [
      'No international conflict, an internal one and the status not asked for: raised',
      {
        ...severe,
        ...yes('custodyOrControl'),
        ...none('armedConflict=international', 'armedConflict=occupation'),
      },
      'met',
    ],
    [
      'In an occupation, nobody whom a Convention protects: not raised',
      {
        ...severe,
        ...yes('custodyOrControl', 'armedConflict=occupation'),
        ...none('armedConflict=non-international', 'statusOfPersons=geneva-protected'),
      },
      'not-met',
    ],
    [
      'In an internal conflict, a civilian: raised',
      {
        ...severe,
        ...yes('custodyOrControl', 'armedConflict=non-international', 'statusOfPersons=civilian'),
        ...none('armedConflict=international', 'armedConflict=occupation'),
      },
      'met',
    ],
  ],
  'lp.undressing-adverse': [
    [
      'Made to undress, no contact and no penetration: the ruling is shown',
      { ...yes('madeToDo=undress'), ...none('physicalContact'), ...noRape },
      'met',
    ],
    [
      'Made to undress, no penetration, contact not asked for: shown as well',
      { ...yes('madeToDo=undress'), ...noRape },
      'met',
    ],
    [
      'Made to undress, and none of the acts that are contact: shown',
      { ...yes('madeToDo=undress'), ...none('doneToPerson') },
      'met',
    ],
    [
      'Undressing not asked for, none of the acts that are contact: open',
      none('doneToPerson'),
      'open',
    ],
  ],
  'lp.earlier-law': [
    [
      'Nothing but the period asked, and it is since 2002: open',
      { ...none('period=before-july-2002'), ...yes('period=from-july-2002') },
      'open',
    ],
  ],
  'lp.earlier-law.rape': [
    [
      'A camp in 1992, and no penetration: not raised',
      { ...earlier, ...noRape, ...none('madeToDo') },
      'not-met',
    ],
    [
      'A camp in 1992, made to do sexual acts with one another, penetration not asked for: raised',
      { ...earlier, ...yes('madeToDo=acts-with-others') },
      'met',
    ],
    ['A camp in 1992, penetration not asked for: open', earlier, 'open'],
  ],
  'lp.earlier-law.rape-eccc': [
    [
      'Before the ECCC, and no penetration: not raised',
      { ...yes('courtOfTheCase=eccc'), ...noRape },
      'not-met',
    ],
  ],
  'lp.earlier-law.torture': [
    ...torture(earlier),
    [
      'A camp in 1992, custody, suffering denied: raised',
      { ...earlier, ...yes('custodyOrControl'), ...none('severePainOrSuffering') },
      'met',
    ],
    [
      'A camp in 1992, neither severe suffering nor custody: not raised',
      { ...earlier, ...none('severePainOrSuffering', 'custodyOrControl') },
      'not-met',
    ],
    ['A camp in 1992, suffering and custody not asked for: open', earlier, 'open'],
  ],
  'lp.earlier-law.names': [
    [
      'A union imposed in 1977, nothing sexual and nothing reproductive: entered as an inhumane act',
      { ...earlier, ...notViolent, ...notReproductive, ...yes('doneToPerson=imposed-union') },
      'met',
    ],
    [
      'Pregnancy ended by force in 1977, nothing sexual: another name',
      { ...earlier, ...notViolent, ...none('doneToPerson=imposed-union'), ...reproductiveViolence },
      'met',
    ],
    [
      'Neither sexual nor reproductive violence, and no union: not raised',
      { ...earlier, ...notViolent, ...notReproductive, ...none('doneToPerson=imposed-union') },
      'not-met',
    ],
    ['A camp in 1992, what was done not asked for: open', earlier, 'open'],
    [
      'No union; the rest not asked for: open',
      { ...earlier, ...none('doneToPerson=imposed-union') },
      'open',
    ],
  ],
  'lp.earlier-law.persecution': [
    ['In 1994, and on no ground: not raised', { ...earlier, ...none('grounds') }, 'not-met'],
    ['In 1994, grounds not asked for: open', earlier, 'open'],
  ],
  'lp.earlier-law.genocide-pattern': [
    [
      'In 1994, and no group under destruction: not raised',
      { ...earlier, ...none('groupUnderDestruction') },
      'not-met',
    ],
    ['In 1994, a group not asked for: open', earlier, 'open'],
  ],
  'lp.distinct-harm': [
    [
      'An outrage in a conflict, and sexual violence not asked for: open',
      yes('outrageSeverity', 'armedConflict=international'),
      'open',
    ],
    [
      'An outrage in a conflict, and no sexual violence: not raised',
      { ...yes('outrageSeverity', 'armedConflict=international'), ...notSexual },
      'not-met',
    ],
    [
      'Sexual violence with severe suffering at home, and no conflict, attack or group: not raised',
      { ...sexualViolence, ...yes('severePainOrSuffering'), ...noContextOfCrimes },
      'not-met',
    ],
    [
      'The same, the context not asked for: open',
      { ...sexualViolence, ...yes('severePainOrSuffering') },
      'open',
    ],
  ],
  'lp.child-soldier': [
    [
      'A child under 15 used in hostilities and subjected to sexual violence: raised',
      { ...yes('otherConduct=use-in-hostilities', 'ageOfPersons=under-15'), ...sexualViolence },
      'met',
    ],
    [
      'A recruited child, and neither kind of violence: not raised',
      { ...yes('otherConduct=use-in-hostilities'), ...notViolent, ...notReproductive },
      'not-met',
    ],
    [
      'A recruited child, violence not asked for: open',
      yes('otherConduct=use-in-hostilities'),
      'open',
    ],
  ],
  'lp.enslavement-hidden': [
    [
      'Labour, and no sign of ownership: not raised',
      { ...yes('conjugalUnion=duties-of-marriage'), ...none('ownershipSigns') },
      'not-met',
    ],
    [
      'Duties of marriage, signs of ownership not asked for: open',
      yes('conjugalUnion=duties-of-marriage'),
      'open',
    ],
  ],
  'lp.charging-gap': [
    [
      'An act of a sexual nature was not charged: raised',
      yes('courseSoFar=not-charged', 'doneToPerson=touching'),
      'met',
    ],
    [
      'Reproductive violence was not charged: raised',
      { ...yes('courseSoFar=not-charged'), ...reproductiveViolence },
      'met',
    ],
    [
      'Not charged, and nothing of the kind: not raised',
      { ...yes('courseSoFar=not-charged'), ...notSexual, ...notReproductive, ...none('grounds') },
      'not-met',
    ],
    ['Not charged, what was done not asked for: open', yes('courseSoFar=not-charged'), 'open'],
  ],
  'lp.late-pleading': [
    [
      'Not charged, and still under investigation: not raised',
      {
        ...yes('courseSoFar=not-charged'),
        ...none('courseSoFar=charged-late', 'stage=charging', 'stage=trial'),
      },
      'not-met',
    ],
    [
      'Not charged, stage not asked for: open',
      { ...yes('courseSoFar=not-charged'), ...none('courseSoFar=charged-late') },
      'open',
    ],
  ],
  'lp.charge-early': [
    [
      'Under investigation, reproductive violence: charge early as well',
      { ...yes('stage=investigation'), ...reproductiveViolence },
      'met',
    ],
    [
      'Under investigation, and neither kind of violence: not raised',
      { ...yes('stage=investigation'), ...notViolent, ...notReproductive },
      'not-met',
    ],
    ['Under investigation, violence not asked for: open', yes('stage=investigation'), 'open'],
    [
      'Reproductive violence only, stage not asked for: open',
      { ...reproductiveViolence, ...notViolent },
      'open',
    ],
  ],
  'lp.common-purpose': [
    [
      'Common purpose, and the violence was outside the plan: raised',
      { ...yes('modesConsidered=common-purpose'), ...none('violenceInCommonPlan') },
      'met',
    ],
    ['None of these modes: not raised', none('modesConsidered', 'violenceInCommonPlan'), 'not-met'],
  ],
  'lp.ordinary-course': [
    ['None of these modes: not raised', none('modesConsidered', 'violenceInCommonPlan'), 'not-met'],
    ['Outside the plan, modes not asked for: open', none('violenceInCommonPlan'), 'open'],
  ],
  'lp.command-some-measures': [
    [
      'Command is not considered: not raised',
      { ...yes('superiorMeasures=prevented'), ...none('modesConsidered') },
      'not-met',
    ],
    ['Some measures, modes not asked for: open', yes('superiorMeasures=prevented'), 'open'],
  ],
  'lp.command-knowledge': [
    [
      'Command is not considered: not raised',
      { ...yes('superiorKnowledge=should-have-known'), ...none('modesConsidered') },
      'not-met',
    ],
    [
      'Should have known, modes not asked for: open',
      yes('superiorKnowledge=should-have-known'),
      'open',
    ],
  ],
};
