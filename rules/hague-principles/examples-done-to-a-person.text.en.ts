import type { RuleText } from '@/lib/engine/law-texts';
import type { examplesDoneToAPerson } from './examples-done-to-a-person';

export const examplesDoneToAPersonTexts: Readonly<
  Record<(typeof examplesDoneToAPerson)[number]['id'], RuleText>
> = {
  'hp.example.penetration-with-sexual-organ': {
    title: 'Penetrating a person’s body, however slightly, with a sexual organ',
    short: 'Penetration with a sexual organ',
  },
  'hp.example.penetration-with-object': {
    title:
      'Penetrating the anal or genital opening, however slightly, with an object or another part of the body',
    short: 'Penetration with an object',
  },
  'hp.example.touching': {
    title: 'Touching a sexual body part, or a person with one, also over clothing',
    short: 'Touching',
  },
  'hp.example.kissing': { title: 'Kissing or similar contact with the mouth', short: 'Kissing' },
  'hp.example.biting-or-marking': {
    title: 'Biting or leaving marks on a sexual body part',
    short: 'Biting or marking',
  },
  'hp.example.injuring-sexual-part': {
    title: 'Injuring a sexual body part',
    short: 'Injury to a sexual body part',
  },
  'hp.example.genital-alteration': {
    title: 'Altering or removing part of the genitals',
    short: 'Genital alteration',
  },
  'hp.example.intimate-examination': {
    title: 'Checking or monitoring sexuality or the reproductive system by force',
    short: 'Forced intimate examination',
  },
  'hp.example.infection': {
    title: 'Knowingly passing on a sexually transmitted infection',
    short: 'Knowing infection',
  },
  'hp.example.substances': {
    title: 'Making a person take substances that affect fertility or sexual function',
    short: 'Imposed substances',
  },
  'hp.example.reproductive-autonomy': {
    title: 'Taking away reproductive autonomy',
    short: 'Loss of reproductive autonomy',
  },
  'hp.example.abortion-or-continuation': {
    title: 'Forcing an abortion, or forcing a pregnancy to continue',
    short: 'Forced abortion or continuation',
  },
  'hp.example.sexual-possession': {
    title: 'Holding or treating a person as a sexual possession',
    short: 'Sexual possession',
  },
  'hp.example.trading-person': {
    title: 'Giving, exchanging, selling or accepting a person for sexual purposes',
    short: 'Trading a person',
  },
  'hp.example.imposed-union': {
    title: 'Imposing a marriage or an intimate or domestic arrangement',
    short: 'Imposed union',
  },
  'hp.example.prostitution': {
    title: 'Forced prostitution or sexual exploitation',
    short: 'Forced prostitution',
  },
  'hp.example.marking-as-object': {
    title: 'Marking a person as a sexual object or as sexually violated',
    short: 'Marking as a sexual object',
  },
};
