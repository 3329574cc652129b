import {
  none,
  notReproductive,
  notSexual,
  notViolent,
  reproductiveViolence,
  sexualViolence,
  yes,
} from './facts';
import type { MoreExamples } from './with-examples';

export const reproductiveViolenceExamples: MoreExamples = {
  'rv.hooks.unnamed-forms': [
    ['None of these forms: the point does not arise', none('reproductiveForms'), 'not-met'],
  ],
  'rv.consent-quality': [
    ['Nothing flawed the consent: not engaged', none('consentFlawedBy'), 'not-met'],
  ],
  'rv.with-sexual-violence': [
    [
      'A sexual act, nothing reproductive: not both',
      { ...sexualViolence, ...notReproductive },
      'not-met',
    ],
    ['A sexual act, reproductive violence not asked for: open', sexualViolence, 'open'],
  ],
  'rv.without-sexual-act': [
    [
      'Neither reproductive nor sexual: nothing to flag',
      { ...notReproductive, ...notSexual },
      'not-met',
    ],
    [
      'Reproductive violence, assessed as not sexual: its own violence, named as such',
      { ...notSexual, ...reproductiveViolence },
      'met',
    ],
  ],
  'rv.group-pattern': [
    [
      'A group under destruction, nothing reproductive: not engaged',
      { ...yes('groupUnderDestruction=religious'), ...notReproductive },
      'not-met',
    ],
    [
      'Neither a group nor a policy: not engaged',
      { ...reproductiveViolence, ...none('groupUnderDestruction', 'attackPolicy') },
      'not-met',
    ],
    [
      'A group under destruction, violence not asked for: open',
      yes('groupUnderDestruction=religious'),
      'open',
    ],
    [
      'A policy, and no group: crimes against humanity come into question',
      { ...reproductiveViolence, ...yes('attackPolicy'), ...none('groupUnderDestruction') },
      'met',
    ],
  ],
  'rv.pregnancy-and-children': [
    ['No pregnancy and no parenthood imposed: not engaged', notReproductive, 'not-met'],
  ],
  'rv.any-gender': [
    [
      'Men, and nothing reproductive: not engaged',
      { ...yes('genderOfPersons=men'), ...notReproductive },
      'not-met',
    ],
    [
      'Only women: the reminder is not needed',
      { ...reproductiveViolence, ...none('genderOfPersons') },
      'not-met',
    ],
    ['Men, violence not asked for: open', yes('genderOfPersons=men'), 'open'],
  ],
  'rv.indirect': [
    ['Care was neither denied nor destroyed: not engaged', none('reproductiveForms'), 'not-met'],
  ],
};

const rights = (...options: readonly string[]) => yes(...options.map((o) => `rightsDeprived=${o}`));
const signs = (...options: readonly string[]) => ({
  ...yes(
    'regimeDomination=gender',
    'institutionalisedRegime',
    ...options.map((o) => `regimeSigns=${o}`),
  ),
});
const denied = (sign: string) =>
  [
    [
      'Domination by gender, and this sign denied: none recorded',
      { ...yes('regimeDomination=gender'), ...none(`regimeSigns=${sign}`) },
      'not-met',
    ],
  ] as const;

