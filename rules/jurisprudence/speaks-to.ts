import type { Condition, Holding, HoldingId } from '@/lib/engine/pack';

/**
 * The facts to which a ruling speaks, where it does not speak to every case of the rules that name it:
 * what was before the court, and no wider. Beside other facts it would be beside the point, and contrary
 * authority that does not fit is not read the next time. The library shows every ruling, with these words.
 */
const rape = [
  { fact: 'doneToPerson', in: ['penetration-sexual-organ', 'penetration-object'] },
  { fact: 'madeToDo', is: 'penetrating-acts' },
] as const satisfies readonly Condition[];

const undressing = { fact: 'madeToDo', in: ['undress', 'nude-activity'] } as const;

const otherSexualActs = [
  {
    fact: 'doneToPerson',
    in: ['touching', 'kissing', 'biting-or-marking', 'injuring-sexual-part', 'sexual-possession'],
  },
  {
    fact: 'madeToDo',
    in: ['undress', 'nude-activity', 'self-acts', 'acts-with-others', 'violence-on-another'],
  },
] as const satisfies readonly Condition[];

const genitalViolence = [
  { fact: 'doneToPerson', in: ['genital-alteration', 'injuring-sexual-part'] },
  { fact: 'madeToDo', is: 'injure-sexual-part' },
] as const satisfies readonly Condition[];

const madeToAct = {
  fact: 'madeToDo',
  in: ['self-acts', 'penetrating-acts', 'acts-with-others', 'violence-on-another'],
} as const;

const menOrBoys = { fact: 'genderOfPersons', in: ['men', 'boys'] } as const;

const ownSide = [
  { fact: 'statusOfPersons', in: ['own-armed-group', 'taking-active-part'] },
  { fact: 'otherConduct', in: ['recruitment-state-forces', 'recruitment-armed-group'] },
] as const satisfies readonly Condition[];

const held = [
  { fact: 'coercion', is: 'detention' },
  { fact: 'otherConduct', in: ['confinement', 'imprisonment'] },
  { fact: 'custodyOrControl' },
] as const satisfies readonly Condition[];

const union = [
  { fact: 'doneToPerson', is: 'imposed-union' },
  { fact: 'conjugalUnion', in: ['status-of-spouse', 'duties-of-marriage', 'exclusivity'] },
] as const satisfies readonly Condition[];

const owned = [
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
  { fact: 'treatedAsOwned' },
] as const satisfies readonly Condition[];

type On = NonNullable<Holding['onPoint']>;
const acts = (...any: readonly Condition[]): On => ({ scope: 'act', when: { any } });
const groups = (...options: readonly string[]): On => ({
  scope: 'group',
  when: { fact: 'grounds', in: options },
});

export const speaksTo: Readonly<Record<HoldingId, On>> = {
  'kenyatta-264-266': acts(...genitalViolence),
  'kenyatta-267-270': acts(...genitalViolence),
  'kenyatta-summons-2011': acts(...genitalViolence),
  'tadic-tj-male-victims': acts(...genitalViolence, menOrBoys),
  'bemba-warrant-40': acts(undressing),
  'kunarac-naked-dancing': acts(undressing),
  'katanga-conf-forced-nudity': acts(undressing),
  'furundzija-264-275': acts(...rape, undressing),
  'bemba-conf-204-205': acts(...rape),
  'bemba-conf-301-312': acts(...rape),
  'celebici-tj-475-496': acts(...rape),
  'kunarac-tj-557': acts(...rape),
  'kunarac-aj-150-151': acts(...rape),
  'kunarac-aj-186': acts(...rape),
  'akayesu-731-734': acts(...rape, ...otherSexualActs),
  'ongwen-tj-convictions': acts(...rape, ...union, ...owned),
  'celebici-tj-1062-1066': acts(madeToAct),
  'cesic-men-forced': acts(madeToAct, menOrBoys),
  'case-002-02-male-victims': acts(menOrBoys),
  'furundzija-271': acts(...held),
  'el-hishri-detention': acts(...held),
  'taha-bgh-women-and-girls': acts(...owned),
  'helena-reproductive-violence': acts(
    { fact: 'reproductiveForms', in: ['forced-contraception', 'forced-abortion'] },
    ...ownSide,
  ),
  'afrc-aj-deceased': acts({ fact: 'statusOfPersons', is: 'dead' }),
  'ntaganda-conf-76-80': acts(...ownSide),
  'ntaganda-counts-6-9-trial': acts(...ownSide),
  'ntaganda-oa5': acts(...ownSide),
  'ruf-tj-own-side': acts(...ownSide),
  // A link between the accused and a party was asked for because he was a civilian official.
  'akayesu-war-crimes-link': {
    scope: 'act-in-context',
    when: {
      any: [
        { fact: 'powerHolder', in: ['de-facto-authority', 'private-actor', 'family-or-community'] },
        { fact: 'powerRelations', is: 'official-authority' },
      ],
    },
  },
  // Custom, for courts that apply it. The ICC reads the pattern in its own Elements (articles 9 and 21(1)(a)).
  'krstic-aj-224': {
    scope: 'context',
    when: {
      any: [
        { fact: 'period', is: 'before-july-2002' },
        { fact: 'courtOfTheCase', in: ['icty-ictr', 'scsl', 'eccc', 'national-or-other'] },
      ],
    },
  },
  'abd-al-rahman-gender-persecution': groups('gender'),
  'abd-al-rahman-charged-grounds': groups('gender'),
  'al-hassan-gender-ground': groups('gender'),
  'kony-conf-grounds': groups('gender', 'age', 'political'),
};
