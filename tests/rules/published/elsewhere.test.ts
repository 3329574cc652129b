import { describe, expect, test } from 'vitest';
import { assessed } from '../case-findings';
import { OTHER_SEXUAL, RAPE, SEXUAL_SLAVERY } from '../expected-crimes';

// What the tool has to surface on 18 published cases encoded from their facts alone. What an authority
// held is a different thing: it is asserted as authority shown beside the finding.
// Cases of other courts, and one on which no court has ruled.

describe('AC-22 Taha Al-J.', () => {
  const ac = assessed('ac-22');

  test('negative control: sexual nature not indicated, no sexual crime suggested', () => {
    for (const act of [1, 2]) {
      expect(ac.verdict('hp.sexual-nature', act)).toBe('not-met');
      for (const crime of [...RAPE, ...SEXUAL_SLAVERY, ...OTHER_SEXUAL]) {
        expect(ac.candidates(act)).not.toContain(crime);
      }
    }
  });

  test('enslavement, genocide by serious harm, persecution on combined grounds', () => {
    expect(ac.verdict('rs.7-1-c', 1)).toBe('met');
    expect(ac.verdict('rs.6-b', 1)).toBe('met');
    expect(ac.onGroup('rs.7-1-h', 1).verdict).toBe('met');
    expect(ac.onGroup('gp.grounds-combined', 1).verdict).toBe('met');
  });

  test('sexual and gendered harm that was not charged raises an alert', () => {
    expect(ac.onCase('lp.charging-gap')).toBe('met');
  });
});

describe('AC-24 Abu Ghraib', () => {
  const ac = assessed('ac-24');

  test('nakedness, posing and images: sexual in nature, coercion by detention', () => {
    for (const act of [1, 2, 3]) expect(ac.verdict('hp.sexual-nature', act)).toBe('met');
    expect(ac.verdict('hp.factor.detention', 1)).toBe('met');
    expect(ac.verdict('hp.example.images', 1)).toBe('met');
  });

  test('occupation counts as international: sexual violence, outrages, inhuman treatment, torture', () => {
    expect(ac.onContext('rs.ctx.iac').verdict).toBe('met');
    expect(ac.candidates(1)).toEqual(
      expect.arrayContaining(['rs.8-2-b-xxii-6', 'rs.8-2-b-xxi', 'rs.8-2-a-ii-2', 'rs.8-2-a-ii-1']),
    );
  });

  test('no court has ruled on the sexual nature of it', () => {
    expect(ac.verdict('lp.no-ruling-on-images', 1)).toBe('met');
  });
});

describe('AC-29 “Helena”', () => {
  const ac = assessed('ac-29');

  test('reproductive violence without a sexual act', () => {
    expect(ac.verdict('hp.reproductive-violence', 1)).toBe('met');
    expect(ac.verdict('hp.sexual-nature', 1)).not.toBe('met');
  });

  test('inhumane acts, torture, cruel treatment and recruitment; status to be shown', () => {
    expect(ac.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-k', 'rs.8-2-c-i-3', 'rs.8-2-c-i-4', 'rs.8-2-e-vii']),
    );
    expect(ac.verdict('rs.8-2-c-i-3.e2', 1)).toBe('open');
    expect(ac.verdict('rs.principle.own-armed-group', 1)).toBe('met');
    expect(ac.verdict('rv.hooks.unnamed-forms', 1)).toBe('met');
  });
});

describe('AC-30 Habré', () => {
  const ac = assessed('ac-30');

  test('rape and sexual slavery, whenever they were first told', () => {
    expect(ac.verdict('rs.7-1-g-1', 1)).toBe('met');
    expect(ac.verdict('rs.7-1-g-2', 1)).toBe('met');
    expect(ac.candidates(2)).toContain('rs.7-1-g-1');
  });

  test('late pleading is the risk; late disclosure says nothing about the person', () => {
    expect(ac.onCase('lp.late-pleading')).toBe('met');
    expect(ac.onCase('ev.myth.delay')).toBe('met');
  });
});

describe('AC-32 Ramos Durand v Peru', () => {
  const ac = assessed('ac-32');

  test('reproductive violence, sexual act not indicated', () => {
    expect(ac.verdict('hp.reproductive-violence', 1)).toBe('met');
    expect(ac.verdict('hp.sexual-nature', 1)).toBe('not-met');
  });

  test('enforced sterilisation: no justification and no genuine consent', () => {
    expect(ac.verdict('rs.7-1-g-5.e1', 1)).toBe('met');
    expect(ac.verdict('rs.7-1-g-5.e2', 1)).toBe('met');
    expect(ac.candidates(1)).toContain('rs.7-1-g-5');
    expect(ac.verdict('rv.consent-quality', 1)).toBe('met');
  });

  test('the State is responsible; nobody is found guilty', () => {
    expect(ac.onCase('fo.state-not-guilt')).toBe('met');
    expect(ac.verdict('in.interaction', 1)).toBe('met');
  });
});
