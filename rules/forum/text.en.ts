import type { RuleText } from '@/lib/engine/law-texts';
import type { forum } from './pack';

type Pack = typeof forum;

export const forumAbout = {
  title: 'Forums',
  about:
    'Where a case can go: courts that decide on persons, bodies that decide on States, and what each of them needs.',
};

export const forumTexts: Readonly<Record<Pack['rules'][number]['id'], RuleText>> = {
  'fo.icc': {
    title: 'International Criminal Court: individuals aged 18 or over, core crimes, no time limit',
    short: 'ICC',
    guidance:
      'From 1 July 2002, or from later entry into force for the State. Territory or nationality of a State Party, a declaration under article 12(3), or a referral by the Security Council. Communications go to the Prosecutor.',
  },
  'fo.icc.admissibility': {
    title: 'ICC: national proceedings, gravity and the interests of victims',
    short: 'ICC: admissibility',
    guidance:
      'Are there genuine national proceedings for the sexual, reproductive and gender-based conduct, or for other conduct only? Gravity is scale, nature, manner and impact; say what each is for those harmed. It is not the “comparable gravity” of an element.',
  },
  'fo.icc.before-2002': {
    title: 'ICC considered, and the conduct lies before July 2002',
    short: 'ICC: before 2002',
    guidance: 'Look at national courts, universal jurisdiction and human rights bodies.',
  },
  'fo.hybrid': {
    title: 'Special and hybrid courts: individuals, own statutes, tied to a situation',
    short: 'Hybrid courts',
    guidance:
      'Most are closed or limited to one situation. Civil parties were or are admitted in Cambodia, before the Extraordinary African Chambers and the Special Criminal Court, and in the Colombian special jurisdiction.',
  },
  'fo.universal-jurisdiction': {
    title: 'Universal jurisdiction: individuals, in a State without any link to the crime',
    short: 'Universal jurisdiction',
    guidance:
      'Where is the suspect, and is presence required? Which core crimes does the statute cover, and under which labels? Immunities, foreign final judgments, protection of witnesses abroad. For torture the Convention against Torture obliges its parties to prosecute or to extradite. It complements the ICC.',
  },
  'fo.national': {
    title: 'National courts: individuals, by national law',
    short: 'National courts',
    guidance:
      'Record the label that national law uses and what it leaves out. Non-retroactivity, time limits, immunities and access to a civil claim differ.',
  },
  'fo.regional': {
    title: 'Regional human rights courts: responsibility of States',
    short: 'Regional courts',
    guidance:
      'Domestic remedies are exhausted first, and time limits are short. Due diligence, non-discrimination and consent to medical procedures are well developed.',
  },
  'fo.icj': {
    title: 'International Court of Justice: States only, under a clause that gives jurisdiction',
    short: 'ICJ',
    guidance:
      'Clauses stand in the conventions on genocide, torture and discrimination against women. The work is advocacy with States.',
  },
  'fo.treaty-body': {
    title: 'United Nations treaty bodies: views on communications, and inquiries',
    short: 'Treaty bodies',
    guidance:
      'Needs ratification of the protocol, exhaustion, and that no other body has the same matter.',
  },
  'fo.special-procedure': {
    title: 'United Nations special procedures and inquiries',
    short: 'Special procedures',
    guidance:
      'Urgent appeals for what continues, allegation letters for the past, and communications on laws or patterns. Prefer the last. Bodies that gather evidence for courts take submissions too. Identities go into their own form with consent, never into this tool.',
  },
  'fo.regional.by-region': {
    title: 'A regional human rights court exists for this region',
    short: 'Regional court exists',
    guidance:
      'Africa: the African Commission and Court. Americas: the Inter-American Commission and Court. Europe: the European Court. Whether the State accepts its jurisdiction is a separate question.',
  },
  'fo.regional.none-listed': {
    title: 'No regional human rights court is open to individuals across this region',
    short: 'No regional court',
    guidance:
      'The Statute of an Arab Court gives individuals no access. States of North Africa may be bound by the African system. Otherwise look at treaty bodies, special procedures, universal jurisdiction and the ICC.',
  },
  'fo.power.state': {
    title: 'Public or de facto power: individual and State responsibility side by side',
    short: 'State or de facto power',
    guidance:
      'Consider command responsibility and ordering by rule or decree, and State responsibility before human rights bodies. Look at power inside the institutions of justice too.',
  },
  'fo.power.non-state': {
    title: 'Non-State power: organisations and persons, and what the State failed to do',
    short: 'Non-State power',
    guidance:
      'An attack may follow the policy of an organisation. For private, family or community violence also ask whether the State prevented, investigated and punished.',
  },
  'fo.state-not-guilt': {
    title: 'Responsibility of a State is not the guilt of a person',
    short: 'State, not guilt',
    guidance:
      'Cite such findings for nature, consent and harm, and say that no individual guilt was decided.',
  },
  'fo.inquiry-not-judgment': {
    title: 'Say who found the facts: a court, at which stage, or an inquiry',
    short: 'Who found the facts',
    guidance: 'An inquiry works with reasonable grounds; its findings are no judgment.',
  },
};

export const forumPending: Readonly<Record<Pack['pending'][number], string>> = {
  'fo.pending.time-limits':
    'Time limits and conditions of regional courts and treaty bodies: they change, and were not checked.',
  'fo.pending.mechanisms':
    'Mandates of evidence-gathering mechanisms of the United Nations: not encoded.',
  'fo.pending.national-statutes':
    'National statutes on core crimes and universal jurisdiction: not encoded.',
};
