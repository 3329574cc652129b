import type { RuleText } from '@/lib/engine/law-texts';
import type { myths } from './myths';

export const mythsTexts: Readonly<Record<(typeof myths)[number]['id'], RuleText>> = {
  'ev.myth.resistance': {
    title: 'Resistance is not required',
    short: 'Myth: resistance',
    guidance: 'Fear, freezing and compliance are ordinary reactions to danger.',
  },
  'ev.myth.consent': {
    title: 'A coercive setting may void consent; a relationship proves nothing',
    short: 'Myth: consent',
    guidance:
      'A word such as “girlfriend” or “wife” shows no consent; in custody or under armed control it describes the control.',
  },
  'ev.myth.delay': {
    title: 'Delay, gaps, changes or therapy are no proof of unreliability',
    short: 'Myth: late account',
    guidance:
      'People speak when it is safe. A late account is a pleading risk for the prosecution, not a mark against the witness.',
  },
  'ev.myth.another-motive': {
    title: 'An ethnic, political, religious or interrogation motive cancels nothing',
    short: 'Myth: another motive',
    guidance:
      'Acts are often sexual and discriminatory at once. Gratification is not required. One adverse ruling exists and is shown.',
  },
  'ev.myth.men': {
    title: 'The same test applies to men and boys',
    short: 'Myth: men and boys',
    guidance: 'Do not reduce it to injury or torture; name those beside sexual violence.',
  },
  'ev.myth.women-responsible': {
    title: 'Anyone can be responsible, women included',
    short: 'Myth: women responsible',
  },
  'ev.myth.culture': {
    title: 'Culture or religion is context, not justification',
    short: 'Myth: culture',
    guidance:
      'Ask how the act is understood where it happened. Do not attribute violence to a faith or a community.',
  },
  'ev.myth.sexual-history': {
    title: 'Other sexual conduct is not admitted, and says nothing about credibility',
    short: 'Myth: sexual history',
    guidance: 'Do not record it.',
  },
  'ev.myth.corroboration': {
    title: 'Medical evidence or a second witness is not required in law',
    short: 'Myth: corroboration',
    guidance:
      'The absence of injury is common. Context, pattern and linkage evidence can often be had without anyone being asked again.',
  },
  'ev.myth.identity-blamed': {
    title: 'Orientation or identity never excuses what was done',
    short: 'Myth: identity blamed',
    guidance:
      'It may be the ground of persecution. Record it only where needed and safe; disclosure can put people at risk.',
  },
  'ev.myth.own-group': {
    title: 'Members of the same armed group stay protected',
    short: 'Myth: own group',
  },
};
