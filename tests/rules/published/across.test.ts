import { describe, expect, test } from 'vitest';
import { assessed } from '../case-findings';

// What the tool has to surface on 18 published cases encoded from their facts alone. What an authority
// held is a different thing: it is asserted as authority shown beside the finding.
// What must hold across the published cases.

describe('across the cases', () => {
  const sexualNature = (id: string, act: number) => assessed(id).verdict('hp.sexual-nature', act);

  test('contact is not required for sexual nature (01, 24)', () => {
    expect([sexualNature('ac-01', 1), sexualNature('ac-24', 1)]).toEqual(['met', 'met']);
  });

  test('the gender of those affected does not change sexual nature (14, 16, 17, 24)', () => {
    expect([
      sexualNature('ac-14', 1),
      sexualNature('ac-14', 2),
      sexualNature('ac-16', 1),
      sexualNature('ac-17', 1),
      sexualNature('ac-24', 1),
      sexualNature('ac-24', 3),
    ]).toEqual(Array(6).fill('met'));
  });

  test('another motive cancels neither sexual nature nor the gender ground (02, 09, 22, 26)', () => {
    expect(sexualNature('ac-02', 1)).toBe('met');
    for (const id of ['ac-02', 'ac-09', 'ac-22', 'ac-26']) {
      expect(assessed(id).onGroup('gp.gender-ground', 1).verdict).toBe('met');
    }
  });

  test('detention or armed control: the coercion element is indicated, whatever else is said (13, 14, 17, 24)', () => {
    expect(assessed('ac-13').verdict('rs.7-1-g-1.e2', 3)).toBe('met');
    expect(assessed('ac-14').verdict('rs.8-2-b-xxii-1.e2', 2)).toBe('met');
    expect(assessed('ac-17').verdict('rs.7-1-g-1.e2', 1)).toBe('met');
    expect(assessed('ac-24').verdict('rs.8-2-b-xxii-6.e1', 1)).toBe('met');
  });

  test('victims in the same armed group stay in scope (06, 29)', () => {
    expect(assessed('ac-06').verdict('rs.8-2-e-vi-1', 1)).toBe('met');
    expect(assessed('ac-29').candidates(1)).toContain('rs.8-2-c-i-3');
  });

  test('reproductive violence without a sexual act (29, 32)', () => {
    for (const id of ['ac-29', 'ac-32']) {
      expect(assessed(id).verdict('hp.reproductive-violence', 1)).toBe('met');
      expect(sexualNature(id, 1)).not.toBe('met');
    }
  });

  test('negative controls: sexual nature not indicated on these facts (22, 27)', () => {
    expect(sexualNature('ac-22', 1)).not.toBe('met');
    expect(sexualNature('ac-27', 1)).not.toBe('met');
  });

  test('distinct elements are printed wherever charges cumulate (01, 04, 08, 13, 14, 17, 19)', () => {
    for (const id of ['ac-01', 'ac-04', 'ac-08', 'ac-13', 'ac-14', 'ac-17', 'ac-19']) {
      const { pairs } = assessed(id).assessment;
      const cumulating = pairs.filter((p) =>
        ['both', 'contested', 'cross-context'].includes(p.result),
      );
      expect(cumulating.length).toBeGreaterThan(0);
      for (const { distinct } of cumulating) {
        expect(distinct.a.length).toBeGreaterThan(0);
        expect(distinct.b.length).toBeGreaterThan(0);
      }
    }
  });

  test('uncharged or late-charged violence raises an alert (22, 30)', () => {
    expect(assessed('ac-22').onCase('lp.charging-gap')).toBe('met');
    expect(assessed('ac-30').onCase('lp.late-pleading')).toBe('met');
  });

  test('persecution may rest on deprivation that is not physical (09, 27)', () => {
    for (const id of ['ac-09', 'ac-27']) {
      expect(assessed(id).onGroup('gp.without-physical-violence', 1).verdict).toBe('met');
    }
  });

  test('a person may be made to act by a third (16, 17)', () => {
    expect(assessed('ac-16').verdict('rs.principle.made-to-act', 2)).toBe('met');
    expect(assessed('ac-17').verdict('rs.principle.made-to-act', 1)).toBe('met');
  });

  test('banners: no ruling (24), warrant stage and proposed crime (27)', () => {
    expect(assessed('ac-24').verdict('lp.no-ruling-on-images', 1)).toBe('met');
    expect(assessed('ac-27').onCase('lp.standard.reasonable-grounds')).toBe('met');
    expect(assessed('ac-27').onContext('ga.proposed-not-a-crime').verdict).toBe('met');
  });
});
