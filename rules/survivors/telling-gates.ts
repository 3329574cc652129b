import type { Rule } from '@/lib/engine/pack';
import {
  civilSocietyGuidelinesPage,
  muradCodeQuestions,
  protocolPage,
} from '@/rules/sources/public-copies';

const flag = { kind: 'flag', scope: 'case' } as const;
const murad = { source: 'murad-code', pinpoint: null, checked: muradCodeQuestions } as const;
const protocol = {
  source: 'international-protocol',
  pinpoint: null,
  checked: protocolPage,
} as const;

/** What happens when somebody tells, and how it is told on. */
export const tellingGates = [
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
