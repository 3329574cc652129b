import type { RuleText } from '@/lib/engine/law-texts';
import type { contexts } from './contexts';

export const contextsTexts: Readonly<Record<(typeof contexts)[number]['id'], RuleText>> = {
  'rs.ctx.course-of-conduct': {
    title: 'A course of conduct with multiple commission of acts of article 7(1)',
    short: 'Course of conduct',
    guidance: 'It need not be a military attack, and the acts need not all be of one kind.',
  },
  'rs.ctx.civilian-population': {
    title: 'Directed against a civilian population',
    short: 'Civilian population',
    guidance:
      'It is the attack that is directed so. Whether members of the attacker’s own force can be victims is contested for crimes against humanity.',
  },
  'rs.ctx.policy': {
    title: 'Pursuant to or in furtherance of a State or organisational policy',
    short: 'Policy',
    guidance:
      'Active promotion or encouragement; inaction only if deliberate and aimed at encouraging, and never inferred from inaction alone. The policy need not be to commit sexual violence.',
  },
  'rs.ctx.widespread-or-systematic': {
    title: 'The attack was widespread or systematic',
    short: 'Widespread or systematic',
    guidance: 'Either is enough. A single act can be part of such an attack.',
  },
  'rs.ctx.attack': {
    title: 'A widespread or systematic attack directed against a civilian population',
    short: 'Attack on a civilian population',
    guidance: 'No armed conflict is needed.',
  },
  'rs.ctx.iac': {
    title: 'An international armed conflict, occupation included',
    short: 'International armed conflict',
  },
  'rs.ctx.niac': {
    title: 'An armed conflict not of an international character',
    short: 'Internal armed conflict',
    guidance:
      'More than riots and isolated or sporadic violence. The thresholds of article 8(2)(d) and (f) are not elements of the crimes.',
  },
  'rs.ctx.protected-group': {
    title: 'A national, ethnical, racial or religious group is the object of destruction',
    short: 'Protected group',
    guidance: 'A closed list: gender is not among them. Gendered acts can be the means.',
  },
  'rs.ctx.racial-regime': {
    title:
      'An institutionalised regime of systematic oppression and domination by one racial group over another',
    short: 'Racial regime',
  },
};
