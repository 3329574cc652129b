import type { Rule } from '@/lib/engine/pack';
import {
  childrenPolicyStatement,
  istanbulProtocolPage,
  protocolPage,
  whoPage,
} from '@/rules/sources/public-copies';
import { aChildIsConcerned, aChildIsRecordedAndDenied } from './children';

const flag = { kind: 'flag', scope: 'case' } as const;
const protocol = {
  source: 'international-protocol',
  pinpoint: null,
  checked: protocolPage,
} as const;
const who = { source: 'who-2007', pinpoint: null, checked: whoPage } as const;

/** Danger, custody, childhood and reprisal. They may depend on an absence: "nobody has asked". */
export const safetyGates = [
  {
    ...flag,
    id: 'sv.immediate-danger',
    sources: [protocol, who],
    when: { fact: 'immediateDanger' },
    examples: [
      {
        name: 'Somebody is in immediate danger: safety first',
        facts: { immediateDanger: 'yes' },
        expect: 'met',
      },
      { name: 'Nobody is', facts: { immediateDanger: 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.still-held',
    sources: [
      { source: 'istanbul-protocol', pinpoint: null, checked: istanbulProtocolPage },
      protocol,
    ],
    when: { fact: 'stillHeld' },
    examples: [
      {
        name: 'A person is still held by those responsible: no export with details',
        facts: { stillHeld: 'yes' },
        expect: 'met',
      },
      { name: 'Nobody is still held', facts: { stillHeld: 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.child',
    sources: [
      { source: 'otp-children-2023', pinpoint: null, checked: childrenPolicyStatement },
      protocol,
    ],
    when: aChildIsConcerned,
    examples: [
      {
        name: 'A child is concerned: specialists, best interests, evolving capacities',
        facts: { childConcerned: 'yes' },
        expect: 'met',
      },
      {
        name: 'Denied for the case, and a girl is among those affected: the protection stands',
        facts: { childConcerned: 'no', 'genderOfPersons=girls': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'conflict',
    scope: 'case',
    id: 'sv.conflict.child-denied',
    sources: [{ source: 'otp-children-2023', pinpoint: null, checked: null }],
    when: aChildIsRecordedAndDenied,
    examples: [
      {
        name: 'No child is concerned, and a person under 15 is recorded for an act: both are named',
        facts: { childConcerned: 'no', 'ageOfPersons=under-15': 'yes' },
        expect: 'met',
      },
      {
        name: 'A child is concerned, and boys are recorded: no conflict of answers',
        facts: { childConcerned: 'yes', 'genderOfPersons=boys': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'No child is concerned, ages not asked for: open',
        facts: { childConcerned: 'no' },
        expect: 'open',
      },
    ],
  },
  {
    ...flag,
    id: 'sv.reprisal',
    sources: [
      { source: 'istanbul-protocol', pinpoint: null, checked: istanbulProtocolPage },
      protocol,
    ],
    when: { fact: 'reprisalRisk' },
    examples: [
      {
        name: 'A risk of reprisals: restrict who receives the memo',
        facts: { reprisalRisk: 'yes' },
        expect: 'met',
      },
      { name: 'No risk', facts: { reprisalRisk: 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.reprisal-not-known',
    sources: [protocol],
    when: { open: { fact: 'reprisalRisk' } },
    examples: [
      {
        name: 'The risk of reprisals is not known: find out without asking those at risk',
        facts: { reprisalRisk: 'not-known' },
        expect: 'met',
      },
      { name: 'There is none', facts: { reprisalRisk: 'no' }, expect: 'not-met' },
    ],
  },
] as const satisfies readonly Rule[];
