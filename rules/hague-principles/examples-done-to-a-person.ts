import type { Rule } from '@/lib/engine/pack';
import { declaration, part4 } from './citations';

const example = { kind: 'principle', scope: 'act' } as const;

/**
 * Part 4, acts against a person. Order, numbers and grouping were not seen: the grouping is ours.
 * A row cited without the Part is a description people need whose place there is not established.
 */
export const examplesDoneToAPerson = [
  {
    ...example,
    id: 'hp.example.penetration-with-sexual-organ',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'penetration-sexual-organ' },
    examples: [
      {
        name: 'Penetration with a sexual organ recorded: the example is named',
        facts: { 'doneToPerson=penetration-sexual-organ': 'yes' },
        expect: 'met',
      },
      { name: 'Penetration with a sexual organ not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.penetration-with-object',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'penetration-object' },
    examples: [
      {
        name: 'Penetration with an object recorded: the example is named',
        facts: { 'doneToPerson=penetration-object': 'yes' },
        expect: 'met',
      },
      { name: 'Penetration with an object not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.touching',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'touching' },
    examples: [
      {
        name: 'Touching recorded: the example is named',
        facts: { 'doneToPerson=touching': 'yes' },
        expect: 'met',
      },
      { name: 'Touching not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.kissing',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'kissing' },
    examples: [
      {
        name: 'Kissing recorded: the example is named',
        facts: { 'doneToPerson=kissing': 'yes' },
        expect: 'met',
      },
      { name: 'Kissing not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.biting-or-marking',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'biting-or-marking' },
    examples: [
      {
        name: 'Biting or marking recorded: the example is named',
        facts: { 'doneToPerson=biting-or-marking': 'yes' },
        expect: 'met',
      },
      { name: 'Biting or marking not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.injuring-sexual-part',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'injuring-sexual-part' },
    examples: [
      {
        name: 'Injury to a sexual body part recorded: the example is named',
        facts: { 'doneToPerson=injuring-sexual-part': 'yes' },
        expect: 'met',
      },
      { name: 'Injury to a sexual body part not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.genital-alteration',
    sources: [declaration],
    when: { fact: 'doneToPerson', is: 'genital-alteration' },
    examples: [
      {
        name: 'Genital alteration recorded: the example is named',
        facts: { 'doneToPerson=genital-alteration': 'yes' },
        expect: 'met',
      },
      { name: 'Genital alteration not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.intimate-examination',
    sources: [part4],
    when: { fact: 'doneToPerson', in: ['intimate-examination', 'reproductive-checks'] },
    examples: [
      {
        name: 'Forced intimate examination recorded: the example is named',
        facts: { 'doneToPerson=intimate-examination': 'yes' },
        expect: 'met',
      },
      { name: 'Forced intimate examination not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.infection',
    sources: [declaration],
    when: { fact: 'doneToPerson', is: 'infection' },
    examples: [
      {
        name: 'Knowing infection recorded: the example is named',
        facts: { 'doneToPerson=infection': 'yes' },
        expect: 'met',
      },
      { name: 'Knowing infection not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.substances',
    sources: [declaration],
    when: { fact: 'reproductiveForms', is: 'fertility-substances' },
    examples: [
      {
        name: 'Imposed substances recorded: the example is named',
        facts: { 'reproductiveForms=fertility-substances': 'yes' },
        expect: 'met',
      },
      { name: 'Imposed substances not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.reproductive-autonomy',
    sources: [part4],
    when: {
      fact: 'reproductiveForms',
      in: [
        'forced-pregnancy',
        'sterilisation',
        'forced-contraception',
        'contraceptive-sabotage',
        'imposed-parenthood',
        'prevention-of-births',
      ],
    },
    examples: [
      {
        name: 'Loss of reproductive autonomy recorded: the example is named',
        facts: { 'reproductiveForms=forced-pregnancy': 'yes' },
        expect: 'met',
      },
      { name: 'Loss of reproductive autonomy not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.abortion-or-continuation',
    sources: [declaration],
    when: { fact: 'reproductiveForms', in: ['forced-abortion', 'forced-continuation'] },
    examples: [
      {
        name: 'Forced abortion or continuation recorded: the example is named',
        facts: { 'reproductiveForms=forced-abortion': 'yes' },
        expect: 'met',
      },
      { name: 'Forced abortion or continuation not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.sexual-possession',
    sources: [declaration],
    when: { fact: 'doneToPerson', is: 'sexual-possession' },
    examples: [
      {
        name: 'Sexual possession recorded: the example is named',
        facts: { 'doneToPerson=sexual-possession': 'yes' },
        expect: 'met',
      },
      { name: 'Sexual possession not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.trading-person',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'trading-person' },
    examples: [
      {
        name: 'Trading a person recorded: the example is named',
        facts: { 'doneToPerson=trading-person': 'yes' },
        expect: 'met',
      },
      { name: 'Trading a person not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.imposed-union',
    sources: [declaration],
    when: { fact: 'doneToPerson', is: 'imposed-union' },
    examples: [
      {
        name: 'Imposed union recorded: the example is named',
        facts: { 'doneToPerson=imposed-union': 'yes' },
        expect: 'met',
      },
      { name: 'Imposed union not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.prostitution',
    sources: [declaration],
    when: { fact: 'doneToPerson', is: 'prostitution' },
    examples: [
      {
        name: 'Forced prostitution recorded: the example is named',
        facts: { 'doneToPerson=prostitution': 'yes' },
        expect: 'met',
      },
      { name: 'Forced prostitution not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...example,
    id: 'hp.example.marking-as-object',
    sources: [part4],
    when: { fact: 'doneToPerson', is: 'marking-as-object' },
    examples: [
      {
        name: 'Marking as a sexual object recorded: the example is named',
        facts: { 'doneToPerson=marking-as-object': 'yes' },
        expect: 'met',
      },
      { name: 'Marking as a sexual object not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
