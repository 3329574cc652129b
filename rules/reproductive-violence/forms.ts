import type { Rule } from '@/lib/engine/pack';

const policy = { source: 'otp-gender-based-crimes-2023', pinpoint: null, checked: null } as const;
const wigj = { source: 'wigj-work', pinpoint: null, checked: null } as const;

/** The forms named in the founding documents, each with the crimes to look at. */
export const forms = [
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.forced-pregnancy',
    sources: [policy, wigj],
    authority: { for: ['ongwen-aj-reproductive-autonomy'] },
    when: {
      any: [
        { fact: 'reproductiveForms', is: 'forced-pregnancy' },
        { fact: 'forciblyMadePregnant' },
      ],
    },
    examples: [
      {
        name: 'Made pregnant by force, the form not ticked: named all the same',
        facts: { forciblyMadePregnant: 'yes' },
        expect: 'met',
      },
      {
        name: 'Forced pregnancy recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=forced-pregnancy': 'yes' },
        expect: 'met',
      },
      {
        name: 'Forced pregnancy excluded: not in question',
        facts: { 'reproductiveForms=forced-pregnancy': 'no', forciblyMadePregnant: 'no' },
        expect: 'not-met',
      },
      { name: 'Forced pregnancy not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.forced-continuation',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'forced-continuation' },
    examples: [
      {
        name: 'Forced continuation of pregnancy recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=forced-continuation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Forced continuation of pregnancy excluded: not in question',
        facts: { 'reproductiveForms=forced-continuation': 'no' },
        expect: 'not-met',
      },
      { name: 'Forced continuation of pregnancy not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.forced-abortion',
    sources: [policy, wigj],
    authority: { for: ['helena-reproductive-violence', 'rusha-abortion'] },
    when: { fact: 'reproductiveForms', is: 'forced-abortion' },
    examples: [
      {
        name: 'Forced abortion recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=forced-abortion': 'yes' },
        expect: 'met',
      },
      {
        name: 'Forced abortion excluded: not in question',
        facts: { 'reproductiveForms=forced-abortion': 'no' },
        expect: 'not-met',
      },
      { name: 'Forced abortion not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.forced-contraception',
    sources: [policy, wigj],
    authority: { for: ['helena-reproductive-violence'] },
    when: { fact: 'reproductiveForms', is: 'forced-contraception' },
    examples: [
      {
        name: 'Forced contraception recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=forced-contraception': 'yes' },
        expect: 'met',
      },
      {
        name: 'Forced contraception excluded: not in question',
        facts: { 'reproductiveForms=forced-contraception': 'no' },
        expect: 'not-met',
      },
      { name: 'Forced contraception not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.sterilisation',
    sources: [policy, wigj],
    authority: {
      for: [
        'ramos-durand-sterilisation',
        'iv-bolivia-sterilisation',
        'cedaw-ml-peru-sterilisation',
      ],
    },
    when: { fact: 'reproductiveForms', is: 'sterilisation' },
    examples: [
      {
        name: 'Enforced sterilisation recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=sterilisation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Enforced sterilisation excluded: not in question',
        facts: { 'reproductiveForms=sterilisation': 'no' },
        expect: 'not-met',
      },
      { name: 'Enforced sterilisation not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.prevention-of-births',
    sources: [policy, wigj],
    authority: { for: ['akayesu-507-508'] },
    when: { fact: 'reproductiveForms', is: 'prevention-of-births' },
    examples: [
      {
        name: 'Prevention of births recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=prevention-of-births': 'yes' },
        expect: 'met',
      },
      {
        name: 'Prevention of births excluded: not in question',
        facts: { 'reproductiveForms=prevention-of-births': 'no' },
        expect: 'not-met',
      },
      { name: 'Prevention of births not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.fertility-substances',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'fertility-substances' },
    examples: [
      {
        name: 'Imposed substances recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=fertility-substances': 'yes' },
        expect: 'met',
      },
      {
        name: 'Imposed substances excluded: not in question',
        facts: { 'reproductiveForms=fertility-substances': 'no' },
        expect: 'not-met',
      },
      { name: 'Imposed substances not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.contraceptive-sabotage',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'contraceptive-sabotage' },
    examples: [
      {
        name: 'Contraceptive sabotage recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=contraceptive-sabotage': 'yes' },
        expect: 'met',
      },
      {
        name: 'Contraceptive sabotage excluded: not in question',
        facts: { 'reproductiveForms=contraceptive-sabotage': 'no' },
        expect: 'not-met',
      },
      { name: 'Contraceptive sabotage not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.imposed-parenthood',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'imposed-parenthood' },
    examples: [
      {
        name: 'Imposed parenthood recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=imposed-parenthood': 'yes' },
        expect: 'met',
      },
      {
        name: 'Imposed parenthood excluded: not in question',
        facts: { 'reproductiveForms=imposed-parenthood': 'no' },
        expect: 'not-met',
      },
      { name: 'Imposed parenthood not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.breastfeeding',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'breastfeeding' },
    examples: [
      {
        name: 'Interference with breastfeeding recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=breastfeeding': 'yes' },
        expect: 'met',
      },
      {
        name: 'Interference with breastfeeding excluded: not in question',
        facts: { 'reproductiveForms=breastfeeding': 'no' },
        expect: 'not-met',
      },
      { name: 'Interference with breastfeeding not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.injury-to-capacity',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'injury-to-capacity' },
    examples: [
      {
        name: 'Ill-treatment of reproductive capacity recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=injury-to-capacity': 'yes' },
        expect: 'met',
      },
      {
        name: 'Ill-treatment of reproductive capacity excluded: not in question',
        facts: { 'reproductiveForms=injury-to-capacity': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Ill-treatment of reproductive capacity not asked for: open',
        facts: {},
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.care-denied',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'care-denied' },
    examples: [
      {
        name: 'Denial of reproductive care recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=care-denied': 'yes' },
        expect: 'met',
      },
      {
        name: 'Denial of reproductive care excluded: not in question',
        facts: { 'reproductiveForms=care-denied': 'no' },
        expect: 'not-met',
      },
      { name: 'Denial of reproductive care not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'act',
    id: 'rv.form.care-destroyed',
    sources: [policy, wigj],
    when: { fact: 'reproductiveForms', is: 'care-destroyed' },
    examples: [
      {
        name: 'Destruction of reproductive services recorded: the form is named with its hooks',
        facts: { 'reproductiveForms=care-destroyed': 'yes' },
        expect: 'met',
      },
      {
        name: 'Destruction of reproductive services excluded: not in question',
        facts: { 'reproductiveForms=care-destroyed': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Destruction of reproductive services not asked for: open',
        facts: {},
        expect: 'open',
      },
    ],
  },
] as const satisfies readonly Rule[];
