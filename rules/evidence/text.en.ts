import type { RuleText } from '@/lib/engine/law-texts';
import { mythsTexts } from './myths.text.en';
import type { evidence } from './pack';
import { proofAndProtectionTexts } from './proof-and-protection.text.en';
import { rulesOfEvidenceTexts } from './rules-of-evidence.text.en';

type Pack = typeof evidence;

export const evidenceAbout = {
  title: 'Evidence',
  about:
    'Rules of evidence in cases of sexual violence, answers to myths and stereotypes, means of proof and protection of those who testify.',
};

export const evidenceTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  ...rulesOfEvidenceTexts,
  ...mythsTexts,
  ...proofAndProtectionTexts,
};

export const evidencePending: Readonly<Record<Pack['pending'][number], string>> = {
  'ev.pending.rules-86-to-88':
    'English wording of rules 86, 87(3), 88(5) and 17(2)(b) to (3): known, not read.',
  'ev.pending.policy-paragraphs':
    'Paragraphs of the prosecution policies of 2022, 2023 and 2024: the texts were not available.',
  'ev.pending.national-law':
    'National rules of evidence and duties to report: they differ, and are not encoded.',
};
