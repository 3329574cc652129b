import { describe, expect, test } from 'vitest';
import { assessed } from '../case-findings';
import { authorityOn } from '../expected-crimes';

// What the tool has to surface on 18 published cases encoded from their facts alone. What an authority
// held is a different thing: it is asserted as authority shown beside the finding.
// Cases of the International Criminal Court.

describe('AC-02 Muthaura, Kenyatta and Ali', () => {
  const ac = assessed('ac-02');

  test('sexual nature indicated, with the contrary ruling beside it', () => {
    expect(ac.verdict('hp.sexual-nature', 1)).toBe('met');
    expect(authorityOn('hp.sexual-nature')?.against).toContain('kenyatta-264-266');
  });

  test('an ethnic motive switches nothing off', () => {
    expect(ac.verdict('hp.principle.other-motive', 1)).toBe('met');
    expect(ac.verdict('hp.sexual-violence', 1)).toBe('met');
  });

  test('other sexual violence, inhumane acts, torture and persecution are offered', () => {
    expect(ac.candidates(1)).toEqual(
      expect.arrayContaining(['rs.7-1-g-6', 'rs.7-1-k', 'rs.7-1-f', 'rs.7-1-h']),
    );
    expect(ac.pair(1, 'OSV', 'OIA').result).toBe('residual');
    expect(ac.onGroup('rs.7-1-h', 1).verdict).toBe('met');
    expect(ac.onGroup('gp.grounds-combined', 1).verdict).toBe('met');
  });

  test('no war crime: there was no armed conflict', () => {
    expect(ac.verdict('rs.8-2-e-vi-6', 1)).toBe('not-met');
  });

  test('plead the indicators of sexual nature expressly; another motive is a known argument', () => {
    expect(ac.verdict('lp.plead-indicators', 1)).toBe('met');
    expect(ac.verdict('lp.genital-violence-adverse', 1)).toBe('met');
    expect(ac.onCase('ev.myth.another-motive')).toBe('met');
  });
});

describe('AC-04 Bemba (confirmation)', () => {
  const ac = assessed('ac-04');

  test('rape beside torture and outrages: distinct on the elements, adverse ruling shown', () => {
    const torture = ac.pair(1, 'RAPE', 'TOR-C');
    expect(torture.result).toBe('contested');
    expect(torture.distinct.a).toContain('pen');
    expect(torture.distinct.b).toEqual(expect.arrayContaining(['sev', 'cust']));
    expect(torture.authority.against).toContain('bemba-conf-204-205');
    const outrages = ac.assessment.pairs.find(
      (p) => p.a === 'rs.8-2-e-vi-1' && p.b === 'rs.8-2-c-ii',
    );
    expect(outrages?.result).toBe('contested');
    expect(outrages?.distinct.b).toContain('humil');
  });

  test('torture as a war crime is open for want of a purpose, not absorbed', () => {
    expect(ac.verdict('rs.8-2-c-i-4.e2', 1)).toBe('open');
    expect(ac.pair(1, 'RAPE', 'TOR-W').distinct.b).toContain('purp');
  });

  test('plead the purpose and the distinct harm; a refused charge is no acquittal on the facts', () => {
    expect(ac.verdict('lp.plead-purpose', 1)).toBe('met');
    expect(ac.verdict('lp.distinct-harm', 1)).toBe('met');
    expect(ac.onCase('lp.outcome.charge-refused')).toBe('met');
  });
});

describe('AC-06 Ntaganda, counts 6 and 9', () => {
  const ac = assessed('ac-06');

  test('the same armed group does not end the analysis; the link does the work', () => {
    expect(ac.verdict('rs.8-2-e-vi-1', 1)).toBe('met');
    expect(ac.verdict('rs.8-2-e-vi-2', 2)).toBe('met');
    expect(ac.verdict('rs.principle.own-armed-group', 1)).toBe('met');
    expect(authorityOn('rs.principle.own-armed-group')?.for).toContain('ntaganda-oa5');
  });

  test('recruitment of children stands beside it', () => {
    expect(ac.candidates(1)).toEqual(expect.arrayContaining(['rs.8-2-e-vi-1', 'rs.8-2-e-vii']));
  });

  test('status for torture and outrages is open: neither assumed nor excluded', () => {
    expect(ac.verdict('rs.8-2-c-i-4.e3', 1)).toBe('open');
    expect(ac.verdict('rs.8-2-c-ii.e3', 1)).toBe('open');
  });

  test('the recruitment hides no sexual crime, and the own-group argument is answered', () => {
    expect(ac.verdict('lp.child-soldier', 1)).toBe('met');
    expect(ac.onCase('ev.myth.own-group')).toBe('met');
  });
});

