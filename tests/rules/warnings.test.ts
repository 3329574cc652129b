import { describe, expect, test } from 'vitest';
import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { law } from '@/rules/law';
import { aCase, only, type ToldFacts } from '../case/builder';
import { engine } from './case-findings';

/** A warning earns its place by a recorded fact; where a crime turns on one answer, it says so. */
const assessed = (c: Case) => assess(engine, toWorld(c, law.vocabulary));
const raised = (c: Case) =>
  assessed(c)
    .findings.filter(({ kind, verdict }) => kind === 'flag' && verdict === 'met')
    .map(({ id }) => id);
const candidates = (c: Case) => assessed(c).candidates.map(({ crime }) => crime);

const start: ToldFacts = {
  purpose: ['case-assessment'],
  whereFactsComeFrom: ['published-source'],
  reprisalRisk: false,
};
const attack: ToldFacts = {
  attackCourseOfConduct: true,
  attackOnCivilians: true,
  attackPolicy: true,
  attackWidespread: true,
};

const oneAct = (act: ToldFacts, context: ToldFacts = {}) =>
  aCase().overall(start).withContext('Context', context).withAct('Act', act);

describe('what is no sexual violence', () => {
  const nothing = Object.fromEntries(
    ['doneToPerson', 'madeToDo', 'withoutContact', 'otherConduct', 'coreBodyParts'].map((fact) => [
      fact,
      only([]),
    ]),
  );

  test('a threat used to take goods: no crime is named, and no rule of evidence on sexual violence', () => {
    const c = oneAct(
      { ...nothing, coercion: ['threat-of-force'], reproductiveForms: only([]) },
      { armedConflict: only(['non-international']) },
    ).build();
    expect(candidates(c)).toEqual([]);
    expect(raised(c).sort()).toEqual(['fo.inquiry-not-judgment', 'hp.flag.assess-in-context']);
  });

  test('an examination that was needed and agreed to: no crime, and one word of care', () => {
    const c = oneAct({
      ...nothing,
      coreBodyParts: ['vulva'],
      coercion: only([]),
      incapacity: only([]),
      furtherFactors: only([]),
      inherentlyViolent: false,
      medicallyJustified: true,
      inThePersonsInterest: true,
      genuineConsentToProcedure: true,
      reproductiveForms: only([]),
    }).build();
    expect(candidates(c)).toEqual([]);
    expect(raised(c)).toContain('hp.flag.ordinary-care');
    expect(raised(c).filter((id) => /^(lp|ev|rs)\./.test(id))).toEqual([
      'rs.flag.classification-open',
    ]);
  });
});

describe('rules that hold for the whole case are told once', () => {
  test('three acts, one line each for corroboration, inference and consent', () => {
    const act: ToldFacts = {
      doneToPerson: ['penetration-sexual-organ'],
      coercion: ['detention'],
    };
    const c = oneAct(act).withAct('Act 2', act).withAct('Act 3', act).build();
    const ids = raised(c);
    for (const rule of [
      'ev.rule-63-4',
      'ev.rule-70-a',
      'ev.consent-not-asked',
      'ev.consent-no-element',
      'ev.gap.not-mapped',
    ]) {
      expect(ids.filter((id) => id === rule)).toHaveLength(1);
    }
  });
});

describe('a crime that turns on one open answer is named, and never indicated before it is given', () => {
  const turning: readonly {
    readonly flag: string;
    readonly crime: string;
    readonly act: ToldFacts;
    readonly answer: ToldFacts;
    readonly context: ToldFacts;
  }[] = [
    {
      flag: 'rs.flag.turns-on.suffering',
      crime: 'rs.7-1-k',
      act: { withoutContact: ['threat-of-sexual-violence'], coercion: ['detention'] },
      answer: { severePainOrSuffering: true, greatSufferingOrSeriousInjury: true },
      context: attack,
    },
    {
      flag: 'rs.flag.turns-on.dignity',
      crime: 'rs.8-2-b-xxi',
      act: { withoutContact: ['images'], coercion: ['detention'] },
      answer: { dignityViolated: true },
      context: { armedConflict: ['occupation'] },
    },
    {
      flag: 'rs.flag.turns-on.bodily-or-mental-harm',
      crime: 'rs.6-b',
      act: { doneToPerson: ['penetration-sexual-organ'], coercion: ['force'] },
      answer: { seriousBodilyOrMentalHarm: true },
      context: { groupUnderDestruction: ['religious'] },
    },
    {
      flag: 'rs.flag.turns-on.penetration',
      crime: 'rs.8-2-e-vi-1',
      act: { madeToDo: ['acts-with-others'], coercion: ['detention'] },
      answer: { madeToDo: ['penetrating-acts'] },
      context: { armedConflict: ['non-international'] },
    },
    {
      flag: 'rs.flag.turns-on.ownership',
      crime: 'rs.7-1-c',
      act: { otherConduct: ['forced-labour'], ownershipSigns: ['labour-exacted'] },
      answer: { treatedAsOwned: true },
      context: attack,
    },
    {
      flag: 'rs.flag.turns-on.lasting-effect',
      crime: 'rs.7-1-g-5',
      act: { lostReproductiveCapacity: true, genderOfPersons: ['men'] },
      answer: { effectNotPermanent: false },
      context: attack,
    },
    {
      flag: 'rs.flag.turns-on.mutilation',
      crime: 'rs.8-2-c-i-2',
      act: { doneToPerson: ['genital-alteration'], statusOfPersons: ['hors-de-combat'] },
      answer: { otherConduct: ['mutilation'], lifeOrHealthEndangered: true },
      context: { armedConflict: ['non-international'] },
    },
  ];

  test.each(turning)('$flag', ({ flag, crime, act, answer, context }) => {
    const link: ToldFacts = { belongedToTargetedGroup: true };
    const open = oneAct(act, context).inContext('Context', link).build();
    const before = assessed(open).findings.find(({ id }) => id === crime);
    expect(before?.verdict).toBe('open');
    expect(raised(open)).toContain(flag);
    const answered = oneAct({ ...act, ...answer }, context)
      .inContext('Context', link)
      .build();
    expect(candidates(answered)).toContain(crime);
    expect(raised(answered)).not.toContain(flag);
  });

  test('persecution turns on severity, which is judged for the group', () => {
    const group: ToldFacts = { grounds: ['gender'], rightsDeprived: ['education'] };
    const flag = 'rs.flag.turns-on.severe-deprivation';
    const open = aCase().withContext('Context', attack).withGroup('Girls', group).build();
    expect(candidates(open)).toContain('rs.7-1-h');
    expect(assessed(open).candidates.find(({ crime }) => crime === 'rs.7-1-h')?.verdict).toBe(
      'open',
    );
    expect(raised(open)).toContain(flag);
    const judged = aCase()
      .withContext('Context', attack)
      .withGroup('Girls', { ...group, severeDeprivation: true, contraryToInternationalLaw: true })
      .build();
    expect(candidates(judged)).toContain('rs.7-1-h');
    expect(raised(judged)).not.toContain(flag);
  });
});
