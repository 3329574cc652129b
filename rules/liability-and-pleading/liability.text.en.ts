import type { RuleText } from '@/lib/engine/law-texts';
import type { liabilityRisks } from './liability';

export const liabilityTexts: Readonly<Record<(typeof liabilityRisks)[number]['id'], RuleText>> = {
  'lp.common-purpose': {
    title: 'The violence may be held to lie outside the common plan or purpose',
    short: 'Common purpose',
    guidance:
      'Rape, sexual slavery and gender-based crimes have been found and then not attributed for this reason. Show how they served the plan: doctrine, rewards, toleration, control of gender roles as an aim. Plead a second mode in the alternative.',
  },
  'lp.ordinary-course': {
    title:
      'Violence outside the plan: awareness that it would occur in the ordinary course of events',
    short: 'Ordinary course of events',
    guidance:
      'Article 30 asks for awareness that the consequence will occur; recklessness is not enough. Collect what made it virtually certain and known: earlier incidents, reports, the way such operations went.',
  },
  'lp.assistance-purpose': {
    title: 'Assisting asks for the purpose of facilitating the crime',
    short: 'Purpose to facilitate',
    guidance:
      'Plead the purpose in relation to the sexual, reproductive or gender-based crime itself. Where knowledge is all there is, consider contribution to a group with a common purpose.',
  },
  'lp.attempt': {
    title: 'Attempt is available for sexual crimes',
    short: 'Attempt as a mode',
    guidance:
      'A substantial step that was not completed for reasons independent of the person’s intention. Complete and voluntary abandonment excludes liability for the attempt.',
  },
  'lp.incitement': {
    title: 'Direct and public incitement is a mode of liability for genocide alone',
    short: 'Incitement: genocide only',
    guidance:
      'For crimes against humanity and war crimes consider ordering, soliciting or inducing instead. Record in the context which group was to be destroyed: without one, no form of genocide is listed.',
  },
  'lp.ordering-or-inducing': {
    title: 'Ordering, soliciting or inducing: the crime must occur or be attempted',
    short: 'Ordering or inducing',
    guidance:
      'An order needs a position of authority over those who carry it out; soliciting or inducing does not. For each, say what was said, decreed or called for, by whom, to whom, and what effect it had on what was done.',
  },
  'lp.command-measures': {
    title: 'Command responsibility stands or falls with measures, control and causation',
    short: 'Command responsibility',
    guidance:
      'Plead effective control, knowledge, each necessary and reasonable measure that was not taken, and that the crimes resulted from the failure to exercise control. A conviction was reversed on measures and on the scope of the charges. Say which branch is pleaded: 28(a) for military commanders and those effectively acting as one, 28(b) for other superiors, who must also have had effective responsibility and control over the activities concerned.',
  },
  'lp.command-some-measures': {
    title: 'Some measures are recorded: they may be argued to be enough',
    short: 'Measures taken',
    guidance:
      'Say for each measure why it was not necessary and reasonable in the circumstances: timing, reach, whether sexual violence was ever investigated.',
  },
  'lp.command-knowledge': {
    title: 'The knowledge asked of a superior depends on whether the superior is military',
    short: 'Knowledge of a superior',
    guidance:
      'For a military commander it is enough that he or she should have known. Another superior must have known, or consciously disregarded information that clearly indicated the crimes.',
  },
  'lp.defences-apart': {
    title: 'Defences are a separate question from elements and mode of liability',
    short: 'Defences apart',
    guidance:
      'A defence that succeeds excludes the responsibility of one person. It does not undo the finding that the act was sexual, violent or persecutory, and must not be reported so.',
  },
  'lp.superior-orders': {
    title: 'Orders to commit genocide or crimes against humanity are always manifestly unlawful',
    short: 'Superior orders',
  },
  'lp.mistake': {
    title: 'A mistake counts only as far as it negates the mental element',
    short: 'Mistake as a defence',
    guidance: 'Not knowing that the conduct is a crime within the jurisdiction is no excuse.',
  },
  'lp.opportunistic': {
    title: '“Opportunistic” is a conclusion, not a finding',
    short: 'Called opportunistic',
    guidance:
      'Before accepting it, look at repetition, sites, method, toleration by superiors, absence of punishment and what could be foreseen. An act need not be ordered to be part of an attack or linked to a conflict; and a private motive cancels neither.',
  },
};
