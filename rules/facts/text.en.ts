import { conductPages, conductTexts } from './conduct.text.en';
import { contextPages, contextTexts } from './context.text.en';
import { gravityPages, gravityTexts } from './gravity.text.en';
import { justificationPages, justificationTexts } from './justification.text.en';
import { linkPages, linkTexts } from './link.text.en';
import { mentalPages, mentalTexts } from './mental.text.en';
import { persecutionPages, persecutionTexts } from './persecution.text.en';
import { personsPages, personsTexts } from './persons.text.en';
import { powerPages, powerTexts } from './power.text.en';
import { proceedingsPages, proceedingsTexts } from './proceedings.text.en';
import { regimePages, regimeTexts } from './regime.text.en';
import { reproductivePages, reproductiveTexts } from './reproductive.text.en';
import { sexualNaturePages, sexualNatureTexts } from './sexual-nature.text.en';
import { startPages, startTexts } from './start.text.en';
import { survivorsPages, survivorsTexts } from './survivors.text.en';
import type { PagesOf, TextsOf } from './texts-of';
import { violencePages, violenceTexts } from './violence.text.en';
import type { vocabulary } from './vocabulary';

type Facts = typeof vocabulary.facts;

/** The sections of the path, in plain words. */
export const sectionTexts: Readonly<Record<Facts[number]['section'], { title: string }>> = {
  start: { title: 'Start' },
  context: { title: 'Context' },
  conduct: { title: 'What was done' },
  'sexual-nature': { title: 'Sexual nature' },
  violence: { title: 'Violence and coercion' },
  reproductive: { title: 'Reproductive freedom' },
  persons: { title: 'Who was affected' },
  power: { title: 'Power and lived experience' },
  gravity: { title: 'Gravity, purpose, custody' },
  link: { title: 'Link with the context' },
  mental: { title: 'Intent and knowledge' },
  persecution: { title: 'Persecution' },
  regime: { title: 'Regime' },
  proceedings: { title: 'Liability and the case so far' },
  survivors: { title: 'The people harmed: participation, protection, reparation' },
};

export const pageTexts: PagesOf<Facts> = {
  ...startPages,
  ...contextPages,
  ...conductPages,
  ...sexualNaturePages,
  ...violencePages,
  ...reproductivePages,
  ...personsPages,
  ...powerPages,
  ...gravityPages,
  ...justificationPages,
  ...linkPages,
  ...mentalPages,
  ...persecutionPages,
  ...regimePages,
  ...proceedingsPages,
  ...survivorsPages,
};

export const factTexts: TextsOf<Facts> = {
  ...startTexts,
  ...contextTexts,
  ...conductTexts,
  ...sexualNatureTexts,
  ...violenceTexts,
  ...reproductiveTexts,
  ...personsTexts,
  ...powerTexts,
  ...gravityTexts,
  ...justificationTexts,
  ...linkTexts,
  ...mentalTexts,
  ...persecutionTexts,
  ...regimeTexts,
  ...proceedingsTexts,
  ...survivorsTexts,
};
