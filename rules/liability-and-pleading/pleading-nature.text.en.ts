import type { RuleText } from '@/lib/engine/law-texts';
import type { pleadingOfNature } from './pleading-nature';

export const pleadingOfNatureTexts: Readonly<
  Record<(typeof pleadingOfNature)[number]['id'], RuleText>
> = {
  'lp.plead-indicators': {
    title: 'Plead the indicators of sexual nature expressly',
    short: 'Plead the indicators',
    guidance:
      'Sexual nature is a question of fact. A charge has been lost where a filing asserted it without setting out why. Name body parts, words, audience, aim and how the person and the community understood the act; add that another motive excludes none of it.',
  },
  'lp.genital-violence-adverse': {
    title: 'Violence to a sexual body part: one adverse ruling exists',
    short: 'Adverse ruling on genital violence',
    guidance:
      'A Pre-Trial Chamber did not accept forced circumcision and penile amputation as sexual in 2012; the case ended without a judgment and the ruling is widely criticised. Charge sexual violence, with other inhumane acts in the alternative, and consider torture and persecution on combined grounds.',
  },
  'lp.undressing-adverse': {
    title: 'Undressing without contact: an older warrant decision doubted comparable gravity',
    short: 'Adverse ruling on undressing',
    guidance:
      'That was a ruling on gravity at the warrant stage, not on sexual nature. Set out audience, duration, custody, repetition, age and effects; consider outrages upon personal dignity.',
  },
  'lp.no-ruling-on-images': {
    title: 'Sexualised posing and images: no international court has ruled on their sexual nature',
    short: 'No ruling on images',
    guidance:
      'There are findings of an inquiry and civil verdicts. Say so, argue from the indicia, name the harm of the images themselves, and never reproduce them.',
  },
};
