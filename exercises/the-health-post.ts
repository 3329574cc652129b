import type { Scenario } from '@/lib/exercise/scenario';
import { no, onlyTicked, ticked, yes } from './answers';

/** Ramos Durand v Peru: reproductive violence without a sexual act, and a forum that judges States. */
export const theHealthPost: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'the-health-post',
  language: 'en',
  title: 'The health post',
  level: 'second',
  minutes: 50,
  contentNote:
    'A woman dies after an operation that she did not freely choose. Nothing is described in detail.',
  origin: 'published',
  objectives: [
    {
      text: 'Find reproductive violence where there is no sexual act.',
      rules: ['hp.reproductive-violence', 'rv.form.sterilisation'],
    },
    {
      text: 'Test a signature: what makes consent to a procedure genuine.',
      rules: ['rv.consent-quality', 'rs.7-1-g-5'],
    },
    {
      text: 'Keep the responsibility of a State apart from guilt of a person.',
      rules: ['rv.group-pattern'],
    },
  ],
  parts: {
    contexts: ['A national health programme, 1997'],
    groups: [],
    acts: ['The operation'],
  },
  rounds: [
    {
      id: 'the-visit',
      title: 'The visits',
      reveals: [
        'A woman of thirty-four comes to a rural health post for ordinary care. Staff visit her again and again and press her to have an operation that ends her ability to have children.',
        'She is told little about it. The post lacks the equipment that it would need. In the end she agrees.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            setting: ticked('school-work-or-hospital'),
            powerHolder: ticked('state-forces'),
            armedConflict: onlyTicked(),
          },
        },
        {
          at: { act: 0 },
          answers: {
            reproductiveForms: ticked('sterilisation'),
            lostReproductiveCapacity: yes,
            effectNotPermanent: no,
            medicallyJustified: no,
            consentFlawedBy: ticked('incomplete-information', 'pressure-or-threats'),
            genderOfPersons: ticked('women'),
            powerRelations: ticked('provider-of-aid-work-or-care', 'official-authority'),
          },
        },
      ],
      tasks: [
        {
          id: 'reproductive',
          asks: { finding: 'hp.reproductive-violence' },
          at: { act: 0 },
          prompt: 'She signed, and there was no sexual act. Is this reproductive violence?',
          reasons: [
            {
              id: 'capacity',
              text: 'Her ability to decide about having children was taken from her.',
              comment: 'This is what the category is about. It needs no sexual act.',
            },
            {
              id: 'pressed',
              text: 'She was pressed, and told too little to decide.',
              comment: 'Consent that rests on pressure or on missing information is not genuine.',
            },
            {
              id: 'signed',
              text: 'She agreed in the end.',
              comment: 'A signature is a fact about paper. Ask what it rested on.',
            },
            {
              id: 'public-health',
              text: 'Family planning is a legitimate aim.',
              comment: 'The aim does not answer whether this person decided.',
            },
          ],
          model: {
            authority: {
              position: 'indicated',
              text: 'The Inter-American Court found that there was no valid consent and that the State was responsible. It judged a State, not a person.',
              reasons: ['capacity', 'pressed'],
              references: [{ source: 'ramos-durand', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'Sterilisation without genuine consent is a form of reproductive violence, independent of sexual nature.',
              reasons: ['capacity', 'pressed'],
              references: [{ source: 'otp-gender-based-crimes-2023', pinpoint: null }],
            },
            difference:
              'They agree. The two answer different questions: what the State owed, and what the act was.',
          },
        },
        {
          id: 'sexual',
          asks: { finding: 'hp.sexual-nature' },
          at: { act: 0 },
          prompt: 'And is it sexual in nature?',
          reasons: [
            {
              id: 'nothing-recorded',
              text: 'Nothing that is recorded points to it.',
              comment: 'So the question stays open: nobody has assessed it, and that is said.',
            },
            {
              id: 'reproductive-is-sexual',
              text: 'What concerns reproduction is always sexual.',
              comment: 'The two are independent. An act may be one, the other, or both.',
            },
            {
              id: 'must-be-sexual',
              text: 'It has to be sexual, or it is no crime.',
              comment: 'There are crimes for it that do not ask for sexual nature.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'The Court was not asked.',
              reasons: [],
              references: [{ source: 'ramos-durand', pinpoint: null }],
            },
            principles: {
              position: 'open',
              text: 'Open: nothing recorded supports it, and only an assessment by the person who knows the context closes the question. “Not recorded” is never written as “not sexual”.',
              reasons: ['nothing-recorded'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 2' }],
            },
            difference:
              'There is nothing to compare. The point of the task is to leave the label off when it is not needed.',
          },
        },
      ],
    },
    {
      id: 'the-programme',
      title: 'Now you learn about the programme',
      reveals: [
        'Staff work under quotas and incentives in a national programme. It reaches mostly poor, rural and indigenous women. Complaints are closed without inquiry.',
        'She dies nineteen days after the operation.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            attackCourseOfConduct: yes,
            attackOnCivilians: yes,
            attackPolicy: yes,
            attackWidespread: yes,
          },
        },
        {
          at: { act: 0 },
          answers: {
            consentFlawedBy: ticked(
              'incomplete-information',
              'pressure-or-threats',
              'incentives',
              'language-or-literacy',
            ),
            genuineConsentToProcedure: no,
            identityFactors: ticked('gender', 'indigenous', 'poverty-or-class', 'rural-or-remote'),
            factorsOnAccess: ticked('indigenous', 'poverty-or-class', 'rural-or-remote'),
          },
        },
        { at: {}, answers: { forumConsidered: ticked('regional'), caseScope: ticked('pattern') } },
      ],
      tasks: [
        {
          id: 'enforced-sterilisation',
          asks: { finding: 'rs.7-1-g-5' },
          at: { act: 0, context: 0 },
          prompt:
            'Suppose the same were charged as enforced sterilisation, a crime against humanity. What does the material support?',
          reasons: [
            {
              id: 'capacity-and-consent',
              text: 'Capacity was lost, without medical reason and without genuine consent.',
              comment: 'The elements that make this crime what it is.',
            },
            {
              id: 'link-open',
              text: 'That this act was part of the attack, and known to be, is still to be shown.',
              comment: 'Quotas and incentives are where to look.',
            },
            {
              id: 'nobody-named',
              text: 'No person responsible is known.',
              comment: 'Elements are examined before attribution. The memo keeps them apart.',
            },
            {
              id: 'court-decided',
              text: 'The Court has found the crime.',
              comment:
                'A court that judges States finds no crime of a person. Whether it used the label was not seen.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'State responsibility only. A policy promoted sterilisation by coercion, threats and incentives.',
              reasons: ['capacity-and-consent'],
              references: [{ source: 'ramos-durand', pinpoint: null }],
            },
            principles: {
              position: 'open',
              text: 'Conduct and absence of consent are supported. The link with the attack and the mental element are open, and the memo names them.',
              reasons: ['capacity-and-consent', 'link-open'],
              references: [{ source: 'eoc', pinpoint: 'art 7(1)(g)-5' }],
            },
            difference:
              'Different forums ask different things. Nothing that was decided there may be written here as guilt.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'She consented.',
      answer:
        'Ask about information, pressure, incentives, language and alternatives before writing the word.',
    },
    {
      error: 'Call it sexual violence, to be safe.',
      answer: 'Reproductive violence stands on its own. A wrong label is not safer.',
    },
    {
      error: 'The State was found guilty.',
      answer: 'States are responsible, persons are guilty, and only a criminal court may say so.',
    },
  ],
  variations: [
    {
      id: 'emergency',
      title: 'An emergency',
      change: 'The operation was needed to save her life, and nobody could ask her.',
      records: [
        {
          at: { act: 0 },
          answers: {
            medicallyJustified: yes,
            inThePersonsInterest: yes,
            justifiedTreatmentStillReached: no,
            consentFlawedBy: onlyTicked(),
          },
        },
      ],
      outcome: [{ finding: 'rs.7-1-g-5', at: { act: 0, context: 0 }, position: 'not-indicated' }],
      discuss:
        'The crime falls away with the medical reason. Which fact did the work, and who could confirm it without a new interview?',
    },
    {
      id: 'a-man',
      title: 'The person is a man',
      change: 'The same is done to a man.',
      records: [{ at: { act: 0 }, answers: { genderOfPersons: onlyTicked('men') } }],
      outcome: [{ finding: 'hp.reproductive-violence', at: { act: 0 }, position: 'indicated' }],
      discuss: 'Nothing moves. Reproductive violence can be done to anybody.',
    },
  ],
  references: [{ source: 'ramos-durand', pinpoint: null }],
};
