import type { RuleText } from '@/lib/engine/law-texts';
import type { earlierLaw } from './earlier-law';

export const earlierLawTexts: Readonly<Record<(typeof earlierLaw)[number]['id'], RuleText>> = {
  'lp.earlier-law': {
    title: 'The Elements of Crimes are a comparison here: another law decides',
    short: 'Read as a comparison',
    guidance:
      'They bind the ICC, for conduct from July 2002. No other statute is encoded here: every crime below says what these facts would be under the Rome Statute, not what they were. Look up which crimes and grounds of persecution the court’s own statute lists, what its crimes against humanity must be linked to, and the law in force at the time. Facts and signs of sexual nature read the same under any law.',
  },
  'lp.earlier-law.rape': {
    title:
      'Rape under the law of the earlier tribunals: non-consent, in the surrounding circumstances',
    short: 'Rape: the earlier definition',
    guidance:
      'The ICTY asked for penetration without consent, assessed in the circumstances, and knowledge of it; the SCSL for knowledge of non-consent. Resistance was never needed, and coercive circumstances prove the lack of consent. Earlier chambers had defined rape otherwise, without non-consent as an element. The coercion recorded here is the evidence for either test.',
  },
  'lp.earlier-law.rape-eccc': {
    title: 'At the ECCC rape was entered through other inhumane acts',
    short: 'Rape at the ECCC',
    guidance:
      'Forced marriage and rape within it were each entered as other inhumane acts, for men too. No separate conviction for rape was seen: look up whether rape was a crime against humanity of its own at the time, and plead the inhumane act.',
  },
  'lp.earlier-law.torture': {
    title: 'Torture under the law of the earlier tribunals: a prohibited purpose',
    short: 'Torture: the earlier definition',
    guidance:
      'A purpose such as information, punishment, intimidation, coercion or discrimination was asked for, as a crime against humanity too; it need not be the only one. That torture against humanity needs no purpose is law of the Rome Statute. Record the purpose, whatever the charge.',
  },
  'lp.earlier-law.names': {
    title: 'Other sexual and reproductive crimes went under other names',
    short: 'Earlier names',
    guidance:
      'What the Rome Statute names was recorded as enslavement, outrages upon personal dignity, cruel or inhuman treatment and other inhumane acts before the ICTY, ICTR and ECCC. The SCSL entered sexual slavery by name and forced marriage as an other inhumane act. Charge what the statute of the court offers, and say in the charge that the conduct was sexual or reproductive.',
  },
  'lp.earlier-law.persecution': {
    title: 'Persecution under another law: show the ground, and drop what that law does not ask',
    short: 'Persecution: earlier or other law',
    guidance:
      'Gender is a ground in the text of the Rome Statute. Before another court look up which grounds its statute lists, and for earlier conduct show that this one was recognised; the first ICC conviction on it concerns facts of 2003 and 2004. The connection with another act or crime belongs to the Rome Statute: the ICTY did not find it in custom.',
  },
  'lp.earlier-law.genocide-pattern': {
    title: 'Genocide under customary law: no manifest pattern is needed',
    short: 'Genocide: the pattern',
    guidance:
      'The pattern stands in the Elements of the ICC, not in the Statute. The ICTY held that it is no part of custom: before another court its absence does not exclude the crime.',
  },
};
