import type { RuleText } from '@/lib/engine/law-texts';
import type { examplesMadeToAct } from './examples-made-to-act';

export const examplesMadeToActTexts: Readonly<
  Record<(typeof examplesMadeToAct)[number]['id'], RuleText>
> = {
  'hp.example.undressing': {
    title: 'Making a person undress, or wear or take off clothing that has a sexual meaning',
    short: 'Forced undressing',
  },
  'hp.example.nude-activity': {
    title: 'Making a person stand, walk, dance, exercise or work undressed',
    short: 'Activity while undressed',
  },
  'hp.example.self-acts': {
    title: 'Making a person do sexual acts on themselves',
    short: 'Acts on oneself',
  },
  'hp.example.acts-with-others': {
    title: 'Making a person take part in sexual acts with others',
    short: 'Acts with others',
  },
  'hp.example.violence-on-another': {
    title: 'Making a person commit sexual violence on another',
    short: 'Made to harm another',
  },
  'hp.example.witnessing': {
    title: 'Making a person watch, hear or be present at nudity or sexual acts',
    short: 'Made to witness',
  },
  'hp.example.sexual-speech': {
    title: 'Making a person speak, joke or sing about sexual matters',
    short: 'Imposed sexual speech',
  },
  'hp.example.fluids': {
    title: 'Making a person touch or swallow fluids or tissue connected with sex or reproduction',
    short: 'Made to touch fluids or tissue',
  },
  'hp.example.injuring-self-or-other': {
    title: 'Making a person injure a sexual body part, their own or another’s',
    short: 'Made to injure',
  },
  'hp.example.acts-for-benefit': {
    title: 'Making passage, food, work or any benefit depend on sexual acts',
    short: 'Acts for a benefit',
  },
  'hp.example.soliciting': {
    title: 'Soliciting or procuring sexual acts by using need or power',
    short: 'Soliciting sexual acts',
  },
};
