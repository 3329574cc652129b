import type { RuleText } from '@/lib/engine/law-texts';
import type { generalPrinciples } from './general-principles';

export const generalPrinciplesTexts: Readonly<
  Record<(typeof generalPrinciples)[number]['id'], RuleText>
> = {
  'hp.principle.concept': {
    title:
      'Sexual violence takes away a person’s freedom to decide about their own body and sexuality',
    short: 'What sexual violence is',
    guidance:
      'Humiliation, domination and destruction often mark it. It violates sexual autonomy and sexual integrity.',
  },
  'hp.principle.any-person': {
    title: 'Anyone can commit it and anyone can be harmed by it, whatever their age, sex or gender',
    short: 'Any person',
    guidance:
      'Violence against men and boys has often been labelled injury or torture only. Use the same test.',
  },
  'hp.principle.any-setting': {
    title:
      'It can happen at any time and in any environment, also where consent tends to be presumed',
    short: 'Any setting counts',
    guidance: 'Marriage, relationship, family or community imply no consent.',
  },
  'hp.principle.no-contact-needed': {
    title: 'Physical contact is not required',
    short: 'No contact needed',
  },
  'hp.principle.other-motive': {
    title: 'Another motive does not take away the sexual nature of an act',
    short: 'Other motives',
    guidance:
      'Punishment, interrogation or ethnic hatred can stand beside it. An ICC Pre-Trial Chamber saw it otherwise in 2012; the ruling is shown with this principle.',
  },
  'hp.principle.culture-and-context': {
    title: 'What is sexual can depend on culture and context',
    short: 'Culture and context',
    guidance:
      'Hear the person and the community, say who said it, and do not let culture excuse discrimination.',
  },
  'hp.principle.one-act-or-many': {
    title: 'One act, repeated, continuous or interrupted conduct all count',
    short: 'One act or many',
  },
  'hp.principle.power-and-lived-experience': {
    title: 'Context, coercion, power relations and lived experience inform the whole analysis',
    short: 'Power and lived experience',
  },
  'hp.principle.not-every-act-is-a-crime': {
    title: 'Whether sexual violence is also an international crime is a separate question',
    short: 'Crime is a third step',
    guidance:
      'The elements and the context decide that. A charge that fails on the link says nothing about the nature of the act.',
  },
  'hp.flag.assess-in-context': {
    title: 'Sexual nature is open: assess it in context',
    short: 'Assess in context',
    guidance:
      'The indicia are not a closed list. The absence of all of them does not show that an act was not sexual.',
  },
  'hp.flag.ordinary-care': {
    title: 'Care that was needed and agreed to: a sexual body part alone does not make it sexual',
    short: 'Ordinary care',
    guidance:
      'The indicium only says that such a part was involved. Unless something else points to a sexual nature, do not present this as a sexual act.',
  },
};
