import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, ticked, yes } from './answers';

/** Habré: an account first given at trial, and charges that came too late. */
export const toldAtTrial: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'told-at-trial',
  language: 'en',
  title: 'Told at trial',
  level: 'second',
  minutes: 45,
  contentNote:
    'Women in detention are subjected to sexual violence; one speaks of it in full for the first time at trial. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    { text: 'Read delay for what it is.', rules: ['ev.myth.delay'] },
    {
      text: 'Plead early, so that disclosure can come late.',
      rules: ['lp.late-pleading'],
    },
    {
      text: 'Tell a charge that failed from an account that was not believed.',
      rules: ['lp.charging-gap'],
    },
  ],
  parts: {
    contexts: ['Political detention, 1982 to 1990'],
    groups: [],
    acts: ['Women sent to camps', 'An account first given at trial'],
  },
  rounds: [
    {
      id: 'the-charge-sheet',
      title: 'The charge sheet',
      reveals: [
        'Women were detained by political police and sent to camps where soldiers forced them into sexual acts. The charges speak of torture and unlawful detention; sexual violence is not in them.',
        'In her first statements a detainee spoke of beatings only.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            period: chosen('before-july-2002'),
            setting: ticked('detention'),
            powerHolder: ticked('state-forces'),
          },
        },
        {
          at: { act: 0 },
          answers: {
            doneToPerson: ticked('penetration-sexual-organ'),
            coercion: ticked('detention', 'force'),
            coercedPerson: ticked('the-person'),
            genderOfPersons: ticked('women'),
            custodyOrControl: yes,
          },
        },
        {
          at: {},
          answers: {
            courseSoFar: ticked('not-charged'),
            stage: chosen('trial'),
          },
        },
      ],
      tasks: [
        {
          id: 'gap',
          asks: { finding: 'lp.charging-gap' },
          at: {},
          prompt: 'Before anybody testifies: does the charge sheet leave something out?',
          reasons: [
            {
              id: 'known',
              text: 'Detention of women by armed men and transfers to camps were known. Nobody had asked further.',
              comment: 'A gap in charges is often a gap in questions.',
            },
            {
              id: 'no-complaint',
              text: 'No woman had complained.',
              comment: 'Silence is no finding.',
            },
            {
              id: 'torture-covers',
              text: 'Torture covers it.',
              comment: 'Then the record does not say what was done.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Sexual violence was added during the proceedings and convictions for rape and sexual slavery were entered.',
              reasons: ['known'],
              references: [{ source: 'habre-trial', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'The tool raises the gap as soon as the course of the case is recorded.',
              reasons: ['known'],
              references: [{ source: 'otp-gender-based-crimes-2023', pinpoint: null }],
            },
            difference: 'They agree; what differs is when it was noticed.',
          },
        },
      ],
    },
    {
      id: 'the-testimony',
      title: 'Now you learn what she says at trial',
      reveals: [
        'At trial she says for the first time that the head of State himself raped her. She had been afraid for her safety until then.',
        'The defence says that the account changed and came late. The facts were not in the charges.',
      ],
      records: [
        {
          at: { act: 1 },
          answers: {
            doneToPerson: ticked('penetration-sexual-organ'),
            physicalContact: yes,
            coercion: ticked('detention', 'abuse-of-power'),
          },
        },
        {
          at: {},
          answers: {
            saidAboutTheCase: ticked('late-or-changing-account'),
            courseSoFar: ticked('charged-late'),
            reprisalRisk: yes,
          },
        },
      ],
      tasks: [
        {
          id: 'delay',
          asks: { finding: 'ev.myth.delay' },
          at: {},
          prompt: 'What does the delay say about her account?',
          reasons: [
            {
              id: 'fear',
              text: 'She had reason to be afraid.',
              comment: 'A common reason, and here a plain one.',
            },
            {
              id: 'no-inference',
              text: 'By itself, nothing: disclosure in stages is common.',
              comment: 'Delay is no measure of truth.',
            },
            {
              id: 'less-credible',
              text: 'It makes her less credible.',
              comment:
                'The appeal judges set the conviction aside and did not question her credibility.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Credibility was not questioned. The conviction for this one fact fell because it came too late to be charged.',
              reasons: ['fear', 'no-inference'],
              references: [{ source: 'habre-appeal', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'The tool warns: a known myth is being used in the case.',
              reasons: ['fear', 'no-inference'],
              references: [{ source: 'otp-gender-based-crimes-2023', pinpoint: null }],
            },
            difference: 'They agree. The failure lay in the charges.',
          },
        },
        {
          id: 'late',
          asks: { finding: 'lp.late-pleading' },
          at: {},
          prompt: 'Which warning belongs in the memo?',
          reasons: [
            {
              id: 'too-late',
              text: 'New facts at trial may come too late to be charged.',
              comment: 'The lesson of the appeal.',
            },
            {
              id: 'open-texture',
              text: 'Charge early and in open terms, so that later disclosure has a place.',
              comment: 'The practical answer.',
            },
            {
              id: 'recall',
              text: 'Call her again and ask for everything at once.',
              comment:
                'A survivor decides when and what. A second interview is a harm to be justified.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'Everything else was upheld.',
              reasons: ['too-late'],
              references: [{ source: 'habre-appeal', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'The risk is shown, with what can be done at which stage.',
              reasons: ['too-late', 'open-texture'],
              references: [{ source: 'regulations-of-the-court', pinpoint: 'Regulation 55' }],
            },
            difference:
              'They agree. Whether a chamber may still recharacterise depends on the stage and on the court.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'She changed her story.',
      answer: 'Disclosure in stages is common; fear is a reason.',
    },
    {
      error: 'Acquitted, so it did not happen.',
      answer: 'Ask which of the four outcomes it was. Here: not charged in time.',
    },
  ],
  variations: [
    {
      id: 'early',
      title: 'Charged from the start',
      change: 'The first charges already include sexual violence in the camps, in open terms.',
      records: [{ at: {}, answers: { courseSoFar: ticked('convicted') } }],
      outcome: [{ finding: 'ev.myth.delay', at: {}, position: 'indicated' }],
      discuss:
        'The late account now has a place in the charges. The myth about delay is still there to be answered.',
    },
  ],
  references: [{ source: 'habre-appeal', pinpoint: null }],
};
