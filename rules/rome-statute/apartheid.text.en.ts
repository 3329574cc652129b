import type { RuleText } from '@/lib/engine/law-texts';
import type { apartheid } from './apartheid';
import {
  inhumaneActText,
  maintainRegimeText,
  racialRegimeText,
} from './elements/apartheid.text.en';
import { meantConductText } from './elements/article-30.text.en';
import { knowledgeOfAttackText, partOfAttackText } from './elements/context-elements.text.en';
import { awareOfCharacterText } from './elements/mental-elements.text.en';
import { similarToArticle7Text } from './elements/suffering-and-dignity.text.en';

export const apartheidTexts: Readonly<Record<(typeof apartheid)[number]['id'], RuleText>> = {
  'rs.7-1-j.e1': inhumaneActText,
  'rs.7-1-j.e2': similarToArticle7Text,
  'rs.7-1-j.e3': awareOfCharacterText,
  'rs.7-1-j.e4': racialRegimeText,
  'rs.7-1-j.e5': maintainRegimeText,
  'rs.7-1-j.e6': partOfAttackText,
  'rs.7-1-j.e7': knowledgeOfAttackText,
  'rs.7-1-j.mental': meantConductText,
  'rs.7-1-j': {
    title: 'The crime of apartheid',
    short: 'Apartheid',
    guidance:
      'Racial groups only. For domination by gender see persecution, and gender apartheid as a proposal.',
  },
};
