import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from './citations';

const inContext = { kind: 'element', scope: 'context' } as const;

/**
 * What a context is, before any act is linked with it. The attack must be widespread or systematic, never
 * the sexual acts; the kind of conflict decides which war crimes come into question.
 */
export const contexts = [
  {
    ...inContext,
    id: 'rs.ctx.course-of-conduct',
    sources: [{ ...statute, pinpoint: 'art 7(2)(a)' }],
    when: { fact: 'attackCourseOfConduct' },
    examples: [
      {
        name: 'Many acts of deprivation and violence: a course of conduct is indicated',
        facts: { attackCourseOfConduct: 'yes' },
        expect: 'met',
      },
      {
        name: 'An isolated incident: not indicated',
        facts: { attackCourseOfConduct: 'no' },
        expect: 'not-met',
      },
      { name: 'Not known: open', facts: { attackCourseOfConduct: 'not-known' }, expect: 'open' },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.civilian-population',
    sources: [{ ...statute, pinpoint: 'art 7(1)' }],
    when: { fact: 'attackOnCivilians' },
    examples: [
      {
        name: 'Civilians are the main object, some fighters are among them: indicated',
        facts: { attackOnCivilians: 'yes' },
        expect: 'met',
      },
      {
        name: 'Fighters are the object: not indicated',
        facts: { attackOnCivilians: 'no' },
        expect: 'not-met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.policy',
    sources: [
      { ...statute, pinpoint: 'art 7(2)(a)' },
      { ...elementsOfCrimes, pinpoint: 'art 7, introduction, para 3 and fn. 6' },
    ],
    when: { fact: 'attackPolicy' },
    examples: [
      {
        name: 'An organisation encourages the attack, without a written plan: indicated',
        facts: { attackPolicy: 'yes' },
        expect: 'met',
      },
      { name: 'No policy: not indicated', facts: { attackPolicy: 'no' }, expect: 'not-met' },
      {
        name: 'Only inaction is known, its aim is not: open',
        facts: { attackPolicy: 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.widespread-or-systematic',
    sources: [{ ...statute, pinpoint: 'art 7(1)' }],
    when: { any: [{ fact: 'attackWidespread' }, { fact: 'attackSystematic' }] },
    examples: [
      {
        name: 'Systematic and not widespread: one of the two is enough',
        facts: { attackSystematic: 'yes', attackWidespread: 'no' },
        expect: 'met',
      },
      {
        name: 'Neither: not indicated',
        facts: { attackSystematic: 'no', attackWidespread: 'no' },
        expect: 'not-met',
      },
      {
        name: 'Not widespread, pattern unknown: open',
        facts: { attackWidespread: 'no' },
        expect: 'open',
      },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.attack',
    sources: [
      { ...statute, pinpoint: 'arts 7(1), 7(2)(a)' },
      { ...elementsOfCrimes, pinpoint: 'art 7, introduction' },
    ],
    when: {
      all: [
        { finding: 'rs.ctx.course-of-conduct' },
        { finding: 'rs.ctx.civilian-population' },
        { finding: 'rs.ctx.policy' },
        { finding: 'rs.ctx.widespread-or-systematic' },
      ],
    },
    examples: [
      {
        name: 'A widespread course of conduct against civilians under a policy, without armed conflict: an attack is indicated',
        facts: {
          attackCourseOfConduct: 'yes',
          attackOnCivilians: 'yes',
          attackPolicy: 'yes',
          attackWidespread: 'yes',
          'armedConflict=international': 'no',
          'armedConflict=occupation': 'no',
          'armedConflict=non-international': 'no',
        },
        expect: 'met',
      },
      {
        name: 'No policy: no attack in this sense',
        facts: { attackPolicy: 'no' },
        expect: 'not-met',
      },
      {
        name: 'Policy not known: open',
        facts: { attackCourseOfConduct: 'yes', attackOnCivilians: 'yes', attackWidespread: 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.iac',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8, fn. 34' }],
    when: { fact: 'armedConflict', in: ['international', 'occupation'] },
    examples: [
      {
        name: 'Occupation without fighting: counts as an international armed conflict',
        facts: { 'armedConflict=occupation': 'yes', 'armedConflict=international': 'no' },
        expect: 'met',
      },
      {
        name: 'Only an internal conflict: not indicated',
        facts: {
          'armedConflict=international': 'no',
          'armedConflict=occupation': 'no',
          'armedConflict=non-international': 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'An armed conflict of unclear kind: open',
        facts: { 'armedConflict=international': 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.niac',
    sources: [
      { ...statute, pinpoint: 'art 8(2)(d), (f)' },
      { ...elementsOfCrimes, pinpoint: 'art 8, introduction' },
    ],
    when: { fact: 'armedConflict', is: 'non-international' },
    examples: [
      {
        name: 'Organised armed groups fight a government: indicated',
        facts: { 'armedConflict=non-international': 'yes' },
        expect: 'met',
      },
      {
        name: 'Riots and isolated violence only: not indicated',
        facts: { 'armedConflict=non-international': 'no' },
        expect: 'not-met',
      },
      { name: 'Kind of conflict unclear: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.protected-group',
    sources: [{ ...statute, pinpoint: 'art 6' }],
    when: { fact: 'groupUnderDestruction', in: ['national', 'ethnical', 'racial', 'religious'] },
    examples: [
      {
        name: 'A religious group is marked for destruction: indicated',
        facts: { 'groupUnderDestruction=religious': 'yes' },
        expect: 'met',
      },
      {
        name: 'None of the four kinds of group: not indicated',
        facts: {
          'groupUnderDestruction=national': 'no',
          'groupUnderDestruction=ethnical': 'no',
          'groupUnderDestruction=racial': 'no',
          'groupUnderDestruction=religious': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Not asked: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...inContext,
    id: 'rs.ctx.racial-regime',
    sources: [
      { ...statute, pinpoint: 'art 7(2)(h)' },
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 4' },
    ],
    when: {
      all: [{ fact: 'regimeDomination', is: 'racial' }, { fact: 'institutionalisedRegime' }],
    },
    examples: [
      {
        name: 'An institutionalised regime of one racial group over another: indicated',
        facts: { 'regimeDomination=racial': 'yes', institutionalisedRegime: 'yes' },
        expect: 'met',
      },
      {
        name: 'Domination by gender only: not indicated',
        facts: {
          'regimeDomination=gender': 'yes',
          'regimeDomination=racial': 'no',
          institutionalisedRegime: 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'Regime not assessed: open',
        facts: { 'regimeDomination=racial': 'yes' },
        expect: 'open',
      },
    ],
  },
] as const satisfies readonly Rule[];
