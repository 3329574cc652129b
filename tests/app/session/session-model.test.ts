import { expect, test } from 'vitest';
import { createClaims } from '@/app/session/claims';
import { createSession, type SessionModel } from '@/app/session/session-model';
import type { SessionState } from '@/app/session/session-state';
import type { UnsealedFlag } from '@/app/session/unsealed-flag';
import { renameCase } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { pageClock } from '@/lib/vault/autosave';
import { PASSPHRASE } from '../../vault/cheap';
import { aDevice } from './device';
import { aBrowser } from './fake-locks';

const a = newCase({ word: 'survivor', label: 'A' });
const b = newCase({ word: 'survivor', label: 'B' });

/**
 * A device with its one browser; each session is another tab. `mute` hears no other tab. No clock runs:
 * patience with a tab that does not let go ends when a test says so.
 */
function aDesk({ device = aDevice() } = {}) {
  const browser = aBrowser();
  let waiting = new AbortController();
  const patience = () => {
    waiting = new AbortController();
    return waiting.signal;
  };
  const tab = ({ mute = false, store = device.tab } = {}): SessionModel => {
    let raised = false;
    const flag: UnsealedFlag = {
      read: () => raised,
      write: (now: boolean) => {
        raised = now;
      },
    };
    return createSession({
      startStore: store,
      claims: (onLost) =>
        createClaims({
          locks: browser.locks,
          channel: mute ? undefined : browser.channel(),
          onLost,
          patience,
        }),
      unsealedFlag: flag,
      clock: pageClock,
      now: () => 1000,
      relabel: (label) => `${label}, another`,
    });
  };
  return { device, tab, losePatience: () => waiting.abort() };
}

/** Told by the session itself, however long it takes: the test's own limit is the only one. */
function until(tab: SessionModel, state: Partial<SessionState>): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const now = tab.get();
      const asked = Object.entries(state) as [keyof SessionState, unknown][];
      if (asked.some(([key, value]) => now[key] !== value)) return;
      stop();
      resolve();
    };
    const stop = tab.subscribe(look);
    look();
  });
}

async function twoTabs(second: { mute?: boolean } = {}) {
  const { tab, losePatience } = aDesk();
  const [one, two] = [tab(second), tab()];
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  await one.actions.flush();
  await two.look();
  await two.actions.unlock(PASSPHRASE);
  await until(two, { hold: 'elsewhere' });
  return { one, two, tab, losePatience };
}

const labelsOf = (tab: SessionModel) => tab.get().cases.map(({ label }) => label);
const call = (tab: SessionModel, label: string) => tab.actions.edit((c) => renameCase(c, label));

test('a second tab cannot change a case that the first has open, only read it', async () => {
  const { two } = await twoTabs();
  call(two, 'typed in the second');
  two.actions.justRead();
  call(two, 'typed in the second');
  expect(two.get().hold).toBe('reading');
  expect(labelsOf(two)).toEqual(['A']);
});

test('taken over: what the first tab had is sealed first, and it can change nothing any more', async () => {
  const { one, two } = await twoTabs();
  call(one, 'typed in the first');
  await two.actions.takeOver();
  expect(two.get().hold).toBe('ours');
  expect(labelsOf(two)).toEqual(['typed in the first']);
  expect(one.get().hold).toBe('taken');
  call(one, 'too late');
  call(two, 'typed in the second');
  expect(await two.actions.flush()).toBe(true);
  await one.actions.takeOver();
  expect(labelsOf(one)).toEqual(['typed in the second']);
  expect(one.get().hold).toBe('ours');
});

test('a tab that does not answer loses the case, and keeps what it had beside it', async () => {
  const { one, two, tab, losePatience } = await twoTabs({ mute: true });
  call(one, 'typed in the first');
  const takenOver = two.actions.takeOver();
  expect(one.get().hold).toBe('ours');
  losePatience();
  await takenOver;
  expect(two.get().hold).toBe('ours');
  await until(one, { hold: 'taken' });
  call(two, 'typed in the second');
  await two.actions.lock();
  await one.actions.lock();
  const third = tab();
  await third.look();
  await third.actions.unlock(PASSPHRASE);
  const all = labelsOf(third).map((label) => label.replace(', another', ''));
  expect(all.toSorted()).toEqual(['typed in the first', 'typed in the second']);
});

