import type { earlyIccHoldings } from './icc-early';

export const earlyIccHoldingsEn: Record<(typeof earlyIccHoldings)[number]['id'], string> = {
  'al-bashir-warrants-rape':
    'Warrants (reasonable grounds). Rape as a crime against humanity; after a remand by the Appeals Chamber, genocide by serious bodily or mental harm as well.',
  'katanga-conf-forced-nudity':
    'Confirmation (substantial grounds). Forced nudity recognised as an outrage upon personal dignity, and not attributed to the suspects.',
  'katanga-tj-965': 'Trial. Non-consent is not an element of rape at the ICC.',
  'katanga-tj-975-976':
    'Trial. Powers attaching to ownership are the use, enjoyment and disposal of a person regarded as property. Indicators include detention and its length, limits on movement or choice, measures against escape, threats, force, psychological pressure, forced labour and vulnerability.',
  'katanga-tj-1693-1696':
    'Trial. The same conduct may be entered as a crime against humanity and as a war crime, because the contextual elements differ.',
  'katanga-tj-outside-common-purpose':
    'Trial. Rape and sexual slavery were found to have been committed, and not attributed to the accused, as lying outside the common purpose. An acquittal for want of attribution, not on the facts of the crimes.',
  'bemba-warrant-40':
    'Warrant stage (reasonable grounds). Making people undress was not, on the material then before the Chamber, of a gravity comparable to the other listed sexual crimes. A ruling on gravity, not on sexual nature.',
  'bemba-conf-199-205':
    'Confirmation (substantial grounds). Only distinct crimes, each with a materially distinct element, may be charged together. Later chambers have not followed a general bar at the charging stage.',
  'bemba-conf-204-205':
    'Confirmation. Torture as a crime against humanity not confirmed, as fully covered by rape. Not followed later: Ongwen entered convictions for both.',
  'bemba-conf-299-300':
    'Confirmation. Torture as a war crime not confirmed because its specific purpose had not been pleaded. A pleading failure, not a ruling on concurrence.',
  'bemba-conf-301-312':
    'Confirmation. Outrages upon personal dignity not confirmed, as covered by rape. Contested; the Elements make both distinct.',
  'bemba-leave-refused':
    'Leave to appeal the refusal of cumulative charges was itself refused, so no appeals ruling exists in the case.',
  'bemba-tj-98-109':
    'Trial. Rape is defined without regard to gender and covers same-sex and oral penetration; non-consent is not an element; a coercive environment may be shown by the number of perpetrators, combat and accompanying crimes. The conviction was reversed in 2018 on command responsibility and the scope of the charges, not on the law of rape.',
  'bemba-tj-110-112':
    'Trial. Mental element of rape: the perpetrator means to engage in the conduct so that penetration takes place, aware of the coercive circumstance.',
  'bemba-tj-740-751':
    'Trial. Rape as a crime against humanity and as a war crime on the same conduct: both convictions, because the contextual elements differ. Reversed in 2018 on other grounds.',
  'bemba-aj-reversal':
    'Appeal, by majority. Convictions reversed on command responsibility (measures taken) and on the scope of the charges. The law of rape was not touched.',
  'kenyatta-summons-2011':
    'Summons stage (reasonable grounds). The same approach to forced circumcision as later at confirmation.',
  'kenyatta-264-266':
    'Confirmation stage (substantial grounds). Forced circumcision and penile amputation were not accepted as acts of a sexual nature: not every act of violence against body parts commonly linked to sexuality is sexual violence; the nature of the act is a question of fact, and the evidence was read as showing ethnic prejudice. The Prosecutor later announced that she would seek recharacterisation; the case ended without a judgment. Widely criticised.',
  'kenyatta-267-270':
    'Confirmation stage. The same acts were confirmed as other inhumane acts. The case never reached judgment.',
  'kenyatta-269':
    'Confirmation stage. Other inhumane acts is a residual category, read conservatively: conduct chargeable as another listed crime may not be charged as this one.',
};