export const genderPersecutionExamples: MoreExamples = {
  'gp.consider-gender': [
    ['On no ground at all: nothing to flag', none('grounds'), 'not-met'],
    [
      'No other ground, and gender not considered: nothing to flag here',
      none(
        'grounds=political',
        'grounds=racial',
        'grounds=national',
        'grounds=ethnic',
        'grounds=cultural',
        'grounds=religious',
        'grounds=age',
        'grounds=other-impermissible',
      ),
      'not-met',
    ],
  ],
  'gp.men-and-boys': [
    [
      'Men, and gender is no ground: the point does not arise',
      { ...yes('genderOfPersons=men'), ...none('grounds=gender') },
      'not-met',
    ],
    ['Boys, grounds not asked for: open', yes('genderOfPersons=boys'), 'open'],
  ],
  'gp.contested-gender-reading': [
    [
      'Gender is no ground: nothing to flag',
      { ...yes('targetedAs=nonconforming'), ...none('grounds=gender') },
      'not-met',
    ],
    [
      'Targeted for not conforming, grounds not asked for: open',
      yes('targetedAs=nonconforming'),
      'open',
    ],
  ],
  'gp.without-physical-violence': [
    [
      'No such right was taken away: not engaged',
      { ...yes('deprivedBy=practice'), ...none('rightsDeprived') },
      'not-met',
    ],
    [
      'A right taken away, not by rule or practice: not engaged',
      { ...rights('education'), ...none('deprivedBy') },
      'not-met',
    ],
    ['A practice, rights not asked for: open', yes('deprivedBy=practice'), 'open'],
  ],
  'gp.taken-together': [
    [
      'One right only, the others denied: nothing to take together',
      { ...none('rightsDeprived'), ...rights('movement') },
      'not-met',
    ],
  ],
  'gp.grounds-combined': [
    [
      'One ground only, the others denied: they do not combine',
      { ...none('grounds'), ...yes('grounds=gender') },
      'not-met',
    ],
  ],
  'gp.severe-not-systematic': [
    ['No right was taken away: not engaged', none('rightsDeprived'), 'not-met'],
  ],
  'gp.rules-and-punishments': [
    ['Neither rules nor punishments: not engaged', none('deprivedBy'), 'not-met'],
  ],
  'gp.connection-open': [
    [
      'A deprivation that international law allows: nothing to flag',
      { ...rights('movement'), ...yes('severeDeprivation'), ...none('contraryToInternationalLaw') },
      'not-met',
    ],
  ],
  'ga.sign.institutions': denied('institutions'),
  'ga.sign.many-spheres-of-life': denied('many-spheres-of-life'),
  'ga.sign.decision-power': denied('decision-power'),
  'ga.sign.inhumane-acts': denied('inhumane-acts'),
  'ga.sign.intent-to-maintain': denied('intent-to-maintain'),
  'ga.sign.legal-social-economic-cultural': denied('legal-social-economic-cultural'),
  'ga.sign.compounding-grounds': denied('compounding-grounds'),
  'ga.sign.families-deputised': denied('families-deputised'),
  'ga.sign.no-way-out': denied('no-way-out'),
  'ga.consistent-with-proposal': [
    [
      'An institutionalised regime, every sign denied: not consistent',
      { ...yes('institutionalisedRegime', 'regimeDomination=gender'), ...none('regimeSigns') },
      'not-met',
    ],
    [
      'An institutionalised regime, signs not asked for: open',
      yes('institutionalisedRegime', 'regimeDomination=gender'),
      'open',
    ],
  ],
  'ga.consistency-partial': [
    [
      'Two signs, the others denied: not even partial',
      { ...none('regimeSigns'), ...signs('institutions', 'decision-power') },
      'not-met',
    ],
  ],
  'ga.consistency-strong': [
    [
      'Five signs, the others denied: not strong',
      {
        ...none('regimeSigns'),
        ...signs(
          'institutions',
          'decision-power',
          'inhumane-acts',
          'families-deputised',
          'no-way-out',
        ),
      },
      'not-met',
    ],
  ],
};

const noRape = none(
  'doneToPerson=penetration-sexual-organ',
  'doneToPerson=penetration-object',
  'madeToDo=penetrating-acts',
);

