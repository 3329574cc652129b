import type { RuleText } from '@/lib/engine/law-texts';
import type { indicia } from './indicia';

export const indiciaTexts: Readonly<Record<(typeof indicia)[number]['id'], RuleText>> = {
  'hp.indicium.body-part': {
    title: 'A sexual body part was exposed, or touched, also over clothing',
    short: 'Sexual body part exposed or touched',
    guidance:
      'Some parts are regarded as sexual in nearly all cultures; others depend on the culture or on the people involved, so record who says so. Anyone’s body counts.',
  },
  'hp.indicium.intent-or-perception': {
    title:
      'The act was meant as sexual by those who did it, or perceived as sexual by the person harmed or a community',
    short: 'Meant or perceived as sexual',
    guidance: 'Any one of these is enough. It is open whose community counts.',
  },
  'hp.indicium.gratification': {
    title: 'Those who did it, or someone else, obtained or sought sexual gratification',
    short: 'Gratification',
    guidance: 'Never required. Its absence says nothing.',
  },
  'hp.indicium.impact-on-autonomy': {
    title: 'The act, perhaps neutral on its face, was aimed at sexual autonomy or sexual integrity',
    short: 'Aimed at sexual autonomy',
    guidance:
      'It turns on what was intended. Whether an effect without that aim is enough is not established.',
  },
  'hp.indicium.impact-on-identity': {
    title: 'The act was aimed at sexual orientation or gender identity',
    short: 'Aimed at orientation or gender identity',
  },
  'hp.indicium.impact-on-reproduction': {
    title: 'The act was aimed at reproductive capacity or reproductive autonomy',
    short: 'Aimed at reproduction',
    guidance:
      'Reproductive violence is a wrong of its own. Whether this aim alone makes an act sexual is contested, so here it leaves sexual nature to your assessment.',
  },
  'hp.indicium.connotation': {
    title: 'The act carried sexual innuendo, or an open or hidden sexual meaning',
    short: 'Sexual connotation',
  },
  'hp.indicium.fluids-or-tissue': {
    title:
      'Fluids or tissue connected with sex or reproduction were handled, withheld, controlled or degraded',
    short: 'Fluids or tissue',
  },
};
