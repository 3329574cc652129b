import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, onlyTicked, ticked, yes } from './answers';

/** The Afghanistan warrants: persecution by decree, allies, and a crime that is only proposed. */
export const ruleByDecree: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'rule-by-decree',
  language: 'en',
  title: 'Rule by decree',
  level: 'second',
  minutes: 60,
  contentNote:
    'Rights are taken away by decree; violence in enforcement is mentioned. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    {
      text: 'Build persecution on deprivation of rights that is not physical.',
      rules: ['gp.without-physical-violence', 'rs.7-1-h'],
    },
    { text: 'Include those who are targeted for standing by others.', rules: ['gp.allies'] },
    {
      text: 'Speak of gender apartheid as what it is: a proposal.',
      rules: ['ga.proposed-not-a-crime', 'ga.existing-law'],
    },
  ],
  parts: {
    contexts: ['A country under de facto rule'],
    groups: ['Women, girls, and people who do not conform', 'People seen as their allies'],
    acts: ['Decrees and their enforcement'],
  },
  rounds: [
    {
      id: 'the-decrees',
      title: 'The decrees',
      reveals: [
        'Those who hold power issue decrees. Girls may not go to school after the primary years. Women may not work in most places, travel alone, or be heard in public. Dress is prescribed.',
        'Nobody is hurt when a decree is read out.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            period: chosen('from-july-2002'),
            powerHolder: ticked('de-facto-authority'),
            armedConflict: onlyTicked(),
            attackCourseOfConduct: yes,
            attackOnCivilians: yes,
            attackPolicy: yes,
            attackWidespread: yes,
            attackSystematic: yes,
          },
        },
        {
          at: { group: 0 },
          answers: {
            grounds: ticked('gender'),
            targetedAs: ticked('members', 'nonconforming'),
            rightsDeprived: ticked('education', 'work', 'movement', 'expression', 'privacy'),
            deprivedBy: ticked('law-or-decree'),
            severeDeprivation: yes,
            contraryToInternationalLaw: yes,
            intendedDeprivation: yes,
          },
        },
        { at: { act: 0 }, answers: { otherConduct: ticked('rights-restriction') } },
      ],
      tasks: [
        {
          id: 'no-violence',
          asks: { finding: 'gp.without-physical-violence' },
          at: { group: 0 },
          prompt: 'Can persecution rest on these decrees, without a blow struck?',
          reasons: [
            {
              id: 'rights',
              text: 'Fundamental rights were taken away, together, on the ground of gender.',
              comment: 'Severity is judged for all of them taken together.',
            },
            {
              id: 'law-is-law',
              text: 'They are laws, and laws are made by those who govern.',
              comment: 'What counts is international law. A decree can be the means of the crime.',
            },
            {
              id: 'wait-for-violence',
              text: 'Wait until somebody is hurt.',
              comment: 'Deprivation of rights is conduct. No injury is needed for it.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Warrants, on reasonable grounds: deprivation of education, movement, expression, privacy, family life and other rights, on gender grounds.',
              reasons: ['rights'],
              references: [{ source: 'akhundzada-haqqani-warrants', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'Persecution without physical violence is named as such.',
              reasons: ['rights'],
              references: [{ source: 'gender-persecution-principles', pinpoint: null }],
            },
            difference:
              'They agree. The warrants are a first stage: reasonable grounds, and no trial.',
          },
        },
        {
          id: 'connection',
          asks: { finding: 'rs.7-1-h' },
          at: { group: 0, context: 0 },
          prompt: 'Is the crime of persecution complete on what you have?',
          reasons: [
            {
              id: 'connection-open',
              text: 'It must be connected with another act or crime under the Statute; nothing is recorded yet.',
              comment: 'The element that is most often forgotten.',
            },
            {
              id: 'part-open',
              text: 'That it was part of the attack, and known to be, has to be recorded.',
              comment: 'Also open on this round.',
            },
            {
              id: 'complete',
              text: 'The rights are enough.',
              comment: 'They are the conduct. The Statute asks for the connection as well.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'The Chamber had more before it than this round gives: the Court’s statement speaks of killings, imprisonment, torture, rape and enforced disappearance under the same policy.',
              reasons: [],
              references: [{ source: 'akhundzada-haqqani-warrants', pinpoint: null }],
            },
            principles: {
              position: 'open',
              text: 'Open on the connection and on the link with the attack.',
              reasons: ['connection-open', 'part-open'],
              references: [{ source: 'eoc', pinpoint: 'art 7(1)(h)' }],
            },
            difference:
              'Round two supplies what is missing. Note how little of it is about the decrees themselves.',
          },
        },
      ],
    },
    {
      id: 'the-enforcement',
      title: 'Now you learn how they are enforced',
      reveals: [
        'Women who protest are imprisoned, and so are men who teach girls or speak for them. Fathers and brothers are made to answer for what women of the family do.',
        'Experts of the United Nations call it gender apartheid.',
      ],
      records: [
        {
          at: { group: 0 },
          answers: {
            connectedWith: ticked('imprisonment'),
            deprivationPartOfAttack: yes,
            knewDeprivationPartOfAttack: yes,
          },
        },
        {
          at: { group: 1 },
          answers: {
            grounds: ticked('political'),
            targetedAs: ticked('supporters'),
            rightsDeprived: ticked('liberty', 'expression'),
            deprivedBy: ticked('punishment'),
          },
        },
        {
          at: { context: 0 },
          answers: {
            regimeDomination: ticked('gender'),
            regimeSigns: ticked(
              'institutions',
              'many-spheres-of-life',
              'decision-power',
              'families-deputised',
              'no-way-out',
            ),
          },
        },
      ],
      tasks: [
        {
          id: 'allies',
          asks: { finding: 'gp.allies' },
          at: { group: 1 },
          prompt: 'The men who taught girls: are they inside or outside the persecution?',
          reasons: [
            {
              id: 'supporters',
              text: 'They are targeted as supporters.',
              comment:
                'Supporters are targeted by reason of the group. The warrants took the political ground for them.',
            },
            {
              id: 'not-women',
              text: 'They are not women.',
              comment: 'Nobody has to be a member of the group that is targeted.',
            },
            {
              id: 'own-charge',
              text: 'They need a charge of their own.',
              comment: 'A ground of their own, perhaps. The policy is one.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Reasonable grounds for persecution on political grounds of people perceived as allies.',
              reasons: ['supporters'],
              references: [{ source: 'akhundzada-haqqani-warrants', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'Allies and supporters are named.',
              reasons: ['supporters'],
              references: [{ source: 'gender-persecution-principles', pinpoint: null }],
            },
            difference: 'They agree.',
          },
        },
        {
          id: 'apartheid',
          asks: { finding: 'ga.proposed-not-a-crime' },
          at: { context: 0 },
          prompt: 'May the memo charge gender apartheid?',
          reasons: [
            {
              id: 'proposal',
              text: 'It is proposed and in no treaty in force.',
              comment: 'So it is named as a proposal, with what exists beside it.',
            },
            {
              id: 'fallback',
              text: 'Persecution on gender grounds exists and can be charged.',
              comment: 'The way that is open today.',
            },
            {
              id: 'experts',
              text: 'United Nations experts use the word.',
              comment: 'Their word is weighty and makes no crime.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'No court has applied it. Experts describe the situation so and ask that it be codified.',
              reasons: ['proposal'],
              references: [{ source: 'un-experts-gender-apartheid-2024', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'The signs are recorded under a banner that says “proposed”, and the existing law stands beside them.',
              reasons: ['proposal', 'fallback'],
              references: [{ source: 'end-gender-apartheid-brief', pinpoint: null }],
            },
            difference:
              'One is the law as it is, the other a proposal for it. A memo may hold both if it says which is which.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'No violence, so no crime against humanity.',
      answer: 'Deprivation of rights is conduct.',
    },
    {
      error: 'Charging gender apartheid.',
      answer: 'It is proposed law. Charge persecution, and advocate for the rest.',
    },
    {
      error: 'Forgetting the connection.',
      answer: 'Name the act or crime with which the persecution is connected.',
    },
  ],
  variations: [
    {
      id: 'religion-too',
      title: 'One community more than others',
      change: 'The decrees are enforced harder against women of a religious minority.',
      records: [{ at: { group: 0 }, answers: { grounds: ticked('gender', 'religious') } }],
      outcome: [{ finding: 'gp.grounds-combined', at: { group: 0 }, position: 'indicated' }],
      discuss: 'Grounds combine. What does the combination show that neither shows alone?',
    },
  ],
  references: [{ source: 'akhundzada-haqqani-warrants', pinpoint: null }],
};