export const liabilityAndPleadingExamples: MoreExamples = {
  'lp.plead-indicators': [
    [
      'Sexual in nature, and no factor of violence: not raised',
      { ...yes('doneToPerson=touching'), ...notViolent },
      'not-met',
    ],
    [
      'Sexual violence, and no penetration: plead the indicators',
      { ...sexualViolence, ...noRape },
      'met',
    ],
    [
      'A sexual act, circumstances not asked for: plead the indicators all the same',
      { ...yes('doneToPerson=touching'), ...noRape },
      'met',
    ],
    ['Sexual violence, penetration not asked for: plead the indicators', sexualViolence, 'met'],
  ],
  'lp.undressing-adverse': [
    [
      'Made to undress, no contact and no penetration: the ruling is shown',
      { ...yes('madeToDo=undress'), ...none('physicalContact'), ...noRape },
      'met',
    ],
    [
      'Made to undress, no penetration, contact not asked for: shown as well',
      { ...yes('madeToDo=undress'), ...noRape },
      'met',
    ],
  ],
  'lp.distinct-harm': [
    ['An outrage, and sexual violence not asked for: open', yes('outrageSeverity'), 'open'],
  ],
  'lp.child-soldier': [
    [
      'A recruited child, and neither kind of violence: not raised',
      { ...yes('otherConduct=use-in-hostilities'), ...notViolent, ...notReproductive },
      'not-met',
    ],
    [
      'A recruited child, violence not asked for: open',
      yes('otherConduct=use-in-hostilities'),
      'open',
    ],
  ],
  'lp.enslavement-hidden': [
    [
      'Labour, and no sign of ownership: not raised',
      { ...yes('conjugalUnion=duties-of-marriage'), ...none('ownershipSigns') },
      'not-met',
    ],
    [
      'Duties of marriage, signs of ownership not asked for: open',
      yes('conjugalUnion=duties-of-marriage'),
      'open',
    ],
  ],
  'lp.charging-gap': [
    [
      'An act of a sexual nature was not charged: raised',
      yes('courseSoFar=not-charged', 'doneToPerson=touching'),
      'met',
    ],
    [
      'Reproductive violence was not charged: raised',
      { ...yes('courseSoFar=not-charged'), ...reproductiveViolence },
      'met',
    ],
    [
      'Not charged, and nothing of the kind: not raised',
      { ...yes('courseSoFar=not-charged'), ...notSexual, ...notReproductive, ...none('grounds') },
      'not-met',
    ],
    ['Not charged, what was done not asked for: open', yes('courseSoFar=not-charged'), 'open'],
  ],
  'lp.late-pleading': [
    [
      'Not charged, and still under investigation: not raised',
      {
        ...yes('courseSoFar=not-charged'),
        ...none('courseSoFar=charged-late', 'stage=charging', 'stage=trial'),
      },
      'not-met',
    ],
    [
      'Not charged, stage not asked for: open',
      { ...yes('courseSoFar=not-charged'), ...none('courseSoFar=charged-late') },
      'open',
    ],
  ],
  'lp.charge-early': [
    [
      'Under investigation, reproductive violence: charge early as well',
      { ...yes('stage=investigation'), ...reproductiveViolence },
      'met',
    ],
    [
      'Under investigation, and neither kind of violence: not raised',
      { ...yes('stage=investigation'), ...notViolent, ...notReproductive },
      'not-met',
    ],
    ['Under investigation, violence not asked for: open', yes('stage=investigation'), 'open'],
    [
      'Reproductive violence only, stage not asked for: open',
      { ...reproductiveViolence, ...notViolent },
      'open',
    ],
  ],
  'lp.common-purpose': [
    [
      'Common purpose, and the violence was outside the plan: raised',
      { ...yes('modesConsidered=common-purpose'), ...none('violenceInCommonPlan') },
      'met',
    ],
    ['None of these modes: not raised', none('modesConsidered', 'violenceInCommonPlan'), 'not-met'],
  ],
  'lp.ordinary-course': [
    ['None of these modes: not raised', none('modesConsidered', 'violenceInCommonPlan'), 'not-met'],
    ['Outside the plan, modes not asked for: open', none('violenceInCommonPlan'), 'open'],
  ],
  'lp.command-some-measures': [
    [
      'Command is not considered: not raised',
      { ...yes('superiorMeasures=prevented'), ...none('modesConsidered') },
      'not-met',
    ],
    ['Some measures, modes not asked for: open', yes('superiorMeasures=prevented'), 'open'],
  ],
  'lp.command-knowledge': [
    [
      'Command is not considered: not raised',
      { ...yes('superiorKnowledge=should-have-known'), ...none('modesConsidered') },
      'not-met',
    ],
    [
      'Should have known, modes not asked for: open',
      yes('superiorKnowledge=should-have-known'),
      'open',
    ],
  ],
};

