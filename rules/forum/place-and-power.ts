import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/sources/provisions';
import { copy, report } from '@/rules/sources/public-copies';

const regionalSystems = {
  source: 'ohchr-regional-systems',
  pinpoint: null,
  checked: copy('http://bangkok.ohchr.org/programme/other-regional-systems.aspx'),
} as const;

/** What follows for the choice of forum from where it happened and from who holds power there. */
export const placeAndPower = [
  {
    kind: 'principle',
    scope: 'context',
    id: 'fo.regional.by-region',
    sources: [regionalSystems],
    when: { fact: 'region', in: ['africa', 'americas', 'europe'] },
    examples: [
      {
        name: 'Events in the Americas: a regional human rights court exists',
        facts: { 'region=americas': 'yes' },
        expect: 'met',
      },
      {
        name: 'Events in Asia: no such court to point to',
        facts: { 'region=africa': 'no', 'region=americas': 'no', 'region=europe': 'no' },
        expect: 'not-met',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'fo.regional.none-listed',
    sources: [
      regionalSystems,
      {
        source: 'arab-court-statute',
        pinpoint: null,
        checked: report('https://www.erudit.org/fr/revues/rqdi/2016-v29-n2-rqdi03712/1046511ar/'),
      },
    ],
    when: {
      all: [
        { fact: 'forumConsidered', is: 'regional' },
        { fact: 'region', in: ['asia-pacific', 'middle-east-north-africa'] },
      ],
    },
    examples: [
      {
        name: 'A regional court is considered for Asia-Pacific: there is none',
        facts: { 'forumConsidered=regional': 'yes', 'region=asia-pacific': 'yes' },
        expect: 'met',
      },
      {
        name: 'No regional court is considered: not raised',
        facts: { 'forumConsidered=regional': 'no', 'region=asia-pacific': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'context',
    id: 'fo.power.state',
    sources: [
      { source: 'wigj-approach', pinpoint: null, checked: null },
      { source: 'cedaw', pinpoint: null, checked: null },
    ],
    when: { fact: 'powerHolder', in: ['state-forces', 'de-facto-authority', 'foreign-force'] },
    examples: [
      {
        name: 'State forces hold power: individual and State responsibility, side by side',
        facts: { 'powerHolder=state-forces': 'yes' },
        expect: 'met',
      },
      { name: 'Who holds power was not asked: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'context',
    id: 'fo.power.non-state',
    sources: [statute('art 7(2)(a)'), { source: 'cedaw', pinpoint: null, checked: null }],
    when: { fact: 'powerHolder', in: ['armed-group', 'private-actor', 'family-or-community'] },
    examples: [
      {
        name: 'An armed group holds power: an organisational policy is enough',
        facts: { 'powerHolder=armed-group': 'yes' },
        expect: 'met',
      },
      { name: 'Who holds power was not asked: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
