import type { RuleText } from '@/lib/engine/law-texts';
import { coercionFactorsTexts } from './coercion-factors.text.en';
import { actConflictsTexts } from './conflicts.text.en';
import { consentFactorsTexts } from './consent-factors.text.en';
import { examplesDoneToAPersonTexts } from './examples-done-to-a-person.text.en';
import { examplesMadeToActTexts } from './examples-made-to-act.text.en';
import { examplesWithoutContactTexts } from './examples-without-contact.text.en';
import { generalPrinciplesTexts } from './general-principles.text.en';
import { guidelinesTexts } from './guidelines.text.en';
import { indiciaTexts } from './indicia.text.en';
import type { haguePrinciples } from './pack';
import { stepsTexts } from './steps.text.en';

type Pack = typeof haguePrinciples;

export const haguePrinciplesTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  ...generalPrinciplesTexts,
  ...indiciaTexts,
  ...examplesDoneToAPersonTexts,
  ...examplesMadeToActTexts,
  ...examplesWithoutContactTexts,
  ...coercionFactorsTexts,
  ...consentFactorsTexts,
  ...stepsTexts,
  ...guidelinesTexts,
  ...actConflictsTexts,
};

const editorEnters = 'Text to be entered by an editor who has the document.';

export const haguePrinciplesPending: Readonly<Record<Pack['pending'][number], string>> = {
  'hp.pending.key-principle-1': `Key Principle 1 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-2': `Key Principle 2 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-3': `Key Principle 3 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-4': `Key Principle 4 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-5': `Key Principle 5 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-6': `Key Principle 6 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-7': `Key Principle 7 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-8': `Key Principle 8 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-9': `Key Principle 9 for Policy Makers. ${editorEnters}`,
  'hp.pending.key-principle-10': `Key Principle 10 for Policy Makers. ${editorEnters}`,
  'hp.pending.numbers-inside-parts':
    'Numbers and letters inside the Parts of the Declaration: not seen, so citations stop at the Part.',
  'hp.pending.part-4-complete-list':
    'Part 4 fills about three pages: more examples than the forty encoded here are to be expected, in an order of their own.',
  'hp.pending.part-5-complete-list':
    'The complete list of Part 5: whether it names deception, exploitation, silence or a prior relationship was not seen.',
  'hp.pending.body-parts-membership':
    'Exact membership of the two tiers of body parts in Part 3, and how it treats prosthetic, constructed or intersex parts.',
  'hp.pending.effect-without-aim':
    'Whether an effect on sexual autonomy, identity or reproduction counts where it was not aimed at.',
  'hp.pending.whose-community':
    'Whose community’s perception counts: that of the person harmed only, or also that of those responsible.',
  'hp.pending.commentary': 'Annex 1, the Commentary (about twenty pages): not seen.',
  'hp.pending.glossary':
    'A glossary with definitions of sexual autonomy and sexual integrity: not seen.',
  'hp.pending.guidelines-body':
    'The ICL Guidelines beyond their first two headings: table of crimes, mental element, modes, gravity.',
};