/** Evidence that covers one part only, or nothing. */
const covers = (part?: string) => ({
  ...none('evidenceCovers'),
  ...(part ? yes(`evidenceCovers=${part}`) : {}),
});
const gap = (part: string, other: string) =>
  [
    [
      'Sexual violence, evidence on another part only: raised',
      { ...sexualViolence, ...yes(`evidenceCovers=${other}`), ...none(`evidenceCovers=${part}`) },
      'met',
    ],
    [
      'Reproductive violence, evidence on another part, this one not asked for: raised',
      { ...reproductiveViolence, ...yes(`evidenceCovers=${other}`) },
      'met',
    ],
    [
      'Sexual violence, evidence on another part, this one not asked for: raised',
      { ...sexualViolence, ...yes(`evidenceCovers=${other}`) },
      'met',
    ],
    [
      'Reproductive violence, no evidence on any part: raised',
      { ...reproductiveViolence, ...covers() },
      'met',
    ],
    [
      'Neither kind of violence: not raised',
      { ...notViolent, ...notReproductive, ...yes(`evidenceCovers=${other}`) },
      'not-met',
    ],
    [
      'Evidence on another part, violence not asked for: open',
      yes(`evidenceCovers=${other}`),
      'open',
    ],
    ['Reproductive violence, evidence not asked for: open', reproductiveViolence, 'open'],
    [
      'Violence, no evidence on the other parts, this one not asked for: open',
      {
        ...reproductiveViolence,
        ...none(
          ...['specific-act', 'context', 'linkage']
            .filter((p) => p !== part)
            .map((p) => `evidenceCovers=${p}`),
        ),
      },
      'open',
    ],
  ] as const;

const noChild = none(
  'childConcerned',
  'ageOfPersons',
  'genderOfPersons=girls',
  'genderOfPersons=boys',
);
const noMeasures = { ...noChild, ...none('accommodationNeeds') };

export const evidenceExamples: MoreExamples = {
  'ev.rule-70-a': [
    [
      'Sexual violence by deception, nothing coerced: not raised',
      { ...yes('doneToPerson=touching', 'furtherFactors=deception'), ...none('coercion') },
      'not-met',
    ],
    [
      'Sexual violence, coercion not asked for: open',
      yes('doneToPerson=touching', 'inherentlyViolent'),
      'open',
    ],
  ],
  'ev.rule-72': [
    [
      'Consent is claimed, the nature of the act not asked for: open',
      yes('saidAboutTheCase=consent-claimed'),
      'open',
    ],
    [
      'Consent is claimed for an act that is not sexual: not raised',
      { ...yes('saidAboutTheCase=consent-claimed'), ...notSexual },
      'not-met',
    ],
  ],
  'ev.consent-not-asked': [
    ['In custody, violence not asked for: open', yes('custodyOrControl'), 'open'],
  ],
  'ev.gap.specific-act': gap('specific-act', 'linkage'),
  'ev.gap.context': gap('context', 'linkage'),
  'ev.gap.linkage': gap('linkage', 'context'),
  'ev.gap.not-mapped': [
    [
      'Reproductive violence alone, nothing said of evidence: raised',
      { ...reproductiveViolence, ...notViolent },
      'met',
    ],
    ['Neither kind of violence: not raised', { ...notViolent, ...notReproductive }, 'not-met'],
  ],
  'ev.protective-measures': [
    ['A person is still held: protected', yes('stillHeld'), 'met'],
    ['Details could identify a person: protected', yes('couldIdentify'), 'met'],
    ['A child is concerned: protected', yes('childConcerned'), 'met'],
    [
      'A child denied for the case, and girls recorded for an act: protected all the same',
      { ...none('childConcerned'), ...yes('genderOfPersons=girls') },
      'met',
    ],
  ],
  'ev.special-measures': [
    ['A child is concerned: special measures', yes('childConcerned'), 'met'],
    [
      'A survivor of sexual violence may testify: special measures',
      { ...sexualViolence, ...notReproductive, ...noMeasures, ...yes('survivorRoles=witness') },
      'met',
    ],
    [
      'A survivor of reproductive violence may testify: special measures',
      { ...reproductiveViolence, ...notViolent, ...noMeasures, ...yes('survivorRoles=witness') },
      'met',
    ],
    [
      'Violence, and nobody will testify: not raised',
      { ...sexualViolence, ...noMeasures, ...none('survivorRoles') },
      'not-met',
    ],
    [
      'A witness, and neither kind of violence: not raised',
      { ...notViolent, ...notReproductive, ...noMeasures, ...yes('survivorRoles=witness') },
      'not-met',
    ],
    ['A witness, violence not asked for: open', yes('survivorRoles=witness'), 'open'],
    ['Reproductive violence, roles not asked for: open', reproductiveViolence, 'open'],
    [
      'Nobody will testify, needs not asked for: open',
      { ...none('survivorRoles'), ...noChild },
      'open',
    ],
    [
      'Nobody will testify, no needs, a child not asked for: open',
      none('survivorRoles', 'accommodationNeeds'),
      'open',
    ],
  ],
  'ev.victim-services': [
    [
      'The ICC is considered, and nobody appears before it: not raised',
      { ...yes('forumConsidered=icc'), ...none('survivorRoles') },
      'not-met',
    ],
    ['The ICC is considered, roles not asked for: open', yes('forumConsidered=icc'), 'open'],
  ],
};

