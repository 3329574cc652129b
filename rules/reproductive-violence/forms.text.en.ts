import type { RuleText } from '@/lib/engine/law-texts';
import type { forms } from './forms';

export const formsTexts: Readonly<Record<(typeof forms)[number]['id'], RuleText>> = {
  'rv.form.forced-pregnancy': {
    title: 'Forced pregnancy is a form of reproductive violence',
    short: 'Forced pregnancy',
    guidance:
      'Named: article 7(1)(g), 8(2)(b)(xxii), 8(2)(e)(vi). Ask for confinement, how the pregnancy came about, and intent.',
  },
  'rv.form.forced-continuation': {
    title: 'Forced continuation of pregnancy is a form of reproductive violence',
    short: 'Forced continuation of pregnancy',
    guidance: 'Not named. Look at forced pregnancy, torture, persecution and other inhumane acts.',
  },
  'rv.form.forced-abortion': {
    title: 'Forced abortion is a form of reproductive violence',
    short: 'Forced abortion',
    guidance:
      'Not named. Look at other inhumane acts, torture, cruel treatment, persecution, and genocide by preventing births where there is intent.',
  },
  'rv.form.forced-contraception': {
    title: 'Forced contraception is a form of reproductive violence',
    short: 'Forced contraception',
    guidance:
      'Not named. Look at other inhumane acts, torture, cruel treatment, persecution, and genocide by preventing births where there is intent.',
  },
  'rv.form.sterilisation': {
    title: 'Enforced sterilisation is a form of reproductive violence',
    short: 'Enforced sterilisation',
    guidance: 'Named: loss of capacity, no medical justification, no genuine consent.',
  },
  'rv.form.prevention-of-births': {
    title: 'Prevention of births is a form of reproductive violence',
    short: 'Prevention of births',
    guidance:
      'Genocide by preventing births needs two intents; without them look at persecution and other inhumane acts.',
  },
  'rv.form.fertility-substances': {
    title: 'Imposed substances is a form of reproductive violence',
    short: 'Fertility substances',
    guidance: 'Not named. Look at torture, other inhumane acts and biological experiments.',
  },
  'rv.form.contraceptive-sabotage': {
    title: 'Contraceptive sabotage is a form of reproductive violence',
    short: 'Contraceptive sabotage',
    guidance:
      'Not named. Look at forced pregnancy where there is confinement, and other inhumane acts.',
  },
  'rv.form.imposed-parenthood': {
    title: 'Imposed parenthood is a form of reproductive violence',
    short: 'Imposed parenthood',
    guidance: 'Not named. Look at other inhumane acts, persecution and transfer of children.',
  },
  'rv.form.breastfeeding': {
    title: 'Interference with breastfeeding is a form of reproductive violence',
    short: 'Interference with breastfeeding',
    guidance:
      'No reported conviction is known. Look at other inhumane acts, torture, outrages and persecution.',
  },
  'rv.form.injury-to-capacity': {
    title: 'Ill-treatment of reproductive capacity is a form of reproductive violence',
    short: 'Ill-treatment of reproductive capacity',
    guidance: 'Torture, cruel or inhuman treatment, mutilation; of any gender.',
  },
  'rv.form.care-denied': {
    title: 'Denial of reproductive care is a form of reproductive violence',
    short: 'Care denied',
    guidance:
      'Persecution, and the responsibility of the State; denial has been treated as ill-treatment by human rights bodies.',
  },
  'rv.form.care-destroyed': {
    title: 'Destruction of reproductive services is a form of reproductive violence',
    short: 'Destruction of reproductive services',
    guidance:
      'Attacks on medical objects (not encoded here), persecution, genocide by conditions of life or preventing births: contested, on the facts.',
  },
};
