import { describe, expect, test } from 'vitest';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { law } from '@/rules/law';
import { aCase, type ToldFacts } from '../case/builder';
import { engine } from './case-findings';

/** What the list of crimes does beside its ordinary rule, and that a flag says so. */
const assessed = (act: ToldFacts, context: ToldFacts) =>
  assess(
    engine,
    toWorld(aCase().withContext('Context', context).withAct('Act', act).build(), law.vocabulary),
  );
type Assessed = ReturnType<typeof assessed>;
const raised = ({ findings }: Assessed) =>
  findings.filter((f) => f.kind === 'flag' && f.verdict === 'met').map(({ id }) => id);
const listed = ({ candidates }: Assessed) => candidates.map(({ crime }) => crime);
const category = (id: string) => engine.byId.get(id)?.rule.crime?.category;

const rape: ToldFacts = { doneToPerson: ['penetration-sexual-organ'], coercion: ['detention'] };

describe('the kind of armed conflict', () => {
  test.each([
    {
      kind: 'non-international',
      listedRape: 'rs.8-2-e-vi-1',
      otherRape: 'rs.8-2-b-xxii-1',
      flag: 'rs.flag.only-internal-conflict',
    },
    {
      kind: 'occupation',
      listedRape: 'rs.8-2-b-xxii-1',
      otherRape: 'rs.8-2-e-vi-1',
      flag: 'rs.flag.only-international-conflict',
    },
  ])('$kind alone: charges of the other kind are not listed, and it is said', (row) => {
    const found = assessed(rape, { armedConflict: [row.kind] });
    expect(listed(found)).toContain(row.listedRape);
    const left = category(row.otherRape);
    expect(listed(found).filter((id) => category(id) === left)).toEqual([]);
    expect(raised(found)).toContain(row.flag);
    // Not excluded: the finding itself stays open.
    expect(found.findings.find(({ id }) => id === row.otherRape)?.verdict).toBe('open');
  });

  test('both in parallel, or none classified: both lists', () => {
    for (const armedConflict of [['international', 'non-international'], []]) {
      const found = assessed(rape, { armedConflict });
      expect(listed(found)).toEqual(expect.arrayContaining(['rs.8-2-b-xxii-1', 'rs.8-2-e-vi-1']));
    }
  });
});

describe('torture is listed, open, while severity is not answered', () => {
  const internal: ToldFacts = { armedConflict: ['non-international'] };

  test('a threat of sexual violence in custody for information', () => {
    const found = assessed(
      {
        withoutContact: ['threat-of-sexual-violence'],
        custodyOrControl: true,
        purposes: ['information-or-confession'],
      },
      internal,
    );
    expect(listed(found)).toEqual(expect.arrayContaining(['rs.7-1-f', 'rs.8-2-c-i-4']));
    expect(raised(found)).toEqual(
      expect.arrayContaining(['rs.flag.torture-in-custody', 'rs.flag.torture-for-a-purpose']),
    );
    const torture = found.findings.find(({ id }) => id === 'rs.8-2-c-i-4');
    expect(torture?.missing.map(({ fact }) => fact)).toContain('severePainOrSuffering');
  });

  test('not where the suffering was judged not severe', () => {
    const found = assessed(
      { ...rape, purposes: ['punishment'], severePainOrSuffering: false },
      internal,
    );
    expect(listed(found)).not.toContain('rs.7-1-f');
    expect(listed(found)).not.toContain('rs.8-2-c-i-4');
  });

  test('for a beating in custody, and not for one outside anybody’s power', () => {
    const beaten: ToldFacts = { otherConduct: ['beating-or-injury'] };
    const held = assessed({ ...beaten, custodyOrControl: true }, internal);
    expect(listed(held)).toEqual(expect.arrayContaining(['rs.7-1-f', 'rs.8-2-c-i-4']));
    expect(listed(assessed(beaten, internal))).not.toContain('rs.7-1-f');
  });
});

