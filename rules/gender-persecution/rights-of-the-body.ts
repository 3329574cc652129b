import type { Rule } from '@/lib/engine/pack';

/** Rights that protect life, body and liberty, each with its source in a treaty. */
export const rightsOfTheBody = [
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.life',
    sources: [{ source: 'iccpr', pinpoint: 'art 6', checked: null }],
    when: { fact: 'rightsDeprived', is: 'life' },
    examples: [
      {
        name: 'Life taken away: the right has a source of its own',
        facts: { 'rightsDeprived=life': 'yes' },
        expect: 'met',
      },
      {
        name: 'Life not affected: the right is not in question',
        facts: { 'rightsDeprived=life': 'no' },
        expect: 'not-met',
      },
      { name: 'Life not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.bodily-integrity',
    sources: [{ source: 'iccpr', pinpoint: 'arts 7, 9, 17', checked: null }],
    when: { fact: 'rightsDeprived', is: 'bodily-integrity' },
    examples: [
      {
        name: 'Bodily integrity taken away: the right has a source of its own',
        facts: { 'rightsDeprived=bodily-integrity': 'yes' },
        expect: 'met',
      },
      {
        name: 'Bodily integrity not affected: the right is not in question',
        facts: { 'rightsDeprived=bodily-integrity': 'no' },
        expect: 'not-met',
      },
      { name: 'Bodily integrity not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.freedom-from-torture',
    sources: [
      { source: 'iccpr', pinpoint: 'art 7', checked: null },
      { source: 'cat', pinpoint: 'arts 1, 2', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'freedom-from-torture' },
    examples: [
      {
        name: 'Freedom from torture taken away: the right has a source of its own',
        facts: { 'rightsDeprived=freedom-from-torture': 'yes' },
        expect: 'met',
      },
      {
        name: 'Freedom from torture not affected: the right is not in question',
        facts: { 'rightsDeprived=freedom-from-torture': 'no' },
        expect: 'not-met',
      },
      { name: 'Freedom from torture not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.liberty',
    sources: [{ source: 'iccpr', pinpoint: 'art 9', checked: null }],
    when: { fact: 'rightsDeprived', is: 'liberty' },
    examples: [
      {
        name: 'Liberty taken away: the right has a source of its own',
        facts: { 'rightsDeprived=liberty': 'yes' },
        expect: 'met',
      },
      {
        name: 'Liberty not affected: the right is not in question',
        facts: { 'rightsDeprived=liberty': 'no' },
        expect: 'not-met',
      },
      { name: 'Liberty not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.freedom-from-slavery',
    sources: [{ source: 'iccpr', pinpoint: 'art 8', checked: null }],
    when: { fact: 'rightsDeprived', is: 'freedom-from-slavery' },
    examples: [
      {
        name: 'Freedom from slavery taken away: the right has a source of its own',
        facts: { 'rightsDeprived=freedom-from-slavery': 'yes' },
        expect: 'met',
      },
      {
        name: 'Freedom from slavery not affected: the right is not in question',
        facts: { 'rightsDeprived=freedom-from-slavery': 'no' },
        expect: 'not-met',
      },
      { name: 'Freedom from slavery not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.sexual-and-reproductive-autonomy',
    sources: [
      { source: 'cedaw', pinpoint: 'art 16(1)(e)', checked: null },
      { source: 'icescr', pinpoint: 'art 12', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'sexual-and-reproductive-autonomy' },
    examples: [
      {
        name: 'Sexual and reproductive autonomy taken away: the right has a source of its own',
        facts: { 'rightsDeprived=sexual-and-reproductive-autonomy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Sexual and reproductive autonomy not affected: the right is not in question',
        facts: { 'rightsDeprived=sexual-and-reproductive-autonomy': 'no' },
        expect: 'not-met',
      },
      { name: 'Sexual and reproductive autonomy not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.health',
    sources: [
      { source: 'icescr', pinpoint: 'art 12', checked: null },
      { source: 'cedaw', pinpoint: 'art 12', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'health' },
    examples: [
      {
        name: 'Health taken away: the right has a source of its own',
        facts: { 'rightsDeprived=health': 'yes' },
        expect: 'met',
      },
      {
        name: 'Health not affected: the right is not in question',
        facts: { 'rightsDeprived=health': 'no' },
        expect: 'not-met',
      },
      { name: 'Health not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
