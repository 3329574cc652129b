/** Context facts that the examples of the crimes share. */
export const noConflict = {
  'armedConflict=international': 'no',
  'armedConflict=occupation': 'no',
  'armedConflict=non-international': 'no',
} as const;

export const noConflictNorAttack = {
  ...noConflict,
  attackCourseOfConduct: 'no',
} as const;

export const courseOfAttackFacts = {
  attackCourseOfConduct: 'yes',
  attackOnCivilians: 'yes',
  attackPolicy: 'yes',
  attackWidespread: 'yes',
} as const;

export const attackFacts = {
  ...courseOfAttackFacts,
  partOfAttack: 'yes',
  knewOfAttack: 'yes',
} as const;

export const internationalConflictFacts = {
  'armedConflict=international': 'yes',
  associatedWithConflict: 'yes',
  awareOfConflict: 'yes',
} as const;

export const internalConflictFacts = {
  'armedConflict=non-international': 'yes',
  associatedWithConflict: 'yes',
  awareOfConflict: 'yes',
} as const;

/** What every form of genocide shares: the group, the intent against it and the pattern. */
export const genocideFacts = {
  'groupUnderDestruction=ethnical': 'yes',
  belongedToTargetedGroup: 'yes',
  intentToDestroyGroup: 'yes',
  patternOrSelfEffecting: 'yes',
  meantConduct: 'yes',
} as const;
