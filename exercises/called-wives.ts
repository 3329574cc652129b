import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, onlyTicked, ticked, yes } from './answers';

/** AFRC and RUF: two benches and an appeal on what kind of crime forced marriage is. */
export const calledWives: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'called-wives',
  language: 'en',
  title: 'Called wives',
  level: 'third',
  minutes: 75,
  contentNote:
    'Women and girls are abducted and held as so-called wives. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    {
      text: 'Separate what is conjugal from what is sexual in a forced union.',
      rules: ['rs.7-1-k-fm', 'rs.7-1-g-2'],
    },
    {
      text: 'Argue both routes, and say which authority is for and against each.',
      rules: ['lp.forced-marriage-routes'],
    },
  ],
  parts: {
    contexts: ['An internal conflict, 1997 to 2000'],
    groups: [],
    acts: ['Abducted and called wives'],
  },
  rounds: [
    {
      id: 'the-bush',
      title: 'In the bush',
      reveals: [
        'Fighters abduct women and girls. Each is given to one man and called his wife. She must cook, carry loads and be loyal to him; other fighters are kept away from her.',
        'Those who run are beaten. It lasts for months.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            period: chosen('before-july-2002'),
            armedConflict: onlyTicked('non-international'),
            attackCourseOfConduct: yes,
            attackOnCivilians: yes,
            attackPolicy: yes,
            attackWidespread: yes,
          },
        },
        {
          at: { act: 0 },
          answers: {
            doneToPerson: ticked('imposed-union'),
            otherConduct: ticked('forced-labour', 'confinement'),
            coercion: ticked('force', 'detention'),
            coercedPerson: ticked('the-person'),
            genderOfPersons: ticked('women', 'girls'),
            statusOfPersons: ticked('civilian'),
            conjugalUnion: ticked('status-of-spouse', 'duties-of-marriage', 'exclusivity'),
            greatSufferingOrSeriousInjury: yes,
            similarCharacter: yes,
            meantConduct: yes,
            meantOrForesawResult: yes,
            awareOf: ticked('gravity', 'character-of-act'),
          },
        },
        { at: { act: 0, context: 0 }, answers: { partOfAttack: yes, knewOfAttack: yes } },
      ],
      tasks: [
        {
          id: 'forced-marriage',
          asks: { finding: 'rs.7-1-k-fm' },
          at: { act: 0, context: 0 },
          prompt:
            'No sexual act has been mentioned yet. Forced marriage, as an other inhumane act: what is supported?',
          reasons: [
            {
              id: 'status',
              text: 'The status of a spouse, with its duties and exclusivity, was imposed by force.',
              comment: 'This is the heart of it: the conjugal tie itself.',
            },
            {
              id: 'suffering',
              text: 'The persons suffered greatly, at the time and afterwards.',
              comment:
                'The element of great suffering or serious injury. It includes being shunned later.',
            },
            {
              id: 'needs-sex',
              text: 'Without sexual acts there is no forced marriage.',
              comment:
                'The trial chamber came close to this. The Appeals Chamber called it an error.',
            },
            {
              id: 'custom',
              text: 'Arranged marriages exist there too.',
              comment: 'Nobody arranged these. Beware of explaining a crime by culture.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'The Appeals Chamber: other inhumane acts is residual and inclusive and may cover sexual and non-sexual acts; forced marriage is not merely sexual. No new conviction was entered in that case; another bench entered convictions.',
              reasons: ['status', 'suffering'],
              references: [
                { source: 'afrc-appeal', pinpoint: 'paras 175-203' },
                { source: 'ruf-trial', pinpoint: null },
              ],
            },
            principles: {
              position: 'indicated',
              text: 'An imposed union is a listed example, and the harm to the right to choose stands on its own.',
              reasons: ['status', 'suffering'],
              references: [{ source: 'ongwen-trial', pinpoint: 'paras 2741-2753' }],
            },
            difference:
              'They agree on the result. The first trial bench had held the charge redundant beside sexual slavery.',
          },
        },
      ],
    },
    {
      id: 'the-nights',
      title: 'Now you learn the rest',
      reveals: [
        'The so-called wives were also forced into sexual acts by the man to whom they had been given. They could not leave.',
        'A man could give his so-called wife to another, and some did.',
      ],
      records: [
        {
          at: { act: 0 },
          answers: {
            doneToPerson: ticked('imposed-union', 'penetration-sexual-organ', 'sexual-possession'),
            ownershipPowers: ticked('exchange-or-assignment', 'similar-deprivation-of-liberty'),
            ownershipSigns: ticked(
              'movement-controlled',
              'escape-prevented-or-punished',
              'sexuality-controlled',
              'labour-exacted',
            ),
            treatedAsOwned: yes,
            awareOf: ticked('gravity', 'character-of-act', 'coercion-or-incapacity', 'ownership'),
          },
        },
      ],
      tasks: [
        {
          id: 'sexual-slavery',
          asks: { finding: 'rs.7-1-g-2' },
          at: { act: 0, context: 0 },
          prompt: 'Does sexual slavery now replace forced marriage, or stand beside it?',
          reasons: [
            {
              id: 'ownership',
              text: 'Powers of ownership were exercised, and sexual acts exacted.',
              comment: 'The two elements of sexual slavery.',
            },
            {
              id: 'distinct',
              text: 'Each has an element that the other lacks: the tie of marriage here, ownership there.',
              comment: 'The test for two convictions on the same conduct.',
            },
            {
              id: 'same-harm',
              text: 'It is the same harm under two names.',
              comment: 'The first trial bench thought so; it was found to be an error.',
            },
            {
              id: 'choose-slavery',
              text: 'Choose slavery, since it is the graver word.',
              comment: 'What is then lost is the tie itself, and the stigma of having been a wife.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'At the International Criminal Court both were entered together. Elsewhere a bench preferred to speak of conjugal slavery, a form of enslavement and not a separate crime.',
              reasons: ['ownership', 'distinct'],
              references: [
                { source: 'ongwen-trial', pinpoint: 'paras 2741-2753' },
                { source: 'taylor-trial', pinpoint: null },
              ],
            },
            principles: {
              position: 'indicated',
              text: 'Both, so that the record holds the sexual and the conjugal harm. Neither absorbs the other.',
              reasons: ['ownership', 'distinct'],
              references: [{ source: 'wigj-approach', pinpoint: null }],
            },
            difference:
              'The courts have not spoken with one voice. A memo shows both routes and the contrary view.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'Forced marriage is sexual slavery by another name.',
      answer: 'It protects the right to choose a spouse; the elements differ.',
    },
    {
      error: 'Writing “wife” without distance.',
      answer: 'Write “so-called wife” or “woman held”; the word was part of the crime.',
    },
    {
      error: 'Forgetting what came after.',
      answer: 'Being shunned, and children born, belong to harm and to reparations.',
    },
  ],
  variations: [
    {
      id: 'no-union',
      title: 'No tie of marriage',
      change: 'The women are held and exploited in the same way, and nobody speaks of marriage.',
      records: [
        {
          at: { act: 0 },
          answers: {
            conjugalUnion: onlyTicked(),
            doneToPerson: {
              state: 'picked',
              options: {
                'penetration-sexual-organ': 'yes',
                'sexual-possession': 'yes',
                'imposed-union': 'no',
              },
              rest: 'not-asked',
            },
          },
        },
      ],
      outcome: [
        { finding: 'rs.7-1-g-2', at: { act: 0, context: 0 }, position: 'indicated' },
        { finding: 'rs.7-1-k-fm', at: { act: 0, context: 0 }, position: 'not-indicated' },
      ],
      discuss: 'Sexual slavery stays, forced marriage goes. Which element carried it?',
    },
  ],
  references: [{ source: 'afrc-appeal', pinpoint: 'paras 175-203' }],
};
