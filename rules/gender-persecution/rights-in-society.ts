import type { Rule } from '@/lib/engine/pack';

/** Rights to take part in society, of belief and of private life, each with its source in a treaty. */
export const rightsInSociety = [
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.education',
    sources: [
      { source: 'icescr', pinpoint: 'art 13', checked: null },
      { source: 'cedaw', pinpoint: 'art 10', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'education' },
    examples: [
      {
        name: 'Education taken away: the right has a source of its own',
        facts: { 'rightsDeprived=education': 'yes' },
        expect: 'met',
      },
      {
        name: 'Education not affected: the right is not in question',
        facts: { 'rightsDeprived=education': 'no' },
        expect: 'not-met',
      },
      { name: 'Education not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.work',
    sources: [
      { source: 'icescr', pinpoint: 'arts 6, 7', checked: null },
      { source: 'cedaw', pinpoint: 'art 11', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'work' },
    examples: [
      {
        name: 'Work taken away: the right has a source of its own',
        facts: { 'rightsDeprived=work': 'yes' },
        expect: 'met',
      },
      {
        name: 'Work not affected: the right is not in question',
        facts: { 'rightsDeprived=work': 'no' },
        expect: 'not-met',
      },
      { name: 'Work not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.movement',
    sources: [
      { source: 'iccpr', pinpoint: 'art 12', checked: null },
      { source: 'cedaw', pinpoint: 'art 15(4)', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'movement' },
    examples: [
      {
        name: 'Movement taken away: the right has a source of its own',
        facts: { 'rightsDeprived=movement': 'yes' },
        expect: 'met',
      },
      {
        name: 'Movement not affected: the right is not in question',
        facts: { 'rightsDeprived=movement': 'no' },
        expect: 'not-met',
      },
      { name: 'Movement not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.expression',
    sources: [{ source: 'iccpr', pinpoint: 'art 19', checked: null }],
    when: { fact: 'rightsDeprived', is: 'expression' },
    examples: [
      {
        name: 'Expression taken away: the right has a source of its own',
        facts: { 'rightsDeprived=expression': 'yes' },
        expect: 'met',
      },
      {
        name: 'Expression not affected: the right is not in question',
        facts: { 'rightsDeprived=expression': 'no' },
        expect: 'not-met',
      },
      { name: 'Expression not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.assembly',
    sources: [{ source: 'iccpr', pinpoint: 'arts 21, 22', checked: null }],
    when: { fact: 'rightsDeprived', is: 'assembly' },
    examples: [
      {
        name: 'Assembly and association taken away: the right has a source of its own',
        facts: { 'rightsDeprived=assembly': 'yes' },
        expect: 'met',
      },
      {
        name: 'Assembly and association not affected: the right is not in question',
        facts: { 'rightsDeprived=assembly': 'no' },
        expect: 'not-met',
      },
      { name: 'Assembly and association not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.religion-and-conscience',
    sources: [{ source: 'iccpr', pinpoint: 'art 18', checked: null }],
    when: { fact: 'rightsDeprived', is: 'religion-and-conscience' },
    examples: [
      {
        name: 'Thought, conscience and religion taken away: the right has a source of its own',
        facts: { 'rightsDeprived=religion-and-conscience': 'yes' },
        expect: 'met',
      },
      {
        name: 'Thought, conscience and religion not affected: the right is not in question',
        facts: { 'rightsDeprived=religion-and-conscience': 'no' },
        expect: 'not-met',
      },
      { name: 'Thought, conscience and religion not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.privacy',
    sources: [{ source: 'iccpr', pinpoint: 'art 17', checked: null }],
    when: { fact: 'rightsDeprived', is: 'privacy' },
    examples: [
      {
        name: 'Privacy taken away: the right has a source of its own',
        facts: { 'rightsDeprived=privacy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Privacy not affected: the right is not in question',
        facts: { 'rightsDeprived=privacy': 'no' },
        expect: 'not-met',
      },
      { name: 'Privacy not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.family-and-marriage',
    sources: [
      { source: 'iccpr', pinpoint: 'art 23', checked: null },
      { source: 'cedaw', pinpoint: 'art 16', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'family-and-marriage' },
    examples: [
      {
        name: 'Family and marriage taken away: the right has a source of its own',
        facts: { 'rightsDeprived=family-and-marriage': 'yes' },
        expect: 'met',
      },
      {
        name: 'Family and marriage not affected: the right is not in question',
        facts: { 'rightsDeprived=family-and-marriage': 'no' },
        expect: 'not-met',
      },
      { name: 'Family and marriage not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.political-participation',
    sources: [
      { source: 'iccpr', pinpoint: 'art 25', checked: null },
      { source: 'cedaw', pinpoint: 'art 7', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'political-participation' },
    examples: [
      {
        name: 'Political participation taken away: the right has a source of its own',
        facts: { 'rightsDeprived=political-participation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Political participation not affected: the right is not in question',
        facts: { 'rightsDeprived=political-participation': 'no' },
        expect: 'not-met',
      },
      { name: 'Political participation not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.property-and-housing',
    sources: [{ source: 'icescr', pinpoint: 'art 11(1)', checked: null }],
    when: { fact: 'rightsDeprived', is: 'property-and-housing' },
    examples: [
      {
        name: 'Housing and property taken away: the right has a source of its own',
        facts: { 'rightsDeprived=property-and-housing': 'yes' },
        expect: 'met',
      },
      {
        name: 'Housing and property not affected: the right is not in question',
        facts: { 'rightsDeprived=property-and-housing': 'no' },
        expect: 'not-met',
      },
      { name: 'Housing and property not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.culture',
    sources: [{ source: 'icescr', pinpoint: 'art 15(1)(a)', checked: null }],
    when: { fact: 'rightsDeprived', is: 'culture' },
    examples: [
      {
        name: 'Cultural life taken away: the right has a source of its own',
        facts: { 'rightsDeprived=culture': 'yes' },
        expect: 'met',
      },
      {
        name: 'Cultural life not affected: the right is not in question',
        facts: { 'rightsDeprived=culture': 'no' },
        expect: 'not-met',
      },
      { name: 'Cultural life not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.fair-trial-and-remedy',
    sources: [{ source: 'iccpr', pinpoint: 'arts 2(3), 14', checked: null }],
    when: { fact: 'rightsDeprived', is: 'fair-trial-and-remedy' },
    examples: [
      {
        name: 'Fair trial and remedy taken away: the right has a source of its own',
        facts: { 'rightsDeprived=fair-trial-and-remedy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Fair trial and remedy not affected: the right is not in question',
        facts: { 'rightsDeprived=fair-trial-and-remedy': 'no' },
        expect: 'not-met',
      },
      { name: 'Fair trial and remedy not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.right.equality',
    sources: [
      { source: 'iccpr', pinpoint: 'arts 2(1), 3, 26', checked: null },
      { source: 'cedaw', pinpoint: 'arts 1, 2', checked: null },
    ],
    when: { fact: 'rightsDeprived', is: 'equality' },
    examples: [
      {
        name: 'Equality taken away: the right has a source of its own',
        facts: { 'rightsDeprived=equality': 'yes' },
        expect: 'met',
      },
      {
        name: 'Equality not affected: the right is not in question',
        facts: { 'rightsDeprived=equality': 'no' },
        expect: 'not-met',
      },
      { name: 'Equality not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
