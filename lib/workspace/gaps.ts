import { evidenceFor, evidenceOf } from '@/lib/case/evidence';
import { answerAt } from '@/lib/case/read';
import type { Case, EvidenceItem } from '@/lib/case/schema';
import type { Finding } from '@/lib/engine/findings';
import type { EvidenceKind, MeansOfProof, ProvedPart } from '@/lib/engine/means-of-proof';
import type { Rule } from '@/lib/engine/pack';
import type { AtomRef } from '@/lib/engine/world';
import { answersBehind, type ByKey, keyOf } from './behind';

/**
 * The gap map: crimes × elements × kinds of evidence. It says of each element what is still missing: an
 * answer, an end to a dispute, or proof of an answer that was given; and for each kind of proof whether it
 * is there and whether it can be had without asking the person harmed again. It never says that anything
 * is proved: an item in a cell could show the answer, no more.
 */

/** A crime where it is worth considering, with its elements in the order of the Elements of Crimes. */
export type CrimeWithElements = {
  readonly crime: Finding;
  readonly elements: readonly { readonly rule: Rule; readonly finding: Finding }[];
};

/** Held by somebody who keeps it properly; known of or possible, but not secured; nothing listed. */
export type CellState = 'held' | 'listed' | 'open';

export type GapCell = {
  readonly kind: EvidenceKind;
  readonly state: CellState;
  readonly items: readonly EvidenceItem[];
  /** By the kind of proof, or because an item says so. */
  readonly newContact: 'no' | 'yes' | 'not-known';
};

export type Gap =
  /** Undecided: an answer is missing. */
  | 'answer'
  /** Accounts differ. */
  | 'dispute'
  /** Indicated, and no evidence that is held is linked to any answer behind it. */
  | 'proof'
  | 'none';

export type GapRow = {
  readonly key: string;
  readonly crime: Finding;
  readonly element: Finding;
  readonly part: ProvedPart;
  readonly gap: Gap;
  /** Questions that were not asked and would help to settle it, one atom for each question and place. */
  readonly toAsk: readonly AtomRef[];
  /** Asked, and not known or declined. Nobody is asked again: other proof may settle it. */
  readonly staysOpen: readonly AtomRef[];
  readonly cells: readonly GapCell[];
};

/**
 * One row for each element of each crime, in the order in which they come in. `all` are the findings by
 * key, to follow reasons down to answers; `means` says which kinds of proof can show which part. Pure.
 */
export function gapRows(
  crimes: readonly CrimeWithElements[],
  all: ByKey,
  c: Case,
  means: MeansOfProof,
): readonly GapRow[] {
  return crimes.flatMap(({ crime, elements }) =>
    elements.map(({ rule, finding }) => {
      const part = rule.element?.role ?? 'circumstance';
      const items = itemsBehind(finding, all, c);
      const open = onePerQuestion(finding.missing);
      const asked = (atom: AtomRef) => {
        const state = answerAt(c, atom.at, atom.fact)?.state;
        return state === 'not-known' || state === 'declined';
      };
      return {
        key: `${keyOf(crime.id, crime.scope)} ${keyOf(finding.id, finding.scope)}`,
        crime,
        element: finding,
        part,
        gap: gapOf(finding, items),
        toAsk: open.filter((atom) => !asked(atom)),
        staysOpen: open.filter(asked),
        cells: cellsOf(means, part, items),
      };
    }),
  );
}

/** The link to those considered responsible: no element of a crime, and where most files are thin. */
export const linkageCells = (c: Case, means: MeansOfProof): readonly GapCell[] =>
  cellsOf(
    means,
    'linkage',
    evidenceOf(c).filter(({ shows }) => shows.includes('linkage')),
  );

function itemsBehind(finding: Finding, all: ByKey, c: Case): readonly EvidenceItem[] {
  const items = answersBehind(finding, all).flatMap(({ at, fact }) => evidenceFor(c, at, fact));
  return [...new Set(items)];
}

function gapOf({ verdict }: Finding, items: readonly EvidenceItem[]): Gap {
  switch (verdict) {
    case 'open':
      return 'answer';
    case 'contested':
      return 'dispute';
    case 'met':
      return items.some(({ standing }) => standing === 'held') ? 'none' : 'proof';
    case 'not-met':
      return 'none';
  }
}

/** The kinds that can show such an element, then any other kind that is linked all the same. */
function cellsOf(
  { of, needsNewContact }: MeansOfProof,
  part: ProvedPart,
  items: readonly EvidenceItem[],
): readonly GapCell[] {
  const kinds = new Set<EvidenceKind>([...of[part], ...items.map(({ kind }) => kind)]);
  return [...kinds].map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return {
      kind,
      state: stateOf(own),
      items: own,
      newContact: contactFor(own, needsNewContact.includes(kind)),
    };
  });
}

const stateOf = (items: readonly EvidenceItem[]): CellState =>
  items.some(({ standing }) => standing === 'held') ? 'held' : items.length > 0 ? 'listed' : 'open';

/** One item that is free of a new contact is enough; without items the kind decides. */
function contactFor(items: readonly EvidenceItem[], byKind: boolean): GapCell['newContact'] {
  if (items.length === 0) return byKind ? 'yes' : 'no';
  if (items.some(({ newContact }) => newContact === 'no')) return 'no';
  return items.some(({ newContact }) => newContact === 'not-known') ? 'not-known' : 'yes';
}

function onePerQuestion(atoms: readonly AtomRef[]): readonly AtomRef[] {
  const first = new Map<string, AtomRef>();
  for (const atom of atoms) {
    const key = keyOf(atom.fact, atom.at);
    if (!first.has(key)) first.set(key, atom);
  }
  return [...first.values()];
}
