import type { conductFacts } from './conduct';
import type { PagesOf, TextsOf } from './texts-of';

export const conductPages: PagesOf<typeof conductFacts> = {
  'done-to-person': {
    title: 'What was done to the person',
    lead: 'The words are kept plain; nothing more exact is needed.',
  },
  'made-to-do': { title: 'What the person was made to do' },
  'without-contact': { title: 'What was done without touching' },
  'other-conduct': { title: 'What else was done' },
  body: {
    title: 'The body',
    lead: 'Contact is never required for an act to be sexual. These answers only say which signs are present.',
  },
};

export const conductTexts: TextsOf<typeof conductFacts> = {
  doneToPerson: {
    question: 'Was any of this done to the person?',
    short: 'Done to the person',
    hint: 'It does not matter who the person is, or who did it. The list is not closed: put anything else in the note, and say in your own assessment whether it was sexual.',
    why: 'These are examples of acts that may be sexual violence, and some are elements of crimes. The list is not closed.',
    options: {
      'penetration-sexual-organ': {
        label: 'Penetration, however slight, with a sexual organ',
        hint: 'Of any part of the body, of the person or of the other.',
      },
      'penetration-object': {
        label:
          'Penetration, however slight, of the anal or genital opening with an object or another part of the body',
      },
      touching: {
        label: 'Touching a sexual body part, or touching the person with one',
        hint: 'Also over clothing.',
      },
      kissing: { label: 'Kissing or similar contact with the mouth' },
      'biting-or-marking': { label: 'Biting or leaving marks on a sexual body part' },
      'injuring-sexual-part': {
        label: 'Injuring, burning, binding or striking a sexual body part',
        hint: 'A wound of fighting that fell there by chance stands under other conduct.',
      },
      'genital-alteration': {
        label: 'Altering or removing part of the genitals, including forced circumcision',
      },
      'intimate-examination': {
        label: 'Forced examination or search of a sexual body part',
        hint: 'Such as so-called virginity tests, anal examinations, invasive searches.',
      },
      'reproductive-checks': {
        label: 'Checking or monitoring menstruation, pregnancy or sexuality',
      },
      infection: { label: 'Knowingly passing on a sexually transmitted infection' },
      'sexual-possession': { label: 'Holding or treating the person as a sexual possession' },
      'trading-person': {
        label: 'Giving, exchanging, selling or accepting the person for sexual purposes',
      },
      'imposed-union': { label: 'Forced marriage or a forced domestic or intimate arrangement' },
      prostitution: { label: 'Forced prostitution or sexual exploitation' },
      'marking-as-object': {
        label: 'Marking the person as a sexual object or as sexually violated',
        hint: 'Such as cutting hair, scarring, branding, imposed dress.',
      },
    },
  },
  madeToDo: {
    question: 'Was the person made to do any of this?',
    short: 'Made to do',
    why: 'Causing a person to act is treated like acting upon them: Elements of Crimes, sexual violence, element 1.',
    options: {
      undress: { label: 'Undress, or uncover a sexual body part' },
      'remove-garment': {
        label: 'Take off or wear particular clothing that has a sexual meaning there',
        hint: 'For example taking off a head covering.',
      },
      'nude-activity': {
        label: 'Stand, walk, dance, exercise or work undressed or partly undressed',
      },
      'self-acts': { label: 'Do sexual acts on themselves' },
      'penetrating-acts': {
        label: 'Take part in an act with another person that includes penetration, however slight',
        hint: 'Of any part of the body with a sexual organ, or of the anal or genital opening.',
      },
      'acts-with-others': {
        label: 'Do sexual acts with another person, or with an animal or a dead body',
      },
      'violence-on-another': { label: 'Commit sexual violence on another person' },
      witness: {
        label: 'Watch, hear or be present at nudity or sexual acts, or look at depictions of them',
      },
      'sexual-speech': { label: 'Speak, joke or sing about sexual matters' },
      fluids: {
        label: 'Touch or swallow bodily fluids or tissue connected with sex or reproduction',
      },
      'injure-sexual-part': { label: 'Injure a sexual body part, their own or another’s' },
      'acts-for-benefit': {
        label:
          'Sexual acts in exchange for passage, food, work, safety or anything else needed or owed',
      },
    },
  },
  withoutContact: {
    question: 'Was any of this done?',
    short: 'Done without contact',
    why: 'An act may be sexual without any contact. Some of these are signs of a rule about gender rather than of a sexual act.',
    options: {
      'threat-of-sexual-violence': {
        label: 'Threatening sexual violence, or causing justified fear of it',
      },
      'exposure-to-person': {
        label: 'Showing a sexual body part or doing sexual acts before the person',
      },
      watching: { label: 'Watching the person undress, wash, use a toilet or in sexual acts' },
      images: {
        label:
          'Making, keeping or sharing images or recordings of the person nude or in a sexual way, or threatening to',
      },
      'sending-content': { label: 'Sending or showing sexual content to the person' },
      soliciting: { label: 'Asking for or procuring sexual acts by using need or power' },
      harassment: { label: 'Unwanted words, gestures or closeness with a sexual meaning' },
      grooming: {
        label: 'Winning a child’s trust, or that of people around the child, for sexual ends',
      },
      'shaming-identity': {
        label:
          'Shaming or accusing over orientation, gender identity, sexual life or reputation, or body',
      },
      'punishing-nonconformity': {
        label: 'Punishing or degrading someone seen as breaking norms of gender or sexuality',
      },
      disclosure: { label: 'Making real or invented sexual information public' },
      'menstrual-denial': {
        label: 'Withholding hygiene or products needed for menstruation or menopause',
      },
      'privacy-denial': { label: 'Denying privacy for washing or for the toilet' },
    },
  },
  otherConduct: {
    question: 'Was any of this part of the same act?',
    short: 'Other conduct',
    why: 'The same act can carry other crimes beside, or instead of, a sexual one.',
    options: {
      killing: { label: 'Killing, or causing death' },
      'beating-or-injury': { label: 'Beating or other injury' },
      mutilation: {
        label: 'Lasting disfigurement, or disabling or removing an organ or part of the body',
      },
      confinement: {
        label: 'Confining the person to a place',
        hint: 'Also a house, a camp or a village that may not be left.',
      },
      imprisonment: {
        label: 'Imprisonment or another severe loss of physical liberty',
        hint: 'Such as secret detention or long captivity. Tick it beside confinement where both fit.',
      },
      'forced-labour': { label: 'Forced labour, including housework' },
      displacement: {
        label: 'Expelling people or moving them by force',
        hint: 'Also where violence or fear left them no choice but to leave.',
      },
      'conditions-of-life': {
        label: 'Imposing conditions of life that destroy',
        hint: 'Such as withholding food, water, shelter or medical care.',
      },
      'child-transfer': { label: 'Taking children away and moving them by force' },
      'recruitment-state-forces': { label: 'Recruiting a child into national armed forces' },
      'recruitment-armed-group': { label: 'Recruiting a child into another armed force or group' },
      'use-in-hostilities': { label: 'Using a child to take active part in hostilities' },
      experiment: { label: 'A biological experiment' },
      humiliation: { label: 'Humiliating or degrading treatment, also of a dead person' },
      'rights-restriction': { label: 'Taking away rights by rule, order or practice' },
    },
  },
  physicalContact: {
    question: 'Was there physical contact?',
    short: 'Physical contact',
    hint: 'Also over clothing. The answer never decides whether the act was sexual.',
    why: 'No contact is needed for an act to be sexual. The answer shows where other answers contradict it.',
  },
  coreBodyParts: {
    question: 'Were any of these uncovered, shown or touched, also over clothing?',
    short: 'Sexual body parts',
    hint: 'Of anyone involved.',
    why: 'These parts are regarded as sexual in nearly all cultures: Declaration, Parts 2 and 3.',
    options: {
      anus: { label: 'Anus' },
      breasts: { label: 'Breasts' },
      penis: { label: 'Penis' },
      testicles: { label: 'Testicles' },
      vagina: { label: 'Vagina' },
      vulva: { label: 'Vulva' },
    },
  },
  contextBodyParts: {
    question: 'Were other parts involved that may be sexual in that culture, or for those people?',
    hint: 'Uncovered, shown or touched, also over clothing.',
    short: 'Body parts that may be sexual',
    why: 'Other parts may be sexual for a culture or for the people involved: Declaration, Part 3.',
    options: {
      buttocks: { label: 'Buttocks' },
      back: { label: 'Back' },
      hips: { label: 'Hips' },
      thighs: { label: 'Thighs' },
      mouth: { label: 'Mouth' },
      hair: { label: 'Hair' },
      ears: { label: 'Ears' },
      neck: { label: 'Neck' },
      waist: { label: 'Waist' },
      other: { label: 'Another part' },
    },
  },
  contextPartsSexualHere: {
    question:
      'Are those other parts regarded as sexual in that culture, or by the people involved?',
    short: 'Parts regarded as sexual here',
    hint: 'Say in the note who regards them so.',
    why: 'For these parts the answer depends on culture and context: Declaration, Part 3.',
  },
};
