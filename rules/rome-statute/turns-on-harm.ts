import type { Condition, Rule } from '@/lib/engine/pack';
import { elementsOfCrimes } from './citations';
import { conflictHerePossible, conflictOrAttackPossible } from './context-of-crimes';
import { greatOrSevere } from './elements/suffering-and-dignity';
import { noConflict } from './example-facts';
import { reproductiveActOnPerson } from './signs-of-torture';

/** Sexual or reproductive violence, or another act of which torture and inhumane acts are often made. */
const harmfulAct = {
  any: [
    { finding: 'hp.sexual-violence' },
    { finding: 'hp.reproductive-violence' },
    { fact: 'doneToPerson', in: ['imposed-union', 'genital-alteration', 'injuring-sexual-part'] },
    {
      fact: 'otherConduct',
      in: ['beating-or-injury', 'mutilation', 'conditions-of-life', 'child-transfer'],
    },
    {
      fact: 'withoutContact',
      in: ['threat-of-sexual-violence', 'menstrual-denial', 'privacy-denial'],
    },
  ],
} as const satisfies Condition;

/** Crimes that turn on what was suffered, or on what lasts. */
export const turnsOnHarm = [
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.suffering',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' },
    ],
    authority: { for: ['celebici-tj-475-496', 'kunarac-aj-150-151'] },
    when: {
      all: [
        harmfulAct,
        {
          any: [{ open: { fact: 'severePainOrSuffering' } }, { open: greatOrSevere }],
        },
        // Torture, cruel treatment and other inhumane acts need one of them.
        conflictOrAttackPossible,
      ],
    },
    examples: [
      {
        name: 'Threats of sexual violence in detention, suffering not judged yet: torture is not listed, and the memo says why',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          'coercion=detention': 'yes',
          'purposes=information-or-confession': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Suffering judged: nothing turns on it any more',
        facts: {
          'reproductiveForms=forced-abortion': 'yes',
          severePainOrSuffering: 'yes',
          greatSufferingOrSeriousInjury: 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.turns-on.dignity',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 1' },
    ],
    authority: { for: ['kunarac-naked-dancing', 'furundzija-264-275'] },
    when: {
      all: [
        conflictHerePossible,
        {
          any: [
            { finding: 'hp.sexual-violence' },
            reproductiveActOnPerson,
            { fact: 'otherConduct', is: 'humiliation' },
            { all: [{ finding: 'hp.sexual-nature' }, { fact: 'statusOfPersons', is: 'dead' }] },
            { fact: 'withoutContact', in: ['menstrual-denial', 'privacy-denial', 'images'] },
          ],
        },
        { open: { fact: 'dignityViolated' } },
      ],
    },
    listing: { adds: ['rs.8-2-b-xxi', 'rs.8-2-c-ii'] },
    examples: [
      {
        name: 'Detainees photographed undressed under occupation, dignity not answered: outrages are listed, open',
        facts: { 'withoutContact=images': 'yes', 'armedConflict=occupation': 'yes' },
        expect: 'met',
      },
      {
        name: 'A pregnancy is ended by force in an armed group, dignity not answered: outrages are listed, open',
        facts: {
          'reproductiveForms=forced-abortion': 'yes',
          'armedConflict=non-international': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'The dead were degraded, and the answer on dignity is given: nothing turns on it',
        facts: {
          'otherConduct=humiliation': 'yes',
          'armedConflict=international': 'yes',
          dignityViolated: 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'Humiliated, the conflict not classified: both lists are open, and outrages stand on them',
        facts: { 'otherConduct=humiliation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Humiliated, and there was no armed conflict: not raised',
        facts: {
          'otherConduct=humiliation': 'yes',
          ...noConflict,
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.turns-on.bodily-or-mental-harm',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(b), el. 1' }],
    authority: { for: ['akayesu-731-734'] },
    when: {
      all: [
        { fact: 'groupUnderDestruction', in: ['national', 'ethnical', 'racial', 'religious'] },
        harmfulAct,
        {
          any: [{ fact: 'belongedToTargetedGroup' }, { open: { fact: 'belongedToTargetedGroup' } }],
        },
        { open: { fact: 'seriousBodilyOrMentalHarm' } },
      ],
    },
    listing: { adds: ['rs.6-b'] },
    examples: [
      {
        name: 'Rape of members of a group under destruction, harm not judged yet: genocide by serious harm is listed, open',
        facts: {
          'groupUnderDestruction=ethnical': 'yes',
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=force': 'yes',
          belongedToTargetedGroup: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'The person did not belong to the group: not raised',
        facts: { 'groupUnderDestruction=ethnical': 'yes', belongedToTargetedGroup: 'no' },
        expect: 'not-met',
      },
      { name: 'No group recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.lasting-effect',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 1' }],
    when: {
      all: [
        {
          any: [
            { fact: 'lostReproductiveCapacity' },
            { fact: 'reproductiveForms', in: ['sterilisation', 'injury-to-capacity'] },
          ],
        },
        {
          any: [
            { open: { fact: 'lostReproductiveCapacity' } },
            { open: { fact: 'effectNotPermanent' } },
          ],
        },
        // Treatment that was justified is no sign of the crime by itself; it may be where consent was refused.
        {
          any: [
            { not: { fact: 'medicallyJustified' } },
            { open: { fact: 'medicallyJustified' } },
            { not: { fact: 'genuineConsentToProcedure' } },
          ],
        },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-g-5', 'rs.8-2-b-xxii-5', 'rs.8-2-e-vi-5'] },
    examples: [
      {
        name: 'Men lost the capacity to have children, lasting effect not asked for: enforced sterilisation is listed, open',
        facts: { lostReproductiveCapacity: 'yes', 'genderOfPersons=men': 'yes' },
        expect: 'met',
      },
      {
        name: 'Objects forced into the body so that no child be born, the effect not known: enforced sterilisation is listed, open',
        facts: {
          'reproductiveForms=injury-to-capacity': 'yes',
          lostReproductiveCapacity: 'not-known',
        },
        expect: 'met',
      },
      {
        name: 'The effect is lasting: nothing turns on it',
        facts: { lostReproductiveCapacity: 'yes', effectNotPermanent: 'no' },
        expect: 'not-met',
      },
      {
        name: 'An operation to save a life, medically justified, with genuine consent: not raised',
        facts: {
          lostReproductiveCapacity: 'yes',
          medicallyJustified: 'yes',
          genuineConsentToProcedure: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
