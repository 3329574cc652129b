import type { RuleText } from '@/lib/engine/law-texts';
import type { listing } from './listing';

export const listingTexts: Readonly<Record<(typeof listing)[number]['id'], RuleText>> = {
  'rs.flag.only-internal-conflict': {
    title:
      'Only an internal conflict is recorded: war crimes of an international one are not listed',
    short: 'International conflict not answered',
    guidance:
      'They are not excluded. If foreign forces fought beside or against a party, or occupied the place, answer it: the same conduct is then charged in the alternative.',
  },
  'rs.flag.only-international-conflict': {
    title:
      'Only an international conflict is recorded: war crimes of an internal one are not listed',
    short: 'Internal conflict not answered',
    guidance:
      'They are not excluded. If an organised group fought its own government or another group, answer it: the same conduct is then charged in the alternative.',
  },
  'rs.flag.torture-in-custody': {
    title: 'Torture is listed, open: was the pain or suffering severe?',
    short: 'Torture in custody: is it severe?',
    guidance:
      'A sexual act, or the threat of one, against a person in custody is recorded. Suffering may be mental. The ICTY took severe suffering as established once rape was proved, and entered torture for forced nudity with threats.',
  },
  'rs.flag.torture-for-a-purpose': {
    title: 'Torture as a war crime is listed, open: was the pain or suffering severe?',
    short: 'Torture for a purpose: is it severe?',
    guidance:
      'A sexual act, or the threat of one, for a prohibited purpose is recorded. Suffering may be mental. The ICTY took severe suffering as established once rape was proved, and entered torture for forced nudity with threats.',
  },
};
