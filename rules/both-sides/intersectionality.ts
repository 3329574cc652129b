import { none, yes } from './facts';
import type { MoreExamples } from './with-examples';

export const factor = (...options: readonly string[]) => ({
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
        ...yes('genderOfPersons=men', 'otherConduct=imprisonment', 'attackOnCivilians'),
        ...none('genderOfPersons=women', 'genderOfPersons=girls', 'identityFactors=gender'),
      },
      'met',
    ],
    [
      'Men imprisoned, and no attack on civilians: not raised',
      {
        ...yes('genderOfPersons=men', 'otherConduct=imprisonment'),
        ...none(
          'attackOnCivilians',
          'genderOfPersons=women',
          'genderOfPersons=girls',
          'identityFactors=gender',
        ),
      },
      'not-met',
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