describe('AC-08 Ongwen', () => {
  const ac = assessed('ac-08');

  test('forced marriage, sexual slavery, rape, enslavement, torture and forced pregnancy', () => {
    for (const crime of ['rs.7-1-k-fm', 'rs.7-1-g-2', 'rs.7-1-g-1', 'rs.7-1-c', 'rs.7-1-f']) {
      expect(ac.verdict(crime, 1)).toBe('met');
    }
    expect(ac.verdict('rs.7-1-g-4', 2)).toBe('met');
    expect(ac.verdict('rs.8-2-e-vi-4', 2)).toBe('met');
  });

  test('they cumulate, and enslavement yields to sexual slavery on the same acts', () => {
    expect(ac.pair(1, 'SSL', 'FM').result).toBe('both');
    expect(ac.pair(1, 'RAPE', 'FM').result).toBe('both');
    expect(ac.pair(1, 'SSL', 'ENS')).toMatchObject({ result: 'subsumed', keep: 'rs.7-1-g-2' });
    expect(ac.pair(2, 'FPR', 'ENS').result).toBe('both');
  });

  test('children born: a question for reparations', () => {
    expect(ac.onCase('sv.harm.children-born')).toBe('met');
    expect(ac.verdict('rv.pregnancy-and-children', 2)).toBe('met');
  });
});

describe('AC-09 Al Hassan', () => {
  const ac = assessed('ac-09');

  test('religious and gender grounds combine', () => {
    expect(ac.onGroup('rs.7-1-h', 1).verdict).toBe('met');
    expect(ac.onGroup('gp.grounds-combined', 1).verdict).toBe('met');
    expect(ac.onGroup('gp.gender-ground', 1).verdict).toBe('met');
  });

  test('the split bench is shown as authority for the gender ground, never as a rejection', () => {
    expect(authorityOn('rs.7-1-h')?.for).toContain('al-hassan-gender-ground');
    expect(authorityOn('rs.7-1-h')?.against ?? []).not.toContain('al-hassan-1785');
  });

  test('not attributed, duress, and the common purpose: three outputs, never one', () => {
    expect(ac.onCase('lp.common-purpose')).toBe('met');
    expect(ac.onCase('lp.outcome.not-attributed')).toBe('met');
    expect(ac.onCase('lp.outcome.defence')).toBe('met');
    expect(ac.onCase('lp.outcome.acquitted-on-the-facts')).not.toBe('met');
  });
});

describe('AC-26 Abd-Al-Rahman', () => {
  const ac = assessed('ac-26');

  test('gender persecution fires for men targeted as men, on combined grounds', () => {
    expect(ac.onGroup('rs.7-1-h', 1).verdict).toBe('met');
    expect(ac.onGroup('gp.gender-ground', 1).verdict).toBe('met');
    expect(ac.onGroup('gp.perceived-membership', 1).verdict).toBe('met');
    expect(ac.verdict('hp.sexual-nature', 2)).not.toBe('met');
  });

  test('rape is listed on its own act', () => {
    expect(ac.verdict('rs.7-1-g-1', 1)).toBe('met');
    expect(ac.candidates(2)).not.toContain('rs.7-1-g-1');
  });

  test('counts covered by other convictions are no acquittals', () => {
    expect(ac.onCase('lp.outcome.concurrence')).toBe('met');
  });
});

describe('AC-27 Afghanistan warrants', () => {
  const ac = assessed('ac-27');

  test('decrees: sexual nature not indicated, and asked for', () => {
    expect(ac.verdict('hp.sexual-nature', 1)).toBe('open');
    expect(ac.verdict('hp.flag.assess-in-context', 1)).toBe('met');
  });

  test('persecution by gender, and of allies on political grounds, without physical violence', () => {
    expect(ac.onGroup('rs.7-1-h', 1).verdict).toBe('met');
    expect(ac.onGroup('rs.7-1-h', 2).verdict).toBe('met');
    expect(ac.onGroup('gp.allies', 2).verdict).toBe('met');
    expect(ac.onGroup('gp.without-physical-violence', 1).verdict).toBe('met');
  });

  test('gender apartheid: a proposal with its banner, never a crime', () => {
    expect(ac.onContext('ga.consistent-with-proposal').verdict).toBe('met');
    expect(ac.onContext('ga.proposed-not-a-crime').verdict).toBe('met');
    const codes = ac.assessment.candidates.map((candidate) => candidate.crime);
    expect(codes).not.toContain('rs.7-1-j');
    expect(codes.some((id) => id.startsWith('ga.'))).toBe(false);
  });

  test('warrant stage: the standard of proof is shown', () => {
    expect(ac.onCase('lp.standard.reasonable-grounds')).toBe('met');
  });
});
