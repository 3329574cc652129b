import type { Rule } from '@/lib/engine/pack';
import { declaration, part4 } from './citations';

const example = { kind: 'principle', scope: 'act' } as const;

/**
 * Part 4, acts without physical contact. Order, numbers and grouping were not seen: the grouping is ours.
 * A row cited without the Part is a description people need whose place there is not established.
 */
export const examplesWithoutContact = [
  {
    ...example,
    id: 'hp.example.threat',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'threat-of-sexual-violence' },
    examples: [
      {
        name: 'Threat recorded: the example is named',
        facts: { 'withoutContact=threat-of-sexual-violence': 'yes' },
        expect: 'met',
      },
      { name: 'Threat not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.exposure-to-person',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'exposure-to-person' },
    examples: [
      {
        name: 'Exposure before a person recorded: the example is named',
        facts: { 'withoutContact=exposure-to-person': 'yes' },
        expect: 'met',
      },
      { name: 'Exposure before a person not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.watching',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'watching' },
    examples: [
      {
        name: 'Watching recorded: the example is named',
        facts: { 'withoutContact=watching': 'yes' },
        expect: 'met',
      },
      { name: 'Watching not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.images',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'images' },
    examples: [
      {
        name: 'Images recorded: the example is named',
        facts: { 'withoutContact=images': 'yes' },
        expect: 'met',
      },
      { name: 'Images not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.sending-content',
    sources: [declaration],
    when: { fact: 'withoutContact', is: 'sending-content' },
    examples: [
      {
        name: 'Sending content recorded: the example is named',
        facts: { 'withoutContact=sending-content': 'yes' },
        expect: 'met',
      },
      { name: 'Sending content not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.harassment',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'harassment' },
    examples: [
      {
        name: 'Sexual harassment recorded: the example is named',
        facts: { 'withoutContact=harassment': 'yes' },
        expect: 'met',
      },
      { name: 'Sexual harassment not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.grooming',
    // Named in the founding documents of the field; its place in the Declaration was not seen.
    sources: [{ source: 'wigj-work', pinpoint: null, checked: null }],
    when: { fact: 'withoutContact', is: 'grooming' },
    examples: [
      {
        name: 'Grooming recorded: the example is named',
        facts: { 'withoutContact=grooming': 'yes' },
        expect: 'met',
      },
      { name: 'Grooming not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.shaming-identity',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'shaming-identity' },
    examples: [
      {
        name: 'Shaming recorded: the example is named',
        facts: { 'withoutContact=shaming-identity': 'yes' },
        expect: 'met',
      },
      { name: 'Shaming not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.punishing-nonconformity',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'punishing-nonconformity' },
    examples: [
      {
        name: 'Punishing nonconformity recorded: the example is named',
        facts: { 'withoutContact=punishing-nonconformity': 'yes' },
        expect: 'met',
      },
      { name: 'Punishing nonconformity not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.disclosure',
    sources: [declaration],
    when: { fact: 'withoutContact', is: 'disclosure' },
    examples: [
      {
        name: 'Disclosure recorded: the example is named',
        facts: { 'withoutContact=disclosure': 'yes' },
        expect: 'met',
      },
      { name: 'Disclosure not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.menstrual-denial',
    sources: [part4],
    when: { fact: 'withoutContact', is: 'menstrual-denial' },
    examples: [
      {
        name: 'Denial of menstrual care recorded: the example is named',
        facts: { 'withoutContact=menstrual-denial': 'yes' },
        expect: 'met',
      },
      { name: 'Denial of menstrual care not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.reproductive-care-denial',
    sources: [declaration],
    when: { fact: 'reproductiveForms', is: 'care-denied' },
    examples: [
      {
        name: 'Denial of reproductive care recorded: the example is named',
        facts: { 'reproductiveForms=care-denied': 'yes' },
        expect: 'met',
      },
      { name: 'Denial of reproductive care not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.privacy-denial',
    sources: [declaration],
    when: { fact: 'withoutContact', is: 'privacy-denial' },
    examples: [
      {
        name: 'Denial of privacy recorded: the example is named',
        facts: { 'withoutContact=privacy-denial': 'yes' },
        expect: 'met',
      },
      { name: 'Denial of privacy not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
