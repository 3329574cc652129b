import { describe, expect, test } from 'vitest';
import type { Answer, Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { law } from '@/rules/law';
import { aCase, only, type ToldFacts } from '../case/builder';
import { engine } from './case-findings';

// Published fact patterns outside the acceptance cases, entered from the reported facts alone, as somebody
// does who has not read the rules: few judgements, many questions left. What has to be in sight is written
// from the law and from what the bodies named dealt with; nothing may be called indicated on facts like these.

const attack: ToldFacts = {
  attackCourseOfConduct: true,
  attackOnCivilians: true,
  attackPolicy: true,
  attackWidespread: true,
};
const noConflict: ToldFacts = { armedConflict: only([]) };
const internal: ToldFacts = { armedConflict: ['non-international'] };
const international: ToldFacts = { armedConflict: ['international'] };
const noAttack: ToldFacts = { attackCourseOfConduct: false };
const nothingSexual: ToldFacts = {
  doneToPerson: only([]),
  madeToDo: only([]),
  withoutContact: only([]),
  coreBodyParts: only([]),
  reproductiveForms: only([]),
};

type Pattern = {
  readonly name: string;
  readonly context: ToldFacts;
  readonly act: ToldFacts;
  readonly listed?: readonly string[];
  readonly notListed?: readonly string[];
  readonly raised?: readonly string[];
  readonly notRaised?: readonly string[];
};

const PATTERNS: readonly Pattern[] = [
  {
    name: 'Srebrenica: men and boys separated and killed, membership not answered',
    context: { ...international, ...attack, groupUnderDestruction: ['national', 'religious'] },
    act: { otherConduct: ['killing'], genderOfPersons: ['men', 'boys'] },
    listed: ['rs.6-a', 'rs.7-1-a'],
    raised: ['in.men-as-men', 'rs.flag.not-assessed-here'],
  },
  {
    name: 'Srebrenica: women and children put on buses',
    context: { ...international, ...attack },
    act: { otherConduct: ['displacement'], genderOfPersons: ['women', 'girls'] },
    listed: ['rs.7-1-d'],
  },
  {
    name: 'Guatemala: children of a group under destruction given to other families',
    context: { ...internal, ...attack, groupUnderDestruction: ['ethnical'] },
    act: { otherConduct: ['child-transfer'], ageOfPersons: ['under-15'] },
    listed: ['rs.6-e'],
  },
  {
    name: 'Measures against births in a group, no conflict, membership not answered',
    context: { ...noConflict, ...attack, groupUnderDestruction: ['ethnical', 'religious'] },
    act: { reproductiveForms: ['forced-contraception', 'prevention-of-births'] },
    listed: ['rs.6-d', 'rs.7-1-k'],
    notListed: ['rs.7-1-g-1', 'rs.8-2-c-i-3'],
  },
  {
    name: 'Experiments of the camps: sterilisation by radiation',
    context: { ...international, ...attack, groupUnderDestruction: ['ethnical'] },
    act: {
      otherConduct: ['experiment', 'mutilation'],
      reproductiveForms: ['sterilisation'],
      coercion: ['detention'],
    },
    listed: ['rs.7-1-g-5', 'rs.8-2-a-ii-3', 'rs.8-2-b-x-1', 'rs.6-d', 'rs.7-1-f', 'rs.8-2-a-ii-1'],
  },
  {
    name: 'Niyitegeka: a body abused with an object',
    context: { ...internal, ...attack },
    act: {
      doneToPerson: ['penetration-object'],
      otherConduct: ['humiliation'],
      statusOfPersons: ['dead'],
    },
    listed: ['rs.7-1-k', 'rs.8-2-c-ii'],
  },
  {
    name: 'Čelebići and Ukraine: injury to sexual parts in an international conflict',
    context: international,
    act: { doneToPerson: ['injuring-sexual-part'], coercion: ['detention'] },
    listed: ['rs.8-2-a-iii', 'rs.8-2-a-ii-2', 'rs.8-2-a-ii-1', 'rs.8-2-b-xxii-6'],
    raised: ['rs.flag.turns-on.lasting-injury'],
  },
  {
    name: 'A detainee raped with an object, purpose not asked for',
    context: { armedConflict: ['occupation', 'non-international'] },
    act: { doneToPerson: ['penetration-object'], custodyOrControl: true, coercion: ['detention'] },
    listed: ['rs.8-2-b-xxii-1', 'rs.8-2-e-vi-1', 'rs.8-2-a-ii-1', 'rs.8-2-c-i-4'],
  },
  {
    name: 'Omarska: help offered for sexual acts, the kind of conflict not known',
    context: { ...attack },
    act: { withoutContact: ['soliciting'], coercion: ['detention', 'abuse-of-power'] },
    listed: ['rs.7-1-g-6', 'rs.7-1-f', 'rs.8-2-b-xxi', 'rs.8-2-c-ii'],
    notListed: ['rs.7-1-g-1'],
  },
  {
    name: 'Forced abortion in prison, suffering not judged',
    context: { ...noConflict, ...attack },
    act: { reproductiveForms: ['forced-abortion'], coercion: ['detention'] },
    listed: ['rs.7-1-k', 'rs.7-1-f'],
  },
  {
    name: 'Peacekeepers: food for sexual acts of a child',
    context: { ...internal, ...noAttack },
    act: {
      madeToDo: ['acts-for-benefit'],
      incapacity: ['age-related'],
      ageOfPersons: ['under-15'],
    },
    listed: ['rs.8-2-e-vi-1', 'rs.8-2-e-vi-3', 'rs.8-2-e-vi-6'],
    notListed: ['rs.7-1-g-1'],
  },
  {
    name: 'Women of a movement cut by members of a secret society in a conflict',
    context: { ...internal, ...attack },
    act: { doneToPerson: ['genital-alteration'], coercion: ['force'] },
    listed: ['rs.8-2-c-i-2', 'rs.7-1-g-6', 'rs.7-1-k'],
  },
  {
    name: 'ESMA: secret detention, a child born there and taken',
    context: { ...noConflict, ...attack },
    act: {
      reproductiveForms: ['imposed-parenthood'],
      otherConduct: ['child-transfer', 'imprisonment'],
      coercion: ['detention'],
    },
    listed: ['rs.7-1-e', 'rs.7-1-k', 'rs.7-1-f'],
    notListed: ['rs.6-e'],
    // Enforced disappearance is not encoded, and silence would be read as absence.
    raised: ['rs.flag.not-assessed-here'],
  },
  {
    name: 'Conakry stadium: killings and rape without an armed conflict: extermination is named',
    context: { ...noConflict, ...attack },
    act: {
      doneToPerson: ['penetration-sexual-organ'],
      otherConduct: ['killing'],
      coercion: ['force'],
    },
    listed: ['rs.7-1-g-1', 'rs.7-1-a'],
    notListed: ['rs.8-2-e-vi-1'],
    raised: ['rs.flag.not-assessed-here'],
  },
  {
    name: 'Al-Khatib: groped and searched: the ruling on undressing without contact is beside the point',
    context: { ...internal, ...attack },
    act: {
      doneToPerson: ['touching', 'intimate-examination'],
      madeToDo: ['undress'],
      coercion: ['detention'],
    },
    listed: ['rs.7-1-g-6', 'rs.7-1-f'],
    notRaised: ['lp.undressing-adverse'],
  },
  {
    name: 'Galić: snipers and shells: nothing sexual, and no word on torture',
    context: { ...international, ...attack, period: 'before-july-2002' },
    act: {
      ...nothingSexual,
      otherConduct: ['killing', 'beating-or-injury'],
      severePainOrSuffering: true,
      custodyOrControl: false,
      coercion: only([]),
      purposes: only([]),
    },
    notListed: ['rs.7-1-g-6', 'rs.7-1-f', 'rs.8-2-a-ii-1', 'rs.8-2-b-xxi'],
    notRaised: ['lp.plead-purpose', 'lp.earlier-law.torture'],
  },
  {
    name: 'Manuela: care refused and a conviction, neither conflict nor attack: nothing is said to be listed',
    context: { ...noConflict, ...noAttack },
    act: {
      reproductiveForms: ['care-denied'],
      otherConduct: ['imprisonment'],
      coercion: ['detention'],
    },
    notListed: ['rs.7-1-k', 'rs.7-1-e', 'rs.7-1-f'],
    notRaised: ['rs.flag.inhumane-act-signs', 'rs.flag.torture-in-custody'],
  },
  {
    name: 'Fernández Ortega: rape by soldiers at home, neither conflict nor attack: State responsibility only',
    context: { ...noConflict, ...noAttack },
    act: {
      doneToPerson: ['penetration-sexual-organ'],
      coercion: ['force'],
      purposes: ['information-or-confession'],
      severePainOrSuffering: true,
    },
    notListed: ['rs.7-1-g-1', 'rs.7-1-f'],
    notRaised: ['rs.flag.torture-signs', 'rs.flag.torture-for-a-purpose'],
  },
  {
    name: 'Bogoro and the bush camps: taken as wives, raped, made to work: sexual slavery is in sight',
    context: { ...internal, ...attack },
    act: {
      doneToPerson: ['penetration-sexual-organ', 'imposed-union'],
      otherConduct: ['forced-labour'],
      coercion: ['threat-of-force'],
    },
    listed: ['rs.7-1-g-1', 'rs.7-1-g-2', 'rs.8-2-e-vi-2', 'rs.7-1-c', 'rs.7-1-k-fm'],
  },
  {
    name: 'Enslaved in a household, a child chained in the sun until it died',
    context: { ...internal, ...attack, groupUnderDestruction: ['religious'] },
    act: {
      otherConduct: ['killing', 'forced-labour', 'confinement', 'beating-or-injury'],
      ownershipSigns: ['labour-exacted', 'renamed-or-converted'],
    },
    listed: ['rs.7-1-c', 'rs.7-1-f', 'rs.8-2-c-i-3', 'rs.8-2-c-i-4', 'rs.6-a', 'rs.6-b'],
    raised: ['rs.flag.not-assessed-here'],
  },
  {
    name: 'Timbuktu: locked up and flogged for how they dressed',
    context: { ...internal, ...attack },
    act: {
      otherConduct: ['imprisonment', 'beating-or-injury', 'humiliation'],
      purposes: ['punishment'],
    },
    listed: ['rs.7-1-e', 'rs.7-1-f', 'rs.8-2-c-i-4', 'rs.8-2-c-i-3', 'rs.8-2-c-ii', 'rs.7-1-k'],
  },
  {
    name: 'Koblenz: raped during questioning, the detention not recorded as conduct',
    context: attack,
    act: { doneToPerson: ['penetration-object'], coercion: ['detention'] },
    listed: ['rs.7-1-e', 'rs.7-1-f', 'rs.7-1-g-1'],
  },
  {
    name: 'An armed group ends the pregnancies of its own members',
    context: internal,
    act: {
      reproductiveForms: ['forced-abortion', 'forced-contraception'],
      statusOfPersons: ['own-armed-group'],
      coercion: ['duress'],
    },
    listed: ['rs.8-2-c-ii', 'rs.8-2-c-i-3', 'rs.7-1-k'],
  },
  {
    name: 'Objects forced into the body so that no child be born, the effect not known',
    context: { ...internal, ...attack, groupUnderDestruction: ['ethnical'] },
    act: {
      doneToPerson: ['penetration-object'],
      reproductiveForms: ['injury-to-capacity'],
      coercion: ['force'],
    },
    listed: ['rs.7-1-g-1', 'rs.7-1-g-5', 'rs.8-2-e-vi-5', 'rs.6-d', 'rs.7-1-k'],
    raised: ['rs.flag.turns-on.lasting-injury'],
  },
  {
    name: 'Raped to punish a sexual orientation and driven out of the town',
    context: internal,
    act: {
      doneToPerson: ['penetration-sexual-organ'],
      withoutContact: ['punishing-nonconformity'],
      otherConduct: ['displacement'],
      coercion: ['force'],
    },
    listed: ['rs.8-2-e-vi-1', 'rs.8-2-c-i-4', 'rs.7-1-d'],
    // Displacement as a war crime is known, and not encoded.
    raised: ['rs.flag.not-assessed-here', 'rs.flag.turns-on.group'],
  },
  {
    name: 'Women made to undress before a crowd in a conflict, by what means not recorded',
    context: { ...internal, ...attack },
    act: { madeToDo: ['undress'], gravityFactors: ['audience-or-public'] },
    listed: ['rs.7-1-g-6', 'rs.8-2-e-vi-6', 'rs.8-2-c-ii'],
  },
  {
    name: 'A soldier hit in the groin by a shell: nothing sexual was done to him',
    context: { ...international, ...noAttack },
    act: {
      ...nothingSexual,
      otherConduct: ['beating-or-injury'],
      statusOfPersons: ['taking-active-part'],
      coercion: only([]),
    },
    notListed: ['rs.8-2-b-xxii-6', 'rs.8-2-a-ii-1', 'rs.8-2-b-xxi', 'rs.8-2-b-x-1'],
    notRaised: ['rs.flag.inhumane-act-signs', 'rs.flag.turns-on.coercion'],
  },
  {
    name: 'Two adults of one unit, a relationship that both call free: no sexual crime',
    context: { ...internal, ...attack },
    act: {
      doneToPerson: ['penetration-sexual-organ'],
      coercion: only([]),
      incapacity: only([]),
      furtherFactors: only([]),
      inherentlyViolent: false,
    },
    notListed: ['rs.7-1-g-1', 'rs.8-2-e-vi-1', 'rs.7-1-g-6', 'rs.8-2-c-ii'],
    notRaised: ['ev.rule-63-4', 'rs.flag.turns-on.coercion'],
  },
  {
    name: 'An operation to save a life, in a hospital in wartime: no crime',
    context: { ...international, ...noAttack },
    act: {
      ...nothingSexual,
      otherConduct: only([]),
      lostReproductiveCapacity: true,
      medicallyJustified: true,
      inThePersonsInterest: true,
      coercion: only([]),
      incapacity: ['natural'],
    },
    notListed: ['rs.8-2-b-xxii-5', 'rs.8-2-a-iii', 'rs.8-2-a-ii-2', 'rs.8-2-b-x-1'],
    notRaised: ['rs.flag.turns-on.lasting-effect', 'rs.flag.inhumane-act-signs'],
  },
  {
    name: 'A marriage forced by a family, no attack: forced marriage is not said to be listed',
    context: { ...noConflict, ...noAttack },
    act: { doneToPerson: ['imposed-union'], coercion: ['fear-of-violence'] },
    notListed: ['rs.7-1-k-fm', 'rs.7-1-c'],
    notRaised: ['rs.flag.forced-marriage-signs'],
  },
];

test('accounts differ on the rape itself, nothing else asked of it: rape is listed, and stays open', () => {
  const disputed: ToldFacts = {
    doneToPerson: {
      state: 'picked',
      options: { 'penetration-sexual-organ': 'accounts-differ' },
      rest: 'not-asked',
    },
    coercion: ['force'],
  };
  const { candidates } = found({ name: '', context: { ...internal, ...noAttack }, act: disputed });
  expect(candidates).toContainEqual(
    expect.objectContaining({ crime: 'rs.8-2-e-vi-1', verdict: 'open' }),
  );
});

test('accounts differ on the attack, and there may be more contexts: its crimes are listed as before', () => {
  const sterilised: ToldFacts = { reproductiveForms: ['sterilisation'] };
  const disputed: Answer = { state: 'accounts-differ' };
  const context: ToldFacts = { ...noConflict, ...attack, attackOnCivilians: disputed };
  const { candidates } = found({ name: '', context, act: sterilised });
  expect(candidates.map(({ crime }) => crime)).toEqual(
    expect.arrayContaining(['rs.7-1-g-5', 'rs.7-1-k']),
  );
});

const told = (options: ToldFacts[string] | undefined): readonly string[] =>
  Array.isArray(options) ? options : [];

const built = ({ context, act }: Pattern): Case =>
  aCase().withContext('Context', context).withAct('Act', act).build();
const found = (pattern: Pattern) => assess(engine, toWorld(built(pattern), law.vocabulary));

describe.each(PATTERNS)('$name', (pattern) => {
  const { candidates, findings } = found(pattern);
  const listed = candidates.map(({ crime }) => crime);
  const raised = findings
    .filter(({ kind, verdict }) => kind === 'flag' && verdict === 'met')
    .map(({ id }) => id);

  test('the crimes in sight', () => {
    expect(listed).toEqual(expect.arrayContaining([...(pattern.listed ?? [])]));
    expect(listed.filter((crime) => pattern.notListed?.includes(crime))).toEqual([]);
    expect(raised).toEqual(expect.arrayContaining([...(pattern.raised ?? [])]));
    expect(raised.filter((flag) => pattern.notRaised?.includes(flag))).toEqual([]);
  });

  test('no crime is indicated before the link and the mental element are answered', () => {
    expect(candidates.filter(({ verdict }) => verdict !== 'open')).toEqual([]);
  });

  test('a flag that lists crimes has listed at least one of them', () => {
    const empty = findings
      .filter(({ kind, verdict }) => kind === 'flag' && verdict === 'met')
      .flatMap(({ id }) => {
        const adds = engine.byId.get(id)?.rule.listing?.adds;
        return adds === undefined || adds.some((crime) => listed.includes(crime)) ? [] : [id];
      });
    expect(empty).toEqual([]);
  });
});

describe('the same facts with one of them turned', () => {
  const crimes = (pattern: Pattern, context: ToldFacts, act: ToldFacts) =>
    found({
      ...pattern,
      context: { ...pattern.context, ...context },
      act: { ...pattern.act, ...act },
    }).candidates.map(({ crime }) => crime);

  test.each(PATTERNS)('$name', (pattern) => {
    const before = crimes(pattern, {}, {});
    // Whom it was done to, when it was and before which court it comes: the same crimes are in sight.
    for (const gender of ['women', 'girls', 'men', 'boys', 'other-genders', 'trans-or-intersex'])
      expect(crimes(pattern, {}, { genderOfPersons: only([gender]) })).toEqual(before);
    for (const period of ['before-july-2002', 'from-july-2002'])
      expect(crimes(pattern, { period }, {})).toEqual(before);
    for (const court of ['icc', 'icty-ictr', 'scsl', 'eccc', 'national-or-other'])
      expect(crimes(pattern, { courtOfTheCase: [court] }, {})).toEqual(before);
    // Another motive, no contact, or a victim of the same group takes nothing away.
    const turns: readonly ToldFacts[] = [
      { purposes: ['discrimination'] },
      { physicalContact: false },
      { statusOfPersons: ['own-armed-group', ...told(pattern.act.statusOfPersons)] },
      { ageOfPersons: ['under-15'] },
    ];
    for (const turned of turns)
      expect(crimes(pattern, {}, turned)).toEqual(expect.arrayContaining(before));
  });
});
