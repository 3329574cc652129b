import type { Scenario } from '@/lib/exercise/scenario';
import { chosen, no, onlyTicked, ticked, yes } from './answers';

/** Invented: nudity in detention, men and women, and the argument that it is only procedure. */
export const theHoldingRoom: Scenario = {
  format: 'indicia-scenario',
  version: 1,
  id: 'the-holding-room',
  language: 'en',
  title: 'The holding room',
  level: 'first',
  minutes: 40,
  contentNote:
    'Detained people are kept without clothes and photographed. Nothing is described in detail.',
  origin: 'invented',
  objectives: [
    {
      text: 'Tell an ordinary search from nudity that is used against people.',
      rules: ['hp.sexual-nature'],
    },
    {
      text: 'See that detention answers the question of consent.',
      rules: ['hp.factor.detention', 'hp.sexual-violence'],
    },
    {
      text: 'Name more than one crime for the same conduct.',
      rules: ['rs.8-2-c-ii.e1', 'rs.8-2-c-i-4'],
    },
  ],
  parts: {
    contexts: ['A detention site in an internal conflict'],
    groups: [],
    acts: ['Kept undressed and photographed'],
  },
  rounds: [
    {
      id: 'the-room',
      title: 'The room',
      reveals: [
        'Men and women arrested at a checkpoint are taken to a holding room. They are ordered to take off their clothes and are kept so for two days.',
        'The head guard says that this is how searches are done.',
      ],
      records: [
        {
          at: { context: 0 },
          answers: {
            setting: ticked('detention'),
            period: chosen('from-july-2002'),
            armedConflict: onlyTicked('non-international'),
          },
        },
        {
          at: { act: 0 },
          answers: {
            madeToDo: ticked('undress'),
            physicalContact: no,
            genderOfPersons: ticked('women', 'men'),
            coercion: ticked('detention'),
            coercedPerson: ticked('the-person'),
            custodyOrControl: yes,
          },
        },
      ],
      tasks: [
        {
          id: 'nature',
          asks: { finding: 'hp.sexual-nature' },
          at: { act: 0 },
          prompt: 'The guard says it was a search. Is keeping people undressed sexual in nature?',
          reasons: [
            {
              id: 'exposure',
              text: 'Being made to undress exposes parts of the body commonly seen as sexual.',
              comment: 'The indicium is present, whoever the persons are.',
            },
            {
              id: 'two-days',
              text: 'A search takes minutes. They were kept like this for two days.',
              comment: 'The length shows that it was no search. It speaks to purpose and gravity.',
            },
            {
              id: 'procedure',
              text: 'It was a procedure, so it cannot be sexual.',
              comment:
                'A lawful, necessary and brief examination may need explaining. A label alone explains nothing.',
            },
            {
              id: 'both-genders',
              text: 'Men and women were treated alike, so it is not gendered.',
              comment:
                'Equal treatment does not undo an indicium, and the effect need not be equal.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'Invented facts. Where comparable abuse was recorded it was by an inquiry; no international court has ruled on its sexual nature.',
              reasons: [],
              references: [{ source: 'taguba-report', pinpoint: null }],
            },
            principles: {
              position: 'indicated',
              text: 'Forced undressing is a listed example. The setting and its length make an innocent reading hard.',
              reasons: ['exposure', 'two-days'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 2' }],
            },
            difference: 'There is no ruling to compare with; a memo on such facts has to say so.',
          },
        },
      ],
    },
    {
      id: 'the-photographs',
      title: 'Now you learn about the photographs',
      reveals: [
        'Guards photographed them and told them that their families would see the pictures unless they gave names.',
        'A detainee says it was worse than the beatings. Nobody was asked to say more.',
      ],
      records: [
        {
          at: { act: 0 },
          answers: {
            withoutContact: ticked('images'),
            sexualSigns: ticked('images-or-posing'),
            purposes: ticked('information-or-confession', 'intimidation'),
            livedExperience: ticked('humiliation-before-others', 'fear-of-more'),
            dignityViolated: yes,
          },
        },
        {
          at: { act: 0, context: 0 },
          answers: { associatedWithConflict: yes, awareOfConflict: yes },
        },
      ],
      tasks: [
        {
          id: 'violence',
          asks: { finding: 'hp.sexual-violence' },
          at: { act: 0 },
          prompt: 'Is it sexual violence? Nobody was touched and nobody refused.',
          reasons: [
            {
              id: 'detained',
              text: 'They were detained by armed guards.',
              comment: 'Detention is a form of coercion in itself.',
            },
            {
              id: 'threat',
              text: 'The pictures were used as a threat.',
              comment: 'A further form of coercion, and an act of its own.',
            },
            {
              id: 'refused',
              text: 'Nobody refused to be photographed.',
              comment: 'In detention silence means nothing.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'Invented facts. Captivity has been held to leave no room for consent.',
              reasons: ['detained'],
              references: [{ source: 'furundzija-trial', pinpoint: 'para 271' }],
            },
            principles: {
              position: 'indicated',
              text: 'Sexual nature and coercion are both there. Taking and using images is a listed example.',
              reasons: ['detained', 'threat'],
              references: [{ source: 'hague-declaration', pinpoint: 'Part 1' }],
            },
            difference: 'They point the same way.',
          },
        },
        {
          id: 'torture',
          asks: { finding: 'rs.8-2-c-i-4' },
          at: { act: 0, context: 0 },
          prompt: 'Torture, as a war crime: what does the material so far support?',
          reasons: [
            {
              id: 'purpose',
              text: 'A prohibited purpose is recorded: to obtain information and to intimidate.',
              comment: 'Present, and worth pleading in terms.',
            },
            {
              id: 'suffering-open',
              text: 'Nobody has yet assessed whether the pain or suffering was severe.',
              comment: 'A judgement that has to be reasoned. Mental suffering counts.',
            },
            {
              id: 'status-open',
              text: 'Whether they took an active part in hostilities has not been recorded.',
              comment: 'The protected status is an element, too.',
            },
            {
              id: 'no-injury',
              text: 'Nobody was injured, so it cannot be torture.',
              comment: 'Severe mental suffering is enough.',
            },
          ],
          model: {
            authority: {
              position: null,
              text: 'Invented facts. Nudity and threats under interrogation have supported convictions for torture, together with other acts.',
              reasons: ['purpose'],
              references: [{ source: 'furundzija-trial', pinpoint: 'paras 264-275' }],
            },
            principles: {
              position: 'open',
              text: 'The purpose is there. Severity and status are open: the memo names them as the next facts, and none of them needs a new interview to begin with.',
              reasons: ['purpose', 'suffering-open', 'status-open'],
              references: [{ source: 'eoc', pinpoint: 'art 8(2)(c)(i)-4' }],
            },
            difference: 'Open is a finding. It says what to establish next.',
          },
        },
      ],
    },
  ],
  commonErrors: [
    {
      error: 'Nudity in detention is a procedure.',
      answer: 'Ask how long, for what, before whom, and with what words.',
    },
    {
      error: 'Ask each detainee to tell it again.',
      answer: 'First list what can be had without a new interview.',
    },
    {
      error: 'Show the photographs in the memo.',
      answer: 'Never. Say that they exist, who holds them, and who must not see them.',
    },
  ],
  variations: [
    {
      id: 'women-guards',
      title: 'The guards are women',
      change: 'All guards are women; everything else is the same.',
      records: [{ at: {}, answers: { saidAboutTheCase: ticked('women-do-not-do-this') } }],
      outcome: [
        { finding: 'hp.sexual-violence', at: { act: 0 }, position: 'indicated' },
        { finding: 'ev.myth.women-responsible', at: {}, position: 'indicated' },
      ],
      discuss: 'Nothing moves. Anybody can be responsible; the contrary belief is a known myth.',
    },
  ],
  references: [{ source: 'hague-declaration', pinpoint: 'Part 2' }],
};
