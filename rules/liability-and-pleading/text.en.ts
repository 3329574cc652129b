import type { RuleText } from '@/lib/engine/law-texts';
import { earlierLawTexts } from './earlier-law.text.en';
import { liabilityTexts } from './liability.text.en';
import { outcomesTexts } from './outcomes.text.en';
import type { liabilityAndPleading } from './pack';
import { pleadingOfActsTexts } from './pleading-acts.text.en';
import { pleadingOfTheCaseTexts } from './pleading-case.text.en';
import { pleadingOfNatureTexts } from './pleading-nature.text.en';

type Pack = typeof liabilityAndPleading;

export const liabilityAndPleadingAbout = {
  title: 'Liability and pleading',
  about:
    'Known ways in which charges of sexual, reproductive and gender-based crimes have been lost, and what to do about each.',
};

export const liabilityAndPleadingTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  ...pleadingOfNatureTexts,
  ...pleadingOfActsTexts,
  ...pleadingOfTheCaseTexts,
  ...liabilityTexts,
  ...outcomesTexts,
  ...earlierLawTexts,
};

export const liabilityAndPleadingPending: Readonly<Record<Pack['pending'][number], string>> = {
  'lp.pending.concurrence-paragraphs':
    'Paragraphs of the Ongwen trial and appeal judgments on concurrence, forced marriage and forced pregnancy: not established.',
  'lp.pending.practice-manual':
    'Chambers Practice Manual: number and present wording of the paragraph on cumulative charges were not seen.',
  'lp.pending.recklessness':
    'Paragraphs of ICC decisions that exclude recklessness under article 30 are known approximately only.',
  'lp.pending.gbagbo-al-hassan-confirmation':
    'Gbagbo and Al Hassan confirmation decisions on cumulative charges: not established.',
  'lp.pending.missing-decisions':
    'Simić, Todorović, Prlić, the Colombian ruling known as Karina and the sentence and reparations in Kwoyelo are known and not encoded: holdings and pinpoints were not established.',
  'lp.pending.persecution-and-genocide':
    'Authority on convictions for persecution beside genocide (Krstić, Nahimana): pinpoints not established.',
  'lp.pending.abd-al-rahman-reasoning':
    'Abd-Al-Rahman: paragraphs and exact reasoning on the gender ground, and the outcome of the appeal, were not seen.',
  'lp.pending.afghanistan-2026':
    'Afghanistan: an unsealing of further warrants in October 2026 is known from a headline only.',
  'lp.pending.el-hishri-2026':
    'El Hishri: the decision of 2026 to send the case to trial is inferred from a headline; counts were not seen.',
  'lp.pending.earlier-statutes':
    'The statutes of the ICTY, ICTR, SCSL and ECCC were not read: only holdings of their chambers are encoded. Look up in each which crimes it lists, which grounds of persecution, what its crimes against humanity must be linked to, whether custom asked for a policy, and its rules on evidence of sexual conduct.',
};
