import type { LawTexts } from '@/lib/engine/law-texts';
import { legalAtomsEn } from './cumulation/text.en';
import { evidenceAbout, evidencePending, evidenceTexts } from './evidence/text.en';
import { factTexts, pageTexts, sectionTexts } from './facts/text.en';
import { forumAbout, forumPending, forumTexts } from './forum/text.en';
import { genderPersecutionPending, genderPersecutionTexts } from './gender-persecution/text.en';
import { haguePrinciplesPending, haguePrinciplesTexts } from './hague-principles/text.en';
import {
  intersectionalityAbout,
  intersectionalityPending,
  intersectionalityTexts,
} from './intersectionality/text.en';
import { holdingsEn } from './jurisprudence/text.en';
import {
  liabilityAndPleadingAbout,
  liabilityAndPleadingPending,
  liabilityAndPleadingTexts,
} from './liability-and-pleading/text.en';
import {
  recommendationsAbout,
  recommendationsPending,
  recommendationsTexts,
} from './recommendations/text.en';
import {
  reproductiveViolencePending,
  reproductiveViolenceTexts,
} from './reproductive-violence/text.en';
import { romeStatutePending, romeStatuteTexts } from './rome-statute/text.en';
import { survivorsAbout, survivorsPending, survivorsTexts } from './survivors/text.en';

/** The words of the law, by language. Each part is typed by the ids that it must cover. */
export const lawTexts: { readonly en: LawTexts } = {
  en: {
    sections: sectionTexts,
    pages: pageTexts,
    facts: factTexts,
    packs: {
      'hague-principles': {
        title: 'The Hague Principles on Sexual Violence',
        about:
          'Civil-society guidance of 2019 on what makes an act sexual and when it is sexual violence. Not binding law.',
      },
      'rome-statute': {
        title: 'The Rome Statute and the Elements of Crimes',
        about:
          'Genocide, crimes against humanity and war crimes, element by element, under each kind of context.',
      },
      'reproductive-violence': {
        title: 'Reproductive violence',
        about: 'All forms, independent of sexual nature, with the crimes that reach them.',
      },
      'gender-persecution': {
        title: 'Gender persecution and gender apartheid',
        about:
          'Grounds, targeting and rights for persecution as it can be charged today; gender apartheid as a proposal.',
      },
      'liability-and-pleading': liabilityAndPleadingAbout,
      evidence: evidenceAbout,
      intersectionality: intersectionalityAbout,
      survivors: survivorsAbout,
      recommendations: recommendationsAbout,
      forum: forumAbout,
    },
    rules: {
      ...haguePrinciplesTexts,
      ...romeStatuteTexts,
      ...reproductiveViolenceTexts,
      ...genderPersecutionTexts,
      ...liabilityAndPleadingTexts,
      ...evidenceTexts,
      ...intersectionalityTexts,
      ...survivorsTexts,
      ...recommendationsTexts,
      ...forumTexts,
    },
    holdings: holdingsEn,
    pending: {
      ...haguePrinciplesPending,
      ...romeStatutePending,
      ...reproductiveViolencePending,
      ...genderPersecutionPending,
      ...liabilityAndPleadingPending,
      ...evidencePending,
      ...intersectionalityPending,
      ...survivorsPending,
      ...recommendationsPending,
      ...forumPending,
    },
    legalAtoms: legalAtomsEn,
  },
};
