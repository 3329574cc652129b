import type { RuleText } from '@/lib/engine/law-texts';
import type { outcomes } from './outcomes';

export const outcomesTexts: Readonly<Record<(typeof outcomes)[number]['id'], RuleText>> = {
  'lp.outcome.acquitted-on-the-facts': {
    title: 'Acquittal because the facts were not proved',
    short: 'Acquitted on the facts',
    guidance:
      'It says that the standard of proof was not reached for these facts. It is no ruling on the label, and none on other acts.',
  },
  'lp.outcome.not-attributed': {
    title: 'Conduct found, not attributed to the accused',
    short: 'Found, not attributed',
    guidance:
      'The conduct was found to have occurred. Report it so, with the reason it was not attributed: mode of liability, common purpose, or a divided bench. Never write that the court rejected the crime.',
  },
  'lp.outcome.concurrence': {
    title: 'No conviction entered because another conviction covers the same acts',
    short: 'Not entered: concurrence',
    guidance: 'Not an acquittal on the facts. Count such charges apart when reporting results.',
  },
  'lp.outcome.defence': {
    title: 'Responsibility excluded by a defence',
    short: 'Excluded by a defence',
    guidance:
      'The defence concerns one person. The nature of the act, the elements found and the harm remain as found.',
  },
  'lp.outcome.charge-refused': {
    title: 'A charge was not confirmed or was withdrawn: find out for which reason',
    short: 'Charge refused',
    guidance:
      'Two reasons are often mixed up: the charge was seen as covered by another, or an element was not pleaded. The first is answered with distinct elements, the second with better pleading.',
  },
  'lp.standard.reasonable-basis': {
    title: 'Standard at this stage: reasonable basis to proceed',
    short: 'Reasonable basis',
    guidance: 'Say “reasonable basis”, and keep “alleged” for what is not established.',
  },
  'lp.standard.reasonable-grounds': {
    title: 'Standard for a warrant or summons: reasonable grounds to believe',
    short: 'Reasonable grounds',
    guidance: 'Cite warrants as warrants: they decide nothing on guilt.',
  },
  'lp.standard.substantial-grounds': {
    title: 'Standard for confirmation of charges: substantial grounds to believe',
    short: 'Substantial grounds',
    guidance:
      'Each supported crime with a materially distinct element is confirmed; alternative charges where the evidence supports each.',
  },
  'lp.standard.beyond-reasonable-doubt': {
    title: 'Standard at trial: beyond reasonable doubt',
    short: 'Beyond reasonable doubt',
    guidance: 'Fact-finding bodies and courts on State responsibility use other standards.',
  },
  'lp.legality': {
    title: 'Conduct before July 2002: show that it was criminal at the time',
    short: 'Law at the time',
    guidance:
      'Law at the time, foreseeability and accessibility. Definitions are construed strictly and not extended by analogy. The ICC has no jurisdiction over this period.',
  },
};