const factor = (...options: readonly string[]) => ({
  ...none('identityFactors'),
  ...yes(...options.map((o) => `identityFactors=${o}`)),
});

export const intersectionalityExamples: MoreExamples = {
  'in.men-as-men': [
    [
      'Men, neither killed nor held, gender no factor: not raised',
      { ...yes('genderOfPersons=men'), ...none('otherConduct', 'identityFactors=gender') },
      'not-met',
    ],
    [
      'Men and no women were imprisoned: ask why',
      {
        ...yes('genderOfPersons=men', 'otherConduct=imprisonment'),
        ...none('genderOfPersons=women', 'genderOfPersons=girls', 'identityFactors=gender'),
      },
      'met',
    ],
    ['Boys, and nothing else asked: open', yes('genderOfPersons=boys'), 'open'],
  ],
  'in.re-identification': [
    [
      'One factor only, and nobody has asked whether it identifies: open',
      factor('disability'),
      'open',
    ],
    ['Nothing asked yet: open', {}, 'open'],
    ['One factor, the others not asked for: open', yes('identityFactors=disability'), 'open'],
  ],
  'in.stage.investigation': [['Stage not asked for: open', {}, 'open']],
  'in.stage.protection': [
    ['No risk and no role: not engaged', none('reprisalRisk', 'survivorRoles'), 'not-met'],
  ],
};

const survivor = yes('whereFactsComeFrom=survivor-account');
const consent = (use: string) =>
  [
    [
      'Consent was asked and refused for this use: raised',
      { ...survivor, ...yes(`purpose=${use}`), ...none(`consentScope=${use}`) },
      'met',
    ],
    [
      'Consent covers this use: not raised',
      { ...survivor, ...yes(`purpose=${use}`, `consentScope=${use}`) },
      'not-met',
    ],
    [
      'Consent for this use not asked for: raised',
      { ...survivor, ...yes(`purpose=${use}`) },
      'met',
    ],
    [
      'No account of a survivor: not raised',
      { ...yes(`purpose=${use}`), ...none('whereFactsComeFrom') },
      'not-met',
    ],
    ['This use, where the facts come from not asked for: open', yes(`purpose=${use}`), 'open'],
  ] as const;
