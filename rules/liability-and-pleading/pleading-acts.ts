import type { Condition, Rule, RuleId } from '@/lib/engine/pack';
import { aContextOfCrimes } from '@/rules/rome-statute/context-of-crimes';
import { torturePossible } from '@/rules/rome-statute/signs-of-torture';
import { elements, statute } from '@/rules/sources/provisions';
import { copy, report, slaveryPolicyQuestions } from '@/rules/sources/public-copies';

const act = { kind: 'flag', scope: 'act' } as const;

/** Torture as this kind of war crime is in view: neither the conflict nor the status of the persons excludes it. */
const tortureInWar = (conflict: RuleId, status: RuleId) =>
  ({
    all: [
      {
        some: 'context',
        where: { any: [{ finding: conflict }, { open: { finding: conflict } }] },
      },
      { any: [{ finding: status }, { open: { finding: status } }] },
    ],
  }) as const satisfies Condition;

/** What must stand in the charges about an act, whatever its nature. */
export const pleadingOfActs = [
  {
    ...act,
    id: 'lp.plead-purpose',
    sources: [
      {
        source: 'bemba-confirmation',
        pinpoint: 'paras 299-300',
        checked: report('https://undispatch.com/is-rape-also-torture'),
      },
      elements('art 8(2)(c)(i)-4, el. 2'),
    ],
    authority: { for: ['bemba-conf-299-300', 'celebici-tj-470-472'] },
    // Torture as a war crime is what needs a purpose: where there was no conflict, or the persons had no status
    // that it asks for, nothing is to be pleaded.
    when: {
      all: [
        { fact: 'severePainOrSuffering' },
        torturePossible,
        {
          any: [
            tortureInWar('rs.ctx.iac', 'rs.8-2-a-ii-1.e3'),
            tortureInWar('rs.ctx.niac', 'rs.8-2-c-i-4.e3'),
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Severe suffering in an internal conflict of persons who took active part: torture as a war crime is excluded, not raised',
        facts: {
          severePainOrSuffering: 'yes',
          custodyOrControl: 'yes',
          'armedConflict=international': 'no',
          'armedConflict=occupation': 'no',
          'armedConflict=non-international': 'yes',
          'statusOfPersons=civilian': 'no',
          'statusOfPersons=hors-de-combat': 'no',
          'statusOfPersons=medical-or-religious': 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'Severe suffering in custody, conflict not asked for: torture as a war crime needs its purpose in the charges',
        facts: { severePainOrSuffering: 'yes', custodyOrControl: 'yes' },
        expect: 'met',
      },
      {
        name: 'Severe suffering in detention, in an internal conflict: plead the purpose',
        facts: {
          severePainOrSuffering: 'yes',
          'coercion=detention': 'yes',
          'armedConflict=non-international': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Severe suffering at home, no armed conflict of any kind: not raised',
        facts: {
          severePainOrSuffering: 'yes',
          'armedConflict=international': 'no',
          'armedConflict=occupation': 'no',
          'armedConflict=non-international': 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'Wounded by a shell, in nobody’s hands, nothing else asked for: nothing points to torture yet',
        facts: {
          severePainOrSuffering: 'yes',
          custodyOrControl: 'no',
          'armedConflict=non-international': 'yes',
        },
        expect: 'open',
      },
      {
        name: 'Suffering not severe: not raised',
        facts: { severePainOrSuffering: 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...act,
    id: 'lp.distinct-harm',
    sources: [
      { source: 'bemba-confirmation', pinpoint: 'paras 204-205, 301-312', checked: null },
      { source: 'celebici-appeal', pinpoint: 'paras 412-413', checked: null },
      {
        source: 'wigj-bemba-amicus-2009',
        pinpoint: null,
        checked: copy('http://www.docstoc.com/docs/52151819/WIGJ-Amicus-Curiae-Brief-FINAL'),
      },
    ],
    authority: {
      for: [
        'ongwen-conf-29-33',
        'ongwen-tj-convictions',
        'popovic-aj-537-538',
        'celebici-aj-400',
        'celebici-aj-412-413',
        'kunarac-tj-544-548',
        'kunarac-aj-177',
        'jelisic-aj-82',
        'akayesu-468',
        // A warrant only: acts in one prison, under several crimes at once.
        'el-hishri-detention',
      ],
      against: ['bemba-conf-199-205'],
    },
    when: {
      all: [
        { finding: 'hp.sexual-violence' },
        { any: [{ fact: 'severePainOrSuffering' }, { fact: 'outrageSeverity' }] },
        // Without a conflict, an attack or a group under destruction there is one charge at most.
        aContextOfCrimes,
      ],
    },
    examples: [
      {
        name: 'A sexual act by force with severe suffering in an armed conflict: say what each charge adds',
        facts: {
          'armedConflict=non-international': 'yes',
          'doneToPerson=penetration-object': 'yes',
          'coercion=force': 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Neither severe suffering nor an outrage: not raised',
        facts: { severePainOrSuffering: 'no', outrageSeverity: 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...act,
    id: 'lp.child-soldier',
    sources: [elements('art 8(2)(b)(xxvi)'), elements('art 8(2)(e)(vii)')],
    authority: { for: ['ntaganda-oa5', 'ntaganda-conf-76-80'] },
    when: {
      all: [
        {
          fact: 'otherConduct',
          in: ['recruitment-state-forces', 'recruitment-armed-group', 'use-in-hostilities'],
        },
        // From 15 on there is no such crime to charge beside; where the age is not known, it stays at issue.
        {
          any: [
            { fact: 'ageOfPersons', is: 'under-15' },
            { open: { fact: 'ageOfPersons', is: 'under-15' } },
          ],
        },
        { any: [{ finding: 'hp.sexual-violence' }, { finding: 'hp.reproductive-violence' }] },
      ],
    },
    examples: [
      {
        name: 'A recruited child is subjected to contraception: add what recruitment does not name',
        facts: {
          'otherConduct=recruitment-armed-group': 'yes',
          'reproductiveForms=forced-contraception': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Everyone recruited was 15 or older: no recruitment crime to charge beside',
        facts: {
          'otherConduct=recruitment-armed-group': 'yes',
          'ageOfPersons=under-15': 'no',
          'ageOfPersons=15-to-17': 'yes',
          'reproductiveForms=forced-contraception': 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'No recruitment or use: not raised',
        facts: {
          'otherConduct=recruitment-state-forces': 'no',
          'otherConduct=recruitment-armed-group': 'no',
          'otherConduct=use-in-hostilities': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...act,
    id: 'lp.forced-marriage-routes',
    sources: [
      statute('art 7(1)(k)'),
      {
        source: 'afrc-appeal',
        pinpoint: 'paras 175-203',
        checked: report(
          'https://transnationallawblog.typepad.com/transnational_law_blog/2008/03/index.html',
        ),
      },
    ],
    authority: {
      for: [
        'afrc-aj-175-203',
        'ongwen-conf-88-93',
        'ongwen-tj-2741-2753',
        'case-002-02-male-victims',
        'afrc-aj-190-191',
      ],
      against: ['afrc-tj-subsumed', 'taylor-tj-conjugal-slavery', 'al-hassan-forced-marriage'],
    },
    when: {
      any: [
        { fact: 'doneToPerson', is: 'imposed-union' },
        { fact: 'conjugalUnion', in: ['status-of-spouse', 'duties-of-marriage', 'exclusivity'] },
      ],
    },
    examples: [
      {
        name: 'Duties of marriage imposed: both routes, and the harm that is not sexual',
        facts: { 'conjugalUnion=duties-of-marriage': 'yes' },
        expect: 'met',
      },
      {
        name: 'No imposed union of any kind: not raised',
        facts: {
          'doneToPerson=imposed-union': 'no',
          'conjugalUnion=status-of-spouse': 'no',
          'conjugalUnion=duties-of-marriage': 'no',
          'conjugalUnion=exclusivity': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...act,
    id: 'lp.enslavement-hidden',
    sources: [
      {
        source: 'otp-slavery-crimes-2024',
        pinpoint: null,
        checked: slaveryPolicyQuestions,
      },
    ],
    authority: { for: ['taha-genocide', 'taha-bgh-women-and-girls', 'kunarac-aj-186'] },
    when: {
      all: [
        {
          fact: 'ownershipSigns',
          in: [
            'movement-controlled',
            'escape-prevented-or-punished',
            'isolation-or-dependence',
            'labour-exacted',
            'renamed-or-converted',
          ],
        },
        {
          any: [
            { fact: 'otherConduct', is: 'forced-labour' },
            { fact: 'ownershipSigns', is: 'labour-exacted' },
            { fact: 'conjugalUnion', is: 'duties-of-marriage' },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Movement controlled and labour exacted: slavery that is not sexual is named too',
        facts: {
          'ownershipSigns=movement-controlled': 'yes',
          'ownershipSigns=labour-exacted': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'No labour and no duties of marriage: not raised',
        facts: {
          'otherConduct=forced-labour': 'no',
          'ownershipSigns=labour-exacted': 'no',
          'conjugalUnion=duties-of-marriage': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
