import type { LawTexts } from '@/lib/engine/law-texts';
import type { Fact, Law, Rule } from '@/lib/engine/pack';

/**
 * A small invented law with one of everything that a memo prints: a step with indicia and contrary
 * authority, two crimes with elements, a judgement, a warning, a principle, a proposal. Its sources
 * are invented too; it says nothing about any real instrument.
 */
const code = (pinpoint: string) => ({ source: 'code', pinpoint, checked: null }) as const;
const checkedCode = {
  source: 'code',
  pinpoint: 'art 1',
  checked: { against: 'public copy', address: 'https://example.org/code' },
} as const;

const rules: readonly Rule[] = [
  {
    id: 'nature-body-part',
    kind: 'indicium',
    scope: 'act',
    sources: [{ source: 'principles', pinpoint: 'Part 2', checked: null }],
    when: { fact: 'bodyPart' },
    examples: [],
  },
  {
    id: 'nature-nudity',
    kind: 'indicium',
    scope: 'act',
    sources: [{ source: 'principles', pinpoint: 'Part 2', checked: null }],
    when: { fact: 'whatWasDone', in: ['undressing', 'parading'] },
    examples: [],
  },
  {
    id: 'nature',
    kind: 'step',
    scope: 'act',
    sources: [{ source: 'principles', pinpoint: null, checked: null }],
    authority: { for: ['broad'], against: ['narrow'] },
    when: { any: [{ finding: 'nature-body-part' }, { finding: 'nature-nudity' }] },
    examples: [],
  },
  {
    id: 'attack',
    kind: 'element',
    scope: 'context',
    sources: [checkedCode],
    when: { all: [{ fact: 'attackOnCivilians' }, { fact: 'attackWidespread' }] },
    element: { of: 'violence', number: 3, role: 'context' },
    examples: [],
  },
  {
    id: 'violence-act',
    kind: 'element',
    scope: 'act',
    sources: [code('art 7, element 1')],
    when: { all: [{ finding: 'nature' }, { fact: 'circumstances', in: ['threat', 'detention'] }] },
    element: { of: 'violence', number: 1, role: 'conduct' },
    examples: [],
  },
  {
    id: 'violence-gravity',
    kind: 'element',
    scope: 'act',
    sources: [code('art 7, element 2')],
    when: { fact: 'comparableGravity' },
    element: { of: 'violence', number: 2, role: 'circumstance' },
    examples: [],
  },
  {
    id: 'violence',
    kind: 'crime',
    scope: 'act-in-context',
    sources: [code('art 7')],
    authority: { against: ['narrow'] },
    when: {
      all: [{ finding: 'violence-act' }, { finding: 'violence-gravity' }, { finding: 'attack' }],
    },
    crime: { code: 'OSV', category: 'crime-against-humanity' },
    examples: [],
  },
  {
    id: 'outrage-act',
    kind: 'element',
    scope: 'act',
    sources: [code('art 8, element 1')],
    when: { fact: 'whatWasDone', in: ['undressing', 'parading'] },
    element: { of: 'outrage', number: 1, role: 'conduct' },
    examples: [],
  },
  {
    id: 'outrage-link',
    kind: 'element',
    scope: 'act-in-context',
    sources: [code('art 8, element 2')],
    when: { fact: 'linkToConflict' },
    element: { of: 'outrage', number: 2, role: 'context' },
    examples: [],
  },
  {
    id: 'outrage',
    kind: 'crime',
    scope: 'act-in-context',
    sources: [code('art 8')],
    when: { all: [{ finding: 'outrage-act' }, { finding: 'outrage-link' }] },
    crime: { code: 'OPD', category: 'war-crime-niac' },
    examples: [],
  },
  {
    id: 'plead-nature',
    kind: 'flag',
    scope: 'act',
    sources: [{ source: 'case-n', pinpoint: 'para 265', checked: null }],
    when: { finding: 'nature' },
    examples: [],
  },
  {
    id: 'no-contact',
    kind: 'principle',
    scope: 'act',
    sources: [{ source: 'principles', pinpoint: 'Part 1', checked: null }],
    when: { finding: 'nature' },
    examples: [],
  },
  {
    id: 'protect',
    kind: 'recommendation',
    scope: 'case',
    sources: [{ source: 'principles', pinpoint: null, checked: null }],
    when: { open: { fact: 'reprisalRisk' } },
    examples: [],
  },
];

const yesNo = (id: string, scope: Fact['scope'], section: string): Fact => ({
  id,
  scope,
  type: 'yes-no',
  section,
  page: section,
  sensitivity: 'ordinary',
  notApplicable: 'counts-as-no',
});
const pick = (id: string, section: string, options: readonly string[]): Fact => ({
  ...yesNo(id, 'act', section),
  type: 'list',
  options,
});

