import type { RuleText } from '@/lib/engine/law-texts';
import type { turnsOn } from './turns-on';

export const turnsOnTexts: Readonly<Record<(typeof turnsOn)[number]['id'], RuleText>> = {
  'rs.flag.turns-on.suffering': {
    title: 'Torture, cruel or inhuman treatment and other inhumane acts turn on suffering',
    short: 'Turns on suffering',
    guidance:
      'Pain or suffering may be mental: threats, being made to watch and lasting fear count. While the answer is open, some or all of these crimes may not be listed. Tribunals have treated the suffering caused by rape as severe.',
  },
  'rs.flag.turns-on.dignity': {
    title: 'Outrages upon personal dignity turn on whether dignity was violated',
    short: 'Turns on dignity',
    guidance:
      'Neither contact nor injury is needed, nor that the person was aware of it; the dead are covered. While the answer is open, the crime is listed as open.',
  },
  'rs.flag.turns-on.bodily-or-mental-harm': {
    title: 'Genocide by serious harm turns on serious bodily or mental harm',
    short: 'Turns on serious harm',
    guidance:
      'Rape and other sexual violence have been held to cause such harm: the crime is listed as open. The intent to destroy the group is a separate question.',
  },
  'rs.flag.turns-on.penetration': {
    title: 'Rape turns on whether the acts included penetration',
    short: 'Turns on penetration',
    guidance:
      'Sexual acts with another, a hold over a person for sexual use or an exchange are recorded, and it is not answered whether they included penetration, however slight, oral penetration included. Those who force it answer for it, whatever anyone’s gender. Look at what is already recorded before anyone is asked again. While the answer is open, rape is listed as open.',
  },
  'rs.flag.turns-on.ownership': {
    title: 'Enslavement and sexual slavery turn on powers of ownership',
    short: 'Turns on ownership',
    guidance:
      'Signs of ownership are recorded; no power of ownership is, nor your own assessment. A sale is not needed, nor confinement: control as over property is enough. While the answer is open, enslavement is listed as open where an attack on civilians is not excluded, and sexual slavery where a sexual act is indicated.',
  },
  'rs.flag.turns-on.lasting-effect': {
    title: 'Enforced sterilisation turns on a lasting loss of capacity',
    short: 'Turns on a lasting effect',
    guidance:
      'Only birth control without a lasting effect is outside it. Anyone can be harmed by it, whatever their gender. While the answer is open, enforced sterilisation is listed as open.',
  },
  'rs.flag.turns-on.coercion': {
    title: 'Other sexual violence turns on force, threat, coercion or incapacity',
    short: 'Turns on coercion',
    guidance:
      'A sexual act is recorded, and not yet by what it was brought about. Detention, fear, abuse of power or a coercive environment are enough; resistance is never needed. While the answer is open, other sexual violence and outrages are listed as open.',
  },
  'rs.flag.turns-on.mutilation': {
    title: 'Mutilation turns on a lasting injury, and in some forms on danger to life or health',
    short: 'Turns on a lasting injury',
    guidance:
      'In an international conflict, and in one form in an internal conflict, death or serious danger to health is needed; under common article 3 it is not. It stands beside sexual violence and replaces none of it. While an answer is open, the crime is listed as open.',
  },
  'rs.flag.turns-on.lasting-injury': {
    title: 'Mutilation is not listed: did the injury last?',
    short: 'Did the injury last?',
    guidance:
      'A sexual body part was injured. If that left lasting disfigurement or disabled an organ, answer it: mutilation then stands beside sexual violence and torture.',
  },
  'rs.flag.turns-on.experiment': {
    title: 'Biological experiments turn on serious danger to life or health',
    short: 'Experiment: danger to health',
    guidance:
      'The crime belongs to international conflicts. It asks for serious danger to health or integrity, and for an aim other than treatment. While the answer is open, it is listed as open.',
  },
  'rs.flag.turns-on.member-killed': {
    title: 'Genocide by killing turns on membership of the group',
    short: 'Killed: of the group?',
    guidance:
      'A group is recorded as marked for destruction, and a killing. While it is not answered whether the person belonged to the group, the crime is listed as open. Only some may be killed, by gender and age: intent to destroy the group is a separate question.',
  },
  'rs.flag.turns-on.member-conditions': {
    title: 'Genocide by conditions of life turns on membership of the group',
    short: 'Conditions: of the group?',
    guidance:
      'A group is recorded as marked for destruction, and conditions of life that destroy. While membership is not answered, the crime is listed as open; the conditions must also be calculated to destroy.',
  },
  'rs.flag.turns-on.member-births': {
    title: 'Genocide by preventing births turns on membership of the group, and on that intent',
    short: 'Births: of the group?',
    guidance:
      'A group is recorded as marked for destruction, and a measure that can prevent births. While membership is not answered, the crime is listed as open. The measure must be meant to prevent births; that it did is not needed.',
  },
  'rs.flag.turns-on.member-children': {
    title: 'Genocide by transferring children turns on membership of the group',
    short: 'Children: of the group?',
    guidance:
      'A group is recorded as marked for destruction, and children moved by force. While membership is not answered, the crime is listed as open. It asks whether they were moved to another group, and for their age.',
  },
  'rs.flag.turns-on.severe-deprivation': {
    title: 'Persecution turns on a severe deprivation contrary to international law',
    short: 'Turns on severity',
    guidance:
      'Judge all deprivations of the group together. None need be physical, or a crime of its own. While the answer is open, persecution is listed as open.',
  },
  'rs.flag.turns-on.connection': {
    title: 'Persecution is excluded by the connection alone',
    short: 'Connection denied',
    guidance:
      'The Statute asks for a connection with any act of article 7(1) or any crime within the jurisdiction of the Court. The deprivations themselves need not be crimes, and nobody need know more than that they are part of the attack. Look once more at what was done around them before this answer stands. Before another court the connection may not be asked for.',
  },
  'rs.flag.turns-on.connected-imprisonment': {
    title: 'Persecution is connected with imprisonment, which no act recorded here shows',
    short: 'Connection not shown',
    guidance:
      'The connection is taken as it was recorded, and imprisonment is denied of an act. If people were imprisoned, an act of imprisonment belongs beside the others; if not, the connection has to be with another act of article 7(1), or with a crime within the jurisdiction of the Court.',
  },
  'rs.flag.turns-on.group-to-be-destroyed': {
    title: 'No form of genocide is listed: whether a group was to be destroyed is not answered',
    short: 'Genocide not asked for',
    guidance:
      'People were targeted on a national, ethnic, racial or religious ground. Genocide asks for more: the intent to destroy such a group, in whole or in part, as such. Serious harm, measures against births and the transfer of children can be its acts. An answer on the group, in the context, settles whether genocide is at issue.',
  },
  'rs.flag.turns-on.group': {
    title: 'No ground of an affected group is recorded, and this may be persecution as well',
    short: 'Persecution needs a group',
    guidance:
      'There are signs of discrimination, or sexual or reproductive violence in an attack on civilians. Persecution is assessed for a group. Add who was targeted, as members or because they were taken for members, and on which grounds.',
  },
  'rs.flag.not-assessed-here': {
    title: 'Other crimes may be in view that are not assessed here',
    short: 'Not assessed here',
    guidance:
      'Extermination; enforced disappearance; wilful killing, murder and displacement as war crimes; hostages; executions without due process; medical experiments; starvation; attacks on hospitals and medical staff. Look them up: their absence from the list says nothing.',
  },
  'rs.flag.slave-trade-proposed': {
    title: 'Slave trade is proposed as a crime, and is not in the Statute',
    short: 'Slave trade: proposed',
    guidance:
      'Do not charge it under the Statute. Enslavement covers those who exercise powers of ownership; those who only carry or pass people on may be reached through participation.',
  },
};
