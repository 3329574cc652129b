import type { Example, ExampleFacts } from '@/lib/engine/pack';

/** What ties the conduct to its context, by the fact that says so. */
const LINKS = {
  partOfAttack: 'the attack',
  deprivationPartOfAttack: 'the attack',
  associatedWithConflict: 'the conflict',
  patternOrSelfEffecting: 'a pattern',
} as const;

/** The three examples of every crime: each element has a fact; its link with the context is not known; there is no link. */
export function examplesOfCrime(
  what: string,
  facts: ExampleFacts,
  link: keyof typeof LINKS,
): readonly Example[] {
  return [
    {
      name: `Every element has a fact: ${what} is indicated`,
      facts,
      expect: 'met',
    },
    {
      name: `The link with ${LINKS[link]} is not known: open, not failed`,
      facts: { ...facts, [link]: 'not-known' },
      expect: 'open',
    },
    {
      name: `No link with ${LINKS[link]}: this crime is not indicated, and nothing else follows`,
      facts: { ...facts, [link]: 'no' },
      expect: 'not-met',
    },
  ];
}
