import type { RuleText } from '@/lib/engine/law-texts';
import type { pleadingOfActs } from './pleading-acts';

export const pleadingOfActsTexts: Readonly<
  Record<(typeof pleadingOfActs)[number]['id'], RuleText>
> = {
  'lp.plead-purpose': {
    title: 'Torture as a war crime: plead its purpose',
    short: 'Plead the purpose',
    guidance:
      'Information, punishment, intimidation, coercion, or discrimination of any kind; it need not be the only purpose. Under the Rome Statute torture as a crime against humanity needs no purpose, but custody or control; for earlier acts or before another court, check whether a purpose was required. A charge failed because the purpose had not been pleaded.',
  },
  'lp.distinct-harm': {
    title: 'Several crimes on one act: plead the distinct element and harm of each',
    short: 'Plead the distinct harm',
    guidance:
      'Say what each charge records that the others miss. One Pre-Trial Chamber refused cumulative charges in 2009; later chambers apply the test of distinct elements and leave concurrence to the judgment.',
  },
  'lp.child-soldier': {
    title: 'Recruitment or use of children contains no sexual element: charge both',
    short: 'Children in armed groups',
    guidance:
      'Girls and boys are recruited for roles that include sexual and reproductive violence; none of it is named by the recruitment crime. Plead it beside.',
  },
  'lp.forced-marriage-routes': {
    title: 'Forced marriage: show both routes and the harm that is not sexual',
    short: 'Forced marriage, both routes',
    guidance:
      'As an other inhumane act it protects the choice of a spouse and covers conjugal duties, exclusivity and stigma; sexual slavery covers ownership and sexual acts. Men can be victims too. Earlier and some later readings differ: they are shown here.',
  },
  'lp.enslavement-hidden': {
    title: 'A sexual or conjugal label may hide enslavement that is not sexual',
    short: 'Hidden enslavement',
    guidance:
      'Forced labour, household servitude, renaming, forced religion and sale are enslavement in their own right. Confinement is not required, and consent is no defence to powers of ownership.',
  },
};
