import { none, yes } from './facts';
import type { MoreExamples } from './with-examples';

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
