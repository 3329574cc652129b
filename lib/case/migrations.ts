/**
 * Versions of the saved case, named for what they changed. Contiguous: version n is reached from
 * n - 1 by one step, and every step is kept for ever, because people's work from years ago must open.
 *
 * To add one: a name here, a step in `steps`, the new literal in `schema.ts`, and a real file saved by
 * the version before in `tests/case/saved/`.
 */
export const versions = { FirstCase: 1, Workspace: 2 } as const;

export const CURRENT_VERSION = versions.Workspace;

/** A case of some version, before it is validated. Steps change only what they are named for. */
export type OldCase = Readonly<Record<string, unknown>>;

export type MigrationStep = { readonly to: number; readonly up: (old: OldCase) => OldCase };

/** Workspace: evidence, review and the options that a list showed. All of it may be absent, so nothing moves. */
const steps: readonly MigrationStep[] = [{ to: versions.Workspace, up: (old) => old }];

/**
 * Takes a document from version `from` to the current one.
 *
 * @throws when a step is missing or out of order: our own mistake, not the file's.
 */
export function migrate(
  old: OldCase,
  from: number,
  path: readonly MigrationStep[] = steps,
  current: number = CURRENT_VERSION,
): OldCase {
  let document = old;
  for (let version = from + 1; version <= current; version += 1) {
    const step = path.find(({ to }) => to === version);
    if (!step) throw new Error(`No migration of a case to version ${version}`);
    document = { ...step.up(document), version };
  }
  return document;
}
