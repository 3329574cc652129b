import type { Assessment, Finding, Pair } from '@/lib/engine/findings';
import type { LawTexts } from '@/lib/engine/law-texts';
import type { Law, Rule } from '@/lib/engine/pack';

/** A law of two crimes, two elements and three facts: enough for a screen's view of it, and readable. */

const statute = { source: 'statute', pinpoint: 'art 7', checked: null } as const;

const rules: readonly Rule[] = [
  {
    id: 'attack',
    kind: 'element',
    scope: 'context',
    sources: [statute],
    when: { fact: 'attack' },
    element: { of: 'rape', number: 3, role: 'context' },
    examples: [],
  },
  {
    id: 'coercion',
    kind: 'element',
    scope: 'act',
    sources: [statute],
    authority: { against: ['narrow-reading'] },
    when: { fact: 'circumstances', is: 'detention' },
    element: { of: 'rape', number: 2, role: 'circumstance' },
    examples: [],
  },
  {
    id: 'gravity',
    kind: 'element',
    scope: 'act',
    sources: [statute],
    when: { fact: 'comparableGravity' },
    element: { of: 'other-violence', number: 2, role: 'circumstance' },
    examples: [],
  },
  {
    id: 'rape',
    kind: 'crime',
    scope: 'act-in-context',
    sources: [statute],
    when: { all: [{ finding: 'coercion' }, { finding: 'attack' }] },
    crime: { code: 'RAPE', category: 'crime-against-humanity' },
    examples: [],
  },
  {
    id: 'other-violence',
    kind: 'crime',
    scope: 'act-in-context',
    sources: [statute],
    when: { all: [{ finding: 'coercion' }, { finding: 'gravity' }, { finding: 'attack' }] },
    crime: { code: 'OSV', category: 'crime-against-humanity' },
    examples: [],
  },
  {
    id: 'war-rape',
    kind: 'crime',
    scope: 'act-in-context',
    sources: [statute],
    when: { all: [{ finding: 'coercion' }, { fact: 'linkToConflict' }] },
    crime: { code: 'RAPE', category: 'war-crime-niac' },
    examples: [],
  },
];

const ordinary = { sensitivity: 'ordinary', notApplicable: 'counts-as-no' } as const;

export const smallLaw: Law = {
  vocabulary: {
    id: 'facts',
    version: '1.0.0',
    facts: [
      {
        id: 'attack',
        scope: 'context',
        type: 'yes-no',
        section: 'context',
        page: 'attack',
        ...ordinary,
      },
      {
        id: 'circumstances',
        scope: 'act',
        type: 'list',
        options: ['detention', 'threat'],
        section: 'violence',
        page: 'circumstances',
        ...ordinary,
      },
      {
        id: 'comparableGravity',
        scope: 'act',
        type: 'yes-no',
        section: 'gravity',
        page: 'gravity',
        judgement: true,
        ...ordinary,
      },
      {
        id: 'linkToConflict',
        scope: 'act-in-context',
        type: 'yes-no',
        section: 'context',
        page: 'link',
        ...ordinary,
      },
    ],
  },
  packs: [{ id: 'statute-pack', version: '1.0.0', rules, pending: ['left-out'] }],
  cumulation: {
    id: 'cumulation',
    version: '1.0.0',
    legalAtoms: ['penetration', 'sexualAct', 'coercion'],
    contains: { penetration: ['sexualAct'] },
    crimes: [
      { code: 'RAPE', atoms: ['penetration', 'coercion'], categories: ['CAH', 'WC'] },
      { code: 'OSV', atoms: ['sexualAct', 'coercion'], categories: ['CAH'] },
    ],
    settled: [],
    authority: [{ a: 'RAPE', b: 'OSV', against: ['narrow-reading'] }],
    sources: [statute],
  },
  sources: [
    {
      id: 'statute',
      kind: 'treaty',
      status: 'binding',
      title: 'The Statute',
      short: 'Statute',
      author: 'States',
      date: '1998-07-17',
    },
    {
      id: 'case-a',
      kind: 'decision',
      status: 'persuasive',
      title: 'Prosecutor v A',
      short: 'A',
      author: 'The Court',
      date: '2001-02-22',
      decision: { court: 'The Court', chamber: 'Trial Chamber', stage: 'trial' },
    },
  ],
  holdings: [{ id: 'narrow-reading', source: 'case-a', pinpoint: 'para 12', checked: null }],
};

const named = (short: string) => ({ title: `${short} (title)`, short });

export const smallTexts: LawTexts = {
  sections: {
    context: { title: 'Context' },
    violence: { title: 'Violence' },
    gravity: { title: 'Gravity' },
  },
  pages: {},
  facts: {
    attack: { question: 'Was there an attack?', short: 'Attack', why: 'Context.' },
    circumstances: {
      question: 'What were the circumstances?',
      short: 'Circumstances',
      why: 'Coercion.',
      options: { detention: { label: 'Detention' }, threat: { label: 'Threat' } },
    },
    comparableGravity: {
      question: 'Is the gravity comparable?',
      short: 'Comparable gravity',
      why: 'Scope.',
    },
    linkToConflict: { question: 'Is there a link?', short: 'Link to the conflict', why: 'Nexus.' },
  },
  packs: { 'statute-pack': { title: 'The Statute', about: 'About it.' } },
  rules: {
    attack: named('Attack'),
    coercion: named('Coercion'),
    gravity: named('Gravity'),
    rape: named('Rape'),
    'other-violence': named('Sexual violence'),
    'war-rape': named('Rape as a war crime'),
  },
  holdings: { 'narrow-reading': 'Read the circumstances narrowly.' },
  pending: { 'left-out': 'Something is left out.' },
  legalAtoms: {
    penetration: 'penetration',
    sexualAct: 'act of a sexual nature',
    coercion: 'coercion',
  },
};

export function finding(part: Partial<Finding> & Pick<Finding, 'id' | 'kind'>): Finding {
  return {
    scope: {},
    verdict: 'met',
    because: [],
    missing: [],
    restsOn: { judgements: [], disputed: [] },
    ...part,
  };
}

export function pair(part: Pick<Pair, 'a' | 'b' | 'result'> & Partial<Pair>): Pair {
  return {
    act: 'act1',
    contexts: { a: 'ctx1', b: 'ctx1' },
    distinct: { a: [], b: [] },
    authority: { for: [], against: [] },
    ...part,
  };
}

export function assessment(part: Partial<Assessment>): Assessment {
  return { findings: [], candidates: [], pairs: [], onPoint: [], ...part };
}
