import { noChild } from './evidence';
import { none, yes } from './facts';
import type { MoreExamples } from './with-examples';

export const survivor = yes('whereFactsComeFrom=survivor-account');
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
export const allBut = (
  fact: string,
  kinds: readonly string[],
  missing: string,
  state: 'denied' | 'not asked for',
) => ({
  ...yes(...kinds.filter((k) => k !== missing).map((k) => `${fact}=${k}`)),
  ...(state === 'denied' ? none(`${fact}=${missing}`) : {}),
});
export const PROTECTION = ['physical', 'legal', 'psychosocial'] as const;
export const SUPPORT = ['mental-health', 'economic', 'social'] as const;

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
