import { describe, expect, test } from 'vitest';
import {
  candidatesBeyondActs,
  findingsByAct,
} from '@/app/[locale]/case/findings/view-model/by-act';
import { byQuestion } from '@/app/[locale]/case/findings/view-model/by-question';
import { contraryAuthority } from '@/app/[locale]/case/findings/view-model/contrary';
import { findingsByCrime } from '@/app/[locale]/case/findings/view-model/crimes-at-a-glance';
import { elementRows } from '@/app/[locale]/case/findings/view-model/elements-of';
import { compatible, indexFindings } from '@/app/[locale]/case/findings/view-model/finding-index';
import { recorded } from '@/app/[locale]/case/findings/view-model/recorded';
import {
  gather,
  openJudgements,
  restingOn,
} from '@/app/[locale]/case/findings/view-model/rests-on';
import { openAnswers } from '@/app/[locale]/case/findings/view-model/stays-open';
import { stepPath } from '@/app/[locale]/case/findings/view-model/step-path';
import { weakestFirst } from '@/app/[locale]/case/findings/view-model/weakest-first';
import type { Finding } from '@/lib/engine/findings';
import type { Rule } from '@/lib/engine/pack';
import type { AtomRef, Atoms, World } from '@/lib/engine/world';
import { indexLaw } from '@/lib/memo/law-index';
import { assessment, finding, smallLaw, smallTexts } from '../small-law';

const law = indexLaw(smallLaw, smallTexts);
const inContext = { act: 'act1', context: 'ctx1' };
const gravity: AtomRef = { fact: 'comparableGravity', at: { act: 'act1' } };
const link: AtomRef = { fact: 'linkToConflict', at: inContext };
const scope = { act: 'act1' };
const nothing = { judgements: [], disputed: [] };
const onGravity = { judgements: [[gravity]], disputed: [] };

const rape = finding({ id: 'rape', kind: 'crime', scope: inContext });
const warRape = finding({
  id: 'war-rape',
  kind: 'crime',
  scope: inContext,
  verdict: 'open',
  missing: [link],
});
const violence = finding({
  id: 'other-violence',
  kind: 'crime',
  scope: inContext,
  restsOn: onGravity,
});
const empty: World = {
  atoms: {},
  contexts: [],
  groups: [],
  acts: [],
  complete: { acts: 'yes', contexts: 'yes', groups: 'yes' },
};
const asCandidate = (f: typeof rape) => ({ crime: f.id, scope: f.scope, verdict: f.verdict });

describe('by act', () => {
  const excluded = finding({
    id: 'sterilisation',
    kind: 'crime',
    scope: inContext,
    verdict: 'not-met',
  });
  const untouched = finding({ id: 'slavery', kind: 'crime', scope: inContext, verdict: 'open' });
  const elsewhere = finding({ id: 'rape', kind: 'crime', scope: { act: 'act2', context: 'ctx1' } });
  const persecution = finding({
    id: 'persecution',
    kind: 'crime',
    scope: { group: 'g1', context: 'ctx1' },
  });
  const all = assessment({
    findings: [rape, warRape, violence, excluded, untouched, elsewhere, persecution],
    candidates: [rape, warRape, violence, persecution].map(asCandidate),
  });
  const index = indexFindings(all);

  test('candidates, crimes too little asked about and crimes not indicated stand apart', () => {
    const [act] = findingsByAct(['act1'], all, index);
    expect(act?.candidates.map((f) => f.id)).toEqual(['other-violence', 'rape', 'war-rape']);
    expect(act?.notYetShown.map((f) => f.id)).toEqual(['slavery']);
    expect(act?.notIndicated.map((f) => f.id)).toEqual(['sterilisation']);
  });

  test('every crime about the act is shown exactly once', () => {
    for (const act of findingsByAct(['act1', 'act2'], all, index)) {
      const shown = [...act.candidates, ...act.notYetShown, ...act.notIndicated];
      expect(new Set(shown)).toEqual(new Set(all.findings.filter((f) => f.scope.act === act.act)));
      expect(shown.length).toBe(new Set(shown).size);
    }
  });

  test('a crime against a group is not lost for want of an act', () => {
    expect(candidatesBeyondActs(all).map((f) => f.id)).toEqual(['persecution']);
  });
});

