import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, onlyTicked, ticked, yes } from './answers';

/** Čelebići and Češić: nearly the same facts, two labels. */
export const twoBrothers: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'two-brothers',
  language: 'en',
  title: 'Two brothers, two judgments',
  level: 'second',
  minutes: 45,
  contentNote: 'Two detained men are forced to act on each other. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    { text: 'Apply the same test to men.', rules: ['hp.sexual-violence', 'ev.myth.men'] },
    {
      text: 'See that a person who is made to act is harmed.',
      rules: ['rs.principle.made-to-act'],
    },
    { text: 'Say what a neutral label leaves out.', rules: ['lp.neutral-label'] },
  ],
  parts: {
    contexts: ['A prison camp, 1992'],
    groups: [],
    acts: ['Two brothers made to act on each other'],
  },
  rounds: [
    {
      id: 'the-camp',
      title: 'The camp',
      reveals: [
        'In a camp, guards order two detained brothers at gunpoint to perform a sexual act on each other. Other prisoners and guards watch; guards mock them.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            setting: ticked('detention'),
            period: chosen('before-july-2002'),
            armedConflict: onlyTicked('international'),
          },
        },
        {
          at: { act: 0 },
          answers: {
            madeToDo: ticked('penetrating-acts', 'acts-with-others'),
            coreBodyParts: ticked('penis'),
            sexualSigns: ticked('words-or-mockery', 'place-time-or-audience'),
            coercion: ticked('threat-of-force', 'detention'),
            coercedPerson: ticked('the-person', 'another-person'),
            genderOfPersons: ticked('men'),
            custodyOrControl: yes,
          },
        },
      ],
      tasks: [
        {
          id: 'violence',
          asks: { finding: 'hp.sexual-violence' },
          at: { act: 0 },
          prompt: 'The guards touched nobody. Is it sexual violence, and against whom?',
          reasons: [
            {
              id: 'forced-both',
              text: 'Both men were forced; each is harmed by what he was made to do.',
              comment: 'Being made to act is an act against the person.',
            },
            {
              id: 'third-person',
              text: 'The coercion came from a third person.',
              comment: 'Whoever coerces, the act is coerced.',
            },
            {
              id: 'perpetrator-brother',
              text: 'The one who acted is responsible for what he did to the other.',
              comment: 'He had a gun at his head. Responsibility lies with those who forced him.',
            },
            {
              id: 'humiliation',
              text: 'It was humiliation, so it is an outrage and nothing more.',
              comment: 'It can be that as well. A second label does not take the first away.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'One chamber recorded inhuman and cruel treatment and observed that it could have been rape had it been pleaded so. Another treated nearly the same facts as rape, on a plea.',
              reasons: ['forced-both', 'third-person'],
              references: [
                { source: 'celebici-trial', pinpoint: 'paras 1062-1066' },
                { source: 'cesic-sentence', pinpoint: null },
              ],
            },
            principles: {
              position: 'indicated',
              text: 'Acts that a person is made to do, alone or with others, are listed examples. The test is the same for men.',
              reasons: ['forced-both', 'third-person'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 2' }],
            },
            difference: 'The two judgments differ in what had been pleaded. The facts did not.',
          },
        },
      ],
    },
    {
      id: 'the-indictment',
      title: 'Now you learn about the indictment',
      reveals: [
        'The draft indictment calls it “cruel treatment”. A colleague says that men cannot be raped in this way.',
      ],
      records: [
        {
          at: {},
          answers: {
            courseSoFar: ticked('neutral-label'),
            saidAboutTheCase: ticked('men-cannot-be-harmed-so'),
          },
        },
      ],
      tasks: [
        {
          id: 'label',
          asks: { finding: 'lp.neutral-label' },
          at: {},
          prompt: 'What is your advice on the draft?',
          reasons: [
            {
              id: 'name-it',
              text: 'Name the sexual nature, and plead rape beside the other crimes.',
              comment: 'Each has an element that the other lacks.',
            },
            {
              id: 'history',
              text: 'Violence against men has often been filed under neutral words.',
              comment: 'A known pattern: the tool raises it.',
            },
            {
              id: 'keep',
              text: 'Keep it; the sentence will be the same.',
              comment: 'A judgment is a record as well as a sentence.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'The observation in the first judgment is about pleading; the second shows that it could be done.',
              reasons: ['name-it', 'history'],
              references: [{ source: 'celebici-trial', pinpoint: 'paras 1062-1066' }],
            },
            principles: {
              position: 'indicated',
              text: 'Name what it was. The neutral label is shown with what it leaves out.',
              reasons: ['name-it', 'history'],
              references: [{ source: 'iici-men-boys-2017', pinpoint: null }],
            },
            difference: 'They agree once it is pleaded.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'Men are not raped in this way.',
      answer: 'Nothing in the elements depends on gender.',
    },
    { error: 'One brother is the perpetrator.', answer: 'He was forced. He is a person harmed.' },
  ],
  variations: [
    {
      id: 'a-man-and-a-woman',
      title: 'A man and a woman',
      change: 'The two detained persons are a man and a woman.',
      records: [{ at: { act: 0 }, answers: { genderOfPersons: onlyTicked('men', 'women') } }],
      outcome: [{ finding: 'hp.sexual-violence', at: { act: 0 }, position: 'indicated' }],
      discuss: 'Nothing moves. Would you have hesitated over the label?',
    },
    {
      id: 'seen-from-afar',
      title: 'Nobody mocks',
      change: 'The guards are silent.',
      records: [{ at: { act: 0 }, answers: { sexualSigns: onlyTicked('place-time-or-audience') } }],
      outcome: [{ finding: 'hp.sexual-nature', at: { act: 0 }, position: 'indicated' }],
      discuss: 'One sign less; the finding rests on the others.',
    },
  ],
  references: [{ source: 'cesic-sentence', pinpoint: null }],
};
