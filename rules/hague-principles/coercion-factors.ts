import type { Rule } from '@/lib/engine/pack';
import { elementsCopy } from '@/rules/sources/public-copies';
import { part5 } from './citations';

const factor = { kind: 'indicium', scope: 'act' } as const;

/** The same circumstance in the Elements of Crimes, where the wording was seen. */
const elements = {
  source: 'eoc',
  pinpoint: 'art 7(1)(g)-1, el. 2',
  checked: elementsCopy,
} as const;
const incapacity = {
  source: 'eoc',
  pinpoint: 'art 7(1)(g)-1, fn. 16',
  checked: elementsCopy,
} as const;

/**
 * Part 5, where the Elements of Crimes name the same circumstance; cited from both. Any one may be enough.
 */
export const coercionFactors = [
  {
    ...factor,
    id: 'hp.factor.force',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'force' },
    examples: [
      {
        name: 'Force recorded: the factor is present',
        facts: { 'coercion=force': 'yes' },
        expect: 'met',
      },
      {
        name: 'Force excluded: none recorded',
        facts: { 'coercion=force': 'no' },
        expect: 'not-met',
      },
      { name: 'Force not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.threat-of-force',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'threat-of-force' },
    examples: [
      {
        name: 'Threat of force recorded: the factor is present',
        facts: { 'coercion=threat-of-force': 'yes' },
        expect: 'met',
      },
      {
        name: 'Threat of force excluded: none recorded',
        facts: { 'coercion=threat-of-force': 'no' },
        expect: 'not-met',
      },
      { name: 'Threat of force not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.fear-of-violence',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'fear-of-violence' },
    examples: [
      {
        name: 'Fear of violence recorded: the factor is present',
        facts: { 'coercion=fear-of-violence': 'yes' },
        expect: 'met',
      },
      {
        name: 'Fear of violence excluded: none recorded',
        facts: { 'coercion=fear-of-violence': 'no' },
        expect: 'not-met',
      },
      { name: 'Fear of violence not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.duress',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'duress' },
    examples: [
      {
        name: 'Duress recorded: the factor is present',
        facts: { 'coercion=duress': 'yes' },
        expect: 'met',
      },
      {
        name: 'Duress excluded: none recorded',
        facts: { 'coercion=duress': 'no' },
        expect: 'not-met',
      },
      { name: 'Duress not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.detention',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'detention' },
    examples: [
      {
        name: 'Detention recorded: the factor is present',
        facts: { 'coercion=detention': 'yes' },
        expect: 'met',
      },
      {
        name: 'Detention excluded: none recorded',
        facts: { 'coercion=detention': 'no' },
        expect: 'not-met',
      },
      { name: 'Detention not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.psychological-oppression',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'psychological-oppression' },
    examples: [
      {
        name: 'Psychological oppression recorded: the factor is present',
        facts: { 'coercion=psychological-oppression': 'yes' },
        expect: 'met',
      },
      {
        name: 'Psychological oppression excluded: none recorded',
        facts: { 'coercion=psychological-oppression': 'no' },
        expect: 'not-met',
      },
      { name: 'Psychological oppression not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.abuse-of-power',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'abuse-of-power' },
    examples: [
      {
        name: 'Abuse of power recorded: the factor is present',
        facts: { 'coercion=abuse-of-power': 'yes' },
        expect: 'met',
      },
      {
        name: 'Abuse of power excluded: none recorded',
        facts: { 'coercion=abuse-of-power': 'no' },
        expect: 'not-met',
      },
      { name: 'Abuse of power not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.coercive-environment',
    sources: [part5, elements],
    when: { fact: 'coercion', is: 'coercive-environment' },
    examples: [
      {
        name: 'Coercive environment recorded: the factor is present',
        facts: { 'coercion=coercive-environment': 'yes' },
        expect: 'met',
      },
      {
        name: 'Coercive environment excluded: none recorded',
        facts: { 'coercion=coercive-environment': 'no' },
        expect: 'not-met',
      },
      { name: 'Coercive environment not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.natural-incapacity',
    sources: [part5, incapacity],
    when: { fact: 'incapacity', is: 'natural' },
    examples: [
      {
        name: 'Natural incapacity recorded: the factor is present',
        facts: { 'incapacity=natural': 'yes' },
        expect: 'met',
      },
      {
        name: 'Natural incapacity excluded: none recorded',
        facts: { 'incapacity=natural': 'no' },
        expect: 'not-met',
      },
      { name: 'Natural incapacity not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.induced-incapacity',
    sources: [part5, incapacity],
    when: { fact: 'incapacity', is: 'induced' },
    examples: [
      {
        name: 'Induced incapacity recorded: the factor is present',
        facts: { 'incapacity=induced': 'yes' },
        expect: 'met',
      },
      {
        name: 'Induced incapacity excluded: none recorded',
        facts: { 'incapacity=induced': 'no' },
        expect: 'not-met',
      },
      { name: 'Induced incapacity not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...factor,
    id: 'hp.factor.age-related-incapacity',
    sources: [part5, incapacity],
    when: { fact: 'incapacity', is: 'age-related' },
    examples: [
      {
        name: 'Age-related incapacity recorded: the factor is present',
        facts: { 'incapacity=age-related': 'yes' },
        expect: 'met',
      },
      {
        name: 'Age-related incapacity excluded: none recorded',
        facts: { 'incapacity=age-related': 'no' },
        expect: 'not-met',
      },
      { name: 'Age-related incapacity not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
