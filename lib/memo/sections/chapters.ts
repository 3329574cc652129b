/**
 * Which parts of the vocabulary (`section` of a fact) speak in which chapter of the memo. All facts
 * stand in "Facts as recorded"; these chapters read them again beside the principles they engage.
 */
export const chapterSections = {
  power: ['power'],
  identities: ['persons'],
  care: ['participation', 'protection', 'reparations'],
} as const;

/** Facts with the same options, shown as one table: the factor, its effect on harm, on access to justice. */
export const factorFacts: readonly string[] = [
  'identityFactors',
  'factorsOnHarm',
  'factorsOnAccess',
];
