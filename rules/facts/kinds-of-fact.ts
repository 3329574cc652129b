/**
 * What most facts share. Spread into a fact, so that each entry of the vocabulary shows only what is
 * its own.
 */
export const yesNo = { type: 'yes-no', notApplicable: 'counts-as-no' } as const;

/** "Does not apply" is not offered: the question is whether something is so, and that always has an answer. */
export const plainYesNo = { type: 'yes-no', notApplicable: 'not-offered' } as const;

/** Ticked means yes. The rest stay not asked until the person says what holds for them. */
export const pickList = { type: 'list', notApplicable: 'counts-as-no' } as const;

export const choice = { type: 'choice', notApplicable: 'not-offered' } as const;
