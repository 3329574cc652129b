import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, onlyTicked, ticked, yes } from './answers';

/** Muthaura, Kenyatta and Ali: an act on men, another motive, and a ruling that went the other way. */
export const twoTowns: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'two-towns',
  language: 'en',
  title: 'Two towns after an election',
  level: 'second',
  minutes: 60,
  contentNote:
    'Men are injured in their private parts by a crowd; rapes in the same attacks are mentioned. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    {
      text: 'Reason about sexual nature where a court has ruled the other way.',
      rules: ['hp.sexual-nature', 'lp.genital-violence-adverse'],
    },
    {
      text: 'Explain why an ethnic or political motive does not answer the question.',
      rules: ['hp.principle.other-motive'],
    },
    {
      text: 'See what has to be pleaded so that a court can follow.',
      rules: ['lp.plead-indicators'],
    },
  ],
  parts: {
    contexts: ['Two towns, January 2008'],
    groups: ['Perceived opposition supporters'],
    acts: ['Forcible circumcision'],
  },
  rounds: [
    {
      id: 'house-to-house',
      title: 'House to house',
      reveals: [
        'After a disputed election a crowd goes from house to house, looking for people thought to support the other side. They belong to a community that does not practise male circumcision.',
        'Men are held down and circumcised by force. Some are injured for life.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            period: chosen('from-july-2002'),
            attackCourseOfConduct: yes,
            attackOnCivilians: yes,
            attackPolicy: yes,
            attackWidespread: yes,
            armedConflict: onlyTicked(),
          },
        },
        {
          at: { act: 0 },
          answers: {
            doneToPerson: ticked('genital-alteration', 'injuring-sexual-part'),
            physicalContact: yes,
            coreBodyParts: ticked('penis'),
            coercion: ticked('force'),
            coercedPerson: ticked('the-person'),
            genderOfPersons: ticked('men'),
            statusOfPersons: ticked('civilian'),
          },
        },
        { at: { act: 0, context: 0 }, answers: { partOfAttack: yes, knewOfAttack: yes } },
      ],
      tasks: [
        {
          id: 'nature-first',
          asks: { finding: 'hp.sexual-nature' },
          at: { act: 0 },
          prompt: 'On these facts alone, is the act sexual in nature?',
          reasons: [
            {
              id: 'body-part',
              text: 'The act was done to a part of the body commonly seen as sexual.',
              comment:
                'An indicium under the Principles. The confirmation decision held that it is not enough by itself.',
            },
            {
              id: 'injury',
              text: 'It was an injury, so it belongs with mutilation.',
              comment: 'It may be both. Classifying an injury does not answer the other question.',
            },
            {
              id: 'ethnic',
              text: 'The victims were chosen for their community, so it is ethnic violence.',
              comment:
                'Motive and nature are two questions. Most such acts have more than one motive.',
            },
            {
              id: 'men',
              text: 'The persons are men.',
              comment: 'The test is the same whatever the gender of the person.',
            },
          ],
          model: {
            authority: {
              position: 'not-indicated',
              text: 'At the confirmation stage the Pre-Trial Chamber did not accept it: not every act of violence against such a part of the body is sexual; it is a question of fact, and the evidence pointed to ethnic prejudice. The case ended without a judgment.',
              reasons: ['ethnic'],
              references: [{ source: 'kenyatta-confirmation', pinpoint: 'paras 264, 266' }],
            },
            principles: {
              position: 'indicated',
              text: 'Violence to such a part of the body, and altering it by force, are listed examples. Another motive does not remove the sexual nature.',
              reasons: ['body-part'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 2' }],
            },
            difference:
              'The Chamber let the motive decide; the Principles ask about the act and what it does to sexual autonomy and identity. The ruling is one of a confirmation stage, widely criticised, and must be shown beside the finding.',
          },
        },
      ],
    },
    {
      id: 'the-words',
      title: 'Now you learn what was said',
      reveals: [
        'While it was done, people in the crowd mocked the men: they were called boys who could not lead, and told that they were now being made into men.',
        'Survivors say that they lost their place as husbands and fathers, and that this was what was meant.',
      ],
      records: [
        {
          at: { act: 0 },
          answers: {
            sexualSigns: ticked('words-or-mockery', 'place-time-or-audience'),
            aimedAt: ticked('orientation-or-identity', 'sexual-autonomy'),
            sexualMeaning: ticked('person', 'community'),
            livedExperience: ticked('attack-on-identity', 'lasting-stigma'),
            purposes: ticked('discrimination', 'punishment'),
          },
        },
        {
          at: { group: 0 },
          answers: {
            grounds: ticked('ethnic', 'political', 'gender'),
            targetedAs: ticked('perceived-members'),
          },
        },
        { at: {}, answers: { saidAboutTheCase: ticked('another-motive') } },
      ],
      tasks: [
        {
          id: 'plead',
          asks: { finding: 'lp.plead-indicators' },
          at: { act: 0 },
          prompt:
            'You draft the charges. Should the indicators of sexual nature be pleaded in words?',
          reasons: [
            {
              id: 'adverse',
              text: 'A chamber has refused the label where the filing asserted it without the factors.',
              comment: 'The commentary on the case noted exactly this gap.',
            },
            {
              id: 'words',
              text: 'The words spoken and what survivors understood are evidence of the sexual meaning.',
              comment: 'They are facts of the case: plead them as facts.',
            },
            {
              id: 'judges-know',
              text: 'The judges will see it for themselves.',
              comment: 'They did not.',
            },
            {
              id: 'drop',
              text: 'Safer to plead an inhumane act only.',
              comment:
                'It was confirmed as one, and the record then says nothing of what the act was.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'The acts were confirmed as other inhumane acts. The Prosecutor later announced that she would seek recharacterisation as sexual violence; the case ended first.',
              reasons: ['adverse'],
              references: [{ source: 'kenyatta-confirmation', pinpoint: 'paras 267-270' }],
            },
            principles: {
              position: 'indicated',
              text: 'Plead each indicium expressly: the part of the body, the words, the audience, the meaning for the persons and the community, the aim at identity.',
              reasons: ['adverse', 'words'],
              references: [{ source: 'hague-guidelines', pinpoint: null }],
            },
            difference:
              'No court has decided the point on a full record. What can be done is to give the next bench the facts that this one said were missing.',
          },
        },
        {
          id: 'persecution-grounds',
          asks: { finding: 'gp.grounds-combined' },
          at: { group: 0 },
          prompt: 'Persecution: is there more than one ground, taken together?',
          reasons: [
            {
              id: 'ethnic-political',
              text: 'The persons were sought out for their community and for their presumed vote.',
              comment: 'Two grounds, one of them by perception: a mistaken belief is enough.',
            },
            {
              id: 'as-men',
              text: 'What was done was done to them as men, and the words say so.',
              comment: 'Men can be a gendered target. Nobody needs to choose one ground.',
            },
            {
              id: 'one-only',
              text: 'A charge must name one ground.',
              comment: 'It need not. Grounds combine, and the combination may be the point.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'The gender ground was not decided in this case.',
              reasons: [],
              references: [{ source: 'kenyatta-confirmation', pinpoint: 'paras 267-270' }],
            },
            principles: {
              position: 'indicated',
              text: 'Ethnic, political and gender grounds stand together and each explains a part.',
              reasons: ['ethnic-political', 'as-men'],
              references: [{ source: 'otp-gender-persecution-2022', pinpoint: null }],
            },
            difference:
              'There is no ruling to compare with. The policy of the Office invites the combination.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'It was ethnic, so it was not sexual.',
      answer: 'Motive cancels neither sexual nature nor the gender ground.',
    },
    {
      error: 'Men are not harmed in that way.',
      answer: 'The same test, whatever the gender of the person.',
    },
    {
      error: 'The court said no, so the memo should not raise it.',
      answer: 'Raise it, with the contrary ruling, its stage and its criticism beside it.',
    },
  ],
  variations: [
    {
      id: 'no-words',
      title: 'Nobody speaks',
      change: 'The crowd is silent, and no survivor has been asked what the act meant.',
      records: [
        {
          at: { act: 0 },
          answers: {
            sexualSigns: { state: 'not-known' },
            aimedAt: { state: 'not-known' },
            sexualMeaning: { state: 'not-known' },
          },
        },
      ],
      outcome: [{ finding: 'hp.sexual-nature', at: { act: 0 }, position: 'indicated' }],
      discuss:
        'The finding now rests on one indicium. It still stands, and it is weaker before a court. What would you ask, and whom?',
    },
  ],
  references: [
    { source: 'kenyatta-confirmation', pinpoint: 'paras 264, 266' },
    { source: 'hague-declaration', pinpoint: 'Part 2' },
  ],
};
