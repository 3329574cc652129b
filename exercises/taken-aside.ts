import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, onlyTicked, ticked, yes } from './answers';

/** Abd-Al-Rahman: men and boys as a gendered target. */
export const takenAside: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'taken-aside',
  language: 'en',
  title: 'Taken aside',
  level: 'second',
  minutes: 45,
  contentNote:
    'Men and boys are held and killed; rapes are mentioned. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    {
      text: 'See men and boys as a gendered target.',
      rules: ['gp.men-and-boys', 'gp.gender-ground'],
    },
    {
      text: 'Combine grounds instead of choosing one.',
      rules: ['gp.grounds-combined', 'gp.perceived-membership'],
    },
  ],
  parts: {
    contexts: ['A campaign against villages, 2003 to 2004'],
    groups: ['Men and boys seen as linked to rebels'],
    acts: ['Rounded up, held and killed'],
  },
  rounds: [
    {
      id: 'the-separation',
      title: 'The separation',
      reveals: [
        'Militia backed by the State surround two towns where displaced people of one ethnic group live. Women and small children may go. Men and boys are kept back.',
        'Nothing is asked of them. They are held in harsh conditions and many are killed.',
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
            attackSystematic: yes,
          },
        },
        {
          at: { act: 0 },
          answers: {
            otherConduct: ticked('killing', 'imprisonment', 'beating-or-injury'),
            genderOfPersons: ticked('men', 'boys'),
            statusOfPersons: ticked('civilian'),
            identityFactors: ticked('gender', 'race-or-ethnicity', 'age'),
          },
        },
        {
          at: { group: 0 },
          answers: {
            grounds: ticked('ethnic'),
            rightsDeprived: ticked('life', 'liberty'),
            deprivedBy: ticked('violence'),
            severeDeprivation: yes,
            contraryToInternationalLaw: yes,
            intendedDeprivation: yes,
          },
        },
      ],
      tasks: [
        {
          id: 'gender-question',
          asks: { question: 'grounds', option: 'gender' },
          at: { group: 0 },
          prompt: 'The file says “ethnic cleansing”. Would you record gender among the grounds?',
          reasons: [
            {
              id: 'sorted',
              text: 'People of the same ethnic group were sorted by gender before anything was done to them.',
              comment: 'The sorting is the evidence.',
            },
            {
              id: 'idea-of-men',
              text: 'Men and boys were assumed to be fighters because they were men and boys.',
              comment: 'An idea of what men are and do: a gender ground.',
            },
            {
              id: 'ethnic-only',
              text: 'They were all of one ethnic group, so that is the ground.',
              comment:
                'One ground, not the only one. The women were of the same group and were let go.',
            },
            {
              id: 'gender-is-women',
              text: 'Gender means women.',
              comment: 'It does not, in the Statute or anywhere else.',
            },
          ],
          model: {
            authority: {
              position: 'yes',
              text: 'As charged, persecution on political, ethnic and gender grounds attached to men and boys of two towns. The conviction is reported as the first on gender grounds; the exact paragraphs were not seen.',
              reasons: ['sorted', 'idea-of-men'],
              references: [{ source: 'abd-al-rahman-trial', pinpoint: null }],
            },
            principles: {
              position: 'yes',
              text: 'People can be targeted because of what is expected of men. Record it beside the others.',
              reasons: ['sorted', 'idea-of-men'],
              references: [{ source: 'otp-gender-persecution-2022', pinpoint: null }],
            },
            difference:
              'They agree, with a caution: an appeal was pending when this was last looked at, and the reasons were not read.',
          },
        },
      ],
    },
    {
      id: 'the-reason',
      title: 'Now you learn why',
      reveals: [
        'A commander had told his men that every man of that people is a rebel or will be one.',
        'Most of those held were farmers. Women and girls of the same villages were raped in the same weeks.',
      ],
      records: [
        {
          at: { group: 0 },
          answers: {
            grounds: ticked('ethnic', 'gender', 'political'),
            targetedAs: ticked('perceived-members'),
            connectedWith: ticked('killing', 'imprisonment'),
            deprivationPartOfAttack: yes,
            knewDeprivationPartOfAttack: yes,
          },
        },
      ],
      tasks: [
        {
          id: 'men-and-boys',
          asks: { finding: 'gp.men-and-boys' },
          at: { group: 0 },
          prompt: 'Are men and boys here a gendered target?',
          reasons: [
            {
              id: 'every-man',
              text: 'The order spoke of every man.',
              comment: 'The words of the order show the ground.',
            },
            {
              id: 'perceived',
              text: 'They were taken for rebels and were not.',
              comment:
                'Perceived membership is enough; the mistake of the perpetrator is no defence.',
            },
            {
              id: 'women-raped',
              text: 'The gender crimes are the rapes of women and girls.',
              comment: 'They are a further crime. One does not use up the other.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Guilty on 27 counts, unanimously, rape and persecution among them; an appeal was pending.',
              reasons: ['every-man', 'perceived'],
              references: [{ source: 'abd-al-rahman-trial', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'Men targeted as men, on combined grounds and by perception.',
              reasons: ['every-man', 'perceived'],
              references: [{ source: 'otp-gender-persecution-2022', pinpoint: null }],
            },
            difference:
              'They agree. Keep rape as a separate count, and say to whom each count belongs.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'Gender persecution concerns women.',
      answer: 'Anybody can be targeted on the ground of gender.',
    },
    { error: 'Choose the main ground.', answer: 'Grounds combine; show the combination.' },
  ],
  variations: [
    {
      id: 'everybody',
      title: 'Nobody is let go',
      change:
        'Men, women and children are held alike, and the order spoke of the people as a whole.',
      records: [
        {
          at: { group: 0 },
          answers: { grounds: onlyTicked('ethnic'), targetedAs: onlyTicked('members') },
        },
        {
          at: { act: 0 },
          answers: { genderOfPersons: onlyTicked('men', 'boys', 'women', 'girls') },
        },
      ],
      outcome: [{ finding: 'gp.gender-ground', at: { group: 0 }, position: 'not-indicated' }],
      discuss:
        'The ethnic ground stays. What exactly made the difference, and is it really excluded or only not recorded?',
    },
  ],
  references: [{ source: 'abd-al-rahman-trial', pinpoint: null }],
};
