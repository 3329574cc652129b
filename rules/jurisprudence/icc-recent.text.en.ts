import type { recentIccHoldings } from './icc-recent';

export const recentIccHoldingsEn: Record<(typeof recentIccHoldings)[number]['id'], string> = {
  'al-hassan-gender-ground':
    'Trial, final. All three judges found persecution on the religious ground; two of them also found the gender ground and listed rights lost by women and girls. There was no majority to convict on it. The court did not reject gender persecution.',
  'al-hassan-1785':
    'Trial, final. The persecution conviction was entered on the religious ground only.',
  'al-hassan-acquittals':
    'Trial, final. No conviction for rape, sexual slavery or forced marriage: not attributed to the accused by a divided bench. Facts of the occupation, forced marriages among them, were found.',
  'al-hassan-duress':
    'Trial, final; as reported by civil society. A majority found participation with intent and knowledge in gender-based crimes, but one judge of that majority applied duress, so no conviction followed.',
  'al-hassan-forced-marriage':
    'Trial, final. Commentators read the reasoning on forced marriage as departing from the Ongwen appeal judgment.',
  'al-hassan-torture-and-persecution':
    'Trial, final. Convictions for torture and for persecution stand side by side.',
  'yekatom-ngaissona-rape':
    'Trial. Ngaïssona was acquitted of rape; both accused were convicted on other counts. The reasons for the acquittal were not seen.',
  'abd-al-rahman-gender-persecution':
    'Trial, appeal pending when last seen. Guilty on 27 counts, unanimously: reported as the first ICC conviction for gender-based persecution; rape also entered. The paragraphs on the gender ground were not seen.',
  'abd-al-rahman-charged-grounds':
    'As charged, persecution on political, ethnic and gender grounds attached to men and boys targeted in two towns. That exact combination at conviction is inferred, not seen.',
  'abd-al-rahman-four-counts':
    'Trial, appeal pending when last seen. Four of 31 counts were not entered because the same acts were covered by other convictions: not acquittals on the facts.',
  'akhundzada-haqqani-warrants':
    'Warrants (reasonable grounds). Persecution on gender grounds of girls, women and others not conforming to the policy on gender, and on political grounds of perceived allies; deprivation of rights such as education, movement, expression, privacy and family life, which need not be physical. The Court also mentions rape and other violence under the policy.',
  'akhundzada-haqqani-modes': 'Warrants. Pleaded mode: ordering, soliciting or inducing.',
  'kony-conf-grounds':
    'Confirmation in absentia (substantial grounds). All 39 counts confirmed, persecution on political, age and gender grounds among them.',
  'kony-conf-alternative':
    'Confirmation in absentia. Other inhumane acts confirmed in the alternative to torture, not on top of it.',
  'el-hishri-detention':
    'Warrant (reasonable grounds). Rape, sexual violence, torture, outrages upon personal dignity and persecution in a prison.',
};
