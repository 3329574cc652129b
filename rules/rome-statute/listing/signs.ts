import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from '../citations';
import { attackPossible, conflictOrAttackPossible } from '../context-of-crimes';
import { greatOrSevere } from '../elements/suffering-and-dignity';
import { noConflictNorAttack } from '../example-facts';
import { inCustody } from '../signs-of-torture';

/** Crimes of which signs are recorded while an element of their conduct is not answered: listed as open. */
export const listedBySigns = [
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.sexual-slavery-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2, el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-2, el. 1' },
    ],
    authority: { for: ['katanga-tj-975-976', 'sepur-zarco-slavery'] },
    when: {
      all: [
        { finding: 'hp.sexual-violence' },
        {
          any: [
            { fact: 'doneToPerson', in: ['sexual-possession', 'imposed-union'] },
            // Held and made to work: recorded as conduct, it is the same sign as under ownership.
            {
              all: [
                { fact: 'otherConduct', in: ['confinement', 'imprisonment'] },
                { fact: 'otherConduct', is: 'forced-labour' },
              ],
            },
            {
              atLeast: 2,
              of: [
                { fact: 'ownershipSigns', is: 'movement-controlled' },
                { fact: 'ownershipSigns', is: 'escape-prevented-or-punished' },
                { fact: 'ownershipSigns', is: 'threats-or-force' },
                { fact: 'ownershipSigns', is: 'isolation-or-dependence' },
                { fact: 'ownershipSigns', is: 'labour-exacted' },
                { fact: 'ownershipSigns', is: 'sexuality-controlled' },
                { fact: 'ownershipSigns', is: 'renamed-or-converted' },
                { fact: 'ownershipSigns', is: 'long-duration' },
              ],
            },
          ],
        },
        { open: { finding: 'rs.7-1-g-2.e1' } },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-g-2', 'rs.8-2-b-xxii-2', 'rs.8-2-e-vi-2'] },
    examples: [
      {
        name: 'Women come in shifts to cook and are raped at a military post: sexual slavery is listed, open',
        facts: {
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=fear-of-violence': 'yes',
          'ownershipSigns=labour-exacted': 'yes',
          'ownershipSigns=movement-controlled': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Kept for one fighter as a sexual possession, powers of ownership not asked for: listed, open',
        facts: { 'doneToPerson=sexual-possession': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      {
        name: 'Taken to a camp as a fighter’s wife and raped: sexual slavery is listed, open, beside forced marriage',
        facts: {
          'doneToPerson=imposed-union': 'yes',
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=threat-of-force': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Held in a camp, made to cook, raped: sexual slavery is listed, open',
        facts: {
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=force': 'yes',
          'otherConduct=confinement': 'yes',
          'otherConduct=forced-labour': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Bought: a power of ownership is recorded, and the ordinary rule lists it',
        facts: {
          'doneToPerson=sexual-possession': 'yes',
          'coercion=detention': 'yes',
          'ownershipPowers=purchase-or-sale': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.forced-marriage-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' },
      { ...statute, pinpoint: 'art 7(1)(k)' },
    ],
    authority: { for: ['ongwen-conf-88-93', 'afrc-aj-195', 'case-002-02-forced-marriage'] },
    when: {
      all: [
        {
          any: [
            { fact: 'doneToPerson', is: 'imposed-union' },
            {
              fact: 'conjugalUnion',
              in: ['status-of-spouse', 'duties-of-marriage', 'exclusivity'],
            },
          ],
        },
        {
          any: [
            { open: { fact: 'conjugalUnion', is: 'status-of-spouse' } },
            { open: { fact: 'conjugalUnion', is: 'duties-of-marriage' } },
            { open: greatOrSevere },
          ],
        },
        attackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-k-fm'] },
    examples: [
      {
        name: 'Assigned to a fighter as his wife, duties and suffering not asked for: forced marriage is listed, open',
        facts: { 'doneToPerson=imposed-union': 'yes', 'genderOfPersons=girls': 'yes' },
        expect: 'met',
      },
      {
        name: 'Status, duties and great suffering are recorded: the ordinary rule lists it',
        facts: {
          'doneToPerson=imposed-union': 'yes',
          'conjugalUnion=status-of-spouse': 'yes',
          'conjugalUnion=duties-of-marriage': 'yes',
          greatSufferingOrSeriousInjury: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.forced-pregnancy-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-4, el. 1' },
      { ...statute, pinpoint: 'art 7(2)(f)' },
    ],
    authority: { for: ['ongwen-conf-96-98', 'ongwen-tj-2717-2729', 'ongwen-tj-special-intent'] },
    when: {
      all: [
        {
          any: [
            { fact: 'forciblyMadePregnant' },
            { fact: 'reproductiveForms', is: 'forced-pregnancy' },
          ],
        },
        { open: { finding: 'rs.7-1-g-4.e1' } },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-g-4', 'rs.8-2-b-xxii-4', 'rs.8-2-e-vi-4'] },
    examples: [
      {
        name: 'Raped and pregnant, confinement not asked for: forced pregnancy is listed, open',
        facts: { forciblyMadePregnant: 'yes' },
        expect: 'met',
      },
      {
        name: 'The form is recorded, and neither force nor confinement asked for: listed, open',
        facts: { 'reproductiveForms=forced-pregnancy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Pregnant and never confined: not raised',
        facts: { forciblyMadePregnant: 'yes', confinedWhilePregnant: 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.inhumane-act-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3, el. 1' },
    ],
    authority: {
      for: ['kenyatta-267-270', 'helena-reproductive-violence', 'tadic-tj-male-victims'],
    },
    when: {
      all: [
        {
          any: [
            { finding: 'hp.reproductive-violence' },
            {
              fact: 'doneToPerson',
              in: ['genital-alteration', 'injuring-sexual-part', 'infection'],
            },
            { fact: 'otherConduct', is: 'mutilation' },
            // Blows outside anybody's power may be wounds of war.
            { all: [{ fact: 'otherConduct', is: 'beating-or-injury' }, inCustody] },
          ],
        },
        {
          any: [{ open: { fact: 'severePainOrSuffering' } }, { open: greatOrSevere }],
        },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-k', 'rs.8-2-a-ii-2', 'rs.8-2-a-iii', 'rs.8-2-c-i-3'] },
    examples: [
      {
        name: 'Forced abortion, which no crime names, suffering not judged yet: other inhumane acts are listed, open',
        facts: { 'reproductiveForms=forced-abortion': 'yes' },
        expect: 'met',
      },
      {
        name: 'Forcible circumcision, suffering not judged yet: other inhumane acts are listed, open',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'genderOfPersons=men': 'yes' },
        expect: 'met',
      },
      {
        name: 'Flogged in detention for how a person dressed, suffering not judged: cruel treatment is listed, open',
        facts: { 'otherConduct=beating-or-injury': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      {
        name: 'Knowingly infected, injury to health not judged: other inhumane acts are listed, open',
        facts: { 'doneToPerson=infection': 'yes' },
        expect: 'met',
      },
      {
        name: 'Suffering judged: the ordinary rule alone',
        facts: {
          'reproductiveForms=forced-abortion': 'yes',
          severePainOrSuffering: 'no',
          greatSufferingOrSeriousInjury: 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'Care refused in a hospital, neither a conflict nor an attack: no crime of the Statute can stand, nothing is listed',
        facts: {
          'reproductiveForms=care-denied': 'yes',
          ...noConflictNorAttack,
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.serious-harm-suffering-open',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' }],
    // Judged for another crime; whether it is serious injury here too is a question of its own.
    when: {
      all: [{ fact: 'seriousBodilyOrMentalHarm' }, { open: greatOrSevere }, attackPossible],
    },
    listing: { adds: ['rs.7-1-k'] },
    examples: [
      {
        name: 'Serious harm is recorded, great suffering not known: other inhumane acts are listed, open',
        facts: { seriousBodilyOrMentalHarm: 'yes', greatSufferingOrSeriousInjury: 'not-known' },
        expect: 'met',
      },
      {
        name: 'No serious harm: not raised',
        facts: { seriousBodilyOrMentalHarm: 'no' },
        expect: 'not-met',
      },
      {
        name: 'Neither great nor severe: judged, and not raised',
        facts: {
          seriousBodilyOrMentalHarm: 'yes',
          greatSufferingOrSeriousInjury: 'no',
          severePainOrSuffering: 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
