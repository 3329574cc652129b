import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, notKnown, onlyTicked, ticked, yes } from './answers';

/** Ntaganda, counts 6 and 9: members of the same armed group are not outside the law. */
export const withinTheRanks: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'within-the-ranks',
  language: 'en',
  title: 'Within the ranks',
  level: 'second',
  minutes: 45,
  contentNote:
    'Girls recruited into an armed group are subjected to sexual violence by its members. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    {
      text: 'Answer the argument that no war crime can be committed against one’s own side.',
      rules: ['rs.principle.own-armed-group', 'rs.8-2-e-vi-1'],
    },
    {
      text: 'See which crimes ask for a protected status and which do not.',
      rules: ['rs.8-2-c-i-4.e3'],
    },
    {
      text: 'Keep recruitment from hiding sexual crimes.',
      rules: ['rs.8-2-e-vii', 'lp.child-soldier'],
    },
  ],
  parts: {
    contexts: ['An internal conflict, 2002 to 2003'],
    groups: [],
    acts: ['Rape of recruits in the camps'],
  },
  rounds: [
    {
      id: 'the-camps',
      title: 'The camps',
      reveals: [
        'An armed group recruits girls, some of them under fifteen, and trains them in camps. Commanders and soldiers of the same group rape them there.',
        'An internal armed conflict is going on. The Statute is in force.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            period: chosen('from-july-2002'),
            armedConflict: onlyTicked('non-international'),
          },
        },
        {
          at: { act: 0 },
          answers: {
            doneToPerson: ticked('penetration-sexual-organ'),
            physicalContact: yes,
            otherConduct: ticked('recruitment-armed-group'),
            coercion: ticked('force', 'coercive-environment'),
            coercedPerson: ticked('the-person'),
            genderOfPersons: ticked('girls'),
            ageOfPersons: ticked('under-15', '15-to-17'),
            statusOfPersons: ticked('own-armed-group'),
            meantConduct: yes,
            meantOrForesawResult: yes,
            awareOf: ticked('coercion-or-incapacity'),
          },
        },
      ],
      tasks: [
        {
          id: 'own-group',
          asks: { finding: 'rs.principle.own-armed-group' },
          at: { act: 0 },
          prompt:
            'The persons belong to the same armed group as those responsible. Does the law of war crimes still apply to rape?',
          reasons: [
            {
              id: 'no-status-element',
              text: 'Rape and sexual slavery as war crimes do not ask for a protected status.',
              comment: 'Right: the Elements have none, and the Appeals Chamber read none in.',
            },
            {
              id: 'nexus',
              text: 'The link with the conflict does the limiting work.',
              comment: 'This is what keeps ordinary crimes out.',
            },
            {
              id: 'own-side',
              text: 'War crimes protect only the other side.',
              comment: 'An older trial ruling elsewhere said so. The Court took the other view.',
            },
            {
              id: 'children',
              text: 'The youngest could not lawfully be members at all.',
              comment: 'True and helpful, but the answer does not depend on it.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Members of the same armed force are not excluded from protection against rape and sexual slavery.',
              reasons: ['no-status-element', 'nexus'],
              references: [{ source: 'ntaganda-oa5', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'Anybody can be subjected to sexual violence, in any setting, by a member of any group.',
              reasons: ['no-status-element', 'nexus'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 1' }],
            },
            difference:
              'They agree. A trial ruling of another court that excluded such victims stands beside it as contrary authority.',
          },
        },
        {
          id: 'rape',
          asks: { finding: 'rs.8-2-e-vi-1' },
          at: { act: 0, context: 0 },
          prompt: 'Rape as a war crime: what does the material so far support?',
          reasons: [
            {
              id: 'conduct',
              text: 'The conduct and the coercion are recorded.',
              comment: 'Both elements are there.',
            },
            {
              id: 'link-open',
              text: 'The link with the conflict has not been established yet.',
              comment:
                'The open element: in the camps, by commanders, during training for the fighting. Which facts show it?',
            },
            {
              id: 'internal-matter',
              text: 'What happens in a camp is a matter of discipline.',
              comment: 'It is not. Discipline and crime are not alternatives.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Convicted at trial and affirmed on appeal, victims within the armed group included. There the link had been shown.',
              reasons: ['conduct'],
              references: [
                { source: 'ntaganda-trial', pinpoint: null },
                { source: 'ntaganda-appeal', pinpoint: null },
              ],
            },
            principles: {
              position: 'open',
              text: 'On the facts released so far the link is open. It is a fact to establish, not a reason to drop the charge.',
              reasons: ['conduct', 'link-open'],
              references: [{ source: 'eoc', pinpoint: 'art 8(2)(e)(vi)-1' }],
            },
            difference:
              'The judgment had more facts than round one. The next round gives some of them.',
          },
        },
      ],
    },
    {
      id: 'the-escorts',
      title: 'Now you learn about the escorts',
      reveals: [
        'The camps prepared recruits for attacks. Commanders chose girls as escorts on operations, and the violence went on there.',
        'A defence argues that torture needs persons who take no part in hostilities. Nobody has recorded who of the girls fought, and when.',
      ],
      records: [
        {
          at: { act: 0, context: 0 },
          answers: { associatedWithConflict: yes, awareOfConflict: yes },
        },
        {
          at: { act: 0 },
          answers: {
            severePainOrSuffering: yes,
            purposes: ticked('intimidation'),
            custodyOrControl: notKnown,
            knowledgeOfAge: chosen('knew'),
          },
        },
        { at: {}, answers: { saidAboutTheCase: ticked('own-group') } },
      ],
      tasks: [
        {
          id: 'rape-again',
          asks: { finding: 'rs.8-2-e-vi-1' },
          at: { act: 0, context: 0 },
          prompt: 'And now: rape as a war crime?',
          reasons: [
            {
              id: 'link',
              text: 'The camps and the operations tie the acts to the conflict.',
              comment:
                'A substantial part in the ability to commit the crime, or in its manner, is enough.',
            },
            {
              id: 'caused',
              text: 'The conflict must have caused the rapes.',
              comment: 'It need not have caused them.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Convictions for rape and sexual slavery of members of the group were entered and affirmed. On the link: the conflict need not have caused the crime; a substantial part in how or why it was committed is enough.',
              reasons: ['link'],
              references: [
                { source: 'ntaganda-trial', pinpoint: null },
                { source: 'ntaganda-appeal', pinpoint: null },
                { source: 'kunarac-appeal', pinpoint: 'paras 58-59' },
              ],
            },
            principles: {
              position: 'indicated',
              text: 'All elements have facts behind them. The own-group argument is answered in the memo.',
              reasons: ['link'],
              references: [{ source: 'eoc', pinpoint: 'art 8(2)(e)(vi)-1' }],
            },
            difference: 'They agree once the link is shown.',
          },
        },
        {
          id: 'torture-status',
          asks: { finding: 'rs.8-2-c-i-4.e3' },
          at: { act: 0 },
          prompt: 'Torture asks for persons protected by common article 3. Is that element there?',
          reasons: [
            {
              id: 'status-needed',
              text: 'Torture, cruel treatment and outrages ask for this status; rape does not.',
              comment: 'The difference matters for how counts are drafted.',
            },
            {
              id: 'moment',
              text: 'While subjected to sexual violence a child was not taking part in hostilities.',
              comment:
                'A confirmation decision reasoned so for children under fifteen. It has to be argued on facts.',
            },
            {
              id: 'assume',
              text: 'It can be assumed.',
              comment: 'Neither assumed nor excluded: open, until somebody establishes it.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'The confirmation decision kept the protection of children under fifteen while they were subjected to sexual violence. It did not decide torture.',
              reasons: ['moment'],
              references: [{ source: 'ntaganda-confirmation', pinpoint: 'paras 76-80' }],
            },
            principles: {
              position: 'open',
              text: 'Not recorded. The memo says what would settle it, and that rape does not wait for it.',
              reasons: ['status-needed', 'moment'],
              references: [{ source: 'eoc', pinpoint: 'art 8(2)(c)(i)-4' }],
            },
            difference: 'The ruling helps with one group of children and leaves the others open.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'They were fighters themselves.',
      answer: 'Membership takes no protection against sexual violence away.',
    },
    {
      error: 'Recruitment of children covers it.',
      answer: 'Recruitment is one crime; it must not hide the others.',
    },
  ],
  variations: [
    {
      id: 'adults',
      title: 'All of them are adults',
      change: 'None of the recruits is a child.',
      records: [{ at: { act: 0 }, answers: { ageOfPersons: onlyTicked('adult') } }],
      outcome: [{ finding: 'rs.8-2-e-vi-1', at: { act: 0, context: 0 }, position: 'indicated' }],
      discuss:
        'Rape stands as before. What falls away is recruitment of children, and one argument about status.',
    },
  ],
  references: [{ source: 'ntaganda-oa5', pinpoint: null }],
};
