import type { RuleText } from '@/lib/engine/law-texts';
import type { steps } from './steps';

export const stepsTexts: Readonly<Record<(typeof steps)[number]['id'], RuleText>> = {
  'hp.sexual-nature': {
    title: 'The act is sexual in nature',
    short: 'Sexual nature',
    guidance:
      'One indicium may be enough; none is required, and their absence decides nothing. Contact, gratification, anybody’s gender and the motive do not decide. The Elements of Crimes leave the term undefined; an ICC Pre-Trial Chamber read it narrowly for genital violence in 2012. Plead the indicators expressly, and plead an alternative.',
  },
  'hp.sexual-violence': {
    title: 'The act of a sexual nature is sexual violence',
    short: 'Sexual violence',
    guidance:
      'Two ways: the act is violent by its nature, or genuine, voluntary, specific and ongoing consent is missing. The circumstances show it; nobody has to show resistance.',
  },
  'hp.reproductive-violence': {
    title: 'The act violates reproductive freedom',
    short: 'Reproductive violence',
    guidance:
      'Independent of sexual nature. Forced pregnancy and enforced sterilisation are named as crimes, measures to prevent births as a form of genocide; look at torture, cruel treatment, persecution, other inhumane acts and genocide for the rest.',
  },
};
