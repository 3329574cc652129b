import type { Citation, Rule } from '@/lib/engine/pack';
import { rule, statute } from '@/rules/sources/provisions';
import { childrenPolicyStatement } from '@/rules/sources/public-copies';

const principle = { kind: 'principle', scope: 'case' } as const;
const work = { source: 'wigj-work', pinpoint: null, checked: null } as const satisfies Citation;

const stageExamples = (stage: string, asked: string): Rule['examples'] => [
  { name: asked, facts: { [`stage=${stage}`]: 'yes' }, expect: 'met' },
  { name: `Another stage than ${stage}`, facts: { [`stage=${stage}`]: 'no' }, expect: 'not-met' },
];

/** What to ask at each stage. The questions stand in the guidance of the texts. */
export const stages = [
  {
    ...principle,
    id: 'in.stage.design',
    sources: [
      work,
      { source: 'otp-children-2023', pinpoint: null, checked: childrenPolicyStatement },
    ],
    when: { fact: 'stage', is: 'documentation' },
    examples: stageExamples('documentation', 'While documentation is designed: who is missing?'),
  },
  {
    ...principle,
    id: 'in.stage.investigation',
    sources: [
      statute('art 54(1)(b)'),
      { source: 'otp-gender-persecution-2022', pinpoint: null, checked: null },
    ],
    when: { fact: 'stage', in: ['preliminary-examination', 'investigation'] },
    examples: [
      {
        name: 'Under investigation: who was selected, who was spared?',
        facts: { 'stage=investigation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Neither examination nor investigation',
        facts: { 'stage=preliminary-examination': 'no', 'stage=investigation': 'no' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...principle,
    id: 'in.stage.charging',
    sources: [work, { source: 'gender-persecution-principles', pinpoint: null, checked: null }],
    authority: { for: ['taha-persecution-not-charged', 'abd-al-rahman-gender-persecution'] },
    when: { fact: 'stage', is: 'charging' },
    examples: stageExamples(
      'charging',
      'While charges are drafted: does one count erase a dimension?',
    ),
  },
  {
    ...principle,
    id: 'in.stage.protection',
    sources: [statute('art 68(1)'), rule('rule 87(1)-(2)'), rule('rule 88(1)-(3)')],
    when: {
      any: [
        { fact: 'reprisalRisk' },
        { fact: 'survivorRoles', in: ['witness', 'participant', 'expert', 'adviser', 'advocate'] },
      ],
    },
    examples: [
      {
        name: 'A survivor has a role: is there a risk of exposure, honour-based harm or custody?',
        facts: { 'survivorRoles=adviser': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'in.stage.adjudication',
    sources: [statute('art 21(3)'), rule('rule 70(a)')],
    when: { fact: 'stage', is: 'trial' },
    examples: stageExamples('trial', 'At trial: which stereotypes are at work?'),
  },
  {
    ...principle,
    id: 'in.stage.sentencing',
    sources: [rule('rule 145(2)(b)'), statute('art 78(3)')],
    authority: { for: ['cesic-men-forced'] },
    when: { fact: 'stage', is: 'sentencing' },
    examples: stageExamples(
      'sentencing',
      'At sentencing: has the combined dimension been pleaded once?',
    ),
  },
  {
    ...principle,
    id: 'in.stage.reparations',
    sources: [statute('art 75'), { source: 'rpe', pinpoint: 'rule 86', checked: null }],
    authority: { for: ['ntaganda-reparations-principles', 'ongwen-reparations-harm'] },
    when: { fact: 'stage', is: 'reparations' },
    examples: stageExamples('reparations', 'At reparations: whom does registration not reach?'),
  },
  {
    ...principle,
    id: 'in.stage.review',
    sources: [work, { source: 'wigj-approach', pinpoint: null, checked: null }],
    when: { fact: 'stage', is: 'review' },
    examples: stageExamples('review', 'On review: what changed after feedback?'),
  },
] as const satisfies readonly Rule[];
