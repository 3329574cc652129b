import type { Source } from '@/lib/engine/pack';

/** Standards for those who gather or use information from survivors, and on remedies. */
export const practiceStandards = [
  {
    id: 'murad-code',
    kind: 'civil-society',
    status: 'soft-law',
    title:
      'Global Code of Conduct for Gathering and Using Information about Systematic and Conflict-Related Sexual Violence (Murad Code)',
    short: 'Murad Code',
    author: 'Murad Code Project',
    date: '2022-04-13',
  },
  {
    id: 'international-protocol',
    kind: 'policy',
    status: 'soft-law',
    title:
      'International Protocol on the Documentation and Investigation of Sexual Violence in Conflict, 2nd edition',
    short: 'International Protocol',
    author: 'UK Foreign and Commonwealth Office',
    date: '2017-03',
  },
  {
    id: 'istanbul-protocol',
    kind: 'policy',
    status: 'soft-law',
    title:
      'Istanbul Protocol: Manual on the Effective Investigation and Documentation of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment, 2022 edition',
    short: 'Istanbul Protocol',
    author: 'United Nations',
    date: '2022',
  },
  {
    id: 'berkeley-protocol',
    kind: 'policy',
    status: 'soft-law',
    title: 'Berkeley Protocol on Digital Open Source Investigations',
    short: 'Berkeley Protocol',
    author: 'OHCHR and Human Rights Center, UC Berkeley',
    date: '2020',
  },
  {
    id: 'iici-men-boys-2017',
    kind: 'civil-society',
    status: 'soft-law',
    title:
      'Guidelines for Investigating Conflict-Related Sexual and Gender-Based Violence against Men and Boys',
    short: 'IICI Guidelines, men and boys',
    author: 'Institute for International Criminal Investigations',
    date: '2017',
  },
  {
    id: 'who-2007',
    kind: 'policy',
    status: 'soft-law',
    title:
      'Ethical and Safety Recommendations for Researching, Documenting and Monitoring Sexual Violence in Emergencies',
    short: 'WHO Recommendations 2007',
    author: 'World Health Organization',
    date: '2007',
  },
  {
    id: 'cso-guidelines-2022',
    kind: 'policy',
    status: 'soft-law',
    title:
      'Documenting International Crimes and Human Rights Violations for Accountability Purposes: Guidelines for Civil Society Organisations',
    short: 'Eurojust and OTP Guidelines for CSOs',
    author: 'Eurojust, Genocide Network and ICC Office of the Prosecutor',
    date: '2022-09-21',
  },
  {
    id: 'un-basic-principles-2005',
    kind: 'policy',
    status: 'soft-law',
    title:
      'Basic Principles and Guidelines on the Right to a Remedy and Reparation for Victims of Gross Violations of International Human Rights Law and Serious Violations of International Humanitarian Law',
    short: 'UN Basic Principles 2005',
    author: 'United Nations General Assembly',
    date: '2005',
  },
  {
    id: 'nairobi-declaration-2007',
    kind: 'civil-society',
    status: 'soft-law',
    title: "Nairobi Declaration on Women's and Girls' Right to a Remedy and Reparation",
    short: 'Nairobi Declaration',
    author: 'International Meeting, Nairobi',
    date: '2007',
  },
] as const satisfies readonly Source[];
