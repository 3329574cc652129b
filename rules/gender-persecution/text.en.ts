import type { RuleText } from '@/lib/engine/law-texts';
import { genderApartheidTexts } from './gender-apartheid.text.en';
import type { genderPersecution } from './pack';
import { persecutionGuidanceTexts } from './persecution-guidance.text.en';
import { rightsTexts } from './rights.text.en';

type Pack = typeof genderPersecution;

export const genderPersecutionTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  ...persecutionGuidanceTexts,
  ...rightsTexts,
  ...genderApartheidTexts,
};

export const genderPersecutionPending: Readonly<Record<Pack['pending'][number], string>> = {
  'gp.pending.policy-paragraphs':
    'Paragraph numbers of the Prosecutor’s policy on gender persecution (2022): the text was not available.',
  'gp.pending.abd-al-rahman-reasoning':
    'Reasoning and paragraphs on the gender ground in Abd-Al-Rahman (2025): not seen.',
  'ga.pending.treaty-proposals':
    'What States proposed on gender apartheid for the treaty on crimes against humanity by April 2026: not seen.',
  'ga.pending.definitions':
    'The competing definitions of gender apartheid: at least three were under discussion in December 2025; their texts are not encoded.',
};