const role = yes('survivorRoles=advocate');
/** All but one of three kinds are in place; that one is denied, or not asked for. */
const allBut = (
  fact: string,
  kinds: readonly string[],
  missing: string,
  state: 'denied' | 'not asked for',
) => ({
  ...yes(...kinds.filter((k) => k !== missing).map((k) => `${fact}=${k}`)),
  ...(state === 'denied' ? none(`${fact}=${missing}`) : {}),
});
const PROTECTION = ['physical', 'legal', 'psychosocial'] as const;
const SUPPORT = ['mental-health', 'economic', 'social'] as const;

export const survivorsExamples: MoreExamples = {
  'sv.child': [
    ['Neither the case nor any act concerns a child: not raised', noChild, 'not-met'],
    [
      'Denied for the case, and a person of 16 is recorded: the protection stands',
      { ...noChild, ...yes('ageOfPersons=15-to-17') },
      'met',
    ],
  ],
  'sv.conflict.child-denied': [
    ['No child anywhere: the answers agree', noChild, 'not-met'],
    [
      'Girls are recorded, and a child is denied for the case: both are named',
      { ...noChild, ...yes('genderOfPersons=girls') },
      'met',
    ],
    ['Girls are recorded, the case not asked for: open', yes('genderOfPersons=girls'), 'open'],
  ],
  'sv.consent.court': [
    [
      'A survivor’s account, used for neither purpose: not raised',
      { ...survivor, ...none('purpose') },
      'not-met',
    ],
    [
      'Used for charging, consent refused: raised',
      { ...survivor, ...yes('purpose=charging'), ...none('consentScope=court') },
      'met',
    ],
    ['A survivor’s account, purpose not asked for: open', survivor, 'open'],
  ],
  'sv.consent.advocacy': consent('advocacy'),
  'sv.consent.training': consent('training'),
  'sv.secondary-use': [
    [
      'Published, and not used in advocacy: not raised',
      {
        ...yes('whereFactsComeFrom=published-source'),
        ...none(
          'whereFactsComeFrom=documents',
          'whereFactsComeFrom=other-witness',
          'purpose=advocacy',
        ),
      },
      'not-met',
    ],
    ['Published, purpose not asked for: open', yes('whereFactsComeFrom=published-source'), 'open'],
  ],
  'sv.disclosure': [
    [
      'Accounts of witnesses, purpose not asked for: open',
      yes('whereFactsComeFrom=other-witness'),
      'open',
    ],
    [
      'A case is assessed on published facts only: not raised',
      { ...yes('purpose=case-assessment'), ...none('whereFactsComeFrom') },
      'not-met',
    ],
  ],
  'sv.participation': [['No role is planned: not raised', none('survivorRoles'), 'not-met']],
  'sv.participation-needs-protection': [
    ['No role is planned: not raised', none('survivorRoles', 'protectionInPlace'), 'not-met'],
    ...PROTECTION.flatMap((kind) =>
      (['denied', 'not asked for'] as const).map(
        (state) =>
          [
            `Only ${kind} protection is ${state}: raised`,
            { ...role, ...allBut('protectionInPlace', PROTECTION, kind, state) },
            'met',
          ] as const,
      ),
    ),
  ],
  'sv.wishes-not-known': [
    [
      'Wishes not recorded, and nobody is approached or spoken for: not raised',
      none(
        'survivorWishes=not-asked',
        'survivorWishes=asked-no-answer',
        'whereFactsComeFrom',
        'newContactPlanned',
        'purpose',
      ),
      'not-met',
    ],
  ],
  'sv.reparations': [
    [
      'Not at that stage, and no harm that reaches anybody: not raised',
      none('stage', 'harmReaches'),
      'not-met',
    ],
  ],
  'sv.harm.transformative': [['None of these harms: not engaged', none('harms'), 'not-met']],
  'sv.lens.victims': [['Purpose not asked for: open', {}, 'open']],
  'sv.lens.children': [
    ['A child is concerned, ages not asked for: read it so', yes('childConcerned'), 'met'],
    ['No child, and everybody of age: not needed', noChild, 'not-met'],
    [
      'Denied for the case, and a boy is among those affected: read it so',
      { ...none('childConcerned'), ...yes('genderOfPersons=boys') },
      'met',
    ],
  ],
  'sv.lens.faith': [
    [
      'Culture or religion is invoked: faith as risk and resource',
      yes('saidAboutTheCase=culture-or-religion'),
      'met',
    ],
    [
      'Religion mattered in what was done: faith as risk and resource',
      yes('identityFactors=religion-or-belief'),
      'met',
    ],
    [
      'Faith plays no part: not needed',
      none('saidAboutTheCase', 'grounds', 'identityFactors'),
      'not-met',
    ],
  ],
  'sv.lens.peace': [
    [
      'Advocacy for one case: not needed',
      { ...yes('purpose=advocacy'), ...none('caseScope') },
      'not-met',
    ],
    ['Advocacy, scope not asked for: open', yes('purpose=advocacy'), 'open'],
  ],
};

