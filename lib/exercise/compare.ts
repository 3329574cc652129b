import type { Column, Position, Task } from './scenario';

/** What a learner, or a group, answered to a task. `reasons`: the ids that were ticked. */
export type Response = { readonly position: Position; readonly reasons: readonly string[] };

/** How one column of the model and the answer stand to each other: reasons, never points. */
export type ColumnComparison = {
  /** `undefined` where the column takes no position. */
  readonly samePosition: boolean | undefined;
  readonly shared: readonly string[];
  /** Reasons that the column rests on and the answer did not name. */
  readonly notNamed: readonly string[];
  /** Reasons that were named and that the column does not rest on. */
  readonly notRelied: readonly string[];
};

export type Comparison = {
  readonly authority: ColumnComparison;
  readonly principles: ColumnComparison;
};

/**
 * Compares an answer with both columns of the model, in the order in which the task lists its reasons.
 * Ids that the task does not know (a scenario that was edited since) are left out.
 */
export function compare(task: Task, response: Response): Comparison {
  const named = new Set(response.reasons);
  const against = (column: Column): ColumnComparison => {
    const relied = new Set(column.reasons);
    const those = (keep: (id: string) => boolean) => task.reasons.map(({ id }) => id).filter(keep);
    return {
      samePosition: column.position === null ? undefined : column.position === response.position,
      shared: those((id) => relied.has(id) && named.has(id)),
      notNamed: those((id) => relied.has(id) && !named.has(id)),
      notRelied: those((id) => !relied.has(id) && named.has(id)),
    };
  };
  return { authority: against(task.model.authority), principles: against(task.model.principles) };
}

/** How a room's answers to one task are spread. Nothing in it says who answered what. */
export type Spread = {
  readonly answers: number;
  readonly positions: readonly { readonly position: Position; readonly count: number }[];
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** Reasons that divide the room most come first: closest to half of those who answered. */
  readonly dividing: readonly string[];
};

/** Counts the answers of a room to one task: what is shown to a trainer and on the wall. */
export function spread(
  task: Task,
  positions: readonly Position[],
  responses: readonly Response[],
): Spread {
  const share = (reason: string) => responses.filter((r) => r.reasons.includes(reason)).length;
  const reasons = task.reasons.map(({ id }) => ({ reason: id, count: share(id) }));
  const distance = ({ count }: { count: number }) => Math.abs(count - responses.length / 2);
  return {
    answers: responses.length,
    positions: positions.map((position) => ({
      position,
      count: responses.filter((r) => r.position === position).length,
    })),
    reasons,
    dividing: reasons
      .filter(({ count }) => count > 0 && count < responses.length)
      .toSorted((a, b) => distance(a) - distance(b))
      .map(({ reason }) => reason),
  };
}
