import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/sources/provisions';
import { aChildIsConcerned } from './children';

const principle = { kind: 'principle', scope: 'case' } as const;
const caucuses = { source: 'cicc-caucuses', pinpoint: null, checked: null } as const;

/** The constituencies of the caucuses at Rome: reading the memo once more from each viewpoint. */
export const lenses = [
  {
    ...principle,
    id: 'sv.lens.victims',
    sources: [caucuses, statute('art 68(3)')],
    when: { fact: 'purpose', in: ['case-assessment', 'charging', 'advocacy'] },
    examples: [
      {
        name: 'A case is assessed: read the memo once as a victim would',
        facts: { 'purpose=case-assessment': 'yes' },
        expect: 'met',
      },
      {
        name: 'Training only',
        facts: {
          'purpose=case-assessment': 'no',
          'purpose=charging': 'no',
          'purpose=advocacy': 'no',
        },
        expect: 'not-met',
      },
    ],
  },
  {
    ...principle,
    id: 'sv.lens.children',
    sources: [caucuses, { source: 'otp-children-2023', pinpoint: null, checked: null }],
    when: aChildIsConcerned,
    examples: [
      {
        name: 'A person under 15 was harmed: read the memo as a child’s advocate would',
        facts: { 'ageOfPersons=under-15': 'yes' },
        expect: 'met',
      },
      { name: 'Ages not asked for: open', facts: { childConcerned: 'no' }, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'sv.lens.faith',
    sources: [caucuses],
    when: {
      any: [
        { fact: 'saidAboutTheCase', is: 'culture-or-religion' },
        { some: 'group', where: { fact: 'grounds', is: 'religious' } },
        { some: 'act', where: { fact: 'identityFactors', is: 'religion-or-belief' } },
      ],
    },
    examples: [
      {
        name: 'A religious ground is recorded: faith as risk, as resource, and never as stereotype',
        facts: { 'grounds=religious': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'sv.lens.peace',
    sources: [caucuses],
    when: {
      all: [
        { fact: 'purpose', is: 'advocacy' },
        { fact: 'caseScope', in: ['pattern', 'system'] },
      ],
    },
    examples: [
      {
        name: 'Advocacy on a system: effect on a peace process, amnesties, non-recurrence',
        facts: { 'purpose=advocacy': 'yes', 'caseScope=system': 'yes' },
        expect: 'met',
      },
      { name: 'No advocacy', facts: { 'purpose=advocacy': 'no' }, expect: 'not-met' },
    ],
  },
] as const satisfies readonly Rule[];
