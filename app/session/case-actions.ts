import { putBack } from '@/lib/case/put-back';
import { digestOf } from './backup';
import { beside } from './beside';
import type { SessionCore } from './session-core';
import { isOpen, type SessionActions } from './session-state';

type CaseActions = Pick<
  SessionActions,
  | 'addCase'
  | 'openCase'
  | 'closeCase'
  | 'removeCase'
  | 'takeOver'
  | 'justRead'
  | 'toFile'
  | 'fromFile'
  | 'versions'
  | 'version'
  | 'replaceWith'
  | 'edit'
  | 'undoLast'
  | 'dismissUndo'
  | 'flush'
>;

/** What can be done with the cases that are open. */
export function caseActions(core: SessionCore): CaseActions {
  const { get, set } = core.state;
  return {
    addCase(c) {
      const added = beside(c, get().cases, core.parts.relabel);
      core.put(added, true);
      void core.flush();
      set({ openId: added.id, hold: 'ours' });
      if (core.keeper()) void core.claims.claim(added.id);
    },

    openCase: core.show,

    closeCase: () => core.show(null),

    async removeCase(id) {
      const { openId, hold } = get();
      if (openId !== id || hold !== 'ours') return;
      core.forget(id);
      core.keeper()?.removed(id);
      await core.keeper()?.flush();
      // Another case may be open by now, and the claim is its.
      if (get().openId === null) core.claims.release();
      core.choose(({ backups: { [id]: _, ...backups }, ...settings }) => ({
        ...settings,
        backups,
      }));
    },

    async takeOver() {
      const { openId } = get();
      if (openId === null) return;
      set({ hold: 'asking' });
      await core.claims.takeOver(openId);
      await core.claim(openId);
    },

    justRead: () => set({ hold: 'reading' }),

    async toFile(c, passphrase) {
      const file = await core.open().toFile(c, passphrase);
      if (file.ok) {
        const backup = { at: core.parts.now(), digest: await digestOf(c) };
        core.choose((settings) => ({
          ...settings,
          backups: { ...settings.backups, [c.id]: backup },
        }));
      }
      return file;
    },

    fromFile: (file, passphrase) => core.open().fromFile(file, passphrase),

    async versions() {
      const { openId } = get();
      return core.keeper() && openId !== null ? core.open().versions(openId) : [];
    },

    async version(version) {
      const { openId } = get();
      return core.keeper() && openId !== null ? core.open().version(openId, version) : undefined;
    },

    async replaceWith(c) {
      const { openId } = get();
      const may = () => isOpen(get().phase) && get().openId === openId && get().hold === 'ours';
      if (openId === null || !may()) return false;
      if (!(await core.flush(true)) || !may()) return false;
      core.put({ ...c, id: openId }, true);
      set({ undo: null });
      await core.flush();
      return true;
    },

    edit(change, what) {
      const before = core.openCase();
      if (!before || get().hold !== 'ours') return;
      const after = change(before);
      if (after === before) return;
      if (what !== undefined) set({ undo: { what, before, after } });
      core.put(after);
    },

    undoLast() {
      const { undo } = get();
      const now = get().cases.find(({ id }) => id === undo?.before.id);
      if (undo && now && get().hold === 'ours') core.put(putBack(now, undo.before, undo.after));
      set({ undo: null });
    },

    dismissUndo: () => set({ undo: null }),

    flush: core.flush,
  };
}
