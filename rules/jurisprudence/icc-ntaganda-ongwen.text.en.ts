import type { ntagandaAndOngwenHoldings } from './icc-ntaganda-ongwen';

export const ntagandaAndOngwenHoldingsEn: Record<
  (typeof ntagandaAndOngwenHoldings)[number]['id'],
  string
> = {
  'ntaganda-conf-76-80':
    'Confirmation (substantial grounds). Children under 15 in the armed group, while subjected to sexual violence, were not taking part in hostilities and kept their protection.',
  'ntaganda-conf-imprisonment':
    'Confirmation. Imprisonment alone, or its length, does not show powers attaching to ownership without other factors.',
  'ntaganda-counts-6-9-trial':
    'Ruling on jurisdiction during trial. Rape and sexual slavery of members of the same armed group can be war crimes. Upheld on appeal.',
  'ntaganda-oa5':
    'Interlocutory appeal. Members of the same armed force are not excluded from protection against rape and sexual slavery as war crimes; no status requirement is read in, and the link to the conflict does the limiting work.',
  'ntaganda-tj-convictions':
    'Trial, final. First ICC conviction for sexual slavery; convictions for rape, sexual slavery and persecution on sexual acts stand side by side, victims within the armed group included.',
  'ntaganda-aj-affirmed': 'Appeal. Conviction and sentence of 30 years affirmed.',
  'ntaganda-reparations-principles':
    'Reparations. Principles on dignity, non-discrimination and non-stigmatisation, victim-centred access, do no harm, child victims, and a gender-inclusive and sensitive approach. Partly reversed and sent back in 2022, with an addendum in 2023.',
  'ongwen-conf-29-33':
    'Confirmation (substantial grounds). Nothing in the Statute bars cumulative charges; concurrence is for the trial judgment, and each supported crime with a materially distinct element is confirmed.',
  'ongwen-conf-88-93':
    'Confirmation. Forced marriage imposes, regardless of the victim’s will, duties associated with marriage and the social status of spouse; it differs from sexual slavery in conduct, harm and protected interest. Affirmed at trial and on appeal.',
  'ongwen-conf-96-98':
    'Confirmation. Forced pregnancy: confinement of a woman forcibly made pregnant, with the special intent; the perpetrator need not have caused the pregnancy.',
  'ongwen-tj-2717-2729':
    'Trial, final. First ICC conviction for forced pregnancy, which protects personal and reproductive autonomy.',
  'ongwen-tj-2741-2753':
    'Trial, final. Forced marriage is an other inhumane act, not subsumed by sexual slavery.',
  'ongwen-tj-special-intent':
    'Trial, final. The special intent of forced pregnancy was met by intent to carry out other grave violations.',
  'ongwen-tj-convictions':
    'Trial, final (61 counts). Convictions entered together for forced marriage, torture, rape, sexual slavery, enslavement, forced pregnancy and outrages upon personal dignity, several of them both as crimes against humanity and as war crimes.',
  'ongwen-tj-camp-counts':
    'Trial, final. For the camp attacks torture was entered, but not other inhumane acts or cruel treatment on the same conduct. Not entered because of concurrence: not an acquittal on the facts.',
  'ongwen-tj-defences':
    'Trial, final. Duress and mental disease were examined apart from the elements, and rejected.',
  'ongwen-aj-affirmed':
    'Appeal. Convictions affirmed unanimously, sentence of 25 years by majority; grounds on forced marriage, forced pregnancy and cumulative convictions dismissed.',
  'ongwen-aj-reproductive-autonomy':
    'Appeal. Forced pregnancy is a form of reproductive violence: it protects reproductive autonomy and the right to decide on pregnancy.',
  'ongwen-reparations-harm':
    'Reparations. Direct victims of sexual and gender-based crimes suffered physical, moral and material harm; indirect, community and transgenerational harm recognised, children born of the crimes included; collective rehabilitation with a symbolic award.',
};
