import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { authorityAt } from '@/lib/engine/on-point';
import type { ExampleFacts, Holding, RuleId } from '@/lib/engine/pack';
import { vocabulary } from '@/rules/facts/vocabulary';
import { speaksTo } from '@/rules/jurisprudence/speaks-to';
import { law } from '@/rules/law';
import { engine } from './case-findings';
import { oneInstanceWorld } from './one-instance-world';

// A ruling stands beside facts to which it speaks. What it held is in the chart, whatever the facts.
const rules = law.packs.flatMap((pack) => pack.rules);
const holdings = new Map(law.holdings.map((h) => [h.id, h]));
const holding = (id: string) => holdings.get(id) as Holding;

function shown(side: 'for' | 'against', id: RuleId, facts: ExampleFacts): readonly string[] {
  const rule = rules.find((r) => r.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const assessment = assess(engine, oneInstanceWorld(vocabulary, facts));
  return authorityAt(rule, side, { holding, assessment });
}

const rape = { 'doneToPerson=penetration-sexual-organ': 'yes' } as const;
const circumcision = { 'doneToPerson=genital-alteration': 'yes' } as const;
const nudity = { 'madeToDo=nude-activity': 'yes' } as const;
const beating = { 'otherConduct=beating-or-injury': 'yes' } as const;

describe('contrary authority', () => {
  const readings = ['hp.sexual-nature', 'hp.indicium.body-part', 'rs.7-1-g-6', 'rs.7-1-g-6.e1'];

  test.each(readings)('Muthaura, on genital violence, beside %s: there and nowhere else', (id) => {
    expect(shown('against', id, circumcision)).toContain('kenyatta-264-266');
    for (const other of [rape, nudity, beating, {}]) {
      expect(shown('against', id, other)).not.toContain('kenyatta-264-266');
    }
  });

  test('Bemba, on undressing, beside the gravity of undressing', () => {
    expect(shown('against', 'rs.7-1-g-6.e2', nudity)).toEqual(['bemba-warrant-40']);
    expect(shown('against', 'rs.7-1-g-6.e2', circumcision)).toEqual([]);
  });

  test('Bemba, on what rape covers, beside torture and outrages where a rape is recorded', () => {
    expect(shown('against', 'rs.7-1-f', rape)).toEqual(['bemba-conf-204-205']);
    expect(shown('against', 'rs.8-2-c-ii', rape)).toEqual(['bemba-conf-301-312']);
    expect(shown('against', 'rs.7-1-f', beating)).toEqual([]);
    expect(shown('against', 'rs.8-2-c-ii', nudity)).toEqual([]);
  });

  test('the refused link to the conflict, beside what an official or a civilian did', () => {
    const official = { 'powerRelations=official-authority': 'yes' } as const;
    expect(shown('against', 'rs.8-2-e-vi-1.e3', official)).toEqual(['akayesu-war-crimes-link']);
    expect(shown('against', 'rs.8-2-e-vi-1.e3', { 'powerHolder=armed-group': 'yes' })).toEqual([]);
  });

  test('Krstić, on a pattern that custom does not ask for, beside courts that apply custom', () => {
    const besideThePattern = (facts: ExampleFacts) => shown('against', 'rs.6-a.e4', facts);
    expect(besideThePattern({ 'courtOfTheCase=icty-ictr': 'yes' })).toEqual(['krstic-aj-224']);
    expect(besideThePattern({ 'period=before-july-2002': 'yes' })).toEqual(['krstic-aj-224']);
    expect(
      besideThePattern({ 'courtOfTheCase=icc': 'yes', 'period=from-july-2002': 'yes' }),
    ).toEqual([]);
  });

  test('one’s own side: where people were on it', () => {
    const own = { 'statusOfPersons=own-armed-group': 'yes' } as const;
    expect(shown('against', 'rs.principle.own-armed-group', own)).toEqual(['ruf-tj-own-side']);
    expect(shown('for', 'rs.8-2-e-vi-6', own)).toContain('ntaganda-oa5');
    expect(shown('for', 'rs.8-2-e-vi-6', { 'statusOfPersons=civilian': 'yes' })).toEqual([
      'akayesu-688',
    ]);
  });
});

describe('authority for a reading', () => {
  test('that rape is severe suffering, beside torture by rape only', () => {
    expect(shown('for', 'rs.8-2-c-i-4', rape)).toContain('kunarac-tj-557');
    expect(shown('for', 'rs.8-2-c-i-4', beating)).not.toContain('kunarac-tj-557');
    expect(shown('for', 'rs.7-1-f.e1', beating)).not.toContain('kunarac-aj-150-151');
  });

  test('on the gender ground, beside the gender ground only', () => {
    expect(shown('for', 'rs.7-1-h.e3', { 'grounds=gender': 'yes' })).toContain(
      'abd-al-rahman-gender-persecution',
    );
    expect(shown('for', 'rs.7-1-h.e3', { 'grounds=political': 'yes' })).toEqual([
      'kony-conf-grounds',
    ]);
  });

  test('on the pair of other sexual violence and other inhumane acts: the ruling of its facts', () => {
    const held = {
      'coercion=detention': 'yes',
      greatSufferingOrSeriousInjury: 'yes',
      similarCharacter: 'yes',
      attackOnCivilians: 'yes',
    } as const;
    const pair = (facts: ExampleFacts) =>
      assess(engine, oneInstanceWorld(vocabulary, { ...facts, ...held })).pairs.find(
        ({ a, b }) => a === 'rs.7-1-g-6' && b === 'rs.7-1-k',
      )?.authority.for;
    expect(pair(circumcision)).toContain('kenyatta-264-266');
    expect(pair(nudity)).toEqual(['kenyatta-269']);
  });
});

test.each(Object.keys(speaksTo))('%s is a ruling, and it stands beside some rule or pair', (id) => {
  const named = [...rules.map((r) => r.authority), ...law.cumulation.authority].flatMap((a) => [
    ...(a?.for ?? []),
    ...(a?.against ?? []),
  ]);
  expect(holdings.has(id)).toBe(true);
  expect(named).toContain(id);
});
