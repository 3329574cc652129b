import type { Condition, Rule } from '@/lib/engine/pack';
import { elementsOfCrimes } from './citations';

/** A group is recorded as marked for destruction, and nobody said whether these persons belonged to it. */
const membershipOpen = {
  all: [{ finding: 'rs.ctx.protected-group' }, { open: { fact: 'belongedToTargetedGroup' } }],
} as const satisfies Condition;

const flag = { kind: 'flag', scope: 'act-in-context' } as const;
const ofTheGroup = {
  'groupUnderDestruction=ethnical': 'yes',
  belongedToTargetedGroup: 'yes',
} as const;
const noGroup = {
  'groupUnderDestruction=national': 'no',
  'groupUnderDestruction=ethnical': 'no',
  'groupUnderDestruction=racial': 'no',
  'groupUnderDestruction=religious': 'no',
} as const;
const nothing = { name: 'Nothing recorded: open', facts: {}, expect: 'open' } as const;

/**
 * Genocide is named only where its victims belonged to the group. While that is not answered, the form that the
 * recorded conduct points to is listed as open; serious harm has a flag of its own (`turns-on-harm.ts`).
 */
export const turnsOnMembership = [
  {
    ...flag,
    id: 'rs.flag.turns-on.member-killed',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(a), el. 2' }],
    when: { all: [membershipOpen, { fact: 'otherConduct', is: 'killing' }] },
    listing: { adds: ['rs.6-a'] },
    examples: [
      {
        name: 'Men separated and killed while a group is to be destroyed, membership not answered: genocide by killing is listed, open',
        facts: { 'groupUnderDestruction=ethnical': 'yes', 'otherConduct=killing': 'yes' },
        expect: 'met',
      },
      {
        name: 'They belonged to the group: the ordinary rule lists it',
        facts: { ...ofTheGroup, 'otherConduct=killing': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'No group of these kinds was to be destroyed: not raised',
        facts: { ...noGroup, 'otherConduct=killing': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'rs.flag.turns-on.member-conditions',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(c), el. 2' }],
    when: { all: [membershipOpen, { fact: 'otherConduct', is: 'conditions-of-life' }] },
    listing: { adds: ['rs.6-c'] },
    examples: [
      {
        name: 'Food and water withheld while a group is to be destroyed, membership not answered: listed, open',
        facts: {
          'groupUnderDestruction=religious': 'yes',
          'otherConduct=conditions-of-life': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'They belonged to the group: the ordinary rule lists it',
        facts: { ...ofTheGroup, 'otherConduct=conditions-of-life': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'rs.flag.turns-on.member-births',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(d), el. 2' }],
    authority: { for: ['akayesu-507-508'] },
    when: { all: [membershipOpen, { finding: 'rs.6-d.e1' }] },
    listing: { adds: ['rs.6-d'] },
    examples: [
      {
        name: 'Women sterilised while a group is to be destroyed, membership not answered: preventing births is listed, open',
        facts: {
          'groupUnderDestruction=ethnical': 'yes',
          'reproductiveForms=sterilisation': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'They belonged to the group: the ordinary rule lists it',
        facts: { ...ofTheGroup, 'reproductiveForms=sterilisation': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
  {
    ...flag,
    id: 'rs.flag.turns-on.member-children',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 2' }],
    when: { all: [membershipOpen, { fact: 'otherConduct', is: 'child-transfer' }] },
    listing: { adds: ['rs.6-e'] },
    examples: [
      {
        name: 'Children taken and given to other families while a group is to be destroyed: transfer of children is listed, open',
        facts: { 'groupUnderDestruction=ethnical': 'yes', 'otherConduct=child-transfer': 'yes' },
        expect: 'met',
      },
      {
        name: 'They belonged to the group: the ordinary rule lists it',
        facts: { ...ofTheGroup, 'otherConduct=child-transfer': 'yes' },
        expect: 'not-met',
      },
      nothing,
    ],
  },
] as const satisfies readonly Rule[];
