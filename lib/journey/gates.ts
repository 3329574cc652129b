import type { FactId } from '@/lib/engine/pack';

/** One question, or some options of it, to which the recorded answer must be a plain "no". */
export type Sign = { readonly fact: FactId; readonly options?: readonly string[] };

/** A page that is not needed once each of these is answered with "no". */
export type Gate = {
  readonly page: string;
  readonly no: readonly (
    | Sign
    | { readonly either: readonly (Sign | { readonly page: string })[] }
  )[];
  /** The elements of every crime that reads the page already fail: what stands there moves no crime. */
  readonly settled?: true;
};

/**
 * Which earlier answers make a page superfluous. Only a recorded "no" counts: "not asked", "not known",
 * "prefer not to record" and "accounts differ" each keep the page. Where the law does not settle it, the
 * signs are drawn wide, so that a page goes only when nothing recorded speaks for what it asks about.
 */
export const GATES: readonly Gate[] = [
  {
    // Articles 6(a) to (e): each requires a protected group (Elements of Crimes, element 2).
    page: 'link-genocide',
    no: [{ fact: 'groupUnderDestruction' }],
    settled: true,
  },
  {
    // Without one limb of the attack, nothing is there to be linked with.
    page: 'link',
    no: [
      {
        either: [
          { fact: 'attackCourseOfConduct' },
          { fact: 'attackOnCivilians' },
          { fact: 'attackPolicy' },
        ],
      },
    ],
    settled: true,
  },
  { page: 'link-conflict', no: [{ fact: 'armedConflict' }], settled: true },
  {
    page: 'pregnancy',
    no: [{ fact: 'reproductiveForms', options: ['forced-pregnancy', 'forced-continuation'] }],
  },
  {
    // Loss of capacity may follow from an injury or an experiment as much as from an operation.
    page: 'procedure',
    no: [
      {
        fact: 'reproductiveForms',
        options: [
          'forced-abortion',
          'forced-contraception',
          'sterilisation',
          'prevention-of-births',
          'fertility-substances',
          'contraceptive-sabotage',
          'injury-to-capacity',
        ],
      },
      { fact: 'doneToPerson', options: ['injuring-sexual-part', 'genital-alteration'] },
      { fact: 'madeToDo', options: ['injure-sexual-part'] },
      { fact: 'otherConduct', options: ['mutilation', 'experiment'] },
    ],
  },
  {
    // Payment and locked doors are not needed for ownership, so every kind of hold over a person counts.
    page: 'ownership',
    no: [
      {
        fact: 'doneToPerson',
        options: [
          'sexual-possession',
          'trading-person',
          'imposed-union',
          'prostitution',
          'marking-as-object',
        ],
      },
      { fact: 'madeToDo', options: ['acts-for-benefit'] },
      {
        fact: 'otherConduct',
        options: ['confinement', 'imprisonment', 'forced-labour', 'rights-restriction'],
      },
      { fact: 'coercion', options: ['detention'] },
    ],
  },
  {
    page: 'union-and-advantage',
    no: [
      {
        fact: 'doneToPerson',
        options: ['sexual-possession', 'trading-person', 'imposed-union', 'prostitution'],
      },
      { fact: 'madeToDo', options: ['acts-for-benefit'] },
    ],
  },
  {
    // Treatment, loss of liberty, removal: each justification belongs to a conduct of its own.
    page: 'justification',
    no: [
      {
        fact: 'doneToPerson',
        options: ['genital-alteration', 'intimate-examination', 'reproductive-checks'],
      },
      {
        fact: 'otherConduct',
        options: ['mutilation', 'imprisonment', 'displacement', 'experiment'],
      },
      { either: [{ fact: 'lostReproductiveCapacity' }, { page: 'procedure' }] },
    ],
  },
];
