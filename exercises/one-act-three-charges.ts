import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, onlyTicked, ticked, yes } from './answers';

/** Bemba, confirmation: what may stand together, at which stage, and what must be pleaded for it. */
export const oneActThreeCharges: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'one-act-three-charges',
  language: 'en',
  title: 'One act, three charges',
  level: 'third',
  minutes: 60,
  contentNote:
    'Rapes by soldiers, some before relatives, are mentioned. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    { text: 'Compare crimes by their elements.', rules: ['rs.8-2-e-vi-1', 'rs.8-2-c-i-4'] },
    {
      text: 'Plead what makes each charge distinct.',
      rules: ['lp.plead-purpose', 'lp.distinct-harm'],
    },
    { text: 'Read a refused charge for what it is.', rules: ['lp.outcome.charge-refused'] },
  ],
  parts: {
    contexts: ['An internal conflict, 2002 to 2003'],
    groups: [],
    acts: ['Rapes in homes and public places'],
  },
  rounds: [
    {
      id: 'the-incidents',
      title: 'The incidents',
      reveals: [
        'Soldiers of an armed movement enter homes and public places. Civilians are raped, some before relatives, some by several soldiers.',
        'The prosecution wants to charge the same incidents as rape, as torture and as outrages upon personal dignity.',
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
          },
        },
        {
          at: { act: 0 },
          answers: {
            doneToPerson: ticked('penetration-sexual-organ'),
            physicalContact: yes,
            coercion: ticked('force', 'coercive-environment'),
            coercedPerson: ticked('the-person'),
            statusOfPersons: ticked('civilian'),
            gravityFactors: ticked('audience-or-public', 'several-perpetrators'),
            severePainOrSuffering: yes,
            dignityViolated: yes,
            outrageSeverity: yes,
            meantConduct: yes,
            meantOrForesawResult: yes,
            awareOf: ticked('coercion-or-incapacity', 'protected-status', 'gravity'),
          },
        },
        {
          at: { act: 0, context: 0 },
          answers: {
            partOfAttack: yes,
            knewOfAttack: yes,
            associatedWithConflict: yes,
            awareOfConflict: yes,
          },
        },
      ],
      tasks: [
        {
          id: 'torture-open',
          asks: { finding: 'rs.8-2-c-i-4' },
          at: { act: 0, context: 0 },
          prompt: 'Torture, as a war crime: is it absorbed by rape, or is something missing?',
          reasons: [
            {
              id: 'purpose-missing',
              text: 'A prohibited purpose is an element, and nobody has recorded one.',
              comment: 'This is what was missing in the case, too: it had not been pleaded.',
            },
            {
              id: 'distinct',
              text: 'Rape has penetration, torture has severe pain with a purpose: neither contains the other.',
              comment: 'The distinct-element test, on which both may stand.',
            },
            {
              id: 'absorbed',
              text: 'Everybody knows that rape is torture, so one is enough.',
              comment:
                'Severe pain is implied by rape; the purpose is not. One charge would leave it out of the record.',
            },
            {
              id: 'efficiency',
              text: 'Fewer charges make for a quicker trial.',
              comment: 'A matter of management. It is no test of law.',
            },
          ],
          model: {
            authority: {
              position: 'not-indicated',
              text: 'Not confirmed as a war crime because the specific purpose had not been pleaded; not confirmed as a crime against humanity, as covered by rape. The second ground was not followed later.',
              reasons: ['purpose-missing'],
              references: [
                { source: 'bemba-confirmation', pinpoint: 'paras 299-300' },
                { source: 'bemba-confirmation', pinpoint: 'paras 204-205' },
              ],
            },
            principles: {
              position: 'open',
              text: 'Open for want of a recorded purpose, and distinct from rape.',
              reasons: ['purpose-missing', 'distinct'],
              references: [{ source: 'eoc', pinpoint: 'art 8(2)(c)(i)-4' }],
            },
            difference:
              'A charge that is refused because it was not pleaded is no ruling that the facts were otherwise.',
          },
        },
      ],
    },
    {
      id: 'the-purpose',
      title: 'Now you learn what was said',
      reveals: [
        'Soldiers told families that this was for having fed the other side.',
        'The charges on torture and outrages are refused at confirmation. Leave to appeal is refused.',
      ],
      records: [
        { at: { act: 0 }, answers: { purposes: ticked('punishment', 'intimidation') } },
        {
          at: {},
          answers: {
            courseSoFar: ticked('charge-refused'),
            stage: chosen('charging'),
          },
        },
      ],
      tasks: [
        {
          id: 'torture-now',
          asks: { finding: 'rs.8-2-c-i-4' },
          at: { act: 0, context: 0 },
          prompt: 'With these words in the file: torture, as a war crime?',
          reasons: [
            {
              id: 'purpose',
              text: 'Punishment and intimidation are prohibited purposes.',
              comment: 'They need not be the only or the main purpose.',
            },
            {
              id: 'all-elements',
              text: 'Every element now has a fact behind it.',
              comment: 'So it can be pleaded, with the purpose in words.',
            },
            {
              id: 'refused',
              text: 'It was refused, so it is closed.',
              comment: 'Refused on that document. What was pleaded is not what was done.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'Never tried in this case. Other benches have entered convictions for rape and torture on the same conduct.',
              reasons: ['purpose'],
              references: [{ source: 'kunarac-appeal', pinpoint: 'paras 179-186' }],
            },
            principles: {
              position: 'indicated',
              text: 'Rape, torture and outrages each have an element of their own, and each is now supported.',
              reasons: ['purpose', 'all-elements'],
              references: [{ source: 'wigj-bemba-amicus-2009', pinpoint: null }],
            },
            difference:
              'The refusal stands in the memo as contrary authority, with its stage and with the rulings that did not follow it.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'Cumulative charges are forbidden.',
      answer: 'Nothing in the Statute bars them; the test is one for convictions.',
    },
    {
      error: 'The charge was refused, so it did not happen.',
      answer:
        'Four outcomes are kept apart: not on the facts, not attributed, not entered because of concurrence, excluded by a defence.',
    },
  ],
  variations: [
    {
      id: 'forced-acts',
      title: 'No penetration',
      change: 'The persons are made to undress and stand before the soldiers. Nobody is touched.',
      records: [
        {
          at: { act: 0 },
          answers: {
            doneToPerson: onlyTicked(),
            madeToDo: onlyTicked('undress'),
            physicalContact: { state: 'answered', value: false },
          },
        },
      ],
      outcome: [
        { finding: 'rs.8-2-e-vi-1', at: { act: 0, context: 0 }, position: 'not-indicated' },
      ],
      discuss:
        'Rape falls away. Other sexual violence, torture and outrages remain to be examined: which element does each add?',
    },
  ],
  references: [{ source: 'bemba-confirmation', pinpoint: 'paras 199-205' }],
};