describe('by crime', () => {
  test('keeps the order of the law and shows candidates only', () => {
    const rows = findingsByCrime(
      assessment({
        findings: [warRape, rape, violence],
        candidates: [asCandidate(warRape), asCandidate(rape)],
      }),
      law.rules,
    );
    expect(rows.map((row) => row.crime)).toEqual(['rape', 'war-rape']);
  });
});

describe('the element table', () => {
  test('holds the elements of the crime at that act and context, contextual ones last', () => {
    const coercion = finding({ id: 'coercion', kind: 'element', scope: { act: 'act1' } });
    const otherAct = finding({ id: 'coercion', kind: 'element', scope: { act: 'act2' } });
    const attack = finding({ id: 'attack', kind: 'element', scope: { context: 'ctx1' } });
    const otherContext = finding({ id: 'attack', kind: 'element', scope: { context: 'ctx2' } });
    const index = indexFindings(
      assessment({ findings: [attack, otherAct, coercion, otherContext] }),
    );
    expect(elementRows(rape, law, index).map((row) => row.finding)).toEqual([coercion, attack]);
  });

  test('an act and that act in a context are compatible; two acts are not', () => {
    expect(compatible({ act: 'a' }, { act: 'a', context: 'c' })).toBe(true);
    expect(compatible({}, { act: 'a' })).toBe(true);
    expect(compatible({ act: 'a' }, { act: 'b' })).toBe(false);
  });
});

describe('where a case is weak', () => {
  test('among indicated crimes, the one that rests on a judgement comes first', () => {
    expect(weakestFirst([warRape, rape, violence])).toEqual([violence, rape, warRape]);
  });

  test('each judgement is listed once with everything that rests on it', () => {
    const again = finding({ id: 'oia', kind: 'crime', scope: inContext, restsOn: onGravity });
    const all = assessment({ findings: [violence, rape, again] });
    const [only, ...others] = restingOn(law, all, 'judgements');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ atoms: [gravity], findings: [violence, again] });
  });

  test('a candidate that is still open is named for the judgement in an element that is decided; one that is none is not', () => {
    const open = finding({ ...violence, verdict: 'open', missing: [link], restsOn: nothing });
    const element = finding({ id: 'gravity', kind: 'element', scope, restsOn: onGravity });
    const named = (findings: readonly Finding[], candidates: readonly Finding[]) =>
      restingOn(
        law,
        assessment({ findings, candidates: candidates.map(asCandidate) }),
        'judgements',
      ).map((support) => support.findings);
    expect(named([open, element], [open])).toEqual([[open]]);
    expect(named([open, element], [])).toEqual([]);
    expect(named([open, finding({ ...element, verdict: 'open' })], [open])).toEqual([]);
    expect(named([open, finding({ ...element, scope: { act: 'act2' } })], [open])).toEqual([]);
  });

  test('a judgement still open is found among what candidates lack; an ordinary fact is not one', () => {
    const open = finding({
      id: 'other-violence',
      kind: 'crime',
      scope: inContext,
      verdict: 'open',
      missing: [link, gravity],
    });
    const all = assessment({ findings: [open], candidates: [asCandidate(open)] });
    expect(openJudgements(all, smallLaw.vocabulary, empty)).toMatchObject([
      { atoms: [gravity], findings: [open] },
    ]);
  });
});

