import type { gravityFacts } from './gravity';
import type { PagesOf, TextsOf } from './texts-of';

export const gravityPages: PagesOf<typeof gravityFacts> = {
  suffering: {
    title: 'Suffering and harm',
    lead: 'These are judgements. Make them from what is known; the memo lists what rests on them.',
  },
  'comparable-gravity': { title: 'Dignity and gravity' },
  'purpose-and-custody': { title: 'Purpose, custody and control' },
  ownership: {
    title: 'Powers of ownership',
    lead: 'Payment and locked doors are not needed. Lack of consent is not an element.',
  },
  'union-and-advantage': { title: 'Imposed union, and advantage' },
};

export const gravityTexts: TextsOf<typeof gravityFacts> = {
  severePainOrSuffering: {
    question: 'Was the physical or mental pain or suffering severe?',
    short: 'Severe pain or suffering',
    hint: 'Consider the act, how long it lasted, the setting, age, and lasting effects. No medical proof is required by law.',
    why: 'Torture, cruel treatment and inhuman treatment.',
  },
  greatSufferingOrSeriousInjury: {
    question:
      'Was there great suffering, or serious injury to body, or to mental or physical health?',
    short: 'Great suffering or serious injury',
    hint: 'A threshold of its own, below “severe”: an injury may be serious, or suffering great, without being severe.',
    why: 'Other inhumane acts, and wilfully causing great suffering.',
  },
  seriousBodilyOrMentalHarm: {
    question: 'Was there serious bodily or mental harm?',
    short: 'Serious bodily or mental harm',
    hint: 'It may include harm from rape and other sexual violence; it is never automatic.',
    why: 'Genocide by causing serious harm.',
  },
  lifeOrHealthEndangered: {
    question: 'Did it cause death, or seriously endanger physical or mental health?',
    short: 'Life or health endangered',
    why: 'Some forms of mutilation, and biological experiments.',
  },
  dignityViolated: {
    question: 'Was the person humiliated, degraded or otherwise violated in their dignity?',
    short: 'Dignity violated',
    hint: 'The person need not have been aware of it, and may have been dead. Consider their cultural background.',
    why: 'Outrages upon personal dignity, element 1.',
  },
  outrageSeverity: {
    question: 'Would this generally be recognised as an outrage upon personal dignity?',
    short: 'Recognised as an outrage',
    why: 'Outrages upon personal dignity, element 2.',
  },
  gravityFactors: {
    question: 'Which of these were present?',
    short: 'Factors of gravity',
    why: 'They help with the judgements below and are named in the memo beside them.',
    options: {
      'audience-or-public': { label: 'An audience, or made public' },
      'several-perpetrators': { label: 'Several people took part' },
      'repeated-or-prolonged': { label: 'Repeated or prolonged' },
      'cruelty-or-injury': { label: 'Cruelty or physical injury' },
      'child-or-defenceless': { label: 'A child, or a person particularly defenceless' },
      discriminatory: { label: 'Discrimination' },
      'lasting-effects': { label: 'Lasting effects on health, sexuality or family life' },
      'community-harm': { label: 'Harm to a family or community' },
    },
  },
  comparableGravity: {
    question: 'If the act was sexual: with which of these is its gravity comparable?',
    short: 'Comparable gravity',
    hint: 'Three different yardsticks, one for each kind of context. Acts without contact can reach them.',
    why: 'Other sexual violence, element 2. It differs for crimes against humanity and the two kinds of war crime.',
    options: {
      'article-7-1-g': {
        label: 'The other crimes of article 7(1)(g)',
        hint: 'Rape, sexual slavery, enforced prostitution, forced pregnancy, enforced sterilisation.',
      },
      'grave-breach': {
        label: 'A grave breach of the Geneva Conventions',
        hint: 'Such as torture, inhuman treatment, wilfully causing great suffering.',
      },
      'common-article-3': {
        label: 'A serious violation of common article 3',
        hint: 'Such as cruel treatment, torture, outrages upon personal dignity.',
      },
    },
  },
  similarCharacter: {
    question: 'Is the act similar in nature and gravity to the other acts of article 7(1)?',
    short: 'Character similar to article 7(1) acts',
    hint: 'Such as torture, enslavement, imprisonment, sexual violence.',
    why: 'Other inhumane acts, element 2.',
  },
  purposes: {
    question: 'Did any of these purposes play a part?',
    short: 'Purpose',
    hint: 'It need not be the only one. Discrimination of any kind counts, including by gender.',
    why: 'Torture as a war crime needs such a purpose; torture as a crime against humanity does not.',
    options: {
      'information-or-confession': { label: 'To obtain information or a confession' },
      punishment: { label: 'To punish' },
      intimidation: { label: 'To intimidate' },
      coercion: { label: 'To coerce', hint: 'Such as for a ransom, an exchange, a surrender.' },
      discrimination: { label: 'For a reason based on discrimination' },
    },
  },
  custodyOrControl: {
    question: 'Was the person in the custody or under the control of those responsible?',
    short: 'Custody or control',
    hint: 'A cell is not needed. Being in their power is enough, for however short a time.',
    why: 'Torture as a crime against humanity needs it; torture as a war crime does not.',
  },
  onlyLawfulSanctions: {
    question: 'Did the pain or suffering come only from lawful sanctions?',
    short: 'Lawful sanctions only',
    hint: 'Lawful under international standards, not merely under a local rule.',
    why: 'Such pain is outside torture as a crime against humanity.',
  },
  ownershipPowers: {
    question: 'Which powers over the person were exercised?',
    short: 'Powers of ownership',
    why: 'Enslavement and sexual slavery, element 1. One is enough.',
    options: {
      'purchase-or-sale': { label: 'Buying or selling' },
      lending: { label: 'Lending' },
      'exchange-or-assignment': { label: 'Bartering, giving away or assigning to someone' },
      trafficking: { label: 'Trafficking' },
      'similar-deprivation-of-liberty': {
        label: 'A similar deprivation of liberty',
        hint: 'Including having nowhere to go and fearing to leave. Mere imprisonment is not enough by itself.',
      },
    },
  },
  ownershipSigns: {
    question: 'Which of these were present?',
    short: 'Signs of ownership',
    why: 'They are indicators. None decides alone; together they inform the judgement below.',
    options: {
      'movement-controlled': { label: 'Movement or choices controlled' },
      'escape-prevented-or-punished': { label: 'Escape prevented or punished' },
      'threats-or-force': { label: 'Threats, force or psychological pressure' },
      'isolation-or-dependence': { label: 'Isolation or dependence' },
      'labour-exacted': { label: 'Labour exacted, including housework' },
      'sexuality-controlled': { label: 'Sexuality or reproduction controlled' },
      'renamed-or-converted': { label: 'A name or religion imposed' },
      'long-duration': { label: 'Long duration' },
    },
  },
  treatedAsOwned: {
    question: 'Taken together, did someone use, enjoy or dispose of the person as an owner would?',
    short: 'Own assessment: treated as owned',
    why: 'The list of powers is open: Elements of Crimes, enslavement and sexual slavery, element 1.',
  },
  conjugalUnion: {
    question: 'Was a marriage-like union imposed, regardless of the person’s will?',
    short: 'Imposed union',
    why: 'Forced marriage has been held to be an other inhumane act, distinct from sexual slavery. No sexual act is needed.',
    options: {
      'status-of-spouse': { label: 'The status of a spouse was imposed' },
      'duties-of-marriage': {
        label: 'Duties associated with marriage were imposed',
        hint: 'Such as living together, housework, loyalty.',
      },
      exclusivity: { label: 'The union was exclusive, with a penalty for breaking it' },
    },
  },
  advantage: {
    question:
      'Did anyone obtain or expect an advantage in exchange for, or connected with, the sexual acts?',
    short: 'Advantage',
    hint: 'Money or anything else; for those responsible or for someone else; expected is enough.',
    why: 'Enforced prostitution, element 2.',
  },
};
