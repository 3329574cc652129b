import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes } from '../citations';
import { conflictHerePossible, conflictOrAttackPossible } from '../context-of-crimes';
import { courseOfAttackFacts, noConflict } from '../example-facts';
import {
  inCustody,
  inTheirPower,
  signsOfDiscrimination,
  violenceOfTorture,
} from '../signs-of-torture';

/**
 * Torture turns on a judgement, severe pain or suffering. Where violence, or a threat of sexual violence,
 * stands beside custody, a prohibited purpose or signs of one, the crime is listed as open before anybody has made it.
 */
export const tortureListed = [
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.torture-in-custody',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 1' }],
    authority: { for: ['kunarac-aj-150-151', 'furundzija-264-275', 'celebici-tj-475-496'] },
    when: {
      all: [
        violenceOfTorture,
        inCustody,
        { any: [{ finding: 'rs.ctx.attack' }, { open: { finding: 'rs.ctx.attack' } }] },
        { open: { fact: 'severePainOrSuffering' } },
      ],
    },
    listing: { adds: ['rs.7-1-f'] },
    examples: [
      {
        name: 'Threats of rape in custody, suffering not judged yet: torture is listed, open',
        facts: { 'withoutContact=threat-of-sexual-violence': 'yes', custodyOrControl: 'yes' },
        expect: 'met',
      },
      {
        name: 'A sexual act in detention in the course of an attack, control over the person not asked for: listed, open',
        facts: { 'madeToDo=undress': 'yes', 'coercion=detention': 'yes', ...courseOfAttackFacts },
        expect: 'met',
      },
      {
        name: 'Flogged while imprisoned, nothing sexual, suffering not judged: listed, open',
        facts: { 'otherConduct=beating-or-injury': 'yes', 'otherConduct=imprisonment': 'yes' },
        expect: 'met',
      },
      {
        name: 'No attack on civilians: not raised',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          custodyOrControl: 'yes',
          attackOnCivilians: 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'Suffering judged not severe: nothing to list',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          custodyOrControl: 'yes',
          severePainOrSuffering: 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'Neither custody nor detention: not raised',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          custodyOrControl: 'no',
          'coercion=detention': 'no',
          'otherConduct=confinement': 'no',
          'otherConduct=imprisonment': 'no',
          'doneToPerson=sexual-possession': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.torture-for-a-purpose',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 1' },
    ],
    authority: { for: ['kunarac-aj-150-151', 'furundzija-264-275', 'celebici-tj-470-472'] },
    when: {
      all: [
        violenceOfTorture,
        {
          any: [
            { finding: 'rs.8-2-c-i-4.e2' },
            // A person in custody, or chosen for who they are, is hurt for some purpose: nobody has asked for it yet.
            {
              all: [
                { any: [...inCustody.any, ...signsOfDiscrimination.any] },
                { open: { finding: 'rs.8-2-c-i-4.e2' } },
              ],
            },
          ],
        },
        conflictHerePossible,
        { open: { fact: 'severePainOrSuffering' } },
      ],
    },
    listing: { adds: ['rs.8-2-a-ii-1', 'rs.8-2-c-i-4'] },
    examples: [
      {
        name: 'Undressed before an interrogator to make a person speak, suffering not judged yet: torture is listed, open',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=detention': 'yes',
          'purposes=information-or-confession': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Raped to punish a sexual orientation, purpose not asked for: discrimination is one, torture is listed, open',
        facts: {
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=force': 'yes',
          'aimedAt=orientation-or-identity': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'There was no armed conflict: not raised',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          'purposes=intimidation': 'yes',
          ...noConflict,
        },
        expect: 'not-met',
      },
      {
        name: 'Suffering judged severe: the ordinary rule lists torture',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          'purposes=intimidation': 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.torture-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 2' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 2' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 2' },
    ],
    authority: { for: ['kunarac-aj-150-151', 'celebici-tj-470-472'] },
    when: {
      all: [
        { fact: 'severePainOrSuffering' },
        inTheirPower,
        {
          any: [{ open: { finding: 'rs.7-1-f.e2' } }, { open: { finding: 'rs.8-2-c-i-4.e2' } }],
        },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-f', 'rs.8-2-a-ii-1', 'rs.8-2-c-i-4'] },
    examples: [
      {
        name: 'Severe pain by rape in a conflict, neither custody nor purpose asked for: torture is listed, open',
        facts: {
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=force': 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Beaten in custody, purpose not asked for: torture is listed, open',
        facts: {
          'otherConduct=beating-or-injury': 'yes',
          custodyOrControl: 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Beaten to make a person speak, custody not asked for: torture is listed, open',
        facts: {
          'otherConduct=beating-or-injury': 'yes',
          'purposes=information-or-confession': 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Wounded by a shell, in nobody’s custody, purpose not asked for: nothing points to torture yet',
        facts: {
          'otherConduct=beating-or-injury': 'yes',
          severePainOrSuffering: 'yes',
          custodyOrControl: 'no',
          'coercion=detention': 'no',
        },
        expect: 'open',
      },
      {
        name: 'Custody and purpose are recorded: the ordinary rule lists torture',
        facts: {
          custodyOrControl: 'yes',
          'purposes=punishment': 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
