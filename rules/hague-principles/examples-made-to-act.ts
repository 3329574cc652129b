import type { Rule } from '@/lib/engine/pack';
import { declaration, part4 } from './citations';

const example = { kind: 'principle', scope: 'act' } as const;

/**
 * Part 4, causing a person to act. Order, numbers and grouping were not seen: the grouping is ours.
 * A row cited without the Part is a description people need whose place there is not established.
 */
export const examplesMadeToAct = [
  {
    ...example,
    id: 'hp.example.undressing',
    sources: [part4],
    when: { fact: 'madeToDo', in: ['undress', 'remove-garment'] },
    examples: [
      {
        name: 'Forced undressing recorded: the example is named',
        facts: { 'madeToDo=undress': 'yes' },
        expect: 'met',
      },
      { name: 'Forced undressing not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.nude-activity',
    sources: [part4],
    when: { fact: 'madeToDo', is: 'nude-activity' },
    examples: [
      {
        name: 'Activity while undressed recorded: the example is named',
        facts: { 'madeToDo=nude-activity': 'yes' },
        expect: 'met',
      },
      { name: 'Activity while undressed not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.self-acts',
    sources: [part4],
    when: { fact: 'madeToDo', is: 'self-acts' },
    examples: [
      {
        name: 'Acts on oneself recorded: the example is named',
        facts: { 'madeToDo=self-acts': 'yes' },
        expect: 'met',
      },
      { name: 'Acts on oneself not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.acts-with-others',
    sources: [part4],
    when: { fact: 'madeToDo', in: ['acts-with-others', 'penetrating-acts'] },
    examples: [
      {
        name: 'Acts with others recorded: the example is named',
        facts: { 'madeToDo=acts-with-others': 'yes' },
        expect: 'met',
      },
      { name: 'Acts with others not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.violence-on-another',
    sources: [part4],
    when: { fact: 'madeToDo', is: 'violence-on-another' },
    examples: [
      {
        name: 'Made to harm another recorded: the example is named',
        facts: { 'madeToDo=violence-on-another': 'yes' },
        expect: 'met',
      },
      { name: 'Made to harm another not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.witnessing',
    sources: [part4],
    when: { fact: 'madeToDo', is: 'witness' },
    examples: [
      {
        name: 'Made to witness recorded: the example is named',
        facts: { 'madeToDo=witness': 'yes' },
        expect: 'met',
      },
      { name: 'Made to witness not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.sexual-speech',
    sources: [declaration],
    when: { fact: 'madeToDo', is: 'sexual-speech' },
    examples: [
      {
        name: 'Imposed sexual speech recorded: the example is named',
        facts: { 'madeToDo=sexual-speech': 'yes' },
        expect: 'met',
      },
      { name: 'Imposed sexual speech not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.fluids',
    sources: [declaration],
    when: { fact: 'madeToDo', is: 'fluids' },
    examples: [
      {
        name: 'Fluids or tissue recorded: the example is named',
        facts: { 'madeToDo=fluids': 'yes' },
        expect: 'met',
      },
      { name: 'Fluids or tissue not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.injuring-self-or-other',
    sources: [declaration],
    when: { fact: 'madeToDo', is: 'injure-sexual-part' },
    examples: [
      {
        name: 'Made to injure recorded: the example is named',
        facts: { 'madeToDo=injure-sexual-part': 'yes' },
        expect: 'met',
      },
      { name: 'Made to injure not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.acts-for-benefit',
    sources: [part4],
    when: { fact: 'madeToDo', is: 'acts-for-benefit' },
    examples: [
      {
        name: 'Acts for a benefit recorded: the example is named',
        facts: { 'madeToDo=acts-for-benefit': 'yes' },
        expect: 'met',
      },
      { name: 'Acts for a benefit not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.soliciting',
    sources: [declaration],
    when: { fact: 'withoutContact', is: 'soliciting' },
    examples: [
      {
        name: 'Soliciting recorded: the example is named',
        facts: { 'withoutContact=soliciting': 'yes' },
        expect: 'met',
      },
      { name: 'Soliciting not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