test('a case that is closed is free for another tab, as it was last typed', async () => {
  const { one, two } = await twoTabs();
  call(one, 'typed last');
  one.actions.closeCase();
  // It is sealed first; until then the other tab is told that it is open elsewhere.
  do {
    two.actions.openCase(a.id);
    await Promise.race([until(two, { hold: 'ours' }), until(two, { hold: 'elsewhere' })]);
  } while (two.get().hold === 'elsewhere');
  expect(labelsOf(two)).toEqual(['typed last']);
});

/** A tab with A and B stored, and A open. */
async function oneTab() {
  const { device, tab } = aDesk();
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(b);
  one.actions.addCase(a);
  await one.actions.flush();
  return { device, tab, one };
}

async function opened(tab: SessionModel, id: string): Promise<void> {
  tab.actions.openCase(id);
  await until(tab, { openId: id, hold: 'ours' });
}

test('what could not be stored is still there when the case is closed and opened again', async () => {
  const { device, tab, one } = await oneTab();
  device.full = true;
  call(one, 'typed with no room');
  one.actions.closeCase();
  await opened(one, b.id);
  await opened(one, a.id);
  expect(labelsOf(one)).toEqual(['B', 'typed with no room']);
  device.full = false;
  expect(await one.actions.flush()).toBe(true);
  one.actions.closeCase();
  const two = tab();
  await two.look();
  await two.actions.unlock(PASSPHRASE);
  expect(labelsOf(two).toSorted()).toEqual(['B', 'typed with no room']);
});

test('where the present state cannot be kept, no version takes its place', async () => {
  const { device, one } = await oneTab();
  device.full = true;
  call(one, 'typed with no room');
  expect(await one.actions.replaceWith(a)).toBe(false);
  expect(labelsOf(one)).toEqual(['B', 'typed with no room']);
});

test('a version never takes the place of another case, nor comes back after the lock', async () => {
  const { one } = await oneTab();
  call(one, 'A, newer');
  const replaced = one.actions.replaceWith(a);
  one.actions.openCase(b.id);
  expect(await replaced).toBe(false);
  expect(labelsOf(one)).toEqual(['B', 'A, newer']);
  await until(one, { hold: 'ours' });
  const late = one.actions.replaceWith(b);
  await one.actions.lock();
  expect(await late).toBe(false);
  expect(one.get().cases).toEqual([]);
});

test('another case, opened while one is being taken over, is there to be changed, and stays ours', async () => {
  const { one, two, tab, losePatience } = await twoTabs({ mute: true });
  two.actions.addCase(b);
  await two.actions.flush();
  two.actions.openCase(a.id);
  await until(two, { hold: 'elsewhere' });
  const takenOver = two.actions.takeOver();
  two.actions.openCase(b.id);
  await until(two, { openId: b.id, hold: 'ours' });
  losePatience();
  await takenOver;
  expect(two.get()).toMatchObject({ openId: b.id, hold: 'ours' });
  expect(one.get().hold).toBe('ours');
  const three = tab();
  await three.look();
  await three.actions.unlock(PASSPHRASE);
  three.actions.openCase(b.id);
  await until(three, { hold: 'elsewhere' });
  two.actions.closeCase();
  await three.actions.takeOver();
  expect(three.get().hold).toBe('ours');
});

test('a case that cannot be read again, as where the worker broke, is shown as it is in memory', async () => {
  const device = aDevice();
  const { tab } = aDesk({ device });
  const broken = () => Promise.reject(new Error('Vault worker: ended'));
  const one = tab({ store: () => ({ ...device.tab(), reload: broken }) });
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  await one.actions.flush();
  one.actions.closeCase();
  one.actions.openCase(a.id);
  await until(one, { openId: a.id, hold: 'ours' });
});

test('a case that is only read is not removed', async () => {
  const { two } = await twoTabs();
  two.actions.justRead();
  await two.actions.removeCase(a.id);
  expect(labelsOf(two)).toEqual(['A']);
});

