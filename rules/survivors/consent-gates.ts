import type { Rule } from '@/lib/engine/pack';
import {
  civilSocietyGuidelinesPage,
  muradCodeDraft,
  muradCodeQuestions,
  protocolPage,
  whoPage,
} from '@/rules/sources/public-copies';

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

/** Consent to each use, before any law. They may depend on an absence: "nobody has asked". */
export const consentGates = [
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
] as const satisfies readonly Rule[];
