import { describe, expect, test } from 'vitest';
import { assessed } from '../case-findings';

// What the tool has to surface on 18 published cases encoded from their facts alone. What an authority
// held is a different thing: it is asserted as authority shown beside the finding.
// Cases of the ad hoc tribunals and of the Special Court for Sierra Leone.

describe('AC-01 Akayesu', () => {
  const ac = assessed('ac-01');

  test('forced exercise without clothes, no contact: sexual in nature and sexual violence', () => {
    expect(ac.verdict('hp.sexual-nature', 1)).toBe('met');
    expect(ac.verdict('hp.sexual-violence', 1)).toBe('met');
    expect(ac.verdict('hp.principle.no-contact-needed', 1)).toBe('met');
  });

  test('the coercion is that of the environment', () => {
    expect(ac.verdict('hp.factor.coercive-environment', 1)).toBe('met');
    expect(ac.verdict('rs.7-1-g-6.e1', 1)).toBe('met');
  });

  test('candidates: rape, other sexual violence, inhumane acts, outrages, genocide by serious harm', () => {
    expect(ac.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-g-6', 'rs.7-1-k', 'rs.8-2-c-ii', 'rs.6-b']),
    );
    expect(ac.candidates(2)).toEqual(expect.arrayContaining(['rs.7-1-g-1', 'rs.6-b']));
    expect(ac.candidates(1)).not.toContain('rs.7-1-g-1');
  });

  test('the war crimes are open for want of the link only, and the flag says so', () => {
    const rape = ac.on('rs.8-2-e-vi-1', 2);
    expect(rape.verdict).toBe('open');
    expect(rape.missing.map((m) => m.fact)).toEqual(['associatedWithConflict']);
    expect(ac.verdict('rs.flag.link-is-the-gap', 1)).toBe('met');
    expect(ac.verdict('rs.7-1-g-1', 2)).toBe('met');
  });
});

describe('AC-13 Kunarac, Kovač, Vuković', () => {
  const ac = assessed('ac-13');

  test('captivity: coercion indicated for every act, apparent participation lowers nothing', () => {
    for (const act of [1, 2, 3]) expect(ac.verdict('hp.sexual-violence', act)).toBe('met');
    expect(ac.verdict('rs.7-1-g-1.e2', 3)).toBe('met');
    expect(ac.verdict('rs.7-1-g-1', 3)).toBe('met');
  });

  test('enslavement, sexual slavery, rape, torture and outrages are suggested', () => {
    expect(ac.candidates(1)).toEqual(expect.arrayContaining(['rs.7-1-g-1', 'rs.7-1-f']));
    expect(ac.candidates(2)).toEqual(
      expect.arrayContaining(['rs.7-1-c', 'rs.7-1-g-2', 'rs.8-2-b-xxi', 'rs.8-2-c-ii']),
    );
    const rapeAndTorture = ac.assessment.pairs.find(
      (p) => p.a === 'rs.8-2-b-xxii-1' && p.b === 'rs.8-2-a-ii-1',
    );
    expect(rapeAndTorture?.result).toBe('both');
  });

  test('the conflict is not classified: both forms are shown, open, in the alternative', () => {
    expect(ac.verdict('rs.8-2-b-xxii-1', 1)).toBe('open');
    expect(ac.verdict('rs.8-2-e-vi-1', 1)).toBe('open');
    expect(ac.onContext('rs.flag.classification-open').verdict).toBe('met');
    const forms = ac.assessment.pairs.find(
      (p) => p.a === 'rs.8-2-b-xxii-1' && p.b === 'rs.8-2-e-vi-1',
    );
    expect(forms?.result).toBe('alternative');
  });

  test('consent is not asked, and the memo says why and what the Defence could still do', () => {
    expect(ac.onCase('ev.consent-not-asked')).toBe('met');
    expect(ac.onCase('ev.rule-70-a')).toBe('met');
    expect(ac.onCase('ev.rule-72')).toBe('met');
  });
});

describe('AC-14 Čelebići', () => {
  const ac = assessed('ac-14');

  test('men made to act on each other: rape and torture are proposed, as for women', () => {
    for (const act of [1, 2]) {
      expect(ac.candidates(act)).toEqual(
        expect.arrayContaining(['rs.8-2-b-xxii-1', 'rs.8-2-a-ii-1', 'rs.8-2-a-ii-2']),
      );
    }
  });

  test('genital injury: other sexual violence beside inhuman treatment', () => {
    expect(ac.candidates(3)).toEqual(
      expect.arrayContaining(['rs.8-2-b-xxii-6', 'rs.8-2-a-ii-2', 'rs.8-2-a-ii-1']),
    );
  });

  test('rape as torture for interrogation and discrimination: indicated', () => {
    expect(ac.verdict('rs.8-2-a-ii-1', 1)).toBe('met');
    expect(ac.pair(1, 'TOR-W', 'CRU')).toMatchObject({ result: 'subsumed', keep: 'rs.8-2-a-ii-1' });
  });

  test('the label hid the sexual nature of what was done to men', () => {
    expect(ac.onCase('lp.neutral-label')).toBe('met');
  });
});

describe('AC-16 Tadić', () => {
  const ac = assessed('ac-16');

  test('nature indicated for the injury, for the man made to inflict it, and for those made to watch', () => {
    for (const act of [1, 2, 3]) expect(ac.verdict('hp.sexual-nature', act)).toBe('met');
  });

  test('the crimes once used and the label of sexual violence', () => {
    expect(ac.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-k', 'rs.8-2-c-i-3', 'rs.8-2-a-ii-2', 'rs.7-1-g-6']),
    );
  });

  test('the detained man made to act is harmed too', () => {
    expect(ac.verdict('hp.sexual-violence', 2)).toBe('met');
    expect(ac.verdict('rs.principle.made-to-act', 2)).toBe('met');
  });
});

describe('AC-17 Češić', () => {
  const ac = assessed('ac-17');

  test('rape and outrages', () => {
    expect(ac.verdict('rs.7-1-g-1', 1)).toBe('met');
    expect(ac.candidates(1)).toEqual(expect.arrayContaining(['rs.7-1-g-1', 'rs.8-2-c-ii']));
    expect(
      ac.assessment.pairs.find((p) => p.a === 'rs.7-1-g-1' && p.b === 'rs.8-2-c-ii')?.result,
    ).toBe('cross-context');
  });

  test('the nature is the same as in AC-14', () => {
    const other = assessed('ac-14');
    expect(ac.verdict('hp.sexual-nature', 1)).toBe(other.verdict('hp.sexual-nature', 2));
  });
});

describe('AC-19 AFRC and RUF', () => {
  const ac = assessed('ac-19');

  test('both routes: sexual slavery and forced marriage', () => {
    expect(ac.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-g-2', 'rs.8-2-e-vi-2', 'rs.7-1-k-fm']),
    );
    expect(ac.pair(1, 'SSL', 'FM')).toMatchObject({ result: 'both' });
    expect(ac.pair(1, 'SSL', 'FM').authority.against).toContain('afrc-tj-subsumed');
  });

  test('violence upon the dead: outrages stay in scope', () => {
    expect(ac.candidates(2)).toContain('rs.8-2-c-ii');
    expect(ac.verdict('rs.principle.dead-persons', 2)).toBe('met');
    expect(ac.verdict('hp.sexual-nature', 2)).toBe('met');
  });
});
