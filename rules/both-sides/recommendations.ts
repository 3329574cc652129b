import {
  none,
  notReproductive,
  notViolent,
  reproductiveViolence,
  sexualViolence,
  yes,
} from './facts';
import { factor } from './intersectionality';
import { allBut, PROTECTION, SUPPORT, survivor } from './survivors';
import type { MoreExamples } from './with-examples';

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

const inWar = yes('armedConflict=non-international');

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
      'Sexual and reproductive violence at home, on no ground: nothing to charge side by side',
      {
        ...none('grounds', 'armedConflict', 'attackOnCivilians', 'groupUnderDestruction'),
        ...sexualViolence,
        ...reproductiveViolence,
      },
      'not-met',
    ],
    [
      'Sexual and reproductive violence together: charges that record both',
      { ...inWar, ...sexualViolence, ...reproductiveViolence },
      'met',
    ],
    [
      'Reproductive violence within a forced union: charges that record both',
      { ...inWar, ...reproductiveViolence, ...yes('conjugalUnion=exclusivity') },
      'met',
    ],
    [
      'Severe suffering of a person treated as owned: charges that record both',
      { ...inWar, ...yes('severePainOrSuffering', 'treatedAsOwned') },
      'met',
    ],
    [
      'An outrage within a forced union: charges that record both',
      { ...inWar, ...yes('outrageSeverity', 'conjugalUnion=exclusivity') },
      'met',
    ],
    ['One ground, the others not asked for: open', { ...yes('grounds=gender') }, 'open'],
    ['One kind of harm, the others not asked for: open', yes('treatedAsOwned'), 'open'],
    [
      'One kind of harm in a conflict, a union not asked for: open',
      {
        ...inWar,
        ...none('grounds', 'severePainOrSuffering', 'outrageSeverity'),
        ...yes('treatedAsOwned'),
        ...notViolent,
        ...notReproductive,
      },
      'open',
    ],
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
