import type { Condition, Rule } from '@/lib/engine/pack';
import { report } from '@/rules/sources/public-copies';
import { elementsOfCrimes, statute } from './citations';

/** Sexual or reproductive violence, or another act of which torture and inhumane acts are often made. */
const harmfulAct = {
  any: [
    { finding: 'hp.sexual-violence' },
    { finding: 'hp.reproductive-violence' },
    { fact: 'doneToPerson', in: ['imposed-union', 'genital-alteration', 'injuring-sexual-part'] },
    {
      fact: 'otherConduct',
      in: ['beating-or-injury', 'mutilation', 'conditions-of-life', 'child-transfer'],
    },
    {
      fact: 'withoutContact',
      in: ['threat-of-sexual-violence', 'menstrual-denial', 'privacy-denial'],
    },
  ],
} as const satisfies Condition;

const anyGround = {
  fact: 'grounds',
  in: [
    'gender',
    'political',
    'racial',
    'national',
    'ethnic',
    'cultural',
    'religious',
    'age',
    'other-impermissible',
  ],
} as const satisfies Condition;

/**
 * A crime is listed once its conduct is indicated, and for some crimes that turns on one answer, often
 * a judgement. While that answer is open, facts already recorded may point to a crime that the list
 * does not yet show: these warnings name it, so that silence is not read as absence.
 */
