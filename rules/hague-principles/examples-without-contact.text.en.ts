import type { RuleText } from '@/lib/engine/law-texts';
import type { examplesWithoutContact } from './examples-without-contact';

export const examplesWithoutContactTexts: Readonly<
  Record<(typeof examplesWithoutContact)[number]['id'], RuleText>
> = {
  'hp.example.threat': {
    title: 'Putting a person in justified fear of sexual violence',
    short: 'Threat of sexual violence',
  },
  'hp.example.exposure-to-person': {
    title: 'Exposing sexual body parts, or doing sexual acts, before a person',
    short: 'Exposure before a person',
  },
  'hp.example.watching': {
    title: 'Watching a person undress, wash, use a toilet or in sexual acts',
    short: 'Watching a person unclothed',
  },
  'hp.example.images': {
    title: 'Making, keeping or sharing images or recordings of a person nude or in a sexual way',
    short: 'Nude or sexual images',
  },
  'hp.example.sending-content': {
    title: 'Sending or showing sexual content to a person',
    short: 'Sending content',
  },
  'hp.example.harassment': {
    title: 'Unwanted words or behaviour with a sexual meaning that degrade or intimidate',
    short: 'Sexual harassment',
  },
  'hp.example.grooming': {
    title: 'Winning a child’s trust for sexual ends',
    short: 'Grooming of a child',
  },
  'hp.example.shaming-identity': {
    title:
      'Shaming or accusing a person over orientation, gender identity, sexual life, reputation or body',
    short: 'Shaming over identity',
  },
  'hp.example.punishing-nonconformity': {
    title: 'Punishing or degrading a person seen as breaking norms of gender or sexuality',
    short: 'Punishing nonconformity',
  },
  'hp.example.disclosure': {
    title: 'Making real or invented sexual information public',
    short: 'Sexual information made public',
  },
  'hp.example.menstrual-denial': {
    title: 'Withholding what is needed for menstruation or menopause',
    short: 'Denial of menstrual care',
  },
  'hp.example.reproductive-care-denial': {
    title: 'Denying sexual or reproductive health care',
    short: 'Denial of reproductive care',
  },
  'hp.example.privacy-denial': {
    title: 'Denying privacy for washing or for the toilet',
    short: 'Denial of privacy',
  },
};