/** All three in place but one: proposed where it is denied, and where nobody asked although a survivor spoke. */
const oneMissing = (fact: string, kinds: readonly string[]) => [
  ...kinds.map(
    (kind) =>
      [`Only ${kind} is missing: proposed`, allBut(fact, kinds, kind, 'denied'), 'met'] as const,
  ),
  ...kinds.map(
    (kind) =>
      [
        `A survivor spoke, and ${kind} was not asked for: proposed`,
        { ...survivor, ...allBut(fact, kinds, kind, 'not asked for') },
        'met',
      ] as const,
  ),
  [
    'One was not asked for, no survivor spoke and no advocacy is planned: open',
    {
      ...allBut(fact, kinds, kinds[0] ?? '', 'not asked for'),
      ...none('whereFactsComeFrom', 'purpose'),
    },
    'open',
  ] as const,
  ['A survivor spoke, nothing else asked: proposed', survivor, 'met'] as const,
];

const advocacy = yes('purpose=advocacy');
const to = (...forums: readonly string[]) =>
  [
    [
      'Advocacy, and none of these forums: not needed',
      { ...advocacy, ...none(...forums.map((f) => `forumConsidered=${f}`)) },
      'not-met',
    ],
    ['Advocacy, forum not asked for: open', advocacy, 'open'],
  ] as const;
const noTreatyFacts = { ...notReproductive, ...none('regimeDomination', 'conjugalUnion') };