describe('torture is listed with its hallmark, and not for pain alone', () => {
  const torture = ['rs.7-1-f', 'rs.8-2-a-ii-1', 'rs.8-2-c-i-4'];
  const both: ToldFacts = {
    armedConflict: ['international', 'non-international'],
    attackOnCivilians: true,
  };
  const hurt: ToldFacts = { otherConduct: ['beating-or-injury'], severePainOrSuffering: true };
  const tortureOf = (act: ToldFacts) =>
    torture.filter((id) => listed(assessed(act, both)).includes(id));

  test('a wound by a shell, neither custody nor purpose asked for: no torture', () => {
    expect(tortureOf(hurt)).toEqual([]);
    expect(listed(assessed(hurt, both))).toContain('rs.8-2-c-i-3');
  });

  test.each<[string, ToldFacts]>([
    ['custody', { ...hurt, custodyOrControl: true }],
    ['detention', { ...hurt, coercion: ['detention'] }],
    ['interrogation', { ...hurt, purposes: ['information-or-confession'] }],
    ['rape', { ...rape, coercion: ['force'], severePainOrSuffering: true }],
    ['forced abortion', { reproductiveForms: ['forced-abortion'], severePainOrSuffering: true }],
  ])('severe pain and %s: torture is listed, open', (_sign, act) => {
    expect(tortureOf(act)).toEqual(torture);
  });
});

test('what is missing names the leading question, not the one that goes into it more closely', () => {
  const missing = (act: ToldFacts) =>
    assessed(act, {})
      .findings.find(({ id }) => id === 'hp.reproductive-violence')
      ?.missing.map(({ fact }) => fact);
  const threat: ToldFacts = { withoutContact: ['threat-of-sexual-violence'] };
  expect(new Set(missing(threat))).toEqual(new Set(['reproductiveForms']));
  expect(missing({ ...threat, forciblyMadePregnant: true })).toEqual([]);
});

describe('published facts outside the acceptance cases, with what the authority entered', () => {
  const internal: ToldFacts = { armedConflict: ['non-international'] };
  const attack: ToldFacts = {
    attackCourseOfConduct: true,
    attackOnCivilians: true,
    attackPolicy: true,
    attackWidespread: true,
  };

  test('Furundžija: interrogation with forced nudity and threats: torture and outrages', () => {
    const found = assessed(
      {
        madeToDo: ['undress'],
        withoutContact: ['threat-of-sexual-violence'],
        coercion: ['detention', 'threat-of-force'],
        purposes: ['information-or-confession'],
      },
      { armedConflict: ['international'] },
    );
    expect(listed(found)).toEqual(expect.arrayContaining(['rs.8-2-a-ii-1', 'rs.8-2-b-xxi']));
  });

  test('Sepur Zarco: shifts of housework and rape at a post: sexual slavery and enslavement', () => {
    const found = assessed(
      {
        doneToPerson: ['penetration-sexual-organ'],
        otherConduct: ['forced-labour'],
        coercion: ['fear-of-violence'],
        ownershipSigns: ['labour-exacted', 'movement-controlled', 'threats-or-force'],
      },
      { ...attack, ...internal },
    );
    expect(listed(found)).toEqual(
      expect.arrayContaining(['rs.7-1-g-2', 'rs.8-2-e-vi-2', 'rs.7-1-c', 'rs.7-1-g-1']),
    );
  });

  test('Case 002/02: couples joined by a regime: forced marriage, whoever they are', () => {
    const found = assessed(
      {
        doneToPerson: ['imposed-union'],
        coercion: ['coercive-environment'],
        genderOfPersons: ['women', 'men'],
      },
      { ...attack, armedConflict: [] },
    );
    expect(listed(found)).toContain('rs.7-1-k-fm');
    expect(listed(found)).not.toContain('rs.7-1-g-1');
  });

  test('Sterilisation without conflict, nobody asked whether its effect lasts: enforced sterilisation, open', () => {
    const sterilised: ToldFacts = {
      reproductiveForms: ['sterilisation'],
      lostReproductiveCapacity: true,
      coercion: ['coercive-environment'],
    };
    const found = assessed(sterilised, attack);
    expect(listed(found)).toContain('rs.7-1-g-5');
    const verdict = found.findings.find(({ id }) => id === 'rs.7-1-g-5')?.verdict;
    expect(verdict).toBe('open');
    // Birth control whose effect passes is outside it.
    expect(listed(assessed({ ...sterilised, effectNotPermanent: true }, attack))).not.toContain(
      'rs.7-1-g-5',
    );
  });
});
