import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/rome-statute/citations';

const brief = { source: 'end-gender-apartheid-brief', pinpoint: null, checked: null } as const;
const experts = {
  source: 'un-experts-gender-apartheid-2024',
  pinpoint: null,
  checked: null,
} as const;

/**
 * How far the signs fit the proposal, and what is said with it: that it is no crime, and what existing
 * law offers (points ten and eleven of the list).
 */
export const genderApartheidStatus = [
  {
    kind: 'principle',
    scope: 'context',
    id: 'ga.consistent-with-proposal',
    sources: [brief, experts],
    when: {
      all: [
        { fact: 'institutionalisedRegime' },
        {
          any: [
            { finding: 'ga.sign.institutions' },
            { finding: 'ga.sign.many-spheres-of-life' },
            { finding: 'ga.sign.decision-power' },
            { finding: 'ga.sign.inhumane-acts' },
            { finding: 'ga.sign.intent-to-maintain' },
            { finding: 'ga.sign.legal-social-economic-cultural' },
            { finding: 'ga.sign.compounding-grounds' },
            { finding: 'ga.sign.families-deputised' },
            { finding: 'ga.sign.no-way-out' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'An institutionalised regime of one gender over another: consistent with the proposed definition',
        facts: {
          'regimeDomination=gender': 'yes',
          institutionalisedRegime: 'yes',
          'regimeSigns=institutions': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Not institutionalised: not consistent',
        facts: { institutionalisedRegime: 'no', 'regimeDomination=gender': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Regime not assessed: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'context',
    id: 'ga.consistency-partial',
    sources: [brief],
    when: {
      atLeast: 3,
      of: [
        { finding: 'ga.sign.institutions' },
        { finding: 'ga.sign.many-spheres-of-life' },
        { finding: 'ga.sign.decision-power' },
        { finding: 'ga.sign.inhumane-acts' },
        { finding: 'ga.sign.intent-to-maintain' },
        { finding: 'ga.sign.legal-social-economic-cultural' },
        { finding: 'ga.sign.compounding-grounds' },
        { finding: 'ga.sign.families-deputised' },
        { finding: 'ga.sign.no-way-out' },
      ],
    },
    examples: [
      {
        name: 'Three signs: at least partial',
        facts: {
          'regimeDomination=gender': 'yes',
          institutionalisedRegime: 'yes',
          'regimeSigns=institutions': 'yes',
          'regimeSigns=many-spheres-of-life': 'yes',
          'regimeSigns=decision-power': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Two signs, others not asked for: open',
        facts: {
          'regimeDomination=gender': 'yes',
          institutionalisedRegime: 'yes',
          'regimeSigns=institutions': 'yes',
          'regimeSigns=many-spheres-of-life': 'yes',
        },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'context',
    id: 'ga.consistency-strong',
    sources: [brief],
    when: {
      atLeast: 6,
      of: [
        { finding: 'ga.sign.institutions' },
        { finding: 'ga.sign.many-spheres-of-life' },
        { finding: 'ga.sign.decision-power' },
        { finding: 'ga.sign.inhumane-acts' },
        { finding: 'ga.sign.intent-to-maintain' },
        { finding: 'ga.sign.legal-social-economic-cultural' },
        { finding: 'ga.sign.compounding-grounds' },
        { finding: 'ga.sign.families-deputised' },
        { finding: 'ga.sign.no-way-out' },
      ],
    },
    examples: [
      {
        name: 'Six signs: strong',
        facts: {
          'regimeDomination=gender': 'yes',
          institutionalisedRegime: 'yes',
          'regimeSigns=institutions': 'yes',
          'regimeSigns=many-spheres-of-life': 'yes',
          'regimeSigns=decision-power': 'yes',
          'regimeSigns=inhumane-acts': 'yes',
          'regimeSigns=intent-to-maintain': 'yes',
          'regimeSigns=legal-social-economic-cultural': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Five signs, others not asked for: open',
        facts: {
          'regimeDomination=gender': 'yes',
          institutionalisedRegime: 'yes',
          'regimeSigns=institutions': 'yes',
          'regimeSigns=many-spheres-of-life': 'yes',
          'regimeSigns=decision-power': 'yes',
          'regimeSigns=inhumane-acts': 'yes',
          'regimeSigns=intent-to-maintain': 'yes',
        },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'ga.proposed-not-a-crime',
    sources: [{ source: 'ilc-draft-articles-2019', pinpoint: null, checked: null }, experts],
    when: { fact: 'regimeDomination', is: 'gender' },
    examples: [
      {
        name: 'Domination by gender is recorded: proposed, not an existing crime',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'met',
      },
      {
        name: 'None recorded: no banner',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'context',
    id: 'ga.existing-law',
    sources: [{ ...statute, pinpoint: 'arts 7(1)(h), 7(1)(j), 22(2)' }],
    authority: { for: ['akhundzada-haqqani-warrants'] },
    when: { fact: 'regimeDomination', is: 'gender' },
    examples: [
      {
        name: 'A regime of domination by gender: charge what exists, describe the regime, argue for codification',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'met',
      },
      {
        name: 'None: the point does not arise',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
