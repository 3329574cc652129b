import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, no, onlyTicked, ticked, yes } from './answers';

/** Akayesu: an act without contact, and coercion that nobody needed to speak aloud. */
export const exerciseBeforeACrowd: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'exercise-before-a-crowd',
  language: 'en',
  title: 'Exercise before a crowd',
  level: 'first',
  minutes: 45,
  contentNote:
    'A woman is made to undress in public. Other assaults are mentioned and not described. You may leave the room at any time.',
  origin: 'published',
  objectives: [
    {
      text: 'See why an act can be sexual in nature although nobody was touched.',
      rules: ['hp.sexual-nature', 'hp.principle.no-contact-needed'],
    },
    {
      text: 'Recognise coercion in the surroundings, without a spoken threat.',
      rules: ['hp.factor.coercive-environment', 'hp.sexual-violence'],
    },
    {
      text: 'Keep the nature of an act apart from the link that a war crime needs.',
      rules: ['rs.8-2-c-ii'],
    },
  ],
  parts: {
    contexts: ['A commune, 1994'],
    groups: [],
    acts: ['The forced exercise'],
  },
  rounds: [
    {
      id: 'the-order',
      title: 'The order',
      reveals: [
        'Displaced women have sought shelter at a municipal office. Armed militia come and go in the grounds.',
        'A militia leader orders a student to undress and to do gymnastics, without clothes, in the yard. Many people watch. Nobody touches her.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: { setting: ticked('armed-presence', 'camp-or-shelter', 'public-place') },
        },
        {
          at: { act: 0 },
          answers: {
            madeToDo: ticked('undress', 'nude-activity'),
            physicalContact: no,
            sexualSigns: ticked('place-time-or-audience'),
            genderOfPersons: ticked('women'),
            statusOfPersons: ticked('civilian'),
          },
        },
      ],
      tasks: [
        {
          id: 'sexual-nature',
          asks: { finding: 'hp.sexual-nature' },
          at: { act: 0 },
          prompt: 'Is this act sexual in nature?',
          reasons: [
            {
              id: 'undressed',
              text: 'She was made to undress, so that parts of the body commonly seen as sexual were exposed.',
              comment: 'An indicium of its own: exposure counts, with or without a touch.',
            },
            {
              id: 'audience',
              text: 'It was done in front of people who watched.',
              comment: 'Setting and audience can give an act a sexual meaning.',
            },
            {
              id: 'no-touch',
              text: 'Nobody touched her, so it cannot be sexual.',
              comment:
                'Contact has never been a condition. This is the commonest error in this exercise.',
            },
            {
              id: 'no-gratification',
              text: 'We do not know whether anybody sought sexual gratification.',
              comment: 'Gratification is one indicium among others and is not needed.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'The Trial Chamber gave this very act as its example: sexual violence is not limited to invasion of the body and may involve no contact at all.',
              reasons: ['undressed', 'audience'],
              references: [{ source: 'akayesu-trial', pinpoint: 'para 688' }],
            },
            principles: {
              position: 'indicated',
              text: 'Forced undressing and acts performed without clothes are listed examples, and one indicium is enough for the question to be answered.',
              reasons: ['undressed', 'audience'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 2' }],
            },
            difference:
              'They agree. The Principles say in general terms what the Chamber said of one case, and ask how the person and the community understood the act.',
          },
        },
      ],
    },
    {
      id: 'the-surroundings',
      title: 'Now you learn what surrounded it',
      reveals: [
        'In the same days militia took women from these grounds and assaulted them. Everybody there knew it.',
        'The student was not struck and no threat to her was heard. An official with police powers stood by and spoke words of encouragement.',
      ],
      records: [
        {
          at: { act: 0 },
          answers: {
            coercion: ticked('coercive-environment', 'abuse-of-power'),
            coercedPerson: ticked('the-person'),
            powerRelations: ticked(
              'official-authority',
              'armed-or-in-uniform',
              'several-against-one',
            ),
          },
        },
      ],
      tasks: [
        {
          id: 'sexual-violence',
          asks: { finding: 'hp.sexual-violence' },
          at: { act: 0 },
          prompt: 'No threat was spoken. Is this sexual violence?',
          reasons: [
            {
              id: 'environment',
              text: 'Armed militia and earlier assaults in the same place left no room for refusal.',
              comment: 'A coercive environment that is taken advantage of is enough.',
            },
            {
              id: 'authority',
              text: 'Somebody with official power stood by and encouraged it.',
              comment: 'Abuse of power is a further form of coercion.',
            },
            {
              id: 'no-resistance',
              text: 'She did as she was told and did not resist.',
              comment: 'Resistance is not required, and its absence says nothing about agreement.',
            },
            {
              id: 'consent-unknown',
              text: 'Nobody asked her whether she agreed.',
              comment:
                'In circumstances like these the question is not put: genuine consent cannot be inferred.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Coercion need not be a show of physical force. It may be inherent in armed conflict or in the presence of militia among refugees.',
              reasons: ['environment', 'authority'],
              references: [{ source: 'akayesu-trial', pinpoint: 'para 688' }],
            },
            principles: {
              position: 'indicated',
              text: 'A coercive environment and abuse of power are both named. Either would be enough.',
              reasons: ['environment', 'authority'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 1' }],
            },
            difference:
              'They agree on the result and on the reason: it is the surroundings that coerce.',
          },
        },
      ],
    },
    {
      id: 'the-war-crime',
      title: 'Now you learn about the conflict',
      reveals: [
        'An internal armed conflict is going on in the country, and a widespread and systematic attack is directed against civilians of one ethnic group. The student belongs to it.',
        'The chain of command between the official and the armed forces is unclear.',
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
            attackSystematic: yes,
          },
        },
        { at: { act: 0, context: 0 }, answers: { partOfAttack: yes, knewOfAttack: yes } },
      ],
      tasks: [
        {
          id: 'outrages',
          asks: { finding: 'rs.8-2-c-ii' },
          at: { act: 0, context: 0 },
          prompt:
            'Outrages upon personal dignity, as a war crime: what does the material so far support?',
          reasons: [
            {
              id: 'nature',
              text: 'The act is sexual and humiliating; that does not change with the conflict.',
              comment:
                'Right, and worth writing down: a failure elsewhere must not be read back into the nature of the act.',
            },
            {
              id: 'link-open',
              text: 'Nothing yet shows that the act was linked with the armed conflict.',
              comment: 'This is the gap. The link is an element of every war crime.',
            },
            {
              id: 'special-link',
              text: 'The official must be an agent of a party to the conflict.',
              comment:
                'The trial chamber asked for something like it; the Appeals Chamber rejected it.',
            },
            {
              id: 'not-serious',
              text: 'Undressing somebody is not serious enough.',
              comment: 'Gravity is a judgement to be reasoned. Do not assume it away.',
            },
          ],
          model: {
            authority: {
              position: 'not-indicated',
              text: 'The war-crime counts failed at trial for want of a link of the accused to the conflict. The Appeals Chamber later held that no such special link is an element, without entering convictions.',
              reasons: ['special-link'],
              references: [
                { source: 'akayesu-trial', pinpoint: null },
                { source: 'akayesu-appeal', pinpoint: null },
              ],
            },
            principles: {
              position: 'open',
              text: 'The conduct is there; the link with the conflict has not been asked about. Open means: this is the next fact to establish.',
              reasons: ['nature', 'link-open'],
              references: [{ source: 'eoc', pinpoint: 'art 8(2)(c)(ii)' }],
            },
            difference:
              'The acquittal on these counts was about linkage and rested on a test that did not survive appeal. It was never about whether the act was sexual.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    { error: 'No contact, so not sexual.', answer: 'Contact is not required.' },
    {
      error: 'Nobody threatened her, so there was no coercion.',
      answer: 'Coercion can lie in the surroundings; it need not be spoken.',
    },
    {
      error: 'The war-crime counts failed, so the act was not sexual violence.',
      answer: 'They failed on the link to the conflict. Keep the questions apart.',
    },
  ],
  variations: [
    {
      id: 'a-man',
      title: 'The student is a man',
      change: 'Everything is the same, and the student is a young man.',
      records: [{ at: { act: 0 }, answers: { genderOfPersons: onlyTicked('men') } }],
      outcome: [{ finding: 'hp.sexual-violence', at: { act: 0 }, position: 'indicated' }],
      discuss: 'Nothing in the nature of the act moves. If your answer did, ask what it rested on.',
    },
    {
      id: 'no-audience',
      title: 'Nobody watches',
      change: 'The yard is empty apart from the militia leader.',
      records: [
        {
          at: { act: 0 },
          answers: {
            sexualSigns: {
              state: 'picked',
              options: { 'place-time-or-audience': 'no' },
              rest: 'not-asked',
            },
          },
        },
      ],
      outcome: [{ finding: 'hp.sexual-nature', at: { act: 0 }, position: 'indicated' }],
      discuss:
        'An indicium falls away and the answer stays. Indicia support; none of them is required.',
    },
  ],
  references: [
    { source: 'akayesu-trial', pinpoint: 'para 688' },
    { source: 'hague-declaration', pinpoint: 'Part 2' },
  ],
};
