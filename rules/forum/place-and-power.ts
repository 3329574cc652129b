import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/sources/provisions';
import { report } from '@/rules/sources/public-copies';

/** What follows for the choice of forum from where it happened and from who holds power there. */
export const placeAndPower = [
  {
    kind: 'principle',
    scope: 'context',
    id: 'fo.regional.by-region',
    sources: [
      {
        source: 'ramos-durand',
        pinpoint: null,
        checked: report(
          'https://ilg2.blog/2026/01/19/celia-ramos-vs-peru-recognizing-reproductive-violence-as-a-crime-against-humanity-part-i',
        ),
      },
    ],
    when: { fact: 'region', in: ['africa', 'americas', 'europe'] },
    examples: [
      {
        name: 'Events in the Americas: a regional human rights court exists',
        facts: { 'region=americas': 'yes' },
        expect: 'met',
      },
      {
        name: 'Events in Asia: none is listed here',
        facts: { 'region=africa': 'no', 'region=americas': 'no', 'region=europe': 'no' },
        expect: 'not-met',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'fo.regional.none-listed',
    sources: [{ source: 'cicc-caucuses', pinpoint: null, checked: null }],
    when: {
      all: [
        { fact: 'forumConsidered', is: 'regional' },
        { fact: 'region', in: ['asia-pacific', 'middle-east-north-africa'] },
      ],
    },
    examples: [
      {
        name: 'A regional court is considered for Asia-Pacific: none is listed here',
        facts: { 'forumConsidered=regional': 'yes', 'region=asia-pacific': 'yes' },
        expect: 'met',
      },
      {
        name: 'No regional court is considered: not raised',
        facts: { 'forumConsidered=regional': 'no', 'region=asia-pacific': 'yes' },
        expect: 'not-met',
      },
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