export const turnsOn = [
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.suffering',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' },
    ],
    authority: { for: ['celebici-tj-475-496', 'kunarac-aj-150-151'] },
    when: {
      all: [
        harmfulAct,
        {
          any: [
            { open: { fact: 'severePainOrSuffering' } },
            { open: { fact: 'greatSufferingOrSeriousInjury' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Threats of sexual violence in detention, suffering not judged yet: torture is not listed, and the memo says why',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          'coercion=detention': 'yes',
          'purposes=information-or-confession': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Suffering judged: nothing turns on it any more',
        facts: {
          'reproductiveForms=forced-abortion': 'yes',
          severePainOrSuffering: 'yes',
          greatSufferingOrSeriousInjury: 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.turns-on.dignity',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 1' },
    ],
    authority: { for: ['kunarac-naked-dancing', 'furundzija-264-275'] },
    when: {
      all: [
        { fact: 'armedConflict', in: ['international', 'occupation', 'non-international'] },
        {
          any: [
            { finding: 'hp.sexual-violence' },
            { fact: 'otherConduct', is: 'humiliation' },
            { all: [{ finding: 'hp.sexual-nature' }, { fact: 'statusOfPersons', is: 'dead' }] },
            { fact: 'withoutContact', in: ['menstrual-denial', 'privacy-denial', 'images'] },
          ],
        },
        { open: { fact: 'dignityViolated' } },
      ],
    },
    listing: { adds: ['rs.8-2-b-xxi', 'rs.8-2-c-ii'] },
    examples: [
      {
        name: 'Detainees photographed undressed under occupation, dignity not answered: outrages are listed, open',
        facts: { 'withoutContact=images': 'yes', 'armedConflict=occupation': 'yes' },
        expect: 'met',
      },
      {
        name: 'The dead were degraded, and the answer on dignity is given: nothing turns on it',
        facts: {
          'otherConduct=humiliation': 'yes',
          'armedConflict=international': 'yes',
          dignityViolated: 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'Conflict not asked for: open',
        facts: { 'otherConduct=humiliation': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.turns-on.bodily-or-mental-harm',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(b), el. 1' }],
    authority: { for: ['akayesu-731-734'] },
    when: {
      all: [
        { fact: 'groupUnderDestruction', in: ['national', 'ethnical', 'racial', 'religious'] },
        harmfulAct,
        {
          any: [{ fact: 'belongedToTargetedGroup' }, { open: { fact: 'belongedToTargetedGroup' } }],
        },
        { open: { fact: 'seriousBodilyOrMentalHarm' } },
      ],
    },
    listing: { adds: ['rs.6-b'] },
    examples: [
      {
        name: 'Rape of members of a group under destruction, harm not judged yet: genocide by serious harm is listed, open',
        facts: {
          'groupUnderDestruction=ethnical': 'yes',
          'doneToPerson=penetration-sexual-organ': 'yes',
          'coercion=force': 'yes',
          belongedToTargetedGroup: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'The person did not belong to the group: not raised',
        facts: { 'groupUnderDestruction=ethnical': 'yes', belongedToTargetedGroup: 'no' },
        expect: 'not-met',
      },
      { name: 'No group recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.ownership',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(c), el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2, el. 1' },
    ],
    authority: { for: ['katanga-tj-975-976', 'kunarac-aj-120', 'sepur-zarco-slavery'] },
    when: {
      all: [
        {
          any: [
            { fact: 'doneToPerson', in: ['sexual-possession', 'trading-person'] },
            { fact: 'otherConduct', is: 'forced-labour' },
            {
              fact: 'ownershipSigns',
              in: [
                'movement-controlled',
                'escape-prevented-or-punished',
                'threats-or-force',
                'isolation-or-dependence',
                'labour-exacted',
                'sexuality-controlled',
                'renamed-or-converted',
              ],
            },
          ],
        },
        { open: { finding: 'rs.7-1-c.e1' } },
      ],
    },
    listing: { adds: ['rs.7-1-c'] },
    examples: [
      {
        name: 'Regular shifts of housework at a military post, powers of ownership not asked for: enslavement is listed, open',
        facts: { 'otherConduct=forced-labour': 'yes', 'ownershipSigns=labour-exacted': 'yes' },
        expect: 'met',
      },
      {
        name: 'A power of ownership is recorded: slavery is listed, nothing to flag',
        facts: {
          'doneToPerson=sexual-possession': 'yes',
          'ownershipPowers=similar-deprivation-of-liberty': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'No sign recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.lasting-effect',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 1' }],
    when: {
      all: [
        {
          any: [
            { fact: 'lostReproductiveCapacity' },
            { fact: 'reproductiveForms', is: 'sterilisation' },
          ],
        },
        {
          any: [
            { open: { fact: 'lostReproductiveCapacity' } },
            { open: { fact: 'effectNotPermanent' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Men lost the capacity to have children, lasting effect not asked for: enforced sterilisation is not listed yet',
        facts: { lostReproductiveCapacity: 'yes', 'genderOfPersons=men': 'yes' },
        expect: 'met',
      },
      {
        name: 'The effect is lasting: nothing turns on it',
        facts: { lostReproductiveCapacity: 'yes', effectNotPermanent: 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.mutilation',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2' },
    ],
    when: {
      any: [
        {
          all: [
            { fact: 'doneToPerson', in: ['genital-alteration', 'injuring-sexual-part'] },
            { open: { fact: 'otherConduct', is: 'mutilation' } },
          ],
        },
        {
          all: [
            { fact: 'otherConduct', is: 'mutilation' },
            { open: { fact: 'lifeOrHealthEndangered' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Genital cutting by order of an armed group, lasting injury not asked for: mutilation is not listed yet',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'genderOfPersons=girls': 'yes' },
        expect: 'met',
      },
      {
        name: 'No lasting injury and no removal: not raised',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'otherConduct=mutilation': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'group',
    id: 'rs.flag.turns-on.severe-deprivation',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 1' }],
    authority: { for: ['akhundzada-haqqani-warrants'] },
    when: {
      all: [
        anyGround,
        {
          any: [
            { open: { fact: 'severeDeprivation' } },
            { open: { fact: 'contraryToInternationalLaw' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Girls lose their schools because of their gender, severity not judged yet: persecution is not listed yet',
        facts: { 'grounds=gender': 'yes', 'rightsDeprived=education': 'yes' },
        expect: 'met',
      },
      {
        name: 'Judged severe and contrary to international law: nothing to flag',
        facts: {
          'grounds=religious': 'yes',
          severeDeprivation: 'yes',
          contraryToInternationalLaw: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Grounds not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.group',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 2' },
      { ...statute, pinpoint: 'arts 7(1)(h), 7(2)(g), 7(3)' },
    ],
    authority: { for: ['abd-al-rahman-gender-persecution', 'kony-conf-grounds'] },
    when: {
      all: [
        {
          any: [
            { fact: 'purposes', is: 'discrimination' },
            { fact: 'gravityFactors', is: 'discriminatory' },
            { fact: 'aimedAt', is: 'orientation-or-identity' },
            {
              fact: 'withoutContact',
              in: ['shaming-identity', 'punishing-nonconformity'],
            },
            { fact: 'otherConduct', is: 'rights-restriction' },
            {
              fact: 'identityFactors',
              in: [
                'gender',
                'orientation-or-gender-identity',
                'race-or-ethnicity',
                'nationality-or-statelessness',
                'indigenous',
                'religion-or-belief',
                'caste-or-descent',
                'political-opinion',
              ],
            },
          ],
        },
        {
          any: [
            { not: { some: 'group', where: anyGround } },
            { open: { some: 'group', where: anyGround } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Punished as not conforming to norms of gender, no ground of an affected group recorded: persecution cannot be seen yet',
        facts: { 'withoutContact=punishing-nonconformity': 'yes' },
        expect: 'met',
      },
      {
        name: 'The ground is recorded for the affected group: nothing to flag',
        facts: { 'withoutContact=punishing-nonconformity': 'yes', 'grounds=gender': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Religion mattered in what was done, no affected group recorded: raised',
        facts: { 'identityFactors=religion-or-belief': 'yes' },
        expect: 'met',
      },
      { name: 'No sign of discrimination recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.not-assessed-here',
    sources: [
      { ...statute, pinpoint: 'art 7(1)(b)' },
      {
        ...statute,
        pinpoint:
          'arts 8(2)(a)(i), 8(2)(b)(ix), (xxiv) and (xxv), 8(2)(c)(i), 8(2)(e)(ii) and (iv)',
      },
    ],
    when: {
      any: [
        { fact: 'otherConduct', is: 'conditions-of-life' },
        { fact: 'reproductiveForms', is: 'care-destroyed' },
        {
          all: [
            { fact: 'otherConduct', is: 'killing' },
            { fact: 'armedConflict', in: ['international', 'occupation', 'non-international'] },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'A maternity hospital is shelled: crimes on hospitals and killing in war exist and are not assessed here',
        facts: { 'reproductiveForms=care-destroyed': 'yes', 'otherConduct=killing': 'yes' },
        expect: 'met',
      },
      {
        name: 'Food is withheld from civilians under siege: starvation is not assessed here',
        facts: { 'otherConduct=conditions-of-life': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing of the kind: not raised',
        facts: {
          'otherConduct=conditions-of-life': 'no',
          'otherConduct=killing': 'no',
          'reproductiveForms=care-destroyed': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.slave-trade-proposed',
    sources: [
      {
        source: 'slave-trade-amendment',
        pinpoint: null,
        checked: report('https://larc.cardozo.yu.edu/faculty-articles/880/'),
      },
      { ...statute, pinpoint: 'arts 7(1)(c), 7(2)(c)' },
    ],
    when: {
      any: [
        {
          fact: 'ownershipPowers',
          in: ['purchase-or-sale', 'exchange-or-assignment', 'trafficking'],
        },
        { fact: 'doneToPerson', is: 'trading-person' },
      ],
    },
    examples: [
      {
        name: 'Persons are sold on: slave trade would name it, and is only proposed',
        facts: { 'ownershipPowers=purchase-or-sale': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nobody was sold, exchanged or trafficked: not raised',
        facts: {
          'ownershipPowers=purchase-or-sale': 'no',
          'ownershipPowers=exchange-or-assignment': 'no',
          'ownershipPowers=trafficking': 'no',
          'doneToPerson=trading-person': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
