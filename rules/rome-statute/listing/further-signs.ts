import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from '../citations';
import { attackPossible, conflictOrAttackPossible } from '../context-of-crimes';
import { greatOrSevere } from '../elements/suffering-and-dignity';
import { noConflictNorAttack } from '../example-facts';

const nothing = { name: 'Nothing recorded: open', facts: {}, expect: 'open' } as const;

/** Crimes whose conduct is recorded, while an answer that belongs to it, or to their hallmark, is missing. */
export const furtherSigns = [
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.displacement-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(d), el. 1' },
      { ...statute, pinpoint: 'art 7(2)(d)' },
    ],
    when: {
      all: [
        { fact: 'otherConduct', is: 'displacement' },
        { open: { fact: 'removalPermitted' } },
        attackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-d'] },
    examples: [
      {
        name: 'Women and children put on buses after the men were separated: forcible transfer is listed, open',
        facts: { 'otherConduct=displacement': 'yes' },
        expect: 'met',
      },
      {
        name: 'The removal was not permitted: the ordinary rule lists it',
        facts: { 'otherConduct=displacement': 'yes', removalPermitted: 'no' },
        expect: 'not-met',
      },
      {
        name: 'People moved, and no attack on civilians: not raised',
        facts: { 'otherConduct=displacement': 'yes', ...noConflictNorAttack },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.enforced-prostitution-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-3, el. 2' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-3, el. 2' },
    ],
    when: {
      all: [
        {
          any: [
            { fact: 'doneToPerson', is: 'prostitution' },
            { fact: 'madeToDo', is: 'acts-for-benefit' },
          ],
        },
        { open: { finding: 'rs.7-1-g-3.e2' } },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-g-3', 'rs.8-2-b-xxii-3', 'rs.8-2-e-vi-3'] },
    examples: [
      {
        name: 'Sexual acts in exchange for food from those in uniform, an advantage not asked for: enforced prostitution is listed, open',
        facts: { 'madeToDo=acts-for-benefit': 'yes' },
        expect: 'met',
      },
      {
        name: 'Somebody profited: the ordinary rule lists it',
        facts: { 'doneToPerson=prostitution': 'yes', advantage: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Neither a conflict nor an attack: not raised',
        facts: { 'doneToPerson=prostitution': 'yes', ...noConflictNorAttack },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.acts-upon-the-dead',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' }],
    authority: { for: ['afrc-aj-deceased'] },
    when: {
      all: [
        { fact: 'statusOfPersons', is: 'dead' },
        {
          any: [
            { finding: 'hp.sexual-nature' },
            { fact: 'otherConduct', in: ['humiliation', 'mutilation'] },
          ],
        },
        { open: greatOrSevere },
        attackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-k'] },
    examples: [
      {
        name: 'A body is abused sexually before others: other inhumane acts are listed, open, for those who suffered by it',
        facts: { 'statusOfPersons=dead': 'yes', 'doneToPerson=penetration-object': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nobody was dead at the time: not raised',
        facts: { 'statusOfPersons=dead': 'no', 'otherConduct=humiliation': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.alive-at-the-time',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), fn. 49' },
    ],
    when: {
      all: [
        { fact: 'statusOfPersons', is: 'dead' },
        {
          any: [
            { finding: 'hp.sexual-violence' },
            { fact: 'otherConduct', in: ['mutilation', 'beating-or-injury'] },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'A body is abused sexually while armed men hold the place: rape is worded for the living, and it is said',
        facts: {
          'statusOfPersons=dead': 'yes',
          'doneToPerson=penetration-object': 'yes',
          'coercion=coercive-environment': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'A body is cut and left in the open: mutilation is worded for the living as well',
        facts: { 'statusOfPersons=dead': 'yes', 'otherConduct=mutilation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nobody was dead at the time: not raised',
        facts: {
          'statusOfPersons=dead': 'no',
          'doneToPerson=penetration-object': 'yes',
          'coercion=force': 'yes',
        },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.imprisonment-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(e), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(e), el. 2' },
    ],
    when: {
      all: [
        {
          any: [
            { fact: 'otherConduct', is: 'confinement' },
            { fact: 'coercion', is: 'detention' },
          ],
        },
        { open: { finding: 'rs.7-1-e.e1' } },
        attackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-e'] },
    examples: [
      {
        name: 'Raped in a secret prison, the detention itself not recorded as conduct: imprisonment is listed, open',
        facts: { 'doneToPerson=penetration-object': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      {
        name: 'The imprisonment is recorded as conduct: the ordinary rule lists it',
        facts: { 'coercion=detention': 'yes', 'otherConduct=imprisonment': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'A prisoner of war, and no attack on civilians: not raised',
        facts: { 'coercion=detention': 'yes', attackOnCivilians: 'no' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.unlawful-confinement-signs',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2, el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2, el. 2' },
    ],
    when: {
      all: [
        { finding: 'rs.ctx.iac' },
        { any: [{ finding: 'rs.8-2-a-vii-2.e1' }, { fact: 'coercion', is: 'detention' }] },
        {
          any: [
            { open: { fact: 'statusOfPersons', is: 'geneva-protected' } },
            { open: { finding: 'rs.8-2-a-vii-2.e1' } },
          ],
        },
      ],
    },
    listing: { adds: ['rs.8-2-a-vii-2'] },
    examples: [
      {
        name: 'Detained in an international conflict, confinement and status not asked for: unlawful confinement is listed, open',
        facts: { 'armedConflict=international': 'yes', 'coercion=detention': 'yes' },
        expect: 'met',
      },
      {
        name: 'Civilians confined in an occupied town, protection under a Convention not answered: unlawful confinement is listed, open',
        facts: {
          'armedConflict=occupation': 'yes',
          'otherConduct=confinement': 'yes',
          'statusOfPersons=civilian': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Protected by a Convention: the ordinary rule lists it',
        facts: {
          'armedConflict=occupation': 'yes',
          'otherConduct=confinement': 'yes',
          'statusOfPersons=civilian': 'yes',
          'statusOfPersons=geneva-protected': 'yes',
        },
        expect: 'not-met',
      },
      nothing,
    ],
  },
] as const satisfies readonly Rule[];
