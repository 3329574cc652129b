import { describe, expect, test } from 'vitest';
import type { RuleId } from '@/lib/engine/pack';
import { law } from '@/rules/law';
import { assessed } from './case-findings';

// Five further published cases, encoded from their reported facts alone: few judgements are made, so what the
// tool has to do is to keep the crimes in sight, open, with the ruling beside them and the next question named.
const rules = law.packs.flatMap((pack) => pack.rules);
const authorityFor = (rule: RuleId) => rules.find(({ id }) => id === rule)?.authority?.for ?? [];
const asked = (found: { readonly missing: readonly { readonly fact: string }[] }) =>
  new Set(found.missing.map(({ fact }) => fact));

describe('Furundžija', () => {
  const pc = assessed('pc-furundzija');

  test('forced nudity and threats in an interrogation: torture and outrages, under both kinds of conflict', () => {
    expect(pc.candidates(1)).toEqual(
      expect.arrayContaining(['rs.8-2-a-ii-1', 'rs.8-2-c-i-4', 'rs.8-2-b-xxi', 'rs.8-2-c-ii']),
    );
    expect(asked(pc.on('rs.8-2-c-i-4', 1))).toContain('severePainOrSuffering');
    expect(authorityFor('rs.flag.torture-for-a-purpose')).toContain('furundzija-264-275');
  });

  test('rape before soldiers, and a detained man made to watch: both are sexual violence, rape is the first only', () => {
    expect(pc.candidates(2)).toEqual(expect.arrayContaining(['rs.8-2-b-xxii-1', 'rs.8-2-e-vi-1']));
    expect(pc.candidates(3)).toEqual(expect.arrayContaining(['rs.8-2-e-vi-6', 'rs.8-2-c-i-4']));
    expect(pc.candidates(3)).not.toContain('rs.8-2-e-vi-1');
    for (const act of [1, 2, 3]) expect(pc.verdict('hp.sexual-violence', act)).toBe('met');
  });

  test('1993: the definition of the tribunals is told', () => {
    expect(pc.verdict('lp.earlier-law.rape', 2)).toBe('met');
    expect(pc.verdict('lp.earlier-law.torture', 1)).toBe('met');
  });
});

describe('Sepur Zarco', () => {
  const pc = assessed('pc-sepur-zarco');

  test('shifts of housework and rape: rape, sexual slavery and enslavement, and the labour is not hidden', () => {
    expect(pc.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-g-1', 'rs.7-1-g-2', 'rs.8-2-e-vi-2', 'rs.7-1-c']),
    );
    expect(pc.verdict('lp.enslavement-hidden', 1)).toBe('met');
    expect(authorityFor('rs.flag.sexual-slavery-signs')).toContain('sepur-zarco-slavery');
    expect(asked(pc.on('rs.7-1-c', 1))).toContain('treatedAsOwned');
  });

  test('indigenous women: persecution is named while the group is not recorded', () => {
    expect(pc.verdict('rs.flag.turns-on.group', 1)).toBe('met');
    expect(pc.candidates(1)).not.toContain('rs.7-1-h');
  });
});

describe('Case 002/02', () => {
  const pc = assessed('pc-002-02');

  test('couples joined by order: forced marriage, without any sexual act', () => {
    expect(pc.candidates(1)).toContain('rs.7-1-k-fm');
    expect(pc.candidates(1)).not.toContain('rs.7-1-g-1');
    expect(pc.verdict('hp.sexual-nature', 1)).toBe('open');
    expect(authorityFor('rs.flag.forced-marriage-signs')).toContain('case-002-02-forced-marriage');
  });

  test('intercourse by order: rape, of women and men alike, and how the chamber entered it', () => {
    expect(pc.candidates(2)).toContain('rs.7-1-g-1');
    expect(pc.verdict('hp.principle.any-person', 2)).toBe('met');
    expect(pc.verdict('lp.earlier-law.rape-eccc', 2)).toBe('met');
    expect(authorityFor('lp.earlier-law.rape-eccc')).toContain('case-002-02-male-victims');
  });
});

describe('Katanga', () => {
  const pc = assessed('pc-katanga');

  test('kept as wives after an attack: rape, sexual slavery, enslavement and forced marriage', () => {
    expect(pc.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-g-1', 'rs.7-1-g-2', 'rs.7-1-c', 'rs.7-1-k-fm']),
    );
    expect(authorityFor('rs.flag.turns-on.ownership')).toContain('katanga-tj-975-976');
  });

  test('found and not attributed: a risk of the common purpose, no acquittal on the facts', () => {
    expect(pc.onCase('lp.common-purpose')).toBe('met');
    expect(pc.onCase('lp.outcome.not-attributed')).toBe('met');
    expect(pc.onCase('lp.outcome.acquitted-on-the-facts')).not.toBe('met');
  });
});

describe('El Hishri', () => {
  const pc = assessed('pc-el-hishri');

  test('a prison: rape, other sexual violence, torture and outrages, in both contexts', () => {
    expect(pc.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-g-1', 'rs.8-2-e-vi-1', 'rs.7-1-f', 'rs.8-2-c-i-4']),
    );
    expect(pc.candidates(2)).toEqual(
      expect.arrayContaining(['rs.7-1-g-6', 'rs.8-2-c-ii', 'rs.7-1-e']),
    );
  });

  test('a warrant: the standard of proof, and nothing is indicated', () => {
    expect(pc.onCase('lp.standard.reasonable-grounds')).toBe('met');
    expect(pc.assessment.candidates.every(({ verdict }) => verdict === 'open')).toBe(true);
  });
});
