import { sealThenDrop } from '@/lib/vault/lock';
import { beside } from './beside';
import { STORE } from './case-store';
import type { SessionCore } from './session-core';
import type { SessionActions } from './session-state';

type StoreActions = Pick<
  SessionActions,
  | 'createVault'
  | 'unlock'
  | 'openSession'
  | 'chooseStore'
  | 'checkStore'
  | 'changePassphrase'
  | 'erase'
  | 'choose'
  | 'readRecord'
  | 'changeRecord'
  | 'lock'
>;

/** What can be done with a store of this device: made, unlocked, locked, erased. */
export function storeActions(core: SessionCore): StoreActions {
  const { get, set } = core.state;
  return {
    async createVault(passphrase) {
      const { stores, storeName } = get();
      const name = stores === 'not-known' ? storeName : newStoreName(stores);
      const created = await core.open().create(name, passphrase);
      if (!created.ok) return created;
      set({ storeName: name });
      await core.enterVault();
      // A session that stored nothing becomes one that does.
      for (const c of get().cases) core.keeper()?.changed(c, true);
      await core.flush();
      core.show(get().openId);
      return created;
    },

    async unlock(passphrase) {
      const unlocked = await core.open().unlock(get().storeName, passphrase);
      if (!unlocked.ok) return unlocked;
      const { cases: stored, unreadable, restored, notices } = unlocked;
      const { cases: before, openId } = get();
      const entered = before.map((c) => beside(c, stored, core.parts.relabel));
      const nowOpen = entered[before.findIndex(({ id }) => id === openId)];
      const all = [...stored, ...entered.filter((c) => !stored.includes(c))];
      // What is odd is said on the list of cases, so that comes first.
      const plain = unreadable === 0 && restored === 0 && notices.length === 0;
      const only = plain && all.length === 1 ? all[0] : undefined;
      set({ cases: all, odd: { unreadable, restored, notices }, openId: null });
      await core.enterVault();
      for (const c of entered) core.keeper()?.changed(c, true);
      await core.flush();
      core.show((nowOpen ?? only)?.id ?? null);
      return unlocked;
    },

    openSession: () => set({ phase: 'session' }),

    chooseStore: (storeName) => set({ storeName }),

    checkStore: () => core.open().check(),

    changePassphrase: (from, to) => core.open().changePassphrase(get().storeName, from, to),

    async erase() {
      core.keeper()?.stop();
      const erased = await core
        .open()
        .erase(get().storeName)
        .catch(() => false);
      core.drop();
      core.empty(false);
      await core.look();
      return erased;
    },

    choose: (change) => core.choose((settings) => ({ ...settings, ...change })),

    readRecord: core.records.read,

    changeRecord: core.records.change,

    async lock() {
      if (get().phase === 'vault' || get().phase === 'session') set({ phase: 'locking' });
      const outcome = await sealThenDrop({
        seal: async () => {
          const now = core.openCase();
          if (now && get().hold === 'ours') core.keeper()?.changed(now, true);
          const sealed = await Promise.all([
            core.keeper()?.seal(get().cases) ?? true,
            core.records.settled(),
            core.chosen(),
          ]);
          return sealed.every((one) => one);
        },
        drop: core.drop,
        clock: core.parts.clock,
      });
      core.empty(outcome === 'not-sealed');
      await core.look();
      return outcome;
    },
  };
}

/** The first name that no store of this device has. */
function newStoreName(stores: readonly string[]): string {
  if (!stores.includes(STORE)) return STORE;
  for (let number = 2; ; number += 1) {
    if (!stores.includes(`${STORE}-${number}`)) return `${STORE}-${number}`;
  }
}
