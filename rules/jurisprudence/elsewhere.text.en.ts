import type { elsewhereHoldings } from './elsewhere';

export const elsewhereHoldingsEn: Record<(typeof elsewhereHoldings)[number]['id'], string> = {
  'taha-genocide':
    'Trial under universal jurisdiction, final. Enslavement of a woman and her young daughter entered as genocide by serious bodily or mental harm, as a crime against humanity and as a war crime.',
  'taha-bgh-women-and-girls':
    'Appeal, final. Organised enslavement of women and girls with religious re-education was a means of destroying the group.',
  'taha-persecution-not-charged':
    'Religious and gender persecution were not charged; counsel linked this to reluctance to charge cumulatively. Not charged is not a finding that it did not occur.',
  'jalda-enslavement':
    'Trial under universal jurisdiction. Enslavement of Yazidi women and girls as an international crime.',
  'sepur-zarco-slavery':
    'Trial, upheld on appeal. Sexual and domestic slavery and sexual violence entered on the testimony of survivors with corroboration; community reparations were ordered.',
  'kwoyelo-rape':
    'National trial. Conviction on 44 counts, rape as a crime against humanity under customary law among them.',
  'helena-reproductive-violence':
    'Constitutional ruling, no individual guilt. Forced contraception and abortion inside an armed group violated sexual and reproductive rights; a former member of that group is a victim of the conflict, entitled to registration and care.',
  'ramos-durand-sterilisation':
    'State responsibility, no individual guilt. A policy promoted sterilisation by coercion, threats and incentives, mainly among poor, rural and indigenous women; there was no valid consent. Whether the judgment uses the words crime against humanity was not seen.',
  'iv-bolivia-sterilisation':
    'State responsibility. Sterilisation without consent is violence on the ground of gender.',
  'cedaw-ml-peru-sterilisation': 'Treaty-body views. Similar violations found for five women.',
  'rusha-abortion': 'Trial, 1948. Forced abortion was among the conduct charged.',
  'taguba-detention-abuse':
    'Finding of an inquiry, not of a court. Forced nudity, sexualised posing and humiliation of detainees recorded as intentional abuse. No international court has ruled on their sexual nature.',
  'al-shimari-civil-liability':
    'Civil jury verdict against a contractor for torture, cruel treatment and conspiracy. No individual guilt.',
  'al-shimari-affirmed': 'Civil appeal. The verdict was affirmed, two judges to one.',
};
