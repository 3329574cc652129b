import type { sexualNatureFacts } from './sexual-nature';
import type { PagesOf, TextsOf } from './texts-of';

export const sexualNaturePages: PagesOf<typeof sexualNatureFacts> = {
  meaning: {
    title: 'What the act meant, and what it was aimed at',
    lead: 'One sign may be enough; none is required. Another motive, such as punishment or ethnic hatred, takes nothing away.',
  },
  signs: { title: 'Other signs, and your own assessment' },
};

export const sexualNatureTexts: TextsOf<typeof sexualNatureFacts> = {
  sexualMeaning: {
    question: 'Who meant the act as sexual, or saw it as sexual?',
    short: 'Meant or perceived as sexual',
    hint: 'Any one of them is enough. Record who says so in the note.',
    why: 'Intention and perception in context are signs of sexual nature: Declaration, Part 2.',
    options: {
      perpetrator: { label: 'Those who did it meant it as sexual' },
      person: { label: 'The person harmed saw it as sexual' },
      community: { label: 'Their community saw it as sexual' },
    },
  },
  aimedAt: {
    question: 'Was the act aimed at any of this?',
    short: 'Aim of the act',
    hint: 'Also when the act looks neutral. It is the aim that is asked, not the result.',
    why: 'An act may be sexual because of what it was meant to affect: Declaration, Part 2.',
    options: {
      'sexual-autonomy': {
        label: 'The person’s sexual autonomy or integrity',
        hint: 'Including capacity for sexual activity, desire, manhood or womanhood, intimate relationships.',
      },
      'orientation-or-identity': { label: 'Sexual orientation or gender identity' },
      reproduction: { label: 'Capacity or freedom to have children, or not to' },
    },
  },
  sexualSigns: {
    question: 'Did any of this carry a sexual meaning for the community or for those involved?',
    short: 'Sexual connotation',
    why: 'An open or hidden sexual meaning is a sign of sexual nature: Declaration, Part 2.',
    options: {
      'words-or-mockery': { label: 'Words, insults or mockery' },
      gestures: { label: 'Gestures or sounds' },
      'images-or-posing': { label: 'Images, poses or imposed clothing' },
      'place-time-or-audience': { label: 'The place, the time, or who was made to watch' },
    },
  },
  gratification: {
    question: 'Did anyone obtain or seek sexual gratification?',
    short: 'Gratification',
    hint: 'Never required. Leave it open unless it is already known.',
    why: 'It is one sign among others: Declaration, Part 2.',
  },
  fluidsOrTissue: {
    question:
      'Were fluids or tissue connected with sex or reproduction handled, withheld, controlled or degraded?',
    short: 'Fluids or tissue',
    hint: 'For example menstrual blood, breast milk, semen, placenta.',
    why: 'It is a sign of sexual nature: Declaration, Part 2.',
  },
  sexualInContext: {
    question: 'Taking the whole context together, do you assess the act as sexual in nature?',
    short: 'Own assessment: sexual in nature',
    hint: 'The signs are not a closed list. Consider culture, power, how the person understood it. Leave it open if you are not sure.',
    why: 'If no listed sign is recorded, only your assessment can say whether the act was sexual. The memo shows that the finding rests on it.',
  },
};
