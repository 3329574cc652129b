import type { contextFacts } from './context';
import type { PagesOf, TextsOf } from './texts-of';

export const contextPages: PagesOf<typeof contextFacts> = {
  setting: {
    title: 'Where, when, and who held power',
    lead: 'Coarse answers only. No place small enough to identify a person, no exact date.',
  },
  conflict: { title: 'Armed conflict' },
  attack: {
    title: 'Attack on a civilian population',
    lead: 'These questions are about the attack as a whole. One act can be part of it.',
  },
  destruction: { title: 'Destruction of a group' },
};

export const contextTexts: TextsOf<typeof contextFacts> = {
  region: {
    question: 'In which region?',
    short: 'Region',
    why: 'Regional courts and their case law differ.',
    options: {
      africa: { label: 'Africa' },
      americas: { label: 'Americas' },
      'asia-pacific': { label: 'Asia-Pacific' },
      europe: { label: 'Europe' },
      'middle-east-north-africa': { label: 'Middle East and North Africa' },
    },
  },
  period: {
    question: 'When?',
    short: 'Period',
    why: 'The Rome Statute reaches crimes committed on or after 1 July 2002, or later where the State joined later.',
    options: {
      'before-july-2002': { label: 'Before 1 July 2002' },
      'from-july-2002': { label: 'On or after 1 July 2002' },
    },
  },
  courtOfTheCase: {
    question: 'Before which court is, was or would this be heard?',
    short: 'Court of the case',
    hint: 'Leave it open where that is not settled.',
    why: 'The Elements of Crimes bind the ICC. Before another court they are a comparison, and some definitions differ.',
    options: {
      icc: { label: 'International Criminal Court' },
      'icty-ictr': { label: 'Tribunal for the former Yugoslavia or for Rwanda' },
      scsl: { label: 'Special Court for Sierra Leone' },
      eccc: { label: 'Extraordinary Chambers in the Courts of Cambodia' },
      'national-or-other': { label: 'A national court, or another court with a law of its own' },
    },
  },
  setting: {
    question: 'In what kind of setting?',
    short: 'Setting',
    why: 'Custody, armed presence and dependence can make an environment coercive, also at home or online.',
    options: {
      detention: { label: 'Detention, captivity or custody' },
      'armed-presence': { label: 'Presence of armed people, raid or hostilities' },
      'checkpoint-or-border': { label: 'Checkpoint, border or route of flight' },
      'camp-or-shelter': { label: 'Camp or shelter for displaced people' },
      'home-or-family': { label: 'Home, family, marriage or intimate relationship' },
      'school-work-or-hospital': {
        label: 'School, workplace, health facility or place of worship',
      },
      'public-place': { label: 'Public place, before others' },
      online: { label: 'Online or by telephone' },
    },
  },
  powerHolder: {
    question: 'Who held power over the people affected?',
    short: 'Who held power',
    hint: 'Kinds of actor only, never names.',
    why: 'It bears on policy, on the link with a conflict and on who may be responsible.',
    options: {
      'state-forces': { label: 'State officials, police or armed forces' },
      'de-facto-authority': { label: 'De facto authority' },
      'armed-group': { label: 'Armed group or militia' },
      'foreign-force': { label: 'Foreign or peacekeeping force' },
      'private-actor': { label: 'Employer, trafficker, contractor or other private actor' },
      'family-or-community': { label: 'Family or community' },
    },
  },
  armedConflict: {
    question: 'Was there an armed conflict, and of what kind?',
    short: 'Armed conflict',
    hint: 'Tick more than one if conflicts ran in parallel. If it was one kind alone, tick it and say “none of these” of the lines not ticked: only then do the war crimes of the other kind close. If there was none, tick nothing and choose “none of these”.',
    why: 'The kind of conflict decides which list of war crimes applies. Occupation counts as international.',
    options: {
      international: {
        label: 'International',
        hint: 'Between States, including where a State controls an armed group abroad.',
      },
      occupation: { label: 'Military occupation' },
      'non-international': {
        label: 'Not international',
        hint: 'Between a State and organised armed groups, or between such groups; more than riots or isolated violence.',
      },
    },
  },
  attackCourseOfConduct: {
    question: 'Were there many acts of serious violence or deprivation, as a course of conduct?',
    short: 'Course of conduct',
    hint: 'For example killings, imprisonment, torture, sexual violence, persecution. They need not be military, and need not all be of the same kind.',
    why: 'An attack in the sense of crimes against humanity is the multiple commission of such acts: Rome Statute, article 7(2)(a).',
  },
  attackOnCivilians: {
    question: 'Were civilians the main object of it?',
    short: 'Directed against a civilian population',
    hint: 'Some fighters among the people attacked do not change this.',
    why: 'The attack must be directed against a civilian population: Rome Statute, article 7(1).',
  },
  attackPolicy: {
    question: 'Did a State or organisation have a policy to commit it, or actively encourage it?',
    short: 'State or organisational policy',
    hint: 'It need not be written. Doing nothing counts only if it was deliberate and meant to encourage. The policy need not be about sexual violence.',
    why: 'Rome Statute, article 7(2)(a); Elements of Crimes, introduction to article 7.',
  },
  attackWidespread: {
    question: 'Was the attack widespread: large in scale or in the number of people affected?',
    short: 'Widespread',
    why: 'Widespread or systematic: one of the two is enough, and it is the attack that must be so, not the sexual acts.',
  },
  attackSystematic: {
    question: 'Was the attack systematic: organised, following a pattern, not accidental?',
    short: 'Systematic',
    why: 'Widespread or systematic: one of the two is enough, and it is the attack that must be so, not the sexual acts.',
  },
  groupUnderDestruction: {
    question:
      'Are there signs that a group of one of these kinds was to be destroyed, in whole or in part?',
    short: 'Group targeted for destruction',
    hint: 'If there are none, choose “none of these”.',
    why: 'The definition of genocide protects these four kinds of group only. Gender is not among them, but acts of sexual or reproductive violence can be the means.',
    options: {
      national: { label: 'National' },
      ethnical: { label: 'Ethnic' },
      racial: { label: 'Racial' },
      religious: { label: 'Religious' },
    },
  },
};
