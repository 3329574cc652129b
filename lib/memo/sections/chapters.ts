/**
 * Which parts of the vocabulary (`section` of a fact) speak in which chapter of the memo. All facts
 * stand in "Facts as recorded"; these chapters read them again beside the principles they engage.
 */
export const chapterSections = {
  power: ['power'],
  identities: ['persons'],
  care: ['survivors', 'participation', 'protection', 'reparations'],
} as const;

/** Facts with the same options, shown as one table: the factor, its effect on harm, on access to justice. */
export const factorFacts: readonly string[] = [
  'identityFactors',
  'factorsOnHarm',
  'factorsOnAccess',
];

/** Packs whose findings have a chapter of their own: forum, and protection with participation. */
export const chapterPacks: readonly string[] = ['forum', 'survivors'];

/**
 * What a count has to say, and the facts that speak of it (ICC practice on notice, article 67(1)(a)).
 * Exact dates, names and places are filled in outside this tool.
 */
export const countParts = {
  time: ['period'],
  place: ['region', 'setting'],
  victims: ['genderOfPersons', 'ageOfPersons', 'statusOfPersons'],
  act: ['doneToPerson', 'madeToDo', 'withoutContact', 'otherConduct'],
  coercion: ['coercion', 'coercedPerson', 'incapacity'],
  purpose: ['purposes', 'intentToDestroyGroup', 'intendedDeprivation'],
  mode: ['modesConsidered', 'violenceInCommonPlan'],
  link: ['partOfAttack', 'knewOfAttack', 'associatedWithConflict', 'awareOfConflict'],
} as const;
