import type { Rule } from '@/lib/engine/pack';
import { rule, statute } from '@/rules/sources/provisions';
import { copy, report } from '@/rules/sources/public-copies';

const principle = { kind: 'principle', scope: 'case' } as const;
const flag = { kind: 'flag', scope: 'case' } as const;
const roles = ['witness', 'participant', 'expert', 'adviser', 'advocate'] as const;
const approach = { source: 'wigj-approach', pinpoint: null, checked: null } as const;

/** A kind of protection that is recorded as missing, or that nobody has asked about. */
const notInPlace = (['physical', 'legal', 'psychosocial'] as const).flatMap((kind) => [
  { not: { fact: 'protectionInPlace', is: kind } },
  { open: { fact: 'protectionInPlace', is: kind } },
]);

/** Survivors hold rights; participation, protection and reparation belong to the case from its start. */
export const participationAndReparations = [
  {
    ...principle,
    id: 'sv.participation',
    sources: [
      statute('art 68(3)'),
      rule('rule 85'),
      rule('rule 16(1)(d)'),
      { source: 'rpe', pinpoint: 'rules 89-91', checked: null },
    ],
    when: { fact: 'survivorRoles', in: roles },
    examples: [
      {
        name: 'A survivor wishes to participate: information, representation, safe channel',
        facts: { 'survivorRoles=participant': 'yes' },
        expect: 'met',
      },
      { name: 'Roles not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.participation-needs-protection',
    sources: [approach, statute('art 68(1)')],
    when: { all: [{ fact: 'survivorRoles', in: roles }, { any: notInPlace }] },
    examples: [
      {
        name: 'A role is planned, psychosocial protection is missing: raised',
        facts: {
          'survivorRoles=witness': 'yes',
          'protectionInPlace=physical': 'yes',
          'protectionInPlace=legal': 'yes',
          'protectionInPlace=psychosocial': 'no',
        },
        expect: 'met',
      },
      {
        name: 'All three kinds of protection are in place: not raised',
        facts: {
          'survivorRoles=witness': 'yes',
          'protectionInPlace=physical': 'yes',
          'protectionInPlace=legal': 'yes',
          'protectionInPlace=psychosocial': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'sv.wishes-not-known',
    sources: [approach],
    when: {
      any: [
        { fact: 'survivorWishes', in: ['not-asked', 'asked-no-answer'] },
        {
          all: [
            { open: { fact: 'survivorWishes', is: 'known' } },
            {
              any: [
                { fact: 'whereFactsComeFrom', is: 'survivor-account' },
                { fact: 'newContactPlanned' },
                { fact: 'purpose', is: 'advocacy' },
              ],
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Nobody has asked what survivors want: raised',
        facts: { 'survivorWishes=not-asked': 'yes' },
        expect: 'met',
      },
      {
        name: 'Facts from a survivor, and nothing recorded of what they want: raised',
        facts: { 'whereFactsComeFrom=survivor-account': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing recorded of wishes, or of where the facts come from: open',
        facts: {},
        expect: 'open',
      },
      {
        name: 'Their wishes are known: not raised',
        facts: {
          'survivorWishes=known': 'yes',
          'survivorWishes=not-asked': 'no',
          'survivorWishes=asked-no-answer': 'no',
        },
        expect: 'not-met',
      },
    ],
  },
  {
    ...principle,
    id: 'sv.reparations',
    sources: [
      statute('art 75'),
      statute('art 79'),
      { source: 'un-basic-principles-2005', pinpoint: null, checked: null },
      {
        source: 'nairobi-declaration-2007',
        pinpoint: null,
        checked: report(
          'https://humanrightspulse.com/mastercontentblog/towards-victim-centred-reparations-for-conflict-related-sexual-violence-survivors',
        ),
      },
    ],
    authority: {
      for: ['ntaganda-reparations-principles', 'ongwen-reparations-harm', 'sepur-zarco-slavery'],
    },
    when: {
      any: [
        { fact: 'stage', is: 'reparations' },
        { fact: 'harmReaches', in: ['direct', 'indirect', 'community'] },
      ],
    },
    examples: [
      {
        name: 'Harm to family members is recorded: individual and collective remedies',
        facts: { 'harmReaches=indirect': 'yes' },
        expect: 'met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'sv.trust-fund',
    sources: [
      statute('art 79'),
      {
        source: 'trust-fund-regulations',
        pinpoint: null,
        checked: report('https://justiceinfo.net/en?p=109963%3Fp%3D109963'),
      },
    ],
    when: { fact: 'forumConsidered', is: 'icc' },
    examples: [
      {
        name: 'The ICC is considered: assistance does not wait for a conviction',
        facts: { 'forumConsidered=icc': 'yes' },
        expect: 'met',
      },
      {
        name: 'The ICC is not considered',
        facts: { 'forumConsidered=icc': 'no' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...flag,
    id: 'sv.reparations-follow-conviction',
    sources: [
      statute('art 75'),
      {
        source: 'al-hassan-trial',
        pinpoint: null,
        checked: report(
          'https://windpress.info/it/press-release/887690/mali-icc-reparations-hearing-in-al-hassan-case-must-recognise-victims-gendered-and-intersectional-harm',
        ),
      },
    ],
    authority: { for: ['al-hassan-duress', 'al-hassan-acquittals'] },
    when: {
      fact: 'courseSoFar',
      in: [
        'not-charged',
        'charge-refused',
        'acquitted-on-the-facts',
        'found-not-attributed',
        'excluded-by-a-defence',
      ],
    },
    examples: [
      {
        name: 'Gender-based counts without conviction: show the gendered harm of what was convicted',
        facts: { 'courseSoFar=found-not-attributed': 'yes' },
        expect: 'met',
      },
      {
        name: 'All of it was charged and convicted: not raised',
        facts: {
          'courseSoFar=not-charged': 'no',
          'courseSoFar=charge-refused': 'no',
          'courseSoFar=acquitted-on-the-facts': 'no',
          'courseSoFar=found-not-attributed': 'no',
          'courseSoFar=excluded-by-a-defence': 'no',
          'courseSoFar=convicted': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'sv.harm.children-born',
    sources: [
      {
        source: 'ongwen-reparations',
        pinpoint: null,
        checked: report(
          'https://nuhanovicfoundation.org/database/international-criminal-court-prosecutor-vs-dominic-ongwen-reparations-order/',
        ),
      },
    ],
    authority: { for: ['ongwen-reparations-harm'] },
    when: {
      fact: 'harms',
      in: ['pregnancy-or-children-born', 'transgenerational', 'legal-identity'],
    },
    examples: [
      {
        name: 'Children were born of the violence: their own harm, named without blame',
        facts: { 'harms=pregnancy-or-children-born': 'yes' },
        expect: 'met',
      },
      {
        name: 'None of these harms: not engaged',
        facts: {
          'harms=pregnancy-or-children-born': 'no',
          'harms=transgenerational': 'no',
          'harms=legal-identity': 'no',
        },
        expect: 'not-met',
      },
    ],
  },
  {
    ...principle,
    id: 'sv.harm.stigma',
    sources: [
      {
        source: 'ntaganda-reparations',
        pinpoint: null,
        checked: copy('https://docslib.org/doc/4916166/icc-01-04-02-06-2659-08-03-2021-1-97-rh'),
      },
    ],
    authority: { for: ['ntaganda-reparations-principles'] },
    when: { fact: 'harms', in: ['stigma', 'family', 'images-or-digital'] },
    examples: [
      {
        name: 'Stigma is recorded: confidential schemes, and safety of being a beneficiary',
        facts: { 'harms=stigma': 'yes' },
        expect: 'met',
      },
      {
        name: 'None of these harms: not engaged',
        facts: { 'harms=stigma': 'no', 'harms=family': 'no', 'harms=images-or-digital': 'no' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...principle,
    id: 'sv.harm.transformative',
    sources: [{ source: 'nairobi-declaration-2007', pinpoint: null, checked: null }],
    when: {
      fact: 'harms',
      in: [
        'physical',
        'sexual-or-reproductive-health',
        'psychological',
        'economic',
        'education-or-life-plan',
        'cultural-or-spiritual',
        'land-or-housing',
        'access-to-justice',
      ],
    },
    examples: [
      {
        name: 'Loss of education and land: an award must not restore inequality',
        facts: { 'harms=education-or-life-plan': 'yes' },
        expect: 'met',
      },
      { name: 'Harms not asked for: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