describe('questions behind findings', () => {
  const option = (name: string): AtomRef => ({
    fact: 'circumstances',
    option: name,
    at: { act: 'act1' },
  });
  const open = finding({
    ...violence,
    verdict: 'open',
    missing: [option('detention'), option('threat')],
  });

  test('options of one list are one question, unless they are asked to stay apart', () => {
    const [only, ...others] = gather([open], (f) => f.missing);
    expect(others).toEqual([]);
    expect(only?.atoms).toEqual([option('detention'), option('threat')]);
    expect(
      gather(
        [open],
        (f) => f.missing,
        (atom) => atom.option ?? '',
      ),
    ).toHaveLength(2);
  });

  test('the same question at two acts is one line; a different answer is another', () => {
    const at = (act: string): AtomRef => ({ fact: 'comparableGravity', at: { act } });
    const waiting = finding({
      ...violence,
      verdict: 'open',
      missing: [at('act1'), at('act2'), at('act3')],
    });
    const answers = (value?: 'declined'): Atoms => (value ? { comparableGravity: value } : {});
    const three: World = {
      ...empty,
      acts: ['act1', 'act2', 'act3'].map((id) => ({
        id,
        atoms: answers(id === 'act3' ? 'declined' : undefined),
        groups: [],
        contexts: [],
      })),
    };
    const lines = byQuestion(
      gather([waiting], (f) => f.missing),
      three,
    );
    expect(lines.map(({ value, supports }) => [value, supports.length])).toEqual([
      ['not-asked', 2],
      ['declined', 1],
    ]);
  });

  test('a judgement that was declined is not one that is still to be made', () => {
    const declined: World = {
      ...empty,
      acts: [{ id: 'act1', atoms: { comparableGravity: 'declined' }, groups: [], contexts: [] }],
    };
    const waiting = finding({ ...violence, verdict: 'open', missing: [gravity] });
    const all = assessment({ findings: [waiting], candidates: [asCandidate(waiting)] });
    expect(openJudgements(all, smallLaw.vocabulary, declined)).toEqual([]);
  });
});

describe('contrary authority', () => {
  test('against an element is shown with each crime that is built on it, once', () => {
    const coercion = finding({ id: 'coercion', kind: 'element', scope: { act: 'act1' } });
    const index = indexFindings(assessment({ findings: [coercion, rape, violence] }));
    const [only, ...others] = contraryAuthority([rape, violence], law, index, { onPoint: [] });
    expect(others).toEqual([]);
    expect(only?.holding).toBe('narrow-reading');
    expect(only?.against.map((rule) => rule.id)).toEqual(['coercion']);
  });
});

describe('the path of steps', () => {
  const step = (id: string, reads?: string): Rule => ({
    id,
    kind: 'step',
    scope: 'act',
    sources: [{ source: 'statute', pinpoint: null, checked: null }],
    when:
      reads === undefined ? { fact: 'attack' } : { all: [{ finding: reads }, { fact: 'attack' }] },
    examples: [],
  });
  const rules = [step('nature'), step('violence', 'nature'), step('reproductive')];
  const steps = rules.map(({ id }) => finding({ id, kind: 'step', scope: { act: 'act1' } }));
  const three = indexLaw(
    { ...smallLaw, packs: [{ id: 'p', version: '1', rules, pending: [] }] },
    smallTexts,
  );

  test('a step that builds on no other and that none builds on stands beside the path', () => {
    const { path, beside } = stepPath(steps, three);
    expect(path.map((f) => f.id)).toEqual(['nature', 'violence']);
    expect(beside.map((f) => f.id)).toEqual(['reproductive']);
  });
});

describe('open answers', () => {
  const world: World = {
    atoms: {},
    contexts: [{ id: 'ctx1', atoms: {} }],
    groups: [],
    acts: [
      {
        id: 'act1',
        atoms: { 'circumstances=detention': 'yes' },
        groups: [],
        contexts: [{ context: 'ctx1', atoms: { linkToConflict: 'declined' } }],
      },
    ],
    complete: { acts: 'yes', contexts: 'yes', groups: 'yes' },
  };

  test('what was declined is not asked again; it is why the finding stays open', () => {
    const open = finding({ ...violence, verdict: 'open', missing: [gravity] });
    const all = assessment({
      findings: [warRape, open],
      candidates: [warRape, open].map(asCandidate),
    });
    const { toAsk, staysOpen } = openAnswers(all, world);
    expect(toAsk).toMatchObject([{ atoms: [gravity], findings: [open] }]);
    expect(staysOpen).toMatchObject([{ atoms: [link], findings: [warRape], value: 'declined' }]);
  });

  test('a value is read at the instance that the atom names', () => {
    expect(recorded(world, link)).toBe('declined');
    expect(
      recorded(world, { fact: 'circumstances', option: 'detention', at: { act: 'act1' } }),
    ).toBe('yes');
    expect(recorded(world, { fact: 'attack', at: { context: 'ctx1' } })).toBeUndefined();
  });
});
