import type { Source } from '@/lib/engine/pack';
import { decisionOf } from './decision';

const frankfurt = decisionOf('OLG Frankfurt', 'Higher Regional Court Frankfurt am Main');
const federalCourt = decisionOf('BGH', 'Federal Court of Justice of Germany');
const hamburg = decisionOf('OLG Hamburg', 'Higher Regional Court Hamburg');
const guatemala = decisionOf('High Risk Tribunal A', 'High Risk Tribunal A, Guatemala');
const uganda = decisionOf('ICD', 'International Crimes Division, High Court of Uganda');
const colombia = decisionOf('Constitutional Court', 'Constitutional Court of Colombia');
const interAmerican = decisionOf('IACtHR', 'Inter-American Court of Human Rights');
const cedawCommittee = decisionOf('CEDAW Committee', 'CEDAW Committee');
const nuremberg = decisionOf('US Military Tribunal, Nuremberg', 'US Military Tribunal, Nuremberg');
const fourthCircuit = decisionOf('US 4th Cir.', 'US Court of Appeals for the Fourth Circuit');
const districtCourt = decisionOf('US District Court', 'US District Court (jury verdict)');

/** National courts, human-rights bodies, inquiries and civil verdicts. */
export const decisionsElsewhere: readonly Source[] = [
  frankfurt({
    id: 'taha-frankfurt',
    title: 'Taha Al-J., Judgment',
    short: 'Taha Al-J., Frankfurt',
    stage: 'trial',
    date: '2021-11-30',
    caseNumber: '5-3 StE 1/20-4-1/20',
  }),
  federalCourt({
    id: 'taha-bgh',
    title: 'Taha Al-J., Decision on appeal',
    short: 'Taha Al-J., BGH',
    stage: 'appeal',
    date: '2022-11-30',
    caseNumber: '3 StR 230/22',
  }),
  hamburg({
    id: 'jalda-hamburg',
    title: 'Jalda A., Judgment',
    short: 'Jalda A., Hamburg',
    stage: 'trial',
    date: '2022-07',
  }),
  guatemala({
    id: 'sepur-zarco',
    title: 'Sepur Zarco, Judgment',
    short: 'Sepur Zarco',
    stage: 'trial',
    date: '2016-02-26',
  }),
  uganda({
    id: 'kwoyelo-trial',
    title: 'Uganda v Kwoyelo, Judgment',
    short: 'Kwoyelo, trial',
    stage: 'trial',
    date: '2024-08',
  }),
  colombia({
    id: 'helena-su-599-19',
    title: 'Judgment SU-599/19 ("Helena")',
    short: 'Helena, SU-599/19',
    stage: 'constitutional',
    date: '2019-12',
    caseNumber: 'SU-599/19',
  }),
  interAmerican({
    id: 'ramos-durand',
    title: 'Ramos Durand and others v Peru, Judgment (notified 5 March 2026)',
    short: 'Ramos Durand v Peru',
    stage: 'state-responsibility',
    date: '2025-12-18',
  }),
  interAmerican({
    id: 'iv-bolivia',
    title: 'I.V. v Bolivia, Judgment',
    short: 'I.V. v Bolivia',
    stage: 'state-responsibility',
    date: '2016-11-30',
  }),
  cedawCommittee({
    id: 'cedaw-ml-peru',
    title: 'M.L. and others v Peru, Views',
    short: 'M.L. v Peru',
    stage: 'state-responsibility',
    date: '2024-10',
  }),
  nuremberg({
    id: 'rusha',
    title: 'RuSHA case',
    short: 'RuSHA',
    stage: 'trial',
    date: '1948',
  }),
  districtCourt({
    id: 'al-shimari-verdict',
    title: 'Al Shimari and others v CACI, Jury verdict',
    short: 'Al Shimari, verdict',
    stage: 'civil',
    date: '2024-11',
  }),
  fourthCircuit({
    id: 'al-shimari-appeal',
    title: 'Al Shimari and others v CACI, Decision on appeal',
    short: 'Al Shimari, appeal',
    stage: 'civil',
    date: '2026-03-12',
  }),
  {
    id: 'taguba-report',
    kind: 'report',
    status: 'persuasive',
    title: 'US Army inquiry into detainee abuse at Abu Ghraib (Taguba report)',
    short: 'Taguba report',
    author: 'US Army',
    decision: { court: 'US Army inquiry', stage: 'inquiry' },
  },
];
