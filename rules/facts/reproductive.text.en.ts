import type { reproductiveFacts } from './reproductive';
import type { PagesOf, TextsOf } from './texts-of';

export const reproductivePages: PagesOf<typeof reproductiveFacts> = {
  'reproductive-forms': {
    title: 'Reproductive freedom',
    lead: 'Reproductive violence may stand alone, without anything sexual. It affects people of every gender.',
  },
  pregnancy: { title: 'Pregnancy and confinement' },
  procedure: { title: 'Loss of the capacity to have children' },
};

export const reproductiveTexts: TextsOf<typeof reproductiveFacts> = {
  reproductiveForms: {
    question: 'Was any of this done that concerns reproduction?',
    short: 'Forms of reproductive violence',
    why: 'Two are crimes of their own by name in the Rome Statute: forced pregnancy and enforced sterilisation. Measures to prevent births are one form of genocide; the others lead to other crimes.',
    options: {
      'forced-pregnancy': { label: 'Making pregnant by force' },
      'forced-continuation': { label: 'Forcing a pregnancy to continue' },
      'forced-abortion': { label: 'Forced or coerced abortion' },
      'forced-contraception': { label: 'Forced or coerced contraception' },
      sterilisation: { label: 'Enforced or coerced sterilisation' },
      'prevention-of-births': { label: 'Measures to prevent births in a group' },
      'fertility-substances': {
        label: 'Drugs or hormones that affect fertility or sexual function',
      },
      'contraceptive-sabotage': { label: 'Interfering with contraception' },
      'imposed-parenthood': { label: 'Imposing parenthood, or taking children away' },
      breastfeeding: { label: 'Interfering with breastfeeding' },
      'injury-to-capacity': { label: 'Ill-treatment aimed at reproductive organs or capacity' },
      'care-denied': { label: 'Denying reproductive health care, including abortion care' },
      'care-destroyed': { label: 'Destroying reproductive health services' },
    },
  },
  forciblyMadePregnant: {
    question: 'Was a woman or girl made pregnant by force or coercion?',
    short: 'Forcibly made pregnant',
    hint: 'By anyone, before or during the confinement. The text says “woman”; whether it reaches a pregnant trans or non-binary person is a question of interpretation: answer for the pregnancy and say so in the note.',
    why: 'Rome Statute, article 7(2)(f).',
  },
  confinedWhilePregnant: {
    question: 'Was she confined while pregnant?',
    short: 'Confined while pregnant',
    hint: 'Any unlawful limit on leaving counts; a locked room is not needed.',
    why: 'Rome Statute, article 7(2)(f). National law on pregnancy is not part of the test.',
  },
  confinementIntent: {
    question: 'What was the confinement meant to serve?',
    short: 'Intent of the confinement',
    hint: 'Either is enough. An intent to keep her pregnant is not needed.',
    why: 'The two intents are alternatives: Rome Statute, article 7(2)(f).',
    options: {
      'ethnic-composition': { label: 'Changing the ethnic composition of a population' },
      'other-grave-violations': {
        label: 'Other grave violations of international law',
        hint: 'Such as rape, sexual slavery, torture, forced marriage.',
      },
    },
  },
  lostReproductiveCapacity: {
    question: 'Did the person lose biological capacity to have children?',
    short: 'Loss of reproductive capacity',
    hint: 'Of any gender.',
    why: 'Enforced sterilisation, element 1.',
  },
  effectNotPermanent: {
    question: 'Was it birth control whose effect is not permanent in practice?',
    short: 'Effect not permanent',
    why: 'Such measures are outside enforced sterilisation (footnote to element 1), though not outside other crimes.',
  },
  genuineConsentToProcedure: {
    question: 'Did the person give genuine consent to it, as a procedure or treatment?',
    short: 'Genuine consent to the procedure',
    hint: 'Consent to treatment: informed, free and their own. After a beating or other violence, the answer is no.',
    why: 'Enforced sterilisation, element 2, is one of the few places where genuine consent is part of the definition.',
  },
  consentFlawedBy: {
    question: 'Did any of this bear on the consent?',
    short: 'What flawed the consent',
    why: 'Consent obtained by deception is not genuine: Elements of Crimes, footnote to enforced sterilisation. The others help to assess it.',
    options: {
      deception: { label: 'Deception or false information' },
      'incomplete-information': { label: 'Incomplete information' },
      'pressure-or-threats': { label: 'Pressure or threats' },
      incentives: { label: 'Incentives, for the person or for staff' },
      'language-or-literacy': { label: 'Language, literacy or communication needs not met' },
      custody: { label: 'Detention or dependence on the provider' },
      'labour-or-distress': { label: 'Asked in labour, pain or distress' },
      'someone-else-decided': { label: 'Someone else decided: family, guardian, official' },
    },
  },
};
