import { describe, expect, test } from 'vitest';
import type { RuleId } from '@/lib/engine/pack';
import { law } from '@/rules/law';
import { assessed } from './case-findings';

// What the tool has to surface on 18 published cases encoded from their facts alone. What an authority
// held is a different thing: it is asserted as authority shown beside the finding.
const authorityOn = (rule: RuleId) =>
  law.packs.flatMap((pack) => pack.rules).find((r) => r.id === rule)?.authority;

const RAPE = ['rs.7-1-g-1', 'rs.8-2-b-xxii-1', 'rs.8-2-e-vi-1'];
const SEXUAL_SLAVERY = ['rs.7-1-g-2', 'rs.8-2-b-xxii-2', 'rs.8-2-e-vi-2'];
const OTHER_SEXUAL = ['rs.7-1-g-6', 'rs.8-2-b-xxii-6', 'rs.8-2-e-vi-6'];

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
