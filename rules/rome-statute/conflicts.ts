import type { Rule } from '@/lib/engine/pack';
import { anyIncapacity } from '@/rules/facts/coercive-circumstances';
import { elementsOfCrimes, statute } from './citations';

const conflict = { kind: 'conflict', scope: 'act' } as const;
const linkConflict = { kind: 'conflict', scope: 'act-in-context' } as const;

/** Answers that cannot both be so. Nothing is corrected: both are named. */
export const answerConflicts = [
  {
    ...linkConflict,
    id: 'rs.conflict.link-without-conflict',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8, introduction' }],
    when: {
      all: [
        { any: [{ fact: 'associatedWithConflict' }, { fact: 'awareOfConflict' }] },
        { not: { any: [{ finding: 'rs.ctx.iac' }, { finding: 'rs.ctx.niac' }] } },
      ],
    },
    examples: [
      {
        name: 'No armed conflict of any kind, and an act associated with one: both are named',
        facts: {
          'armedConflict=international': 'no',
          'armedConflict=occupation': 'no',
          'armedConflict=non-international': 'no',
          associatedWithConflict: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'An internal conflict and an act associated with it: no conflict of answers',
        facts: { 'armedConflict=non-international': 'yes', associatedWithConflict: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Kind of conflict unclear: open',
        facts: { associatedWithConflict: 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...linkConflict,
    id: 'rs.conflict.part-without-attack',
    sources: [{ ...statute, pinpoint: 'art 7(1)' }],
    when: {
      all: [
        { any: [{ fact: 'partOfAttack' }, { fact: 'knewOfAttack' }] },
        {
          any: [{ not: { fact: 'attackCourseOfConduct' } }, { not: { fact: 'attackOnCivilians' } }],
        },
      ],
    },
    examples: [
      {
        name: 'An act is part of an attack that is answered as not being one: both are named',
        facts: { partOfAttack: 'yes', attackOnCivilians: 'no' },
        expect: 'met',
      },
      {
        name: 'Part of an attack on civilians: no conflict of answers',
        facts: { partOfAttack: 'yes', attackCourseOfConduct: 'yes', attackOnCivilians: 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...linkConflict,
    id: 'rs.conflict.intent-without-group',
    sources: [{ ...statute, pinpoint: 'art 6' }],
    when: {
      all: [
        { any: [{ fact: 'intentToDestroyGroup' }, { fact: 'belongedToTargetedGroup' }] },
        { not: { finding: 'rs.ctx.protected-group' } },
      ],
    },
    examples: [
      {
        name: 'Intent to destroy a group, and no group of the four kinds: both are named',
        facts: {
          intentToDestroyGroup: 'yes',
          'groupUnderDestruction=national': 'no',
          'groupUnderDestruction=ethnical': 'no',
          'groupUnderDestruction=racial': 'no',
          'groupUnderDestruction=religious': 'no',
        },
        expect: 'met',
      },
      {
        name: 'Intent to destroy an ethnic group: no conflict of answers',
        facts: { intentToDestroyGroup: 'yes', 'groupUnderDestruction=ethnical': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...conflict,
    id: 'rs.conflict.consent-and-deception',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, fn. 20' }],
    when: {
      all: [
        { fact: 'genuineConsentToProcedure' },
        { fact: 'consentFlawedBy', in: ['deception', 'someone-else-decided'] },
      ],
    },
    examples: [
      {
        name: 'Genuine consent, obtained by deception: both are named, and the element follows the deception',
        facts: { genuineConsentToProcedure: 'yes', 'consentFlawedBy=deception': 'yes' },
        expect: 'met',
      },
      {
        name: 'No genuine consent: no conflict of answers',
        facts: { genuineConsentToProcedure: 'no', 'consentFlawedBy=deception': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...conflict,
    id: 'rs.conflict.detention-without-custody',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 2' }],
    when: { all: [{ fact: 'coercion', is: 'detention' }, { not: { fact: 'custodyOrControl' } }] },
    examples: [
      {
        name: 'Detention is recorded, and custody or control denied: both are named',
        facts: { 'coercion=detention': 'yes', custodyOrControl: 'no' },
        expect: 'met',
      },
      {
        name: 'Detention with custody: no conflict of answers',
        facts: { 'coercion=detention': 'yes', custodyOrControl: 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...conflict,
    id: 'rs.conflict.dead-and-coerced',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), fn. 49' }],
    when: {
      all: [
        { fact: 'statusOfPersons', is: 'dead' },
        { fact: 'statusOfPersons', is: 'taking-active-part' },
      ],
    },
    examples: [
      {
        name: 'Dead at the time, and taking active part: both are named',
        facts: { 'statusOfPersons=dead': 'yes', 'statusOfPersons=taking-active-part': 'yes' },
        expect: 'met',
      },
      {
        name: 'Dead, and out of combat before or by dying: no conflict of answers',
        facts: {
          'statusOfPersons=dead': 'yes',
          'statusOfPersons=hors-de-combat': 'yes',
          'statusOfPersons=taking-active-part': 'no',
        },
        expect: 'not-met',
      },
    ],
  },
  {
    ...conflict,
    id: 'rs.conflict.only-the-dead',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), fn. 49' },
    ],
    // The Elements name the dead for outrages alone; a finding on these answers must not be read as one about the dead.
    when: {
      all: [
        { fact: 'statusOfPersons', is: 'dead' },
        {
          not: {
            fact: 'statusOfPersons',
            in: [
              'civilian',
              'hors-de-combat',
              'medical-or-religious',
              'taking-active-part',
              'geneva-protected',
              'power-of-other-party',
              'own-armed-group',
            ],
          },
        },
        {
          any: [
            { fact: 'coercedPerson', is: 'the-person' },
            anyIncapacity,
            { finding: 'hp.sexual-violence' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Only the dead are recorded, and sexual violence against a person: both are named',
        facts: {
          'statusOfPersons=dead': 'yes',
          'statusOfPersons=civilian': 'no',
          'statusOfPersons=hors-de-combat': 'no',
          'statusOfPersons=medical-or-religious': 'no',
          'statusOfPersons=taking-active-part': 'no',
          'statusOfPersons=geneva-protected': 'no',
          'statusOfPersons=power-of-other-party': 'no',
          'statusOfPersons=own-armed-group': 'no',
          'doneToPerson=penetration-object': 'yes',
          'coercion=coercive-environment': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Civilians, some of whom were dead by then: no conflict of answers',
        facts: {
          'statusOfPersons=dead': 'yes',
          'statusOfPersons=civilian': 'yes',
          'doneToPerson=penetration-object': 'yes',
          'coercion=force': 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'The dead, another status not asked for: open, and a warning says so',
        facts: {
          'statusOfPersons=dead': 'yes',
          'doneToPerson=penetration-object': 'yes',
          'coercion=force': 'yes',
        },
        expect: 'open',
      },
    ],
  },
  {
    ...conflict,
    id: 'rs.conflict.part-in-hostilities',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3, el. 2' }],
    when: {
      all: [
        { fact: 'statusOfPersons', is: 'taking-active-part' },
        { fact: 'statusOfPersons', in: ['civilian', 'hors-de-combat'] },
      ],
    },
    examples: [
      {
        name: 'Taking active part, and out of combat, at the same time: both are named',
        facts: {
          'statusOfPersons=taking-active-part': 'yes',
          'statusOfPersons=hors-de-combat': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'A civilian not taking part: no conflict of answers',
        facts: { 'statusOfPersons=taking-active-part': 'no', 'statusOfPersons=civilian': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...conflict,
    id: 'rs.conflict.sterilised-without-loss',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 1' }],
    when: {
      all: [
        { fact: 'reproductiveForms', is: 'sterilisation' },
        { not: { fact: 'lostReproductiveCapacity' } },
      ],
    },
    examples: [
      {
        name: 'Sterilised, and the capacity to have children was not lost: both are named',
        facts: { 'reproductiveForms=sterilisation': 'yes', lostReproductiveCapacity: 'no' },
        expect: 'met',
      },
      {
        name: 'Sterilised, and the capacity was lost: no conflict of answers',
        facts: { 'reproductiveForms=sterilisation': 'yes', lostReproductiveCapacity: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Loss not asked for: open',
        facts: { 'reproductiveForms=sterilisation': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'conflict',
    scope: 'act',
    id: 'rs.conflict.pregnant-and-form-denied',
    sources: [{ ...statute, pinpoint: 'art 7(2)(f)' }],
    when: {
      any: [
        {
          all: [
            { fact: 'forciblyMadePregnant' },
            { not: { fact: 'reproductiveForms', is: 'forced-pregnancy' } },
          ],
        },
        {
          all: [
            { fact: 'reproductiveForms', is: 'forced-pregnancy' },
            { not: { fact: 'forciblyMadePregnant' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Made pregnant by force, and the form is denied: both are shown',
        facts: { forciblyMadePregnant: 'yes', 'reproductiveForms=forced-pregnancy': 'no' },
        expect: 'met',
      },
      {
        name: 'The form is recorded, and being made pregnant by force is denied: both are shown',
        facts: { forciblyMadePregnant: 'no', 'reproductiveForms=forced-pregnancy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Both are recorded: nothing to resolve',
        facts: { forciblyMadePregnant: 'yes', 'reproductiveForms=forced-pregnancy': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Both are denied: nothing to resolve',
        facts: { forciblyMadePregnant: 'no', 'reproductiveForms=forced-pregnancy': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Only one is answered: open',
        facts: { forciblyMadePregnant: 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'conflict',
    scope: 'act',
    id: 'rs.conflict.severe-not-great',
    sources: [{ ...elementsOfCrimes, pinpoint: 'arts 7(1)(f), 7(1)(k)' }],
    when: {
      all: [{ fact: 'severePainOrSuffering' }, { not: { fact: 'greatSufferingOrSeriousInjury' } }],
    },
    examples: [
      {
        name: 'Suffering severe, and not great: both are shown',
        facts: { severePainOrSuffering: 'yes', greatSufferingOrSeriousInjury: 'no' },
        expect: 'met',
      },
      {
        name: 'Neither severe nor great: nothing to resolve',
        facts: { severePainOrSuffering: 'no', greatSufferingOrSeriousInjury: 'no' },
        expect: 'not-met',
      },
      {
        name: 'Great and not severe: nothing to resolve',
        facts: { severePainOrSuffering: 'no', greatSufferingOrSeriousInjury: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Severe and great: nothing to resolve',
        facts: { severePainOrSuffering: 'yes', greatSufferingOrSeriousInjury: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Only one is answered: open',
        facts: { severePainOrSuffering: 'yes' },
        expect: 'open',
      },
    ],
  },
] as const satisfies readonly Rule[];
