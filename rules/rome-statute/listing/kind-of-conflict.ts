import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from '../citations';

/**
 * Where one kind of armed conflict is recorded and the other was not asked for, the charges of the other
 * are not listed. They are not excluded: the flag says so, and which answer would bring them in.
 */
export const kindOfConflict = [
  {
    kind: 'flag',
    scope: 'context',
    id: 'rs.flag.only-internal-conflict',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8, introduction' },
      { ...statute, pinpoint: 'art 8(2)(d), (f)' },
    ],
    authority: { for: ['tadic-aj-grave-breaches'] },
    when: { all: [{ finding: 'rs.ctx.niac' }, { open: { finding: 'rs.ctx.iac' } }] },
    listing: { leavesOut: 'war-crime-iac' },
    examples: [
      {
        name: 'An internal conflict is recorded, an international one not asked for: its charges are not listed, and it is said',
        facts: { 'armedConflict=non-international': 'yes' },
        expect: 'met',
      },
      {
        name: 'Accounts differ on foreign troops: both lists stay',
        facts: {
          'armedConflict=non-international': 'yes',
          'armedConflict=international': 'accounts-differ',
          'armedConflict=occupation': 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'No conflict is classified: both lists stay',
        facts: { 'armedConflict=non-international': 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'rs.flag.only-international-conflict',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8, introduction' },
      { ...statute, pinpoint: 'art 8(2)(d), (f)' },
    ],
    when: { all: [{ finding: 'rs.ctx.iac' }, { open: { finding: 'rs.ctx.niac' } }] },
    listing: { leavesOut: 'war-crime-niac' },
    examples: [
      {
        name: 'Occupation is recorded, an internal conflict beside it not asked for: its charges are not listed, and it is said',
        facts: { 'armedConflict=occupation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Both ran in parallel: both lists stay',
        facts: { 'armedConflict=international': 'yes', 'armedConflict=non-international': 'yes' },
        expect: 'not-met',
      },
      { name: 'No conflict recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
