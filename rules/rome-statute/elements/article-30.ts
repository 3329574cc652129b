import type { Example, ExampleFacts, Rule } from '@/lib/engine/pack';
import type { mentalFacts } from '@/rules/facts/mental';

type MentalFact = (typeof mentalFacts)[number];
type Awareness = Extract<MentalFact, { id: 'awareOf' }>['options'][number];
type Asked = 'meantConduct' | 'meantOrForesawResult' | `awareOf=${Awareness}`;

/**
 * The default mental element (Rome Statute, article 30), by what a crime is made of: conduct is meant, its
 * result meant or foreseen, a circumstance known. All of what is asked has to be there; `indicated` says so
 * in a sentence, the other two examples follow from it.
 */
function article30(indicated: string, ...asked: readonly [Asked, ...Asked[]]) {
  const conditions = asked.map((atom) => {
    const [fact = '', is] = atom.split('=');
    return is === undefined ? { fact } : { fact, is };
  });
  const yes = (atoms: readonly Asked[]): ExampleFacts =>
    Object.fromEntries(atoms.map((atom) => [atom, 'yes']));
  const examples: readonly Example[] = [
    { name: `${indicated}: indicated`, facts: yes(asked), expect: 'met' },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { ...yes(asked), meantConduct: 'no' },
      expect: 'not-met',
    },
    {
      name: asked.length > 1 ? 'Not all of it is known: open' : 'Not known: open',
      facts: yes(asked.slice(0, -1)),
      expect: 'open',
    },
  ];
  const [only = { fact: asked[0] }] = conditions;
  const when = conditions.length > 1 ? { all: conditions } : only;
  return { kind: 'element', scope: 'act', when, examples } as const satisfies Omit<
    Rule,
    'id' | 'sources'
  >;
}

export const meantConduct = article30('Meant the conduct', 'meantConduct');

export const meantConductAndResult = article30(
  'Meant the conduct and its result',
  'meantConduct',
  'meantOrForesawResult',
);

export const meantConductAwareOfCoercion = article30(
  'Meant the act and was aware of the coercion',
  'meantConduct',
  'awareOf=coercion-or-incapacity',
);

export const meantConductAwareOfOwnership = article30(
  'Exercised ownership knowingly',
  'meantConduct',
  'awareOf=ownership',
);

export const meantConductAwareOfPregnancy = article30(
  'Knew of the forced pregnancy and meant the confinement',
  'meantConduct',
  'awareOf=pregnancy-and-confinement',
);

export const meantConductAndResultAwareOfOwnership = article30(
  'Exercised ownership knowingly and foresaw the sexual acts',
  'meantConduct',
  'meantOrForesawResult',
  'awareOf=ownership',
);

export const meantResultAwareOfNoJustification = article30(
  'Meant the loss, knowing that nothing justified it',
  'meantConduct',
  'meantOrForesawResult',
  'awareOf=no-justification',
);

export const meantResultAwareOfCustody = article30(
  'Meant the suffering of a person known to be in custody',
  'meantConduct',
  'meantOrForesawResult',
  'awareOf=custody',
);
