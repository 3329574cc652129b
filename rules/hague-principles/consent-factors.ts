import type { Rule } from '@/lib/engine/pack';
import { rules63To71Copy } from '@/rules/sources/public-copies';
import { declaration } from './citations';

const factor = { kind: 'indicium', scope: 'act' } as const;

const silence = { source: 'rpe', pinpoint: 'rule 70(c)', checked: rules63To71Copy } as const;

/**
 * Further factors of genuine, voluntary, specific and ongoing consent. Whether Part 5 lists them was not
 * seen; they are not in the Elements of Crimes and never fill an element.
 */
export const consentFactors = [
  {
    ...factor,
    id: 'hp.factor.trust-or-dependency',
    sources: [declaration],
    when: { fact: 'furtherFactors', is: 'trust-or-dependency' },
    examples: [
      {
        name: 'Abuse of trust or dependency recorded: the factor is present',
        facts: { 'furtherFactors=trust-or-dependency': 'yes' },
        expect: 'met',
      },
      {
        name: 'Abuse of trust or dependency excluded: none recorded',
        facts: { 'furtherFactors=trust-or-dependency': 'no' },
        expect: 'not-met',
      },
      { name: 'Abuse of trust or dependency not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.deception',
    sources: [declaration],
    when: { fact: 'furtherFactors', is: 'deception' },
    examples: [
      {
        name: 'Deception recorded: the factor is present',
        facts: { 'furtherFactors=deception': 'yes' },
        expect: 'met',
      },
      {
        name: 'Deception excluded: none recorded',
        facts: { 'furtherFactors=deception': 'no' },
        expect: 'not-met',
      },
      { name: 'Deception not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.exploitation',
    sources: [declaration],
    when: { fact: 'furtherFactors', is: 'exploitation' },
    examples: [
      {
        name: 'Exploitation recorded: the factor is present',
        facts: { 'furtherFactors=exploitation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Exploitation excluded: none recorded',
        facts: { 'furtherFactors=exploitation': 'no' },
        expect: 'not-met',
      },
      { name: 'Exploitation not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.beyond-what-was-agreed',
    sources: [declaration],
    when: { fact: 'furtherFactors', is: 'beyond-what-was-agreed' },
    examples: [
      {
        name: 'Beyond what was agreed recorded: the factor is present',
        facts: { 'furtherFactors=beyond-what-was-agreed': 'yes' },
        expect: 'met',
      },
      {
        name: 'Beyond what was agreed excluded: none recorded',
        facts: { 'furtherFactors=beyond-what-was-agreed': 'no' },
        expect: 'not-met',
      },
      { name: 'Beyond what was agreed not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.withdrawn',
    sources: [declaration],
    when: { fact: 'furtherFactors', is: 'withdrawn' },
    examples: [
      {
        name: 'Agreement withdrawn recorded: the factor is present',
        facts: { 'furtherFactors=withdrawn': 'yes' },
        expect: 'met',
      },
      {
        name: 'Agreement withdrawn excluded: none recorded',
        facts: { 'furtherFactors=withdrawn': 'no' },
        expect: 'not-met',
      },
      { name: 'Agreement withdrawn not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.silence',
    sources: [silence, declaration],
    when: { fact: 'furtherFactors', is: 'silence-taken-as-yes' },
    examples: [
      {
        name: 'Silence recorded: the factor is present',
        facts: { 'furtherFactors=silence-taken-as-yes': 'yes' },
        expect: 'met',
      },
      {
        name: 'Silence excluded: none recorded',
        facts: { 'furtherFactors=silence-taken-as-yes': 'no' },
        expect: 'not-met',
      },
      { name: 'Silence not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.relationship',
    sources: [declaration],
    when: { fact: 'furtherFactors', is: 'relationship-taken-as-yes' },
    examples: [
      {
        name: 'Relationship recorded: the factor is present',
        facts: { 'furtherFactors=relationship-taken-as-yes': 'yes' },
        expect: 'met',
      },
      {
        name: 'Relationship excluded: none recorded',
        facts: { 'furtherFactors=relationship-taken-as-yes': 'no' },
        expect: 'not-met',
      },
      { name: 'Relationship not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
