import type { Rule } from '@/lib/engine/pack';
import {
  childrenPolicyStatement,
  civilSocietyGuidelinesPage,
  istanbulProtocolPage,
  muradCodeDraft,
  muradCodeQuestions,
  protocolPage,
  whoPage,
} from '@/rules/sources/public-copies';
import { aChildIsConcerned, aChildIsRecordedAndDenied } from './children';

const flag = { kind: 'flag', scope: 'case' } as const;
const murad = { source: 'murad-code', pinpoint: null, checked: muradCodeQuestions } as const;
const protocol = {
  source: 'international-protocol',
  pinpoint: null,
  checked: protocolPage,
} as const;
const who = { source: 'who-2007', pinpoint: null, checked: whoPage } as const;

/** A use that was not agreed to, or about which nobody has asked. */
const notAgreed = <const U extends string>(use: U) =>
  ({
    any: [{ not: { fact: 'consentScope', is: use } }, { open: { fact: 'consentScope', is: use } }],
  }) as const;

const fromSurvivors = { fact: 'whereFactsComeFrom', is: 'survivor-account' } as const;

/** Consent and safety, before any law. These warnings may depend on an absence: "nobody has asked". */
export const gates = [
  {
    ...flag,
    id: 'sv.consent.court',
    sources: [murad, protocol, who],
    when: {
      all: [
        fromSurvivors,
        { fact: 'purpose', in: ['case-assessment', 'charging'] },
        notAgreed('court'),
      ],
    },
    examples: [
      {
        name: 'Facts from a survivor, used for charging, nobody asked for consent: raised',
        facts: { 'whereFactsComeFrom=survivor-account': 'yes', 'purpose=charging': 'yes' },
        expect: 'met',
      },
      {
        name: 'Consent covers justice proceedings: not raised',
        facts: {
          'whereFactsComeFrom=survivor-account': 'yes',
          'purpose=charging': 'yes',
          'consentScope=court': 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'The case is invented: not raised',
        facts: {
          'whereFactsComeFrom=survivor-account': 'no',
          'whereFactsComeFrom=fictional': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.consent.advocacy',
    sources: [murad, { source: 'wigj-approach', pinpoint: null, checked: null }],
    when: { all: [fromSurvivors, { fact: 'purpose', is: 'advocacy' }, notAgreed('advocacy')] },
    examples: [
      {
        name: 'Consent for court only, and an advocacy memo is planned: raised',
        facts: {
          'whereFactsComeFrom=survivor-account': 'yes',
          'purpose=advocacy': 'yes',
          'consentScope=court': 'yes',
          'consentScope=advocacy': 'no',
        },
        expect: 'met',
      },
      {
        name: 'No advocacy planned: not raised',
        facts: { 'whereFactsComeFrom=survivor-account': 'yes', 'purpose=advocacy': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.consent.training',
    sources: [murad],
    when: { all: [fromSurvivors, { fact: 'purpose', is: 'training' }, notAgreed('training')] },
    examples: [
      {
        name: 'A survivor’s account, used for training without consent for it: raised',
        facts: { 'whereFactsComeFrom=survivor-account': 'yes', 'purpose=training': 'yes' },
        expect: 'met',
      },
      {
        name: 'No training planned: not raised',
        facts: { 'purpose=training': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.secondary-use',
    sources: [murad],
    when: {
      any: [
        { fact: 'whereFactsComeFrom', in: ['documents', 'other-witness'] },
        {
          all: [
            { fact: 'whereFactsComeFrom', is: 'published-source' },
            { fact: 'purpose', is: 'advocacy' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'A published report, used in advocacy: its use still needs a check that it does no harm',
        facts: { 'whereFactsComeFrom=published-source': 'yes', 'purpose=advocacy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Records that are not published: checked before they are used',
        facts: { 'whereFactsComeFrom=documents': 'yes' },
        expect: 'met',
      },
      {
        name: 'No such source: not raised',
        facts: {
          'whereFactsComeFrom=published-source': 'no',
          'whereFactsComeFrom=documents': 'no',
          'whereFactsComeFrom=other-witness': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.add-value',
    sources: [
      { source: 'murad-code', pinpoint: null, checked: muradCodeDraft },
      { source: 'cso-guidelines-2022', pinpoint: null, checked: civilSocietyGuidelinesPage },
      who,
    ],
    when: { fact: 'newContactPlanned' },
    examples: [
      {
        name: 'New contact is planned: add value or do not do it',
        facts: { newContactPlanned: 'yes' },
        expect: 'met',
      },
      { name: 'None is planned', facts: { newContactPlanned: 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
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
  {
    ...flag,
    id: 'sv.disclosure',
    sources: [protocol],
    when: {
      all: [
        { fact: 'purpose', in: ['case-assessment', 'charging'] },
        {
          fact: 'whereFactsComeFrom',
          in: ['survivor-account', 'other-witness', 'documents'],
        },
      ],
    },
    examples: [
      {
        name: 'A case is assessed on accounts of witnesses: notes may have to be disclosed',
        facts: { 'purpose=case-assessment': 'yes', 'whereFactsComeFrom=other-witness': 'yes' },
        expect: 'met',
      },
      {
        name: 'Where the facts come from is not recorded: open',
        facts: { 'purpose=charging': 'yes' },
        expect: 'open',
      },
      {
        name: 'Training only: not raised',
        facts: { 'purpose=case-assessment': 'no', 'purpose=charging': 'no' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...flag,
    id: 'sv.storytelling',
    sources: [{ source: 'wigj-approach', pinpoint: null, checked: null }, murad],
    when: { fact: 'purpose', is: 'advocacy' },
    examples: [
      {
        name: 'An advocacy memo: the checks of ethical storytelling come first',
        facts: { 'purpose=advocacy': 'yes' },
        expect: 'met',
      },
      { name: 'No advocacy', facts: { 'purpose=advocacy': 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'sv.images',
    sources: [
      { source: 'berkeley-protocol', pinpoint: null, checked: null },
      { source: 'cso-guidelines-2022', pinpoint: null, checked: civilSocietyGuidelinesPage },
    ],
    when: {
      any: [
        { fact: 'withoutContact', in: ['images', 'disclosure', 'sending-content'] },
        { fact: 'sexualSigns', is: 'images-or-posing' },
      ],
    },
    examples: [
      {
        name: 'Images were made: harm through images, and none is kept or shown again',
        facts: { 'withoutContact=images': 'yes' },
        expect: 'met',
      },
      {
        name: 'No images and nothing made public: not raised',
        facts: {
          'withoutContact=images': 'no',
          'withoutContact=disclosure': 'no',
          'withoutContact=sending-content': 'no',
          'sexualSigns=images-or-posing': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