export const memoLaw: Law = {
  vocabulary: {
    id: 'facts',
    version: '1.0.0',
    facts: [
      yesNo('reprisalRisk', 'case', 'start'),
      yesNo('attackOnCivilians', 'context', 'context'),
      yesNo('attackWidespread', 'context', 'context'),
      pick('whatWasDone', 'conduct', ['undressing', 'parading', 'other']),
      yesNo('bodyPart', 'act', 'sexual-nature'),
      pick('circumstances', 'violence', ['threat', 'detention', 'fear']),
      { ...yesNo('comparableGravity', 'act', 'gravity'), judgement: true },
      yesNo('linkToConflict', 'act-in-context', 'link'),
    ],
  },
  packs: [{ id: 'small', version: '1.0.0', rules, pending: ['left-out'] }],
  cumulation: {
    id: 'cumulation',
    version: '1.0.0',
    legalAtoms: ['sexualNature', 'humiliation', 'gravity'],
    contains: {},
    crimes: [
      { code: 'OSV', atoms: ['sexualNature', 'gravity'], categories: ['CAH', 'WC'] },
      { code: 'OPD', atoms: ['humiliation'], categories: ['WC'] },
    ],
    settled: [],
    authority: [{ a: 'OSV', b: 'OPD', for: ['broad'], against: ['narrow'] }],
    sources: [code('art 9')],
  },
  sources: [
    {
      id: 'code',
      kind: 'treaty',
      status: 'binding',
      title: 'The Invented Code',
      short: 'Code',
      author: 'Nobody',
      date: '2001-01-01',
    },
    {
      id: 'principles',
      kind: 'civil-society',
      status: 'soft-law',
      title: 'The Invented Principles',
      short: 'Principles',
      author: 'Nobody',
    },
    {
      id: 'case-n',
      kind: 'decision',
      status: 'contested',
      title: 'Prosecutor v N',
      short: 'N',
      author: 'The Court',
      date: '2012-01-23',
      decision: {
        court: 'The Court',
        chamber: 'Pre-Trial Chamber',
        caseNumber: 'C-1',
        stage: 'confirmation',
      },
    },
    {
      id: 'case-b',
      kind: 'decision',
      status: 'persuasive',
      title: 'Prosecutor v B',
      short: 'B',
      author: 'The Court',
      decision: { court: 'The Court', stage: 'trial' },
    },
  ],
  holdings: [
    { id: 'narrow', source: 'case-n', pinpoint: 'paras 260–270', checked: null },
    { id: 'broad', source: 'case-b', pinpoint: 'para 688', checked: null },
  ],
};

const fact = (short: string) => ({ question: `${short}?`, short, why: 'It matters.' });
const options = (labels: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, { label }]));

export const memoLawTexts: LawTexts = {
  sections: {},
  pages: {},
  facts: {
    reprisalRisk: fact('Risk of reprisals'),
    attackOnCivilians: fact('Attack on civilians'),
    attackWidespread: fact('Widespread attack'),
    whatWasDone: {
      ...fact('What was done'),
      options: options({
        undressing: 'Forced undressing',
        parading: 'Parading before others',
        other: 'Something else',
      }),
    },
    bodyPart: fact('A body part regarded as sexual'),
    circumstances: {
      ...fact('Circumstances'),
      options: options({ threat: 'Threat', detention: 'Detention', fear: 'Fear of violence' }),
    },
    comparableGravity: fact('Gravity comparable to the listed crimes'),
    linkToConflict: fact('Link to the armed conflict'),
  },
  packs: { small: { title: 'A small law', about: 'Invented for tests.' } },
  rules: {
    'nature-body-part': {
      title: 'A body part regarded as sexual was involved',
      short: 'Body part regarded as sexual',
    },
    'nature-nudity': { title: 'A person was made to be naked', short: 'Forced nudity' },
    nature: {
      title:
        'An act is of a sexual nature where the person affected, or a reasonable observer, would regard it so',
      short: 'Sexual nature',
      guidance: 'Contact is not required. Another motive does not cancel it.',
    },
    attack: { title: 'A widespread attack on civilians', short: 'Widespread attack on civilians' },
    'violence-act': {
      title: 'An act of a sexual nature by force, threat or coercion',
      short: 'Sexual act by coercion',
    },
    'violence-gravity': {
      title: 'Comparable gravity',
      short: 'Gravity comparable to the listed crimes',
    },
    violence: {
      title: 'Other sexual violence',
      short: 'Other sexual violence',
      guidance: 'Residual: it stands beside no listed crime for the same act.',
    },
    'outrage-act': { title: 'A humiliating act', short: 'Humiliation of a person' },
    'outrage-link': {
      title: 'In the context of an armed conflict',
      short: 'Link to the armed conflict',
    },
    outrage: { title: 'Outrage upon personal dignity', short: 'Outrage upon dignity' },
    'plead-nature': {
      title: 'The indicators of sexual nature need to be pleaded expressly',
      short: 'Plead the sexual nature',
      guidance: 'State each indicium in the charge and the evidence for it.',
    },
    'no-contact': { title: 'Sexual nature does not depend on contact', short: 'No contact needed' },
    protect: {
      title: 'Ask about the risk of reprisals before the next step',
      short: 'Assess the risk of reprisals',
    },
  },
  holdings: {
    narrow: 'The chamber held that not every act aimed at such a body part is sexual.',
    broad: 'The chamber held that an act without contact can be sexual violence.',
  },
  pending: { 'left-out': 'A third crime is not entered yet.' },
  legalAtoms: {
    sexualNature: 'an act of a sexual nature',
    humiliation: 'severe humiliation',
    gravity: 'comparable gravity',
  },
};
