import type { Depth, Template } from '@/lib/case/memo-schema';
import { answerAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import { SECTIONS, type SectionId } from './section-ids';

type Plan = Readonly<Record<Depth, readonly SectionId[]>>;

const annexes = [
  'reviews',
  'record',
  'unanswered',
  'chart',
  'pending',
  'method',
  'receipt',
] as const;

/**
 * Which sections each kind of memo has, by depth, in the order proposed. Outlines A to G of the practice
 * dossier; a summary is one page, a full memo has every annex.
 */
export const plans: Readonly<Record<Template, Plan>> = {
  assessment: {
    summary: ['brief', 'next'],
    standard: [
      ...([
        'answers',
        'facts',
        'steps',
        'power',
        'identities',
        'context',
        'crimes',
        'charges',
      ] as const),
      ...([
        'risks',
        'contrary',
        'forum',
        'care',
        'next',
        'reviews',
        'method',
        'receipt',
        'sign',
      ] as const),
    ],
    full: [
      ...([
        'answers',
        'facts',
        'steps',
        'power',
        'identities',
        'context',
        'crimes',
        'charges',
      ] as const),
      ...([
        'risks',
        'principles',
        'contrary',
        'forum',
        'care',
        'next',
        ...annexes,
        'sign',
      ] as const),
    ],
  },
  charging: {
    summary: ['counts', 'amendment'],
    standard: [
      ...([
        'brief',
        'counts',
        'amendment',
        'crimes',
        'charges',
        'mode',
        'risks',
        'contrary',
      ] as const),
      ...(['care', 'next', 'ask', 'reviews', 'method', 'receipt', 'sign'] as const),
    ],
    full: [
      ...([
        'brief',
        'counts',
        'amendment',
        'facts',
        'context',
        'crimes',
        'charges',
        'mode',
      ] as const),
      ...(['risks', 'contrary', 'care', 'next', 'ask', ...annexes, 'sign'] as const),
    ],
  },
  amicus: {
    summary: ['question', 'law'],
    standard: ['question', 'law', 'principles', 'authority', 'argument', 'ask', 'method', 'sign'],
    full: [
      'question',
      'law',
      'principles',
      'authority',
      'argument',
      'ask',
      'chart',
      'pending',
      'method',
      'sign',
    ],
  },
  communication: {
    summary: ['patterns', 'ask'],
    standard: [
      ...([
        'background',
        'submitter',
        'patterns',
        'context',
        'atIssue',
        'law',
        'forum',
        'gravity',
        'views',
      ] as const),
      ...(['care', 'ask', 'method', 'outside', 'sign'] as const),
    ],
    full: [
      ...([
        'background',
        'submitter',
        'patterns',
        'context',
        'atIssue',
        'law',
        'contrary',
        'forum',
      ] as const),
      ...([
        'gravity',
        'views',
        'care',
        'ask',
        'chart',
        'pending',
        'method',
        'outside',
        'sign',
      ] as const),
    ],
  },
  pattern: {
    summary: ['procedure', 'patterns'],
    standard: ['procedure', 'patterns', 'law', 'forum', 'ask', 'method', 'outside', 'sign'],
    full: [
      ...([
        'procedure',
        'patterns',
        'law',
        'authority',
        'forum',
        'recommendations',
        'ask',
      ] as const),
      ...(['chart', 'pending', 'method', 'outside', 'sign'] as const),
    ],
  },
  advocacy: {
    summary: ['ask', 'recommendations'],
    standard: ['ask', 'law', 'authority', 'recommendations', 'storytelling', 'method'],
    full: [
      ...(['ask', 'law', 'authority', 'principles', 'recommendations', 'storytelling'] as const),
      ...(['chart', 'pending', 'method'] as const),
    ],
  },
  exercise: {
    summary: ['objectives', 'tasks'],
    standard: [
      ...([
        'session',
        'objectives',
        'facts',
        'tasks',
        'answers',
        'steps',
        'crimes',
        'contrary',
        'errors',
      ] as const),
      ...(['rubric', 'variations', 'method'] as const),
    ],
    full: [
      ...([
        'session',
        'objectives',
        'facts',
        'tasks',
        'answers',
        'steps',
        'context',
        'crimes',
        'charges',
      ] as const),
      ...([
        'contrary',
        'errors',
        'rubric',
        'variations',
        'chart',
        'pending',
        'method',
        'receipt',
      ] as const),
    ],
  },
};

/**
 * Kinds that speak of law alone: no answer, label or note of the case is printed. Which law they tell does
 * follow from the answers: the crimes worth considering, the recommendations and principles engaged.
 */
export const lawAlone = (template: Template): boolean =>
  template === 'amicus' || template === 'advocacy';

/** Kinds that tell acts one by one. The others tell patterns or law, and what raised a point stays out. */
export const tellsActs = (template: Template): boolean =>
  template === 'assessment' || template === 'charging' || template === 'exercise';

const forPurpose: Readonly<Record<string, Template>> = {
  'case-assessment': 'assessment',
  charging: 'charging',
  advocacy: 'advocacy',
  training: 'exercise',
};

/** The kind of memo that is offered first: that of the one recorded purpose; of none or several, the assessment. */
export function offeredFor(c: Case): Template {
  const answer = answerAt(c, {}, 'purpose');
  if (answer?.state !== 'picked') return 'assessment';
  const [one, ...more] = Object.keys(answer.options).filter(
    (purpose) => answer.options[purpose] === 'yes',
  );
  return (one !== undefined && more.length === 0 && forPurpose[one]) || 'assessment';
}

const known = new Set<string>(SECTIONS);

/** The sections of a memo: as the person ordered them for this kind, or as proposed for this depth. */
export function sectionsOf(c: Case, template: Template, depth: Depth): readonly SectionId[] {
  const proposed = plans[template][depth];
  const chosen = c.memo?.sections?.[template];
  if (!chosen) return proposed;
  // A section that this depth does not have stays in the choice and out of the memo.
  return chosen.filter((id): id is SectionId => known.has(id) && proposed.some((p) => p === id));
}
