import type { RuleText } from '@/lib/engine/law-texts';
import { formsTexts } from './forms.text.en';
import { hooksTexts } from './hooks.text.en';
import type { reproductiveViolence } from './pack';

type Pack = typeof reproductiveViolence;

export const reproductiveViolenceTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  ...formsTexts,
  ...hooksTexts,
};

export const reproductiveViolencePending: Readonly<Record<Pack['pending'][number], string>> = {
  'rv.pending.definition':
    'A definition of reproductive violence in international law: there is none to cite.',
  'rv.pending.breastfeeding':
    'Authority on interference with breastfeeding: no reported conviction was found.',
  'rv.pending.medical-objects':
    'Attacks on reproductive health services as war crimes: articles 8(2)(b)(ix) and (xxiv), 8(2)(e)(ii) and (iv) are not encoded.',
};
