import type { Rule } from '@/lib/engine/pack';

/** Ownership, confinement in pregnancy, loss of reproductive capacity, imposed union. */
export const ownershipPower = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['katanga-tj-975-976', 'kunarac-aj-120', 'ntaganda-conf-imprisonment'] },
  when: {
    any: [
      {
        fact: 'ownershipPowers',
        in: [
          'purchase-or-sale',
          'lending',
          'exchange-or-assignment',
          'trafficking',
          'similar-deprivation-of-liberty',
        ],
      },
      // Giving, selling or exchanging a person is itself such a power, whatever else was asked.
      { fact: 'doneToPerson', is: 'trading-person' },
      { fact: 'treatedAsOwned' },
    ],
  },
  examples: [
    {
      name: 'A person is given to a fighter: a power of ownership is exercised',
      facts: { 'ownershipPowers=exchange-or-assignment': 'yes' },
      expect: 'met',
    },
    {
      name: 'A child is handed on to a commander for sexual purposes: a power of ownership is exercised',
      facts: { 'doneToPerson=trading-person': 'yes', 'genderOfPersons=boys': 'yes' },
      expect: 'met',
    },
    {
      name: 'No sale, but use and control as of property in the overall assessment: indicated',
      facts: { treatedAsOwned: 'yes', 'ownershipPowers=purchase-or-sale': 'no' },
      expect: 'met',
    },
    {
      name: 'Long captivity alone: a sign that does not decide, so open',
      facts: { 'ownershipSigns=long-duration': 'yes' },
      expect: 'open',
    },
    {
      name: 'No power of the kind, also in the overall assessment: not indicated',
      facts: {
        'ownershipPowers=purchase-or-sale': 'no',
        'ownershipPowers=lending': 'no',
        'ownershipPowers=exchange-or-assignment': 'no',
        'ownershipPowers=trafficking': 'no',
        'ownershipPowers=similar-deprivation-of-liberty': 'no',
        'doneToPerson=trading-person': 'no',
        treatedAsOwned: 'no',
      },
      expect: 'not-met',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const confinementOfPregnantWoman = {
  kind: 'element',
  scope: 'act',
  authority: {
    for: [
      'ongwen-conf-96-98',
      'ongwen-tj-2717-2729',
      'ongwen-tj-special-intent',
      'ongwen-aj-reproductive-autonomy',
    ],
  },
  when: {
    all: [
      // The form and the question say the same: either answer is enough, and one denied closes nothing.
      {
        any: [
          { fact: 'forciblyMadePregnant' },
          { fact: 'reproductiveForms', is: 'forced-pregnancy' },
        ],
      },
      { fact: 'confinedWhilePregnant' },
      { fact: 'confinementIntent', in: ['ethnic-composition', 'other-grave-violations'] },
    ],
  },
  examples: [
    {
      name: 'Confined while forcibly pregnant, to go on committing grave violations: indicated',
      facts: {
        forciblyMadePregnant: 'yes',
        confinedWhilePregnant: 'yes',
        'confinementIntent=other-grave-violations': 'yes',
        'confinementIntent=ethnic-composition': 'no',
      },
      expect: 'met',
    },
    {
      name: 'Intent to change the ethnic composition alone is enough',
      facts: {
        forciblyMadePregnant: 'yes',
        confinedWhilePregnant: 'yes',
        'confinementIntent=ethnic-composition': 'yes',
      },
      expect: 'met',
    },
    {
      name: 'Made pregnant by force, recorded as a form of reproductive violence: it is not asked for again',
      facts: {
        'reproductiveForms=forced-pregnancy': 'yes',
        confinedWhilePregnant: 'yes',
        'confinementIntent=other-grave-violations': 'yes',
      },
      expect: 'met',
    },
    {
      name: 'Not made pregnant by force: not indicated',
      facts: {
        'reproductiveForms=forced-pregnancy': 'no',
        forciblyMadePregnant: 'no',
        confinedWhilePregnant: 'yes',
        'confinementIntent=other-grave-violations': 'yes',
      },
      expect: 'not-met',
    },
    {
      name: 'No confinement: not indicated',
      facts: { forciblyMadePregnant: 'yes', confinedWhilePregnant: 'no' },
      expect: 'not-met',
    },
    {
      name: 'Intent of the confinement unknown: open',
      facts: { forciblyMadePregnant: 'yes', confinedWhilePregnant: 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const reproductiveCapacityLost = {
  kind: 'element',
  scope: 'act',
  when: { all: [{ fact: 'lostReproductiveCapacity' }, { not: { fact: 'effectNotPermanent' } }] },
  examples: [
    {
      name: 'Capacity lost for good: indicated, whoever the person is',
      facts: {
        lostReproductiveCapacity: 'yes',
        effectNotPermanent: 'no',
        'genderOfPersons=men': 'yes',
      },
      expect: 'met',
    },
    {
      name: 'Birth control without a lasting effect: not indicated',
      facts: { lostReproductiveCapacity: 'yes', effectNotPermanent: 'yes' },
      expect: 'not-met',
    },
    {
      name: 'Lasting effect unknown: open',
      facts: { lostReproductiveCapacity: 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const neitherJustifiedNorConsented = {
  kind: 'element',
  scope: 'act',
  when: {
    all: [
      {
        any: [{ not: { fact: 'medicallyJustified' } }, { fact: 'justifiedTreatmentStillReached' }],
      },
      {
        any: [
          { not: { fact: 'genuineConsentToProcedure' } },
          { fact: 'consentFlawedBy', is: 'deception' },
        ],
      },
    ],
  },
  examples: [
    {
      name: 'Not justified and not consented to: indicated',
      facts: { medicallyJustified: 'no', genuineConsentToProcedure: 'no' },
      expect: 'met',
    },
    {
      name: 'Consent obtained by deception is not genuine: indicated',
      facts: {
        medicallyJustified: 'no',
        genuineConsentToProcedure: 'yes',
        'consentFlawedBy=deception': 'yes',
      },
      expect: 'met',
    },
    {
      name: 'Not justified, but with genuine consent: not indicated',
      facts: {
        medicallyJustified: 'no',
        genuineConsentToProcedure: 'yes',
        'consentFlawedBy=deception': 'no',
      },
      expect: 'not-met',
    },
    {
      name: 'Justified, but without consent: contested, so it stays open until assessed',
      facts: { medicallyJustified: 'yes', genuineConsentToProcedure: 'no' },
      expect: 'open',
    },
    {
      name: 'Justified and consented to: not indicated',
      facts: {
        medicallyJustified: 'yes',
        justifiedTreatmentStillReached: 'no',
        genuineConsentToProcedure: 'yes',
        'consentFlawedBy=deception': 'no',
      },
      expect: 'not-met',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const unionImposed = {
  kind: 'element',
  scope: 'act',
  authority: {
    for: ['ongwen-conf-88-93', 'afrc-aj-195', 'case-002-02-forced-marriage'],
    against: ['afrc-tj-subsumed', 'taylor-tj-conjugal-slavery'],
  },
  when: {
    all: [
      { fact: 'conjugalUnion', is: 'status-of-spouse' },
      { fact: 'conjugalUnion', is: 'duties-of-marriage' },
    ],
  },
  examples: [
    {
      name: 'Status and duties of a spouse imposed, no sexual act: indicated',
      facts: { 'conjugalUnion=status-of-spouse': 'yes', 'conjugalUnion=duties-of-marriage': 'yes' },
      expect: 'met',
    },
    {
      name: 'Housework exacted without the status of a spouse: not indicated',
      facts: { 'conjugalUnion=status-of-spouse': 'no', 'conjugalUnion=duties-of-marriage': 'yes' },
      expect: 'not-met',
    },
    {
      name: 'Duties recorded, status unknown: open',
      facts: { 'conjugalUnion=duties-of-marriage': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
