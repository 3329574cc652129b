import type { Finding, Reason } from '@/lib/engine/findings';
import type { AtomValue, Citation, Kind, Verdict } from '@/lib/engine/pack';
import { wasCompared } from '@/lib/engine/was-compared';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { type CaseIndex, samePlace } from './case-index';
import type { LawIndex } from './law-index';
import type { Cite, Origin, Sentence } from './value';
import type { Say } from './words';

/**
 * Sentences from the engine's reasons, in one place for the memo and the findings screens. A reason
 * is a code with facts; what it says in a language stands in `texts/<locale>/explain.ts`.
 */
export type Explainer = {
  word(kind: Kind, verdict: Verdict): string;
  /** "Physical contact", or "Setting: place of detention". */
  atomName(atom: AtomRef): string;
  /** Reasons as sentences; facts of one question and one value are gathered in one sentence. */
  reasons(because: readonly Reason[], at: ScopeRef): Sentence[];
  /** Answers of one question and one value as they might be given: it is left aside how they now stand. */
  supposed(same: readonly FactReason[]): Sentence;
  /** Questions by name, each once: with its options where one or two of them are meant. */
  names(atoms: readonly AtomRef[]): readonly string[];
  /** What is open, by why it is open. */
  missing(atoms: readonly AtomRef[], openValue: (atom: AtomRef) => OpenValue): Sentence[];
  /** Judgements and disputed answers that the finding rests on; those of which one is enough in a sentence of their own. */
  restsOn(finding: Finding): Sentence[];
  cite(citation: Citation): Cite;
};

export type OpenValue = Exclude<AtomValue, 'yes' | 'no'> | 'not-asked';
type FactReason = Extract<Reason, { code: 'fact' }>;

