import type { Cumulation } from '@/lib/engine/pack';

/**
 * Authority for and against each pair. A pair that is absent rests on the text of the Elements alone:
 * the comparison is ours and no ruling on it was seen.
 */
export const pairAuthority = [
  {
    a: 'RAPE',
    b: 'RAPE',
    for: ['bemba-tj-740-751', 'katanga-tj-1693-1696', 'ongwen-tj-convictions'],
  },
  { a: 'SSL', b: 'SSL', for: ['ongwen-tj-convictions'] },
  { a: 'FPR', b: 'FPR', for: ['ongwen-tj-convictions'] },
  {
    a: 'RAPE',
    b: 'SSL',
    for: [
      'ongwen-tj-convictions',
      'ongwen-aj-affirmed',
      'ntaganda-tj-convictions',
      'taylor-aj-rape-and-slavery',
      'kunarac-aj-186',
    ],
  },
  { a: 'RAPE', b: 'FPR', for: ['ongwen-tj-convictions', 'ongwen-aj-reproductive-autonomy'] },
  {
    a: 'RAPE',
    b: 'TOR-C',
    for: ['ongwen-tj-convictions', 'kunarac-aj-179-186'],
    against: ['bemba-conf-204-205'],
  },
  {
    a: 'RAPE',
    b: 'TOR-W',
    for: ['kunarac-tj-557', 'kunarac-aj-179-186', 'ongwen-tj-convictions'],
  },
  {
    a: 'RAPE',
    b: 'PER',
    for: ['ntaganda-tj-convictions', 'kordic-aj-1040-1043'],
    against: ['krnojelac-aj-188', 'vasiljevic-aj-144-147', 'krstic-aj-231-233'],
  },
  { a: 'RAPE', b: 'OIA', for: ['kenyatta-269'] },
  { a: 'RAPE', b: 'FM', for: ['case-002-02-forced-marriage', 'ongwen-tj-convictions'] },
  { a: 'RAPE', b: 'ENS', for: ['kunarac-aj-186'] },
  { a: 'RAPE', b: 'OUT', for: ['furundzija-264-275'], against: ['bemba-conf-301-312'] },
  {
    a: 'RAPE',
    b: 'GEN-B',
    for: ['akayesu-731-734', 'musema-361-370', 'al-bashir-warrants-rape'],
  },
  { a: 'SSL', b: 'FPR', for: ['ongwen-tj-convictions'] },
  { a: 'SSL', b: 'TOR-C', for: ['ongwen-tj-convictions'] },
  {
    a: 'SSL',
    b: 'PER',
    for: ['ntaganda-tj-convictions', 'kordic-aj-1040-1043'],
    against: ['krnojelac-aj-188', 'vasiljevic-aj-144-147', 'krstic-aj-231-233'],
  },
  { a: 'SSL', b: 'OIA', for: ['kenyatta-269'] },
  {
    a: 'SSL',
    b: 'FM',
    for: [
      'afrc-aj-175-203',
      'afrc-aj-195',
      'ongwen-conf-88-93',
      'ongwen-tj-2741-2753',
      'ongwen-aj-affirmed',
    ],
    against: ['afrc-tj-subsumed', 'taylor-tj-conjugal-slavery'],
  },
  // Sexual slavery as slavery with sexual acts; yet one chamber entered both.
  {
    a: 'SSL',
    b: 'ENS',
    for: ['taylor-tj-conjugal-slavery'],
    against: ['ongwen-tj-convictions'],
  },
  { a: 'EPR', b: 'OIA', for: ['kenyatta-269'] },
  { a: 'FPR', b: 'OIA', for: ['kenyatta-269'] },
  { a: 'FPR', b: 'FM', for: ['ongwen-tj-convictions'] },
  { a: 'EST', b: 'OIA', for: ['kenyatta-269'] },
  { a: 'OSV', b: 'OIA', for: ['kenyatta-264-266', 'kenyatta-267-270', 'kenyatta-269'] },
  { a: 'TOR-C', b: 'TOR-W', for: ['ongwen-tj-convictions'] },
  {
    a: 'TOR-C',
    b: 'PER',
    for: ['al-hassan-torture-and-persecution', 'ongwen-tj-convictions'],
  },
  {
    a: 'TOR-C',
    b: 'OIA',
    for: ['kenyatta-269', 'kony-conf-alternative', 'ongwen-tj-camp-counts'],
  },
  { a: 'TOR-C', b: 'FM', for: ['ongwen-tj-convictions'] },
  { a: 'TOR-W', b: 'CRU', for: ['ongwen-tj-camp-counts'] },
  { a: 'PER', b: 'OIA', for: ['kordic-aj-1040-1043'] },
  { a: 'CHI', b: 'RAPE', for: ['ntaganda-tj-convictions'] },
  { a: 'CHI', b: 'SSL', for: ['ntaganda-tj-convictions'] },
  { a: 'FM', b: 'ENS', for: ['ongwen-tj-convictions'] },
] as const satisfies Cumulation['authority'];
