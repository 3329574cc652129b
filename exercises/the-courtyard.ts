import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, no, onlyTicked, ticked, yes } from './answers';

/** Taha Al-J.: a control. Nothing sexual is recorded, and gender still matters. */
export const theCourtyard: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'the-courtyard',
  language: 'en',
  title: 'The courtyard',
  level: 'third',
  minutes: 60,
  contentNote:
    'A woman and her young daughter are held as slaves; the child dies. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    { text: 'Leave a label off where nothing recorded supports it.', rules: ['hp.sexual-nature'] },
    { text: 'See enslavement as a way of destroying a group.', rules: ['rs.7-1-c', 'rs.6-b'] },
    {
      text: 'Ask for the persecution that nobody charged.',
      rules: ['gp.grounds-combined', 'lp.charging-gap'],
    },
  ],
  parts: {
    contexts: ['A town under an armed group, 2015'],
    groups: ['Women and girls of a religious minority'],
    acts: ['Bought and held'],
  },
  rounds: [
    {
      id: 'bought',
      title: 'Bought',
      reveals: [
        'A member of an armed group buys a woman and her daughter of five. Both belong to a religious minority that the group wants to destroy.',
        'They must work, and pray as they are told. They are beaten and get too little to eat. The child dies after being left outside in great heat as a punishment.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            period: chosen('from-july-2002'),
            armedConflict: onlyTicked('non-international'),
            attackCourseOfConduct: yes,
            attackOnCivilians: yes,
            attackPolicy: yes,
            attackWidespread: yes,
            groupUnderDestruction: ticked('religious'),
          },
        },
        {
          at: { act: 0 },
          answers: {
            otherConduct: ticked(
              'forced-labour',
              'confinement',
              'beating-or-injury',
              'conditions-of-life',
            ),
            ownershipPowers: ticked('purchase-or-sale', 'similar-deprivation-of-liberty'),
            ownershipSigns: ticked('movement-controlled', 'labour-exacted', 'renamed-or-converted'),
            treatedAsOwned: yes,
            coercion: ticked('force', 'detention'),
            coercedPerson: ticked('the-person'),
            genderOfPersons: ticked('women', 'girls'),
            ageOfPersons: ticked('under-15', 'adult'),
            statusOfPersons: ticked('civilian'),
            identityFactors: ticked('gender', 'religion-or-belief', 'age'),
            seriousBodilyOrMentalHarm: yes,
            meantConduct: yes,
            meantOrForesawResult: yes,
            awareOf: ticked('ownership', 'protected-status'),
          },
        },
        {
          at: { act: 0, context: 0 },
          answers: { partOfAttack: yes, knewOfAttack: yes, belongedToTargetedGroup: yes },
        },
      ],
      tasks: [
        {
          id: 'sexual-nature',
          asks: { finding: 'hp.sexual-nature' },
          at: { act: 0 },
          prompt:
            'Women of this minority were often enslaved for sexual exploitation. Is this act, on these facts, sexual in nature?',
          reasons: [
            {
              id: 'nothing-recorded',
              text: 'Nothing recorded about these two persons points to it.',
              comment: 'One page says otherwise; the others do not support it. Do not build on it.',
            },
            {
              id: 'pattern',
              text: 'It happened to others, so it happened here.',
              comment: 'A pattern is a reason to ask with care, not a fact about a person.',
            },
            {
              id: 'woman-slave',
              text: 'A woman held as a slave is always a case of sexual slavery.',
              comment: 'Enslavement is a crime of its own. The wrong label hides what was done.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'The courts entered genocide, crimes against humanity and war crimes without it.',
              reasons: [],
              references: [{ source: 'taha-frankfurt', pinpoint: null }],
            },
            principles: {
              position: 'open',
              text: 'Open: not recorded. The tool neither adds the label nor writes that the act was not sexual.',
              reasons: ['nothing-recorded'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 2' }],
            },
            difference:
              'None. This is the control: a careful reader resists a label that would have been easy.',
          },
        },
        {
          id: 'enslavement',
          asks: { finding: 'rs.7-1-c' },
          at: { act: 0, context: 0 },
          prompt: 'Enslavement, as a crime against humanity?',
          reasons: [
            {
              id: 'ownership',
              text: 'They were bought, held, put to work and renamed or converted.',
              comment: 'Powers attaching to ownership, with the signs of it.',
            },
            {
              id: 'attack',
              text: 'It was part of the attack on that minority.',
              comment: 'The contextual element is supported.',
            },
            {
              id: 'private',
              text: 'It took place in a private house.',
              comment: 'The setting is no element.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Entered, and upheld: organised enslavement of women and girls with religious re-education.',
              reasons: ['ownership', 'attack'],
              references: [
                { source: 'taha-frankfurt', pinpoint: null },
                { source: 'taha-bgh', pinpoint: null },
              ],
            },
            principles: {
              position: 'indicated',
              text: 'All elements are supported.',
              reasons: ['ownership', 'attack'],
              references: [{ source: 'otp-slavery-crimes-2024', pinpoint: null }],
            },
            difference: 'They agree.',
          },
        },
      ],
    },
    {
      id: 'the-plan',
      title: 'Now you learn about the plan',
      reveals: [
        'The armed group had declared that the minority should cease to exist, and had written rules on how its women and girls were to be sold and converted.',
        'The indictment charges no persecution.',
      ],
      records: [
        {
          at: { act: 0, context: 0 },
          answers: { intentToDestroyGroup: yes, patternOrSelfEffecting: yes },
        },
        {
          at: { group: 0 },
          answers: { grounds: ticked('religious', 'gender', 'age'), targetedAs: ticked('members') },
        },
        { at: {}, answers: { courseSoFar: ticked('not-charged') } },
      ],
      tasks: [
        {
          id: 'genocide',
          asks: { finding: 'rs.6-b' },
          at: { act: 0, context: 0 },
          prompt: 'Genocide by causing serious bodily or mental harm?',
          reasons: [
            {
              id: 'harm-and-intent',
              text: 'Serious harm to members of a protected group, with intent to destroy it, in a pattern of such conduct.',
              comment: 'The elements, one by one.',
            },
            {
              id: 'no-killing',
              text: 'Genocide needs mass killing.',
              comment: 'It does not. Serious harm is one of five ways.',
            },
            {
              id: 'two-persons',
              text: 'Two persons are too few.',
              comment: 'One is enough, if the intent and the pattern are there.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Entered as genocide by causing serious bodily or mental harm.',
              reasons: ['harm-and-intent'],
              references: [{ source: 'taha-frankfurt', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'All elements are supported; gender explains how the group was to be destroyed.',
              reasons: ['harm-and-intent'],
              references: [{ source: 'taha-bgh', pinpoint: null }],
            },
            difference: 'They agree.',
          },
        },
        {
          id: 'grounds',
          asks: { finding: 'gp.grounds-combined' },
          at: { group: 0 },
          prompt: 'Persecution was not charged. Should the memo raise it?',
          reasons: [
            {
              id: 'combined',
              text: 'Religion, gender and age together explain who was sold and who was killed.',
              comment: 'The combination is the point.',
            },
            {
              id: 'charged-enough',
              text: 'Genocide covers it.',
              comment: 'Then the gender ground appears nowhere in the record.',
            },
            {
              id: 'not-charged-not-true',
              text: 'It was not charged, so it was not found.',
              comment: 'Not charged is no finding at all.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'Not charged. Counsel linked this to reluctance to charge cumulatively.',
              reasons: [],
              references: [{ source: 'taha-frankfurt', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'Raise it, with the grounds combined, and name the charging gap.',
              reasons: ['combined'],
              references: [{ source: 'otp-gender-persecution-2022', pinpoint: null }],
            },
            difference: 'The court could not decide what it was not asked.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'Over-labelling because the pattern is known.',
      answer: 'A pattern is a reason to ask safely, never a fact about a person.',
    },
    {
      error: 'No sexual violence, so no gender issue.',
      answer: 'Gender can explain an act that is not sexual.',
    },
  ],
  variations: [
    {
      id: 'assessed',
      title: 'The person who knows the context has assessed it',
      change:
        'The practitioner has looked at everything and records that, in this context, the act was not sexual.',
      records: [{ at: { act: 0 }, answers: { sexualInContext: no } }],
      outcome: [{ finding: 'rs.7-1-c', at: { act: 0, context: 0 }, position: 'indicated' }],
      discuss:
        'Only a judgement by a person closes the question, and it shows as such. Enslavement does not move.',
    },
  ],
  references: [{ source: 'taha-bgh', pinpoint: null }],
};
