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
    title: 'Torture is in view: was the pain or suffering severe?',
    short: 'Torture in custody: is it severe?',
    guidance:
      'Violence, or a threat of sexual violence, against a person in custody or confinement is recorded. Suffering may be mental. The ICTY took severe suffering as established once rape was proved, and entered torture for forced nudity with threats.',
  },
  'rs.flag.torture-for-a-purpose': {
    title: 'Torture as a war crime is in view: severity, and purpose where none is recorded',
    short: 'Torture for a purpose: is it severe?',
    guidance:
      'Violence, or a threat of sexual violence, is recorded with a prohibited purpose; or in custody or with signs of discrimination, and the purpose is not answered. Discrimination of any kind is such a purpose. Suffering may be mental. The ICTY took severe suffering as established once rape was proved, and entered torture for forced nudity with threats.',
  },
  'rs.flag.torture-signs': {
    title: 'Torture is in view: custody or control, and a prohibited purpose',
    short: 'Signs of torture',
  },
  'rs.flag.sexual-slavery-signs': {
    title: 'Sexual slavery is in view: was a power of ownership exercised?',
    short: 'Signs of sexual slavery',
    guidance:
      'A sexual act and signs of control as over property are recorded. Look at movement, escape, threats, dependence, labour, a union that was imposed, and duration together. Neither a sale nor confinement is needed.',
  },
  'rs.flag.forced-marriage-signs': {
    title: 'Forced marriage is in view: status, duties and suffering',
    short: 'Signs of forced marriage',
    guidance:
      'What matters is the status and the duties of a spouse, imposed regardless of the will, and the suffering that follows; no sexual act is needed. Where there was one, it belongs to the same act: rape and sexual slavery stand beside forced marriage. Men can be harmed so too.',
  },
  'rs.flag.forced-pregnancy-signs': {
    title: 'Forced pregnancy is in view: confinement, and the intent behind it',
    short: 'Signs of forced pregnancy',
    guidance:
      'A person was forcibly made pregnant. The crime turns on confinement during the pregnancy, and on the intent to affect the ethnic composition or to carry out other grave violations. Those who confine need not have caused the pregnancy.',
  },
  'rs.flag.inhumane-act-signs': {
    title:
      'Other inhumane acts and cruel or inhuman treatment are in view: how great was the suffering?',
    short: 'Signs of inhumane acts',
    guidance:
      'Most forms of reproductive violence, and injury to sexual parts of the body, are named by no crime of their own: these crimes reach them, and mutilation and blows to people who are held. Serious injury to health is enough for other inhumane acts, which stay residual.',
  },
  'rs.flag.displacement-signs': {
    title: 'Deportation or forcible transfer is in view: was the removal permitted?',
    short: 'Removal: was it permitted?',
    guidance:
      'People were expelled or moved. The crime asks whether international law permitted it, and whether they were lawfully where they were. Fear of violence, sexual violence included, can be what forces people to leave.',
  },
  'rs.flag.enforced-prostitution-signs': {
    title: 'Enforced prostitution is in view: was there an advantage?',
    short: 'Signs of enforced prostitution',
    guidance:
      'Sexual acts in an exchange are recorded. The crime asks for force, threat, coercion or incapacity, and for an advantage to anyone, money or not, obtained or expected. Look beside it for rape and sexual slavery: the name often says less than the facts.',
  },
  'rs.flag.acts-upon-the-dead': {
    title: 'Other inhumane acts are in view: who suffered by what was done to the dead?',
    short: 'Acts upon the dead: suffering',
    guidance:
      'Outrages upon personal dignity name the dead. Other inhumane acts have been applied to sexual violence upon them as well: record the suffering of those who saw it, or to whom it was addressed.',
  },
  'rs.flag.alive-at-the-time': {
    title: 'The dead are recorded: rape, mutilation and other violence are worded for the living',
    short: 'Alive at the time?',
    guidance:
      'The Elements name the dead for outrages upon personal dignity alone. Say which acts were done to people who were alive, in an act of their own: what is said of rape, torture, mutilation and genocide by serious harm holds for those.',
  },
  'rs.flag.imprisonment-signs': {
    title: 'Imprisonment is in view: is the detention itself part of what was done?',
    short: 'Signs of imprisonment',
    guidance:
      'People are held, and something was done to them there. Taking their liberty can be a crime of its own, where it was so grave that it violated fundamental rules of international law. An answer on imprisonment, under other conduct, settles whether it is at issue.',
  },
  'rs.flag.unlawful-confinement-signs': {
    title: 'Unlawful confinement is in view: confined, and protected by a Geneva Convention?',
    short: 'Confinement: protected person?',
    guidance:
      'Confinement or detention in an international conflict is recorded. This grave breach asks for persons protected by a Convention, such as civilians in the hands of a party of which they are not nationals, or prisoners of war.',
  },
  'rs.flag.serious-harm-suffering-open': {
    title:
      'Serious harm is recorded: other inhumane acts turn on great suffering or serious injury',
    short: 'Serious harm, suffering open',
    guidance:
      'Serious harm to body or mind points to it. While great suffering or serious injury is not judged, the crime is listed as open.',
  },
};
