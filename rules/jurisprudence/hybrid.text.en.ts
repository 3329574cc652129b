import type { hybridHoldings } from './hybrid';

export const hybridHoldingsEn: Record<(typeof hybridHoldings)[number]['id'], string> = {
  'afrc-tj-subsumed':
    'Trial. Forced-marriage charges held redundant, as subsumed in sexual slavery. The Appeals Chamber found this an error.',
  'afrc-aj-175-203':
    'Appeal. Other inhumane acts is a residual and inclusive crime which may cover sexual and non-sexual acts; treating forced marriage as merely sexual was an error. No new conviction was entered.',
  'afrc-aj-190-191':
    'Appeal. Describes forced marriage as a conjugal association imposed on the victim.',
  'afrc-aj-195':
    'Appeal. Forced marriage differs from sexual slavery by the compelled conjugal association, which causes great suffering or serious injury, and by its exclusivity.',
  'afrc-aj-deceased':
    'Appeal. Other inhumane acts has been applied to sexual violence upon the dead.',
  'ruf-tj-convictions':
    'Trial. Convictions for rape, sexual slavery, forced marriage as other inhumane acts, and outrages upon personal dignity; men and boys are among the victims of the sexual violence found.',
  'ruf-tj-150':
    'Trial. Asked for knowledge of non-consent. The ICC asks instead for awareness of the coercive circumstance.',
  'ruf-tj-own-side':
    'Trial. Excluded victims from the perpetrators’ own side. The ICC took the other view for rape and sexual slavery as war crimes.',
  'taylor-tj-conjugal-slavery':
    'Trial. Saw the evidence of so-called marriages as “conjugal slavery”: a conjugal form of enslavement and sexual slavery rather than a separate crime.',
  'taylor-aj-rape-and-slavery':
    'Appeal. Convictions for rape and sexual slavery on the same conduct are legally permissible.',
  'case-002-02-forced-marriage':
    'Trial. Forced marriage, and rape within it, were each entered as other inhumane acts.',
  'case-002-02-male-victims':
    'Appeal. Corrected the Trial Chamber: men forced into intercourse within forced marriages are victims too.',
  'habre-tj-rape-and-slavery':
    'Trial. Conviction for rape and sexual slavery as crimes against humanity, although sexual violence was not in the first charges and was added during the proceedings.',
  'habre-aj-late-pleading':
    'Appeal. Conviction for his personal rape of one witness set aside because the new facts came too late to be charged; her credibility was not questioned. Everything else was upheld.',
};