/** Puts findings, reasons and missing answers into sentences with their origins. Throws for an id that law or words do not have. */
export function explainer(law: LawIndex, cases: CaseIndex, say: Say): Explainer {
  const word = (kind: Kind, verdict: Verdict) => say(`explain.verdict.${kind}.${verdict}`);

  const atomName = ({ fact, option }: AtomRef) =>
    option === undefined
      ? law.factShort(fact)
      : say('explain.fact.option', {
          fact: law.factShort(fact),
          option: law.optionLabel(fact, option),
        });

  /**
   * A name as it stands in a sentence with a value. One that has a colon in it, or says "not" where the
   * value does too, is put in quotation marks, so that nobody reads one negation for two.
   */
  const negations = say('explain.negations').split(' ');
  const named = (name: string, negative: boolean): string => {
    const negated = name.split(/[^\p{L}]+/u).some((part) => negations.includes(part.toLowerCase()));
    return name.includes(':') || (negative && negated) ? say('explain.named', { name }) : name;
  };

  const answerOf = (atom: AtomRef): Origin => ({ answer: atom.fact, at: atom.at });

  function factSentence(same: readonly FactReason[], asRecorded = true): Sentence {
    const [first] = same;
    if (!first) throw new Error('memo: a sentence about no fact');
    const { atom, value } = first;
    const alleged =
      asRecorded && cases.standing(atom) === 'alleged' && (value === 'yes' || value === 'no');
    const fact = law.factShort(atom.fact);
    const from = [answerOf(atom)] as const;
    if (atom.option === undefined) {
      const words = { fact: named(fact, value === 'no'), value: say(`explain.value.${value}`) };
      return {
        text: say(alleged ? 'explain.fact.yesNoAlleged' : 'explain.fact.yesNo', words),
        from,
      };
    }
    const options = same
      .map((r) => law.optionLabel(r.atom.fact, r.atom.option ?? ''))
      .join(say('explain.join'));
    if (value === 'no')
      return { text: say('explain.fact.optionsAnsweredNo', { fact, options }), from };
    if (value !== 'yes') {
      const words = { fact, options, value: say(`explain.value.${value}`) };
      return { text: say('explain.fact.optionsWithValue', words), from };
    }
    const key = alleged ? 'explain.fact.optionsAlleged' : 'explain.fact.options';
    return { text: say(key, { fact, options }), from };
  }

  function otherSentence(reason: Exclude<Reason, FactReason>, at: ScopeRef): Sentence {
    switch (reason.code) {
      case 'finding': {
        const rule = law.rule(reason.id);
        const words = {
          finding: named(law.ruleText(rule.id).short, reason.verdict === 'not-met'),
          word: word(rule.kind, reason.verdict),
          place: cases.placeName(reason.at),
        };
        const here = samePlace(reason.at, at) || Object.keys(reason.at).length === 0;
        return {
          text: say(here ? 'explain.finding' : 'explain.findingElsewhere', words),
          from: [{ finding: reason.id, at: reason.at }],
        };
      }
      case 'list-may-be-incomplete':
        return {
          text: say('explain.mayBeIncomplete', { list: reason.list }),
          from: [{ method: 'lists' }],
        };
      case 'nothing-linked':
        return {
          text: say('explain.nothingLinked', { list: reason.list }),
          from: [{ method: 'lists' }],
        };
      default:
        return unreachable(reason);
    }
  }

  return {
    word,
    atomName,
    reasons(because, at) {
      const groups = new Map<string, FactReason[]>();
      const sentences: (Sentence | FactReason[])[] = [];
      for (const reason of because) {
        if (reason.code !== 'fact') {
          sentences.push(otherSentence(reason, at));
          continue;
        }
        const key = [
          reason.atom.fact,
          reason.value,
          reason.atom.at.act,
          reason.atom.at.context,
          reason.atom.at.group,
        ].join();
        const group = groups.get(key);
        if (group) group.push(reason);
        else {
          const fresh = [reason];
          groups.set(key, fresh);
          sentences.push(fresh);
        }
      }
      // What the person judged for themselves comes after what was recorded.
      const own = (s: Sentence | FactReason[]) =>
        isReasons(s) && s.some((r) => law.fact(r.atom.fact).judgement === true);
      return [...sentences.filter((s) => !own(s)), ...sentences.filter(own)].map((s) =>
        isReasons(s) ? factSentence(s) : s,
      );
    },
    supposed: (same) => factSentence(same, false),
    names,
    missing(atoms, openValue) {
      const order: readonly OpenValue[] = ['not-asked', 'not-known', 'declined', 'accounts-differ'];
      return order.flatMap((value): Sentence[] => {
        const [first, ...rest] = atoms.filter((atom) => openValue(atom) === value);
        if (!first) return [];
        const facts = names([first, ...rest]).join(say('explain.join'));
        const from = [answerOf(first), ...rest.map(answerOf)] as const;
        return [{ text: say(`explain.missing.${value}`, { facts }), from }];
      });
    },
    restsOn(finding) {
      const kinds = [
        ['explain.restsOnJudgement', 'explain.restsOnOneJudgement', finding.restsOn.judgements],
        ['explain.restsOnDisputed', 'explain.restsOnOneDisputed', finding.restsOn.disputed],
      ] as const;
      return kinds.flatMap(([each, oneOf, sets]) => {
        const alone = sets.filter((set) => set.length === 1).flat();
        const several = sets.filter((set) => set.length > 1);
        return [[each, alone] as const, ...several.map((set) => [oneOf, set] as const)].flatMap(
          ([key, [first, ...rest]]): Sentence[] => {
            if (!first) return [];
            const facts = [first, ...rest].map(atomName).join(say('explain.join'));
            return [{ text: say(key, { facts }), from: [answerOf(first), ...rest.map(answerOf)] }];
          },
        );
      });
    },
    cite({ source, pinpoint, checked }) {
      const { short, status } = law.source(source);
      const text =
        pinpoint === null
          ? say('explain.citeWithout', { source: short })
          : say('explain.cite', { source: short, pinpoint });
      return { source, pinpoint, text, status, checked: wasCompared(checked) };
    },
  };

  /** A question of which three options or more are open reads better by its name alone. */
  function gather(atoms: readonly AtomRef[]): readonly (readonly AtomRef[])[] {
    const groups = new Map<string, AtomRef[]>();
    for (const atom of atoms) groups.set(atom.fact, [...(groups.get(atom.fact) ?? []), atom]);
    return [...groups.values()];
  }

  function names(atoms: readonly AtomRef[]): readonly string[] {
    return gather(atoms).map(nameGathered);
  }

  function nameGathered(same: readonly AtomRef[]): string {
    const [first] = same;
    if (!first) return '';
    if (new Set(same.map((a) => a.option)).size > 2) return law.factShort(first.fact);
    return [...new Set(same.map(atomName))].join(say('explain.join'));
  }
}

function isReasons(s: Sentence | FactReason[]): s is FactReason[] {
  return Array.isArray(s);
}

function unreachable(reason: never): never {
  throw new Error(`memo: an unknown reason ${JSON.stringify(reason)}`);
}
