import { personsFacts } from '@/rules/facts/persons';

const fact = personsFacts.find(({ id }) => id === 'identityFactors');

/** Every identity factor of the vocabulary, one condition each: for "at least two of them". */
export const eachFactor = (fact?.options ?? []).map((option) => ({
  fact: 'identityFactors',
  is: option,
}));

export const anyFactorOnAccess = {
  fact: 'factorsOnAccess',
  in: fact?.options ?? [],
};

export const anyFactorOnHarm = {
  fact: 'factorsOnHarm',
  in: fact?.options ?? [],
};

/** Grounds of persecution, for combined grounds. */
export const eachGround = [
  'gender',
  'political',
  'racial',
  'national',
  'ethnic',
  'cultural',
  'religious',
  'age',
  'other-impermissible',
].map((ground) => ({ fact: 'grounds', is: ground }));
