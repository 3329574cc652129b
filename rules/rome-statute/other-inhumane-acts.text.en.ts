import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAndResultText } from './elements/article-30.text.en';
import { knowledgeOfAttackText, partOfAttackText } from './elements/context-elements.text.en';
import { awareOfCharacterText } from './elements/mental-elements.text.en';
import { unionImposedText } from './elements/ownership-and-reproduction.text.en';
import {
  greatSufferingText,
  similarToArticle7Text,
} from './elements/suffering-and-dignity.text.en';
import type { otherInhumaneActs } from './other-inhumane-acts';

export const otherInhumaneActsTexts: Readonly<
  Record<(typeof otherInhumaneActs)[number]['id'], RuleText>
> = {
  'rs.7-1-k.e1': greatSufferingText,
  'rs.7-1-k.e2': similarToArticle7Text,
  'rs.7-1-k.e3': awareOfCharacterText,
  'rs.7-1-k.e4': partOfAttackText,
  'rs.7-1-k.e5': knowledgeOfAttackText,
  'rs.7-1-k.mental': meantConductAndResultText,
  'rs.7-1-k': {
    title: 'Other inhumane acts',
    short: 'Other inhumane acts',
    guidance:
      'Residual: an alternative to a named crime. Genital violence was confirmed here in 2012 after its sexual nature was not accepted; forced contraception or abortion, and violence upon the dead, can be charged here.',
  },
  'rs.7-1-k-fm.union': unionImposedText,
  'rs.7-1-k-fm.e1': greatSufferingText,
  'rs.7-1-k-fm.e2': similarToArticle7Text,
  'rs.7-1-k-fm.e3': awareOfCharacterText,
  'rs.7-1-k-fm.e4': partOfAttackText,
  'rs.7-1-k-fm.e5': knowledgeOfAttackText,
  'rs.7-1-k-fm.mental': meantConductAndResultText,
  'rs.7-1-k-fm': {
    title: 'Forced marriage as an other inhumane act',
    short: 'Forced marriage (other inhumane act)',
    guidance:
      'Not named in the Statute: judge-made under article 7(1)(k). Distinct from sexual slavery; no sexual act is needed. One count, never beside other inhumane acts for the same conduct. A trial chamber departed from the line of authority in 2024.',
  },
};
