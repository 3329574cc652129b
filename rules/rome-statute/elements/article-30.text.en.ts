import type { RuleText } from '@/lib/engine/law-texts';

const whatArticle30Says = {
  short: 'Intent and knowledge',
  guidance:
    'Where an element says nothing, article 30 applies. Intent and knowledge may be inferred; taking a risk is not enough.',
} as const;

export const meantConductAwareOfCoercionText = {
  title: 'Intent and knowledge: the act was meant, and the coercion or incapacity known',
  ...whatArticle30Says,
} as const satisfies RuleText;

export const meantConductAndResultAwareOfOwnershipText = {
  title:
    'Intent and knowledge: the conduct was meant, the sexual acts meant or foreseen, the exercise of ownership known',
  ...whatArticle30Says,
} as const satisfies RuleText;

export const meantConductAwareOfOwnershipText = {
  title: 'Intent and knowledge: the conduct was meant, and the exercise of ownership known',
  ...whatArticle30Says,
} as const satisfies RuleText;

export const meantConductAwareOfPregnancyText = {
  title: 'Intent and knowledge: the confinement was meant, and the forced pregnancy known',
  ...whatArticle30Says,
} as const satisfies RuleText;

export const meantResultAwareOfNoJustificationText = {
  title:
    'Intent and knowledge: the loss was meant or foreseen, and the lack of justification and consent known',
  ...whatArticle30Says,
} as const satisfies RuleText;

export const meantResultAwareOfCustodyText = {
  title:
    'Intent and knowledge: the suffering was meant or foreseen, and the custody or control known',
  ...whatArticle30Says,
} as const satisfies RuleText;

export const meantConductAndResultText = {
  title:
    'Intent and knowledge: the conduct was meant, and its result meant or foreseen in the ordinary course of events',
  ...whatArticle30Says,
} as const satisfies RuleText;

export const meantConductText = {
  title: 'Intent and knowledge: the conduct was meant',
  ...whatArticle30Says,
} as const satisfies RuleText;