test('nothing can be typed from the moment it is locked', async () => {
  const { tab } = aDesk();
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  const locked = one.actions.lock();
  expect(one.get().phase).toBe('locking');
  await locked;
  expect(one.get()).toMatchObject({ phase: 'locked', cases: [], openId: null, unsealed: false });
});

test('that the last change was not sealed is still said after the page was left', async () => {
  const device = aDevice();
  const { tab } = aDesk({ device });
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  await one.actions.flush();
  device.full = true;
  call(one, 'no room for this');
  expect(await one.actions.lock()).toBe('not-sealed');
  expect(one.get().unsealed).toBe(true);
  device.full = false;
  // The same tab with another page in it: only the flag is left of the page before.
  await one.look();
  expect(one.get().unsealed).toBe(true);
  await one.actions.unlock(PASSPHRASE);
  expect(one.get().unsealed).toBe(false);
});

test('a version takes the place of the present state, which is kept', async () => {
  const { tab } = aDesk();
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  await one.actions.flush();
  call(one, 'A, newer');
  const [first] = await one.actions.versions();
  const old = await one.actions.version(first?.version ?? '');
  expect(old?.label).toBe('A');
  await one.actions.replaceWith(old ?? b);
  expect(labelsOf(one)).toEqual(['A']);
  const kept = await one.actions.versions();
  const labels = await Promise.all(
    kept.map(async ({ version }) => (await one.actions.version(version))?.label),
  );
  expect(labels).toEqual(['A', 'A, newer', 'A']);
});

test('choices and backups are kept in the store, and only there', async () => {
  const { tab, device } = aDesk();
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  one.actions.choose({ autoLock: 30 });
  await one.actions.lock();
  expect(one.get().settings.autoLock).toBe(10);
  await one.actions.unlock(PASSPHRASE);
  expect(one.get().settings.autoLock).toBe(30);
  expect(labelsOf(one)).toEqual(['A']);
  const stored = [...device.content.values()].map((bytes) => Buffer.from(bytes).toString('latin1'));
  expect(stored.join('')).not.toContain('autoLock');
});

test('a choice made right before the lock is stored', async () => {
  const { tab } = aDesk();
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.choose({ autoLock: 30 });
  one.actions.choose({ spelling: true });
  expect(await one.actions.lock()).toBe('sealed');
  await one.actions.unlock(PASSPHRASE);
  expect(one.get().settings).toMatchObject({ autoLock: 30, spelling: true });
});

test('a choice in one tab does not take back what another tab noted', async () => {
  const { one, two, tab } = await twoTabs();
  one.actions.choose({ autoLock: 30 });
  await one.actions.lock();
  two.actions.choose({ spelling: true });
  await two.actions.lock();
  const three = tab();
  await three.look();
  await three.actions.unlock(PASSPHRASE);
  expect(three.get().settings).toMatchObject({ autoLock: 30, spelling: true });
});

test('each store of a device has its own passphrase and its own cases', async () => {
  const { tab } = aDesk();
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  await one.actions.lock();
  await one.actions.createVault('another passphrase altogether');
  expect(labelsOf(one)).toEqual([]);
  one.actions.addCase(b);
  await one.actions.lock();
  expect(one.get().stores).toEqual(['indicia', 'indicia-2']);
  expect(await one.actions.unlock(PASSPHRASE)).toMatchObject({ why: 'wrong-passphrase' });
  one.actions.chooseStore('indicia');
  expect(await one.actions.unlock(PASSPHRASE)).toMatchObject({ ok: true });
  expect(labelsOf(one)).toEqual(['A']);
});

test('an erased store is gone, and the other one is not', async () => {
  const { tab } = aDesk();
  const one = tab();
  await one.look();
  await one.actions.createVault(PASSPHRASE);
  one.actions.addCase(a);
  await one.actions.lock();
  await one.actions.createVault(PASSPHRASE);
  expect(await one.actions.erase()).toBe(true);
  expect(one.get()).toMatchObject({ phase: 'locked', stores: ['indicia'], storeName: 'indicia' });
});
