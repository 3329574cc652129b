import type { AtomValue } from './pack';

/**
 * What the engine is given: recorded atoms for the case and for each instance in it. Made from a case
 * by `lib/case/to-world.ts`; written by hand in examples and conformance cases.
 */

/** `fact` for a yes-no fact, `fact=option` for an option. What is absent was not asked. */
export type AtomKey = string;
export type Atoms = Readonly<Record<AtomKey, AtomValue>>;
export type InstanceId = string;

/** Whether a list holds all there is. Only `yes` lets "none of them" and "all of them" be decided. */
export type Completeness = 'yes' | 'no' | 'not-known';

export type World = {
  readonly atoms: Atoms;
  readonly contexts: readonly { readonly id: InstanceId; readonly atoms: Atoms }[];
  readonly groups: readonly {
    readonly id: InstanceId;
    readonly atoms: Atoms;
    readonly contexts: readonly InstanceId[];
  }[];
  readonly acts: readonly {
    readonly id: InstanceId;
    readonly atoms: Atoms;
    readonly groups: readonly InstanceId[];
    readonly contexts: readonly { readonly context: InstanceId; readonly atoms: Atoms }[];
  }[];
  readonly complete: {
    readonly contexts: Completeness;
    readonly groups: Completeness;
    readonly acts: Completeness;
  };
};

/** Which instance a fact or a finding is about. Empty for the case itself. */
export type ScopeRef = {
  readonly act?: InstanceId;
  readonly context?: InstanceId;
  readonly group?: InstanceId;
};

export type AtomRef = {
  readonly fact: string;
  readonly option?: string;
  readonly at: ScopeRef;
};
