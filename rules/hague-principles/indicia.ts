import type { Rule } from '@/lib/engine/pack';
import { part2, part3 } from './citations';

const indicium = { kind: 'indicium', scope: 'act' } as const;

/**
 * Part 2, with the body parts of Part 3. No indicium is required and none is counted. Some acts show an
 * indicium by their description alone ("undress", "sexual acts"), so that nobody is asked twice.
 */
export const indicia = [
  {
    ...indicium,
    id: 'hp.indicium.body-part',
    sources: [part2, part3],
    authority: { for: ['akayesu-688'], against: ['kenyatta-264-266'] },
    when: {
      any: [
        {
          fact: 'coreBodyParts',
          in: ['anus', 'breasts', 'penis', 'testicles', 'vagina', 'vulva'],
        },
        {
          all: [
            {
              fact: 'contextBodyParts',
              in: [
                'buttocks',
                'back',
                'hips',
                'thighs',
                'mouth',
                'hair',
                'ears',
                'neck',
                'waist',
                'other',
              ],
            },
            { fact: 'contextPartsSexualHere' },
          ],
        },
        {
          fact: 'doneToPerson',
          in: [
            'penetration-sexual-organ',
            'penetration-object',
            'touching',
            'biting-or-marking',
            'injuring-sexual-part',
            'genital-alteration',
            'intimate-examination',
          ],
        },
        {
          fact: 'madeToDo',
          in: ['undress', 'nude-activity', 'self-acts', 'penetrating-acts', 'injure-sexual-part'],
        },
        { fact: 'withoutContact', in: ['exposure-to-person', 'watching'] },
      ],
    },
    examples: [
      {
        name: 'Forced nudity before an audience, no contact: the indicium is present',
        facts: { 'madeToDo=nude-activity': 'yes', physicalContact: 'no' },
        expect: 'met',
      },
      {
        name: 'A blow to the testicles over clothing: the indicium is present',
        facts: { 'coreBodyParts=testicles': 'yes' },
        expect: 'met',
      },
      {
        name: 'Hair cut off where hair has a sexual meaning: the indicium is present',
        facts: { 'contextBodyParts=hair': 'yes', contextPartsSexualHere: 'yes' },
        expect: 'met',
      },
      {
        name: 'A part that may be sexual, and it is not known whether it is so here: open',
        facts: { 'contextBodyParts=back': 'yes', contextPartsSexualHere: 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    ...indicium,
    id: 'hp.indicium.intent-or-perception',
    sources: [part2],
    when: { fact: 'sexualMeaning', in: ['perpetrator', 'person', 'community'] },
    examples: [
      {
        name: 'Only the community perceived the act as sexual: the indicium is present',
        facts: { 'sexualMeaning=community': 'yes', 'sexualMeaning=perpetrator': 'no' },
        expect: 'met',
      },
      {
        name: 'The perpetrator did not mean it so and nobody else was asked: open, not absent',
        facts: { 'sexualMeaning=perpetrator': 'no' },
        expect: 'open',
      },
      {
        name: 'Nobody meant it or saw it as sexual: none recorded',
        facts: {
          'sexualMeaning=perpetrator': 'no',
          'sexualMeaning=person': 'no',
          'sexualMeaning=community': 'no',
        },
        expect: 'not-met',
      },
    ],
  },
  {
    ...indicium,
    id: 'hp.indicium.gratification',
    sources: [part2],
    when: { fact: 'gratification' },
    examples: [
      {
        name: 'A bystander sought gratification: the indicium is present',
        facts: { gratification: 'yes' },
        expect: 'met',
      },
      {
        name: 'No gratification: none recorded, and nothing follows from it',
        facts: { gratification: 'no' },
        expect: 'not-met',
      },
      {
        name: 'Gratification unknown: open',
        facts: { gratification: 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    ...indicium,
    id: 'hp.indicium.impact-on-autonomy',
    sources: [part2],
    authority: { against: ['kenyatta-264-266'] },
    when: { fact: 'aimedAt', is: 'sexual-autonomy' },
    examples: [
      {
        name: 'An injury aimed at a person’s capacity for intimate life: the indicium is present',
        facts: { 'aimedAt=sexual-autonomy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Not aimed at sexual autonomy or integrity: none recorded',
        facts: { 'aimedAt=sexual-autonomy': 'no' },
        expect: 'not-met',
      },
      {
        name: 'The aim is unknown: open',
        facts: { 'aimedAt=sexual-autonomy': 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    ...indicium,
    id: 'hp.indicium.impact-on-identity',
    sources: [part2],
    when: { fact: 'aimedAt', is: 'orientation-or-identity' },
    examples: [
      {
        name: 'Ill-treatment aimed at a person’s sexual orientation: the indicium is present',
        facts: { 'aimedAt=orientation-or-identity': 'yes' },
        expect: 'met',
      },
      {
        name: 'Not aimed at orientation or gender identity: none recorded',
        facts: { 'aimedAt=orientation-or-identity': 'no' },
        expect: 'not-met',
      },
      { name: 'Nobody has said what it was aimed at: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...indicium,
    id: 'hp.indicium.impact-on-reproduction',
    sources: [part2],
    when: { fact: 'aimedAt', is: 'reproduction' },
    examples: [
      {
        name: 'A measure aimed at the capacity to have children: the indicium is present',
        facts: { 'aimedAt=reproduction': 'yes' },
        expect: 'met',
      },
      {
        name: 'Not aimed at reproduction: none recorded',
        facts: { 'aimedAt=reproduction': 'no' },
        expect: 'not-met',
      },
      { name: 'The aim was not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...indicium,
    id: 'hp.indicium.connotation',
    sources: [part2],
    when: {
      any: [
        {
          fact: 'sexualSigns',
          in: ['words-or-mockery', 'gestures', 'images-or-posing', 'place-time-or-audience'],
        },
        {
          fact: 'doneToPerson',
          in: ['sexual-possession', 'trading-person', 'prostitution', 'marking-as-object'],
        },
        {
          fact: 'madeToDo',
          in: [
            'self-acts',
            'penetrating-acts',
            'acts-with-others',
            'violence-on-another',
            'remove-garment',
            'witness',
            'sexual-speech',
            'acts-for-benefit',
          ],
        },
        {
          fact: 'withoutContact',
          in: [
            'threat-of-sexual-violence',
            'exposure-to-person',
            'images',
            'sending-content',
            'soliciting',
            'harassment',
            'grooming',
            'disclosure',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Sexual mockery during an assault: the indicium is present',
        facts: { 'sexualSigns=words-or-mockery': 'yes' },
        expect: 'met',
      },
      {
        name: 'A threat of sexual violence carries a sexual meaning by itself: present',
        facts: { 'withoutContact=threat-of-sexual-violence': 'yes' },
        expect: 'met',
      },
      {
        name: 'No sexual words, and other signs not asked for: open',
        facts: { 'sexualSigns=words-or-mockery': 'no' },
        expect: 'open',
      },
    ],
  },
  {
    ...indicium,
    id: 'hp.indicium.fluids-or-tissue',
    sources: [part2],
    when: { any: [{ fact: 'fluidsOrTissue' }, { fact: 'madeToDo', is: 'fluids' }] },
    examples: [
      {
        name: 'Menstrual blood used to degrade: the indicium is present',
        facts: { fluidsOrTissue: 'yes' },
        expect: 'met',
      },
      {
        name: 'Nothing of the kind: none recorded',
        facts: { fluidsOrTissue: 'no', 'madeToDo=fluids': 'no' },
        expect: 'not-met',
      },
      { name: 'Not asked: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
