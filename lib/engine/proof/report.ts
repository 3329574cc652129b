import type { Fault } from '../check-condition';
import type { Example, ProofCode, RuleId } from '../pack';

export type ProofFinding = {
  readonly code: ProofCode;
  /** The rule or fact. */
  readonly about: string;
  readonly path?: string;
  readonly fault: string;
  /** A case that shows it, ready for the pack once a lawyer has put the verdict that the law gives. */
  readonly example?: Example;
};

export type WaivedFinding = ProofFinding & { readonly because: string };

export type PackFigures = {
  readonly id: string;
  readonly version: string;
  readonly rules: number;
  readonly questions: number;
  readonly sources: number;
  readonly citations: number;
  readonly checked: number;
  readonly pending: number;
  readonly crimes: number;
  readonly elements: number;
};

export type ProofReport = {
  /** Nothing was found that is not waived. */
  readonly ok: boolean;
  /** Malformed law (then nothing else was looked at), or waivers that waive nothing. */
  readonly faults: readonly Fault[];
  readonly findings: readonly ProofFinding[];
  readonly waived: readonly WaivedFinding[];
  readonly packs: readonly PackFigures[];
  readonly questions: number;
  readonly pairs: number;
  readonly examples: { readonly run: number; readonly failed: number };
  /** Findings on few facts, tried in every state, and the number of states. */
  readonly exhaustive: { readonly findings: number; readonly states: number };
  /** Conditions that must be seen deciding both ways, and how many are; each figure holds the ones before it. */
  readonly coverage: {
    readonly conditions: number;
    /** By the rules' own written examples. */
    readonly byExamples: number;
    /** With the written examples of its elements put together with those of a crime. */
    readonly byElements: number;
    /** With the published cases. */
    readonly byCases: number;
    /** Not seen deciding one way, because it is proved that they never can. */
    readonly neverDecide: number;
  };
  readonly mutants: {
    readonly made: number;
    /** Noticed by written examples. */
    readonly byExamples: number;
    /** Noticed only by cases made from the rules, one for each member of a list of like things. */
    readonly byMembers: number;
    /** Proved to come to the same as the rule. */
    readonly equivalent: number;
  };
  /** Cases made from the rules: evidence that the engines agree, not that the law is right. */
  readonly memberCases: number;
  /** Rules whose diagrams grew beyond the budget: for them it is not proved that nothing is dead. */
  readonly notProved: readonly RuleId[];
};