export const recommendationsExamples: MoreExamples = {
  'rec.a1': [
    ['One factor only: not proposed', factor('disability'), 'not-met'],
    ['One factor, the others not asked for: open', yes('identityFactors=disability'), 'open'],
  ],
  'rec.a2': [
    ['No forum is considered: not proposed', none('forumConsidered'), 'not-met'],
    ['Forums not asked for: open', {}, 'open'],
    [
      'Only the ICC, every other route excluded: look at them again',
      { ...none('forumConsidered'), ...yes('forumConsidered=icc') },
      'met',
    ],
  ],
  'rec.a3': [
    [
      'A regime of law and custom against a gender: State-led change',
      yes('regimeSigns=legal-social-economic-cultural'),
      'met',
    ],
    [
      'Neither decrees nor institutions: not proposed',
      none('deprivedBy', 'regimeSigns'),
      'not-met',
    ],
  ],
  'rec.b1': oneMissing('protectionInPlace', PROTECTION),
  'rec.b2': [
    [
      'A risk, and the plan is said to be missing: proposed',
      { ...yes('reprisalRisk'), ...none('retaliationPlan') },
      'met',
    ],
    ['Risk not asked for: open', {}, 'open'],
    ['No risk: not proposed', none('reprisalRisk'), 'not-met'],
  ],
  'rec.b3': [
    [
      'A person needs an interpreter: a tailored measure',
      yes('accommodationNeeds=interpretation'),
      'met',
    ],
    [
      'No needs, and nothing bars access: not proposed',
      none('accommodationNeeds', 'factorsOnAccess'),
      'not-met',
    ],
  ],
  'rec.c2': [
    ['No witness: not proposed', none('survivorRoles'), 'not-met'],
    [
      'Witness, and every other role excluded: proposed',
      { ...none('survivorRoles'), ...yes('survivorRoles=witness') },
      'met',
    ],
    ['Roles not asked for: open', {}, 'open'],
  ],
  'rec.d1': oneMissing('supportInPlace', SUPPORT),
  'rec.d2': [
    [
      'One act, and harm to nobody else: not proposed',
      none('caseScope', 'harms', 'harmReaches'),
      'not-met',
    ],
  ],
  'rec.d3': [
    [
      'Sexual and reproductive violence together: charges that record both',
      { ...sexualViolence, ...reproductiveViolence },
      'met',
    ],
    [
      'Reproductive violence within a forced union: charges that record both',
      { ...reproductiveViolence, ...yes('conjugalUnion=exclusivity') },
      'met',
    ],
    [
      'Severe suffering of a person treated as owned: charges that record both',
      yes('severePainOrSuffering', 'treatedAsOwned'),
      'met',
    ],
    [
      'An outrage within a forced union: charges that record both',
      yes('outrageSeverity', 'conjugalUnion=exclusivity'),
      'met',
    ],
    ['One ground, the others not asked for: open', { ...yes('grounds=gender') }, 'open'],
    ['One kind of harm, the others not asked for: open', yes('treatedAsOwned'), 'open'],
    [
      'One ground and one kind of harm, all else denied: nothing to record side by side',
      {
        ...none('grounds', 'severePainOrSuffering', 'outrageSeverity', 'conjugalUnion'),
        ...yes('grounds=gender', 'treatedAsOwned'),
        ...notViolent,
        ...notReproductive,
      },
      'not-met',
    ],
    [
      'One ground, and reproductive violence alone: nothing to record side by side',
      {
        ...none(
          'grounds',
          'severePainOrSuffering',
          'outrageSeverity',
          'treatedAsOwned',
          'conjugalUnion',
        ),
        ...yes('grounds=gender'),
        ...notViolent,
        ...reproductiveViolence,
      },
      'not-met',
    ],
  ],
  'rec.to.icc-organs': to('icc'),
  'rec.to.states-parties': to('icc', 'universal-jurisdiction'),
  'rec.to.non-party-states': to('icc', 'national'),
  'rec.to.legislatures': to('national', 'universal-jurisdiction'),
  'rec.to.treaty-negotiators': [
    [
      'Advocacy on reproductive violence: the treaty on crimes against humanity',
      { ...advocacy, ...reproductiveViolence, ...none('regimeDomination', 'conjugalUnion') },
      'met',
    ],
    [
      'Advocacy on forced unions: the treaty on crimes against humanity',
      { ...advocacy, ...noTreatyFacts, ...yes('conjugalUnion=duties-of-marriage') },
      'met',
    ],
    ['Advocacy, and none of these: not needed', { ...advocacy, ...noTreatyFacts }, 'not-met'],
    [
      'Advocacy, forced unions not asked for: open',
      { ...advocacy, ...notReproductive, ...none('regimeDomination') },
      'open',
    ],
    ['Advocacy, nothing else asked for: open', advocacy, 'open'],
  ],
  'rec.to.un-mechanisms': to('treaty-body', 'special-procedure', 'icj'),
};

export const forumExamples: MoreExamples = {
  'fo.icc.before-2002': [
    [
      'Before July 2002, and the ICC is not considered: not raised',
      { ...yes('period=before-july-2002'), ...none('forumConsidered') },
      'not-met',
    ],
    ['Before July 2002, forums not asked for: open', yes('period=before-july-2002'), 'open'],
  ],
  'fo.regional.by-region': [['Region not asked for: open', {}, 'open']],
  'fo.regional.none-listed': [
    ['A regional court, region not asked for: open', yes('forumConsidered=regional'), 'open'],
  ],
  'fo.power.state': [['None of these holds power: not engaged', none('powerHolder'), 'not-met']],
  'fo.power.non-state': [
    ['None of these holds power: not engaged', none('powerHolder'), 'not-met'],
  ],
};
