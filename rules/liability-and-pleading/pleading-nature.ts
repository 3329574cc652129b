import type { Rule } from '@/lib/engine/pack';
import { elements } from '@/rules/sources/provisions';
import { copy, report } from '@/rules/sources/public-copies';

/** Rape is not in doubt on these points: its nature, its gravity. */
const noPenetrationRecorded = {
  any: [{ not: { finding: 'rs.7-1-g-1.e1' } }, { open: { finding: 'rs.7-1-g-1.e1' } }],
} as const;

/** Acts upon the body that are themselves contact, whatever was answered to the question on contact. */
const touchedByTheAct = {
  fact: 'doneToPerson',
  in: [
    'touching',
    'kissing',
    'biting-or-marking',
    'injuring-sexual-part',
    'genital-alteration',
    'intimate-examination',
  ],
} as const;
const nobodyTouched = {
  any: [{ not: touchedByTheAct }, { open: touchedByTheAct }],
} as const;

const act = { kind: 'flag', scope: 'act' } as const;
const kenyatta = {
  source: 'kenyatta-confirmation',
  pinpoint: 'paras 264, 266',
  checked: copy('http://casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-g-6/3'),
} as const;

/** Sexual nature in the charges, and the rulings against it that must be met. */
export const pleadingOfNature = [
  {
    ...act,
    id: 'lp.plead-indicators',
    sources: [kenyatta, elements('art 7(1)(g)-6, el. 1')],
    authority: { for: ['akayesu-688'], against: ['kenyatta-264-266'] },
    // Nobody doubts the sexual nature of rape; the charges that were lost concerned other acts.
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        { any: [{ finding: 'hp.sexual-violence' }, { open: { finding: 'hp.sexual-violence' } }] },
        noPenetrationRecorded,
      ],
    },
    examples: [
      {
        name: 'A genital injury with an ethnic motive: plead the indicators of sexual nature expressly',
        facts: { 'doneToPerson=genital-alteration': 'yes', 'purposes=discrimination': 'yes' },
        expect: 'met',
      },
      {
        name: 'Rape: its sexual nature needs no separate argument, not raised',
        facts: { 'doneToPerson=penetration-sexual-organ': 'yes', 'coercion=force': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Sexual nature is open: the warning stays open',
        facts: { physicalContact: 'no' },
        expect: 'open',
      },
    ],
  },
  {
    ...act,
    id: 'lp.genital-violence-adverse',
    sources: [kenyatta],
    authority: {
      for: ['akayesu-688', 'cesic-men-forced'],
      against: ['kenyatta-264-266', 'kenyatta-summons-2011'],
    },
    when: { fact: 'doneToPerson', in: ['genital-alteration', 'injuring-sexual-part'] },
    examples: [
      {
        name: 'Forced circumcision: the adverse ruling is shown beside the broader reading',
        facts: { 'doneToPerson=genital-alteration': 'yes' },
        expect: 'met',
      },
      {
        name: 'No violence to a sexual body part: not raised',
        facts: {
          'doneToPerson=genital-alteration': 'no',
          'doneToPerson=injuring-sexual-part': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...act,
    id: 'lp.undressing-adverse',
    sources: [{ source: 'bemba-warrant', pinpoint: 'para 40', checked: null }],
    authority: {
      for: ['akayesu-688', 'kunarac-naked-dancing'],
      against: ['bemba-warrant-40'],
    },
    when: {
      all: [
        { fact: 'madeToDo', in: ['undress', 'nude-activity'] },
        { any: [{ not: { fact: 'physicalContact' } }, { open: { fact: 'physicalContact' } }] },
        nobodyTouched,
        noPenetrationRecorded,
      ],
    },
    examples: [
      {
        name: 'Made to undress, nobody touched: an older ruling on gravity is shown',
        facts: { 'madeToDo=undress': 'yes', physicalContact: 'no' },
        expect: 'met',
      },
      {
        name: 'Made to strip at a checkpoint, contact not asked for: shown as well',
        facts: { 'madeToDo=undress': 'yes' },
        expect: 'met',
      },
      {
        name: 'Undressed and raped: the ruling on gravity is beside the point, not raised',
        facts: { 'madeToDo=undress': 'yes', 'doneToPerson=penetration-sexual-organ': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Made to undress and touched: not raised',
        facts: { 'madeToDo=undress': 'yes', physicalContact: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Undressed for a forced examination: there was contact, not raised',
        facts: { 'madeToDo=undress': 'yes', 'doneToPerson=intimate-examination': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...act,
    id: 'lp.no-ruling-on-images',
    sources: [
      {
        source: 'taguba-report',
        pinpoint: null,
        checked: report('http://www.dererumnatura.us/archives/2004/05/abu_ghraib_repo.html'),
      },
    ],
    authority: {
      for: ['taguba-detention-abuse', 'al-shimari-civil-liability', 'al-shimari-affirmed'],
    },
    when: {
      any: [
        { fact: 'withoutContact', is: 'images' },
        { fact: 'sexualSigns', is: 'images-or-posing' },
      ],
    },
    examples: [
      {
        name: 'Detainees were posed and photographed: no international court has ruled',
        facts: { 'sexualSigns=images-or-posing': 'yes' },
        expect: 'met',
      },
      {
        name: 'No images and no posing: not raised',
        facts: { 'withoutContact=images': 'no', 'sexualSigns=images-or-posing': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
