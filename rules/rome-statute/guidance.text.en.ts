import type { RuleText } from '@/lib/engine/law-texts';
import type { guidance } from './guidance';

export const guidanceTexts: Readonly<Record<(typeof guidance)[number]['id'], RuleText>> = {
  'rs.principle.own-armed-group': {
    title: 'Being in the same armed group does not take a person out of the sexual war crimes',
    short: 'Same armed group',
    guidance:
      'The link with the conflict does the filtering. Torture, cruel treatment and outrages in an internal conflict still need the status of common article 3: show it. For crimes against humanity the point is contested, so prefer the war crime.',
  },
  'rs.principle.another-person-coerced': {
    title: 'Force or threats against another person count',
    short: 'Another person coerced',
  },
  'rs.principle.made-to-act': {
    title:
      'A person made to act upon another is harmed as well, and the act is that of those who forced it',
    short: 'Made to act',
    guidance:
      'Do not treat the person who was made to act as responsible without more. Similar facts were once labelled cruel treatment and later rape.',
  },
  'rs.principle.dead-persons': {
    title:
      'Acts upon the dead can be outrages upon personal dignity, and have been treated as inhumane acts',
    short: 'Acts upon the dead',
    guidance: 'The Elements name the dead for outrages upon personal dignity, and not for rape.',
  },
  'rs.principle.forced-pregnancy-and-national-law': {
    title: 'National law on pregnancy is not affected, and adds no element',
    short: 'National law on pregnancy',
  },
  'rs.flag.factors-outside-the-elements': {
    title: 'Factors outside the list of the Elements of Crimes are recorded, and none inside it',
    short: 'Factors outside the Elements',
    guidance:
      'Deception, exploitation or silence bear on consent, but the Elements ask for force, threat, coercion, a coercive environment or incapacity. Look again at abuse of power (by those who give aid, work or care too), fear and the environment.',
  },
  'rs.flag.justified-without-consent': {
    title:
      'Medically justified treatment without genuine consent: does enforced sterilisation reach it?',
    short: 'Justified without consent',
    guidance:
      'On the bare text it does not; commentary differs. Consider other inhumane acts, torture and the responsibility of the State as well.',
  },
  'rs.flag.link-is-the-gap': {
    title: 'What is missing for a war crime is the link, not the nature of the act',
    short: 'The link is the gap',
    guidance:
      'Look at who acted, against whom, in which function, and what the act served. No special link between the perpetrator and a party is required.',
  },
  'rs.flag.classification-open': {
    title: 'The kind of armed conflict is open, so both lists of war crimes are shown',
    short: 'Conflict not classified',
    guidance:
      'The same conduct under both is charged in the alternative. Those responsible need not have known the classification.',
  },
  'rs.principle.parallel-conflicts': {
    title: 'An international and an internal conflict run in parallel',
    short: 'Parallel conflicts',
    guidance:
      'Link each act with the conflict it was associated with. The two forms of one crime are alternatives.',
  },
};
